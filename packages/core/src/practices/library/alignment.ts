import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How work and the aims above it find each other. */
export const alignmentPractices: readonly Practice[] = [
  {
    id: 'say-whom-it-serves' as PracticeId,
    title: 'Say what the goal is for',
    area: 'alignment',
    why:
      'People can know a strategy by heart and still not know which of their own actions serve ' +
      'it. In the surveys and cases that this article sums up, the second kind of knowledge ' +
      'went together with satisfaction and commitment more closely than the first. That is a ' +
      'link and no proof of a cause; still, a goal that serves none above it is a place where ' +
      'that knowledge is missing.',
    source: {
      authors: 'Wendy R. Boswell, John B. Bingham, Alexander J. S. Colvin',
      year: 2006,
      title: 'Aligning employees through “line of sight”',
      published: 'Business Horizons 49(6), 499–509',
    },
    steps: [
      'Ask the owner whom the goal helps, before you suggest a goal above it yourself.',
      'Link it to the goal above that would miss it most, with the weight that it deserves.',
      'If nothing above would miss it, ask whether it should go on; not all that keeps a ' +
        'place running is strategy, and saying so is fine.',
      'Say in a comment on the goal, in one sentence, how it helps; others will read it.',
    ],
    prompts: [
      'Who would be worse off if you stopped this tomorrow?',
      'Which goal further up gets nearer when this one moves?',
      'Perhaps this serves no goal of the company, and is needed all the same. Shall we say ' +
        'so openly?',
    ],
    trigger: { name: 'goal-without-parent' },
    action: 'realign-goal',
    minutes: 15,
  },
  {
    id: 'show-the-steps' as PracticeId,
    title: 'Show the steps between the work and the aim',
    area: 'alignment',
    why:
      'A grand aim moves people when they can see the steps that lead to it from what they do ' +
      'today; without the steps it can sound hollow. A study of the American space programme ' +
      'in the 1960s found in its documents how leaders drew such a line: few aims, concrete ' +
      'milestones, and a path from daily work to them. It is one famous case, read afterwards, ' +
      'so take it as a good idea with a good story and not as a law.',
    source: {
      authors: 'Andrew M. Carton',
      year: 2018,
      title:
        '“I’m not mopping the floors, I’m putting a man on the moon”: How NASA leaders ' +
        'enhanced the meaningfulness of work by changing the meaning of work',
      published: 'Administrative Science Quarterly 63(2), 323–369',
      doi: '10.1177/0001839217713748',
    },
    steps: [
      'Pick the one aim above your team that matters most, and leave the others out of this ' +
        'talk.',
      'Draw the line down with the links of the tree: aim, objective, key result, and the ' +
        'work of this week.',
      'Where a step is missing, ask the owner to fill it; they usually see it first.',
      'Repeat the line whenever you hand out work, in one breath.',
    ],
    prompts: [
      'What you do this week moves this number, and this number is a third of the aim.',
      'Where in this chain would you say that a step is missing?',
      'Which part of the effect can you see for yourself?',
    ],
    trigger: { name: 'goal-without-parent' },
    action: 'raise-point',
    minutes: 20,
  },
];

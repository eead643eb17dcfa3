import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How a goal ends so that something is left of it. */
export const closingPractices: readonly Practice[] = [
  {
    id: 'close-it-together' as PracticeId,
    title: 'Close each goal with the people who did it',
    area: 'closing',
    why:
      'A short look back with a little structure is among the cheaper ways to get better. In ' +
      '46 samples, those who held one did about a quarter better afterwards than those who did ' +
      'not, in teams and alone. Many of the studies come from training in medicine, aviation ' +
      'and the forces, so expect less of a tired Friday meeting. What seems to help is that ' +
      'somebody leads it, and that it is about one piece of work and marks nobody.',
    source: {
      authors: 'Scott I. Tannenbaum, Christopher P. Cerasoli',
      year: 2013,
      title: 'Do team and individual debriefs enhance performance? A meta-analysis',
      published: 'Human Factors 55(1), 231–245',
      doi: '10.1177/0018720812448394',
    },
    steps: [
      'Take one goal at a time, with the people who worked on it, before its grade is set.',
      'Ask what was meant, what happened, where the difference came from, and what to do ' +
        'again.',
      'Let whoever joined last speak first, and speak last yourself.',
      'Set the grade that the figures support, and say in two sentences what helped and what ' +
        'hindered.',
      'Carry over only what you would start again today, and close the rest.',
    ],
    prompts: [
      'What did we mean to reach, and what did we reach?',
      'What would you do in the same way again, without changing a thing?',
      'What have we learned that another team should know?',
    ],
    trigger: { name: 'cycle-ends-soon' },
    action: 'close-goal',
    minutes: 45,
  },
  {
    id: 'borrow-the-lesson' as PracticeId,
    title: 'Take the lesson as if it were a friend’s',
    area: 'closing',
    why:
      'A miss is said to teach, but it stings, and people look away from what stings. In five ' +
      'studies with 1,674 people, being told “wrong” taught less than being told “right”, ' +
      'though both gave the answer away; from the misses of others people learned as much as ' +
      'from their successes. These were quizzes and not goals. But the trick that they suggest ' +
      'costs little: look at your own miss as a friend would.',
    source: {
      authors: 'Lauren Eskreis-Winkler, Ayelet Fishbach',
      year: 2019,
      title: 'Not learning from failure—the greatest failure of all',
      published: 'Psychological Science 30(12), 1733–1744',
      doi: '10.1177/0956797619881133',
    },
    steps: [
      'Wait a few days until the grade has sunk in.',
      'Ask what went well, and take it seriously; a missed goal holds something of that, too.',
      'Tell the story as if it had happened to another team, and give that team two pieces ' +
        'of advice.',
      'Keep one of them, and put it where you will meet it: into the next goal, or into an ' +
        'action.',
      'Say that the matter is closed, and let it be.',
    ],
    prompts: [
      'If a friend had led this and asked you for advice, what would you say?',
      'What did we do well in this, although it fell short?',
      'Which one thing shall we do otherwise next time? One is enough.',
    ],
    trigger: { name: 'goal-closed-below-grade' },
    action: 'reflect',
    minutes: 20,
  },
  {
    id: 'ask-what-nearly-went-wrong' as PracticeId,
    title: 'Ask what nearly went wrong',
    area: 'closing',
    why:
      'After a success there seems to be nothing to explain, so little is learned from it. In ' +
      'a laboratory experiment, people who had done well gained most from looking at what they ' +
      'had done wrong on the way; after a failure any kind of look back helped. It is one ' +
      'experiment with one kind of task. But it costs a quarter of an hour, and success is a ' +
      'moment at which people can bear the question.',
    source: {
      authors: 'Shmuel Ellis, Rachel Mendel, Michal Nir',
      year: 2006,
      title:
        'Learning from successful and failed experience: The moderating role of kind of ' +
        'after-event review',
      published: 'Journal of Applied Psychology 91(3), 669–680',
      doi: '10.1037/0021-9010.91.3.669',
    },
    steps: [
      'Celebrate first, and hold this talk some days later.',
      'Ask each for one moment at which it could have gone the other way.',
      'Sort these into skill, help and luck, and be generous with luck.',
      'Name one habit that carried you and one weak spot to mend, and write both into what ' +
        'helped and what hindered.',
    ],
    prompts: [
      'Where was this closer than it looks now?',
      'What did we get away with that we should not try again?',
      'What did we do on purpose that worked, and what shall we call it?',
    ],
    trigger: { name: 'goal-reached' },
    action: 'reflect',
    minutes: 15,
  },
];

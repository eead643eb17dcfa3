import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How to say what is hard to say, and stay fair. */
export const difficultConversationPractices: readonly Practice[] = [
  {
    id: 'ask-how-it-was-decided' as PracticeId,
    title: 'Ask how it was decided, not whose fault it was',
    area: 'difficult-conversations',
    why:
      'People who expect to be judged by the outcome alone tend to defend what they did; ' +
      'people who expect to explain how they decide tend to weigh things more evenly. That is ' +
      'the drift of a large review, and it holds mainly where people know beforehand that they ' +
      'will be asked, and do not know what the other would like to hear. In a hard talk ' +
      'afterwards it still gives you a better question than why it happened.',
    source: {
      authors: 'Jennifer S. Lerner, Philip E. Tetlock',
      year: 1999,
      title: 'Accounting for the effects of accountability',
      published: 'Psychological Bulletin 125(2), 255–275',
      doi: '10.1037/0033-2909.125.2.255',
    },
    steps: [
      'Open with the fact and its effect, in two sentences and without an adjective.',
      'Go through the two or three decisions that mattered: what was known, what was ' +
        'weighed, who was asked.',
      'Keep your own view to the end, so that they need not guess it.',
      'Say plainly what you expect from here on, and by when; being fair is not being vague.',
      'Write down what each of you does, and say that next time you will ask in the same way.',
    ],
    prompts: [
      'This is where the goal stands, and this is what it means for others. Let us look at ' +
        'how we got here.',
      'What did you know at that moment, and what would you have needed to know?',
      'Which of these decisions would you take again?',
      'Here is what I need from you by the end of the month.',
    ],
    trigger: { name: 'goal-went-off-track' },
    action: 'raise-point',
    minutes: 30,
  },
  {
    id: 'say-the-hard-thing-first' as PracticeId,
    title: 'Say the hard thing first',
    area: 'difficult-conversations',
    why:
      'We put honest words off because we expect them to hurt more than they do. In ' +
      'experiments, people who were honest with everybody for three days, or told somebody ' +
      'something critical, found it more pleasant and less harmful than they had predicted; ' +
      'they had overrated how badly others would take it. Many of these talks were between ' +
      'people who were close and stood on one level, so go gently where you have power. But a ' +
      'point does not become lighter by being put off twice.',
    source: {
      authors: 'Emma E. Levine, Taya R. Cohen',
      year: 2018,
      title: 'You can handle the truth: Mispredicting the consequences of honest communication',
      published: 'Journal of Experimental Psychology: General 147(9), 1400–1429',
      doi: '10.1037/xge0000488',
    },
    steps: [
      'Put the talking point first for your next one-on-one.',
      'Write your first two sentences beforehand: what you saw, and why it matters.',
      'Say them within the first five minutes, and then stop talking.',
      'Ask how they see it, and say back what you heard before you answer.',
      'Say what you agreed on and mark it as talked about, or drop it openly.',
    ],
    prompts: [
      'There is something that I have put off twice, and that was not fair to you.',
      'What I have seen is … It matters because …',
      'I may be missing something. How do you see it?',
    ],
    trigger: { name: 'point-put-off-twice' },
    action: 'raise-point',
    minutes: 20,
  },
  {
    id: 'agree-when-to-stop' as PracticeId,
    title: 'Agree beforehand when you would stop',
    area: 'difficult-conversations',
    why:
      'The more has gone into a plan, the harder it is to leave, even when it plainly does not ' +
      'work. An experiment that compared remedies found three that helped most: a minimum, set ' +
      'beforehand, below which the course changes; a bad outcome that is less of a threat; and ' +
      'being judged by how one decides. It was an exercise with decisions on paper, and in a ' +
      'later classroom experiment a limit tempted people to go on when they were just below ' +
      'it. So draw the line early, say what follows, and do not let “nearly” count.',
    source: {
      authors: 'Itamar Simonson, Barry M. Staw',
      year: 1992,
      title:
        'Deescalation strategies: A comparison of techniques for reducing commitment to ' +
        'losing courses of action',
      published: 'Journal of Applied Psychology 77(4), 419–426',
      doi: '10.1037/0021-9010.77.4.419',
    },
    steps: [
      'Choose together one figure and one date: if it is below that by then, something ' +
        'changes.',
      'Decide now what would change: the target, the way, the people, or the whole goal.',
      'Write both into the goal, so that nobody has to remember who said what.',
      'On that date look at the figure first, and talk second.',
      'If you do stop, thank the people for it; they will tell you sooner next time.',
    ],
    prompts: [
      'What would we have to see by the end of the month to go on with a good conscience?',
      'Knowing what we know today, would we start this?',
      'Stopping would not count against you. I would rather know early.',
    ],
    trigger: { name: 'goal-stays-at-risk' },
    action: 'edit-goal',
    minutes: 20,
  },
];

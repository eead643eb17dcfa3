import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How much direction and support somebody would like, goal by goal. */
export const coachingPractices: readonly Practice[] = [
  {
    id: 'show-how-then-step-back' as PracticeId,
    title: 'Show how, then step back',
    area: 'coaching',
    why:
      'Somebody who is new to a task often wants to be shown, and somebody who knows it well ' +
      'is slowed down by being told. The well-known idea of fitting direction to experience is ' +
      'plausible and weakly supported: a test with 357 bank employees found little for its ' +
      'newer form, and some promise in the plain thought that freedom suits experience. So ' +
      'take how your direct report feels about a goal as an invitation to ask, and not as a ' +
      'diagnosis.',
    source: {
      authors: 'Geir Thompson, Robert P. Vecchio',
      year: 2009,
      title: 'Situational leadership theory: A test of three versions',
      published: 'The Leadership Quarterly 20(5), 837–848',
      doi: '10.1016/j.leaqua.2009.06.014',
    },
    steps: [
      'Ask how much they would like to be shown before you begin.',
      'Do the first piece together, and say aloud what you look at and why.',
      'Let them do the second while you watch, and the third without you.',
      'Agree on what they decide alone and on when they come to you, and write both down.',
      'Ask again after two weeks how it feels, and step back as far as that has moved.',
    ],
    prompts: [
      'Would you like me to show you, to do it with you, or to leave you alone with it?',
      'Tell me what you would do first, and I will say whether I see a trap.',
      'From here on you decide this yourself. Come to me when …',
    ],
    trigger: { name: 'phase-needs-direction' },
    action: 'plan-one-on-one',
    minutes: 30,
  },
  {
    id: 'ask-before-you-answer' as PracticeId,
    title: 'Ask before you answer',
    area: 'coaching',
    why:
      'Somebody who can do the work but has lost heart seldom lacks advice. Where leaders ask ' +
      'how others see things, leave choices and do without pressure, people are more willing ' +
      'of their own accord, feel better and are less strained: so say 72 studies with more ' +
      'than 32,000 people. Nearly all of them are surveys, so willing people may also be given ' +
      'more choice. It is the kinder way to begin in any case.',
    source: {
      authors: 'Gavin R. Slemp, Margaret L. Kern, Kent J. Patrick, Richard M. Ryan',
      year: 2018,
      title: 'Leader autonomy support in the workplace: A meta-analytic review',
      published: 'Motivation and Emotion 42(5), 706–724',
      doi: '10.1007/s11031-018-9698-y',
    },
    steps: [
      'Ask three questions before you offer anything, and wait through the silence.',
      'Find out what has become heavy: the work, its sense, the people, or something outside.',
      'Offer a choice of how, when or with whom, wherever there is one.',
      'Give the reason for what cannot be chosen.',
      'Say what you have seen them do well in this, with an example.',
    ],
    prompts: [
      'How is it to work on this at the moment?',
      'What would you change about it if it were only up to you?',
      'I have seen you do this well, and I trust you with it. What would help?',
    ],
    trigger: { name: 'phase-needs-support' },
    action: 'raise-point',
    minutes: 20,
  },
  {
    id: 'look-for-the-next-step' as PracticeId,
    title: 'Look for the next step',
    area: 'coaching',
    why:
      'Once a goal is off track, the talk easily stays with what went wrong. In a pilot study ' +
      'with 74 people, questions about the problem and questions about solutions both brought ' +
      'people nearer to their goal; those about solutions did more, and people felt better and ' +
      'more able. It is small, it asked people straight afterwards, and some problems must be ' +
      'understood before they can be solved. So give what happened ten minutes, and the rest ' +
      'of the time to what comes next.',
    source: {
      authors: 'Anthony M. Grant, Sean A. O’Connor',
      year: 2010,
      title:
        'The differential effects of solution-focused and problem-focused coaching ' +
        'questions: A pilot study with implications for practice',
      published: 'Industrial and Commercial Training 42(2), 102–111',
      doi: '10.1108/00197851011026090',
    },
    steps: [
      'Ask for the facts first, and keep to ten minutes: what moved, what did not, and since ' +
        'when.',
      'Ask how near a way back is, from one to ten, and what makes it not lower.',
      'Let them find two next steps before you add one.',
      'Decide whether the target, the date or the help has to change, and change it on the ' +
        'same day.',
      'Ask for a check-in in a week, and not every day until then.',
    ],
    prompts: [
      'What is working, even a little, that we could do more of?',
      'Suppose it is back on track in four weeks. What did we do first?',
      'What could I take off your plate so that this gets your best hours?',
    ],
    trigger: { name: 'goal-went-off-track' },
    action: 'raise-point',
    minutes: 30,
  },
];

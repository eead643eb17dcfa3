import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How the talks between two people take place and are worth it. */
export const oneOnOnePractices: readonly Practice[] = [
  {
    id: 'find-half-an-hour' as PracticeId,
    title: 'Find half an hour this week',
    area: 'one-on-ones',
    why:
      'In a talk between two, people can say what they would not say in a group: what is ' +
      'stuck, what they hope for, what they have heard. In a study of 303 people at work, how ' +
      'good these talks were went together with engagement more closely than how many there ' +
      'were, provided that they took place at least once a month. It is one survey in two ' +
      'rounds, done as a dissertation, so it shows a link and no more. The month is a sensible ' +
      'line all the same.',
    source: {
      authors: 'Jonathan R. Flinchum',
      year: 2022,
      title:
        'A new approach to promote employee engagement: One-on-one meetings between managers ' +
        'and direct reports',
      published: 'Doctoral dissertation, University of North Carolina at Charlotte',
    },
    steps: [
      'Offer two times this week, and let them choose.',
      'Ask for their talking points first, and put yours below.',
      'Begin with how they are and what is in the way; status can be read.',
      'Close by writing down who does what, and make it a series, so that the next one need ' +
        'not be arranged.',
    ],
    prompts: [
      'It has been too long, and that is on me. When would half an hour suit you?',
      'What would you like to talk about that has had no place so far?',
      'What should I know that I would not learn from the figures?',
    ],
    trigger: { name: 'no-one-on-one-in-30-days' },
    action: 'plan-one-on-one',
    minutes: 30,
  },
  {
    id: 'move-it-rather-than-skip-it' as PracticeId,
    title: 'Move it rather than skip it',
    area: 'one-on-ones',
    why:
      'People judge by what leaders do whether what they say will hold, and a talk that is ' +
      'dropped again and again reads like a promise that does not. Whether words and deeds are ' +
      'seen to match is held to be at the root of trust. The article sets out that thinking ' +
      'and its reasons rather than a test with figures. One skipped talk harms nobody; a habit ' +
      'of it says that anything else comes first.',
    source: {
      authors: 'Tony Simons',
      year: 2002,
      title:
        'Behavioral integrity: The perceived alignment between managers’ words and deeds as ' +
        'a research focus',
      published: 'Organization Science 13(1), 18–35',
      doi: '10.1287/orsc.13.1.18.543',
    },
    steps: [
      'Say openly that it fell out too often, without a long excuse.',
      'Move the next one to another time in the same week instead of skipping it.',
      'If the time never works, change the series: shorter or rarer, and kept.',
      'Begin with what was left open last time.',
    ],
    prompts: [
      'I have let this slip too often. You should be able to rely on it, so let us find a ' +
        'time that holds.',
      'Would twenty minutes every other week be better than an hour that never happens?',
      'What have you had to decide without me in the meantime?',
    ],
    trigger: { name: 'one-on-ones-skipped' },
    action: 'plan-one-on-one',
    minutes: 5,
  },
  {
    id: 'do-it-date-it-or-drop-it' as PracticeId,
    title: 'Do it, date it or drop it',
    area: 'one-on-ones',
    why:
      'An unfinished task keeps tugging at the mind. In experiments with students, a definite ' +
      'plan for when and how was enough to quiet that before the task was done, and most of ' +
      'all for those who meant their plan. These are laboratory studies of one group of ' +
      'researchers, so expect no wonders. What holds anyway: an action that is overdue and ' +
      'never mentioned teaches both of you that actions need not be done.',
    source: {
      authors: 'E. J. Masicampo, Roy F. Baumeister',
      year: 2011,
      title:
        'Consider it done! Plan making can eliminate the cognitive effects of unfulfilled ' +
        'goals',
      published: 'Journal of Personality and Social Psychology 101(4), 667–683',
      doi: '10.1037/a0024192',
    },
    steps: [
      'Go through the overdue actions together, yours first.',
      'Choose for each: done this week, a new date with the first step named, or dropped ' +
        'with a reason.',
      'Drop what neither of you would take on again today; that is a decision and no failure.',
      'Record each choice while you talk.',
    ],
    prompts: [
      'Mine is overdue as well, so let me begin.',
      'Would we take this on today? If not, let us drop it.',
      'What is the first step, and where will you be when you take it?',
    ],
    trigger: { name: 'action-overdue' },
    action: 'raise-point',
    minutes: 10,
  },
  {
    id: 'begin-with-what-they-need-to-know' as PracticeId,
    title: 'Begin with what they need to know',
    area: 'one-on-ones',
    why:
      'Somebody who is new with you has three questions: what is expected of me, can I do it, ' +
      'and do I belong here? A review of 70 groups of newcomers found that those who had good ' +
      'answers were more content and more committed, did better work, and were less likely to ' +
      'leave. These are links, and much depends on how the whole place receives people. But ' +
      'the first question is one that you can answer in a single talk.',
    source: {
      authors:
        'Talya N. Bauer, Todd Bodner, Berrin Erdogan, Donald M. Truxillo, Jennifer S. Tucker',
      year: 2007,
      title:
        'Newcomer adjustment during organizational socialization: A meta-analytic review of ' +
        'antecedents, outcomes, and methods',
      published: 'Journal of Applied Psychology 92(3), 707–721',
      doi: '10.1037/0021-9010.92.3.707',
    },
    steps: [
      'Meet within the first week, before there is anything to report.',
      'Say what would be good after one month, and what nobody expects of them yet.',
      'Name two people who can be asked anything, and introduce them.',
      'Ask how they work best and how they like to hear criticism, and tell them the same ' +
        'about you.',
      'Agree on one thing that they can finish in the first two weeks, and enter it as a ' +
        'goal.',
    ],
    prompts: [
      'What would you like to know that you have not dared to ask?',
      'After one month it would be good if … And nobody expects you to … yet.',
      'What have you done before that you are proud of and that we should know about?',
    ],
    trigger: { name: 'new-report' },
    action: 'plan-one-on-one',
    minutes: 45,
  },
  {
    id: 'welcome-back' as PracticeId,
    title: 'Welcome back, and clear the desk first',
    area: 'one-on-ones',
    why:
      'Coming back is easier with a leader who gets in touch, asks what helps and does not ask ' +
      'why. In a Dutch study of 85 leaders, good contact with people who were away for their ' +
      'mental health went together with an earlier full return; for people with many signs of ' +
      'depression no such link was found. Other absences are other matters, and a fast return ' +
      'is no aim in itself. So be kind, and leave the pace to them.',
    source: {
      authors:
        'K. Nieuwenhuijsen, J. H. A. M. Verbeek, A. G. E. M. de Boer, R. W. B. Blonk, F. J. ' +
        'H. van Dijk',
      year: 2004,
      title:
        'Supervisory behaviour as a predictor of return to work in employees absent from ' +
        'work due to mental health problems',
      published: 'Occupational and Environmental Medicine 61(10), 817–823',
      doi: '10.1136/oem.2003.009688',
    },
    steps: [
      'Meet on the first or second day, for a short time and without figures.',
      'Do not ask for the reason of the absence; listen if they wish to speak of it.',
      'Go through their goals, and move, hand on or close what has become unreal.',
      'Tell them the three things that have changed, and what they may safely ignore.',
      'Agree on a smaller load for the first weeks, and on the day on which you look at it ' +
        'again.',
    ],
    prompts: [
      'It is good to have you back. You need not explain anything to me.',
      'What would make the first two weeks easier?',
      'Here is what I have taken off your list. Is there anything that you would rather keep?',
    ],
    trigger: { name: 'report-returned' },
    action: 'plan-one-on-one',
    minutes: 30,
  },
];

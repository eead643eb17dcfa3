import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How to think back without being fooled by what is fresh. */
export const reflectionPractices: readonly Practice[] = [
  {
    id: 'read-the-whole-period' as PracticeId,
    title: 'Read the whole period before you write',
    area: 'reflection',
    why:
      'In looking back over a year, what is fresh easily takes up more room than its share. It ' +
      'helps to write things down when they happen and to sort them by person. In two ' +
      'organisations, leaders who were given such a method recalled more, were less lavish ' +
      'with high ratings, and told people and their strengths apart better. Whether the ' +
      'ratings were also more correct is hard to tell at work, as the authors discuss.',
    source: {
      authors: 'Angelo S. DeNisi, Lawrence H. Peters',
      year: 1996,
      title:
        'Organization of information in memory and the performance appraisal process: ' +
        'Evidence from the field',
      published: 'Journal of Applied Psychology 81(6), 717–737',
      doi: '10.1037/0021-9010.81.6.717',
    },
    steps: [
      'Go through the evidence month by month, beginning with the first.',
      'Cite one thing for each month, or say that you know of none.',
      'Ask the person what you have missed from the early months.',
      'Write your first sentence only then.',
      'For next time, note one line about each direct report every month, on the same ' + 'day.',
    ],
    prompts: [
      'What happened in the first months that I should not forget?',
      'What did you finish long ago that still helps us today?',
      'Which of my examples are from the last six weeks, and what would stand there if I had ' +
        'written this half a year ago?',
    ],
    trigger: { name: 'review-leans-late' },
    action: 'reflect',
    minutes: 30,
  },
  {
    id: 'read-what-you-were-told-first' as PracticeId,
    title: 'Read what you were told, then think',
    area: 'reflection',
    why:
      'Thinking back is praised as a way to learn, but by itself it may do little. In two ' +
      'studies with more than 1,100 people in all, feedback followed by guided thinking ' +
      'improved the next piece of work more than feedback alone; thinking without feedback did ' +
      'not improve it. It did less for people to whom the task mattered little. So begin with ' +
      'what others have told you and with what the figures say.',
    source: {
      authors: 'Frederik Anseel, Filip Lievens, Eveline Schollaert',
      year: 2009,
      title: 'Reflection as a strategy to enhance task performance after feedback',
      published: 'Organizational Behavior and Human Decision Processes 110(1), 23–35',
      doi: '10.1016/j.obhdp.2009.05.003',
    },
    steps: [
      'Gather what you were told in this cycle: feedback, grades, answers to your questions.',
      'Pick the one piece that you liked least and still think true.',
      'Write for ten minutes: when does it happen, what leads to it, and what else could you ' +
        'do then?',
      'Choose one thing to try in the first month of the next cycle, and make it an action ' +
        'of your own.',
      'If there is nothing to gather, ask two people first, and do this afterwards.',
    ],
    prompts: [
      'What did I hear more than once in this cycle?',
      'When was I at my best for others, and what made that possible?',
      'What will I do on an ordinary Tuesday that I did not do before?',
    ],
    trigger: { name: 'cycle-ends-soon' },
    action: 'reflect',
    minutes: 20,
  },
];

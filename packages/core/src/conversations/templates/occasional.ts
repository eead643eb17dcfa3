import type { ConversationTemplate } from '../../schema/conversation.ts';
import type { TemplateId } from '../../schema/ids.ts';

const firstWeek: ConversationTemplate = {
  id: 'first-week' as TemplateId,
  name: 'First week',
  purpose:
    'The first proper talk with somebody who is new: so that they know what is expected, whom to ask, ' +
    'and that questions are welcome. Listening matters more than explaining.',
  sections: [
    {
      title: 'How has it been so far?',
      minutes: 10,
      prompts: [
        'What was different from what you expected?',
        'What have you not dared to ask yet? Please ask it now.',
        'Do you have everything that you need: access, equipment, a place, people?',
      ],
    },
    {
      title: 'How we work together',
      minutes: 10,
      prompts: [
        'When are you at your best, and when would you rather not be disturbed?',
        'How do you like to get feedback: at once or later, spoken or written?',
        'Here is how I work, what I am bad at, and how to reach me when it is urgent.',
      ],
    },
    {
      title: 'What is expected',
      minutes: 15,
      prompts: [
        'Here is what our team is for, and where your work comes in.',
        'After one month it would be good if … After three months, if …',
        'What would you like to have finished by the end of your second week?',
      ],
    },
    {
      title: 'People to meet',
      minutes: 5,
      prompts: [
        'Whom have you met, and whom should you meet next?',
        'Who can you ask anything, at any time, without it reaching me?',
      ],
    },
    {
      title: 'Until next time',
      minutes: 5,
      prompts: [
        'What shall I take care of before we meet again?',
        'You see us with fresh eyes: write down what strikes you as odd, before you get used to it.',
      ],
    },
  ],
};

const returnToWork: ConversationTemplate = {
  id: 'return-to-work' as TemplateId,
  name: 'Return to work',
  purpose:
    'Somebody comes back after illness, parental leave or another long absence. They decide what ' +
    'they want to tell. The aim is a good start, not catching up on everything.',
  sections: [
    {
      title: 'Welcome back',
      minutes: 10,
      prompts: [
        'It is good to have you here again. How does it feel?',
        'You need not tell me why you were away. Is there something that would help me to help you?',
        'What would you like me to say to the others, if anything?',
      ],
    },
    {
      title: 'What has changed here',
      minutes: 10,
      prompts: [
        'These are the three things that matter most of all that happened.',
        'These people are new, and these have other tasks.',
        'What you may safely ignore: your old messages, and these meetings.',
      ],
    },
    {
      title: 'A pace that fits',
      minutes: 15,
      prompts: [
        'Which hours and days work for you in the first weeks?',
        'What should we leave with those who took it over, and what would you like back?',
        'How will you tell me if it becomes too much, and what shall we do then?',
      ],
    },
    {
      title: 'Goals',
      minutes: 5,
      prompts: [
        'Which of your goals still make sense, and which do we hand over or put off?',
        'Nobody is behind: from which day do we count again?',
      ],
    },
    {
      title: 'First steps',
      minutes: 5,
      prompts: [
        'What is a good first thing to finish?',
        'When do we meet again? Sooner is better than usual.',
      ],
    },
  ],
};

const goalAgreement: ConversationTemplate = {
  id: 'goal-agreement' as TemplateId,
  name: 'Goal agreement',
  purpose:
    'Two people agree what will be different at the end of the period, how they will both see it, and ' +
    'what it will cost. Few goals, honestly wanted, beat many that are signed.',
  sections: [
    {
      title: 'What it is for',
      minutes: 10,
      prompts: [
        'Which of the goals above yours would move because of your work?',
        'What would nobody notice if it were left undone?',
        'What do you yourself want to achieve, whatever the plan says?',
      ],
    },
    {
      title: 'The goals, one by one',
      minutes: 25,
      prompts: [
        'At the end, what is true that is not true today?',
        'How will we measure it, and where does the measure stand now?',
        'Is this a promise or a stretch? Do we both mean the same by that?',
        'What might go well by the figure and still be bad for customers or colleagues?',
      ],
    },
    {
      title: 'What it takes',
      minutes: 10,
      prompts: [
        'What has to stop to make room for this?',
        'On whom do you depend, and do they know it?',
        'What do you need from me, and by when?',
      ],
    },
    {
      title: 'How we keep it alive',
      minutes: 10,
      prompts: [
        'How sure are you of each goal, from 0 to 10? What would add one point?',
        'How often do you report, and what is the first sign that it goes wrong?',
        'Under which circumstances do we change or drop a goal without anybody losing face?',
      ],
    },
    {
      title: 'Agreed',
      minutes: 5,
      prompts: [
        'Say it in your own words: what have we agreed?',
        'Is there anything that you have said yes to and would rather not have?',
      ],
    },
  ],
};

const cycleClose: ConversationTemplate = {
  id: 'cycle-close' as TemplateId,
  name: 'Closing a cycle',
  purpose:
    'The goals of a period come to their end: what was reached, what was learned, what goes on. ' +
    'A missed goal that taught something is worth more here than a reached one that was easy.',
  sections: [
    {
      title: 'What you are glad of',
      minutes: 10,
      prompts: [
        'Which result are you glad of, and who had a part in it?',
        'What was hard that nobody saw?',
      ],
    },
    {
      title: 'The goals, one by one',
      minutes: 20,
      prompts: [
        'Where did it end, and does the figure tell the whole story?',
        'When did we first know how it would end, and what did we do then?',
        'Which grade would you give it, and why not one more or one less?',
      ],
    },
    {
      title: 'What we learned',
      minutes: 15,
      prompts: [
        'What did we believe at the start that turned out to be wrong?',
        'Which habit of ours helped, and which one got in the way?',
        'How sure were you along the way, and were you right to be?',
      ],
    },
    {
      title: 'What goes on',
      minutes: 10,
      prompts: [
        'Close, carry over or let go: what becomes of each goal that is not finished?',
        'What will we do differently from the first week on?',
      ],
    },
    {
      title: 'Thanks',
      minutes: 5,
      prompts: [
        'Whom should we thank, and will you do it or shall I?',
        'What do you wish yourself for the next cycle?',
      ],
    },
  ],
};

/** Templates of conversations with an occasion. */
export const occasionalTemplates: readonly ConversationTemplate[] = [
  firstWeek,
  returnToWork,
  goalAgreement,
  cycleClose,
];

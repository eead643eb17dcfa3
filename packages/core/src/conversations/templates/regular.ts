import type { ConversationTemplate } from '../../schema/conversation.ts';
import type { TemplateId } from '../../schema/ids.ts';

const weekly: ConversationTemplate = {
  id: 'weekly' as TemplateId,
  name: 'Weekly one-on-one',
  purpose:
    'Half an hour that belongs to the direct report: how they are, what is in the way, what comes next. ' +
    'Status can be read beforehand, so this is the time for everything else.',
  sections: [
    {
      title: 'How are you?',
      minutes: 5,
      prompts: [
        'How are you, really?',
        'What gave you energy last week, and what took it?',
        'Is there anything outside work that I should know about, so that I can go easy?',
      ],
    },
    {
      title: 'Your points',
      minutes: 10,
      prompts: [
        'What would you like to talk about first?',
        'Where are you stuck, and what have you tried?',
        'Is there a decision that you are waiting for?',
        'What do you know that I ought to know by now?',
      ],
    },
    {
      title: 'Goals that have moved',
      minutes: 8,
      prompts: [
        'What has changed since we last met, and what do you make of it?',
        'Which goal worries you most, whatever its figure says?',
        'What could we stop doing so that this one gets done?',
      ],
    },
    {
      title: 'One thing for each other',
      minutes: 4,
      prompts: [
        'What went well that we should say out loud?',
        'What could I have done differently last week?',
      ],
    },
    {
      title: 'What we take with us',
      minutes: 3,
      prompts: ['Who does what, and by when?', 'What can wait until next time?'],
    },
  ],
};

const monthly: ConversationTemplate = {
  id: 'monthly' as TemplateId,
  name: 'Monthly look back and ahead',
  purpose:
    'An hour a month with the laptop half closed: what this month taught us, whether the goals are ' +
    'still the right ones, and whether the work and the person still fit each other.',
  sections: [
    {
      title: 'The month in three sentences',
      minutes: 10,
      prompts: [
        'If you told a friend about your month at work, what would you say?',
        'What are you proud of?',
        'What would you do differently if the month began again?',
      ],
    },
    {
      title: 'Are these still the right goals?',
      minutes: 20,
      prompts: [
        'For each goal: what do we believe today that we did not believe a month ago?',
        'Which goal would you not take on again, knowing what you know?',
        'What are we doing that serves no goal at all, and should one of the two go?',
      ],
    },
    {
      title: 'Work load and focus',
      minutes: 10,
      prompts: [
        'Which week was too full, and what made it so?',
        'How much of your time went to what matters most?',
        'What should I keep away from you next month?',
      ],
    },
    {
      title: 'Feedback both ways',
      minutes: 15,
      prompts: [
        'Here is something that I saw you do well, and what it led to.',
        'Here is something that I would like to see more of, and why.',
        'What should I start, stop or go on doing as your manager?',
      ],
    },
    {
      title: 'Next month',
      minutes: 5,
      prompts: [
        'What would make next month a good one?',
        'What do we each promise, and when do we look at it again?',
      ],
    },
  ],
};

const quarterlyGrowth: ConversationTemplate = {
  id: 'quarterly-growth' as TemplateId,
  name: 'Quarterly talk about growth',
  purpose:
    'No goals and no status: only where this person wants to go, what they are learning, and what ' +
    'would help. Best held away from the usual desk. Nothing said here is a rating.',
  sections: [
    {
      title: 'Where you come from',
      minutes: 10,
      prompts: [
        'Think of a day this quarter when you forgot the time. What were you doing?',
        'What can you do today that you could not do three months ago?',
        'What do people come to you for?',
      ],
    },
    {
      title: 'Where you would like to go',
      minutes: 15,
      prompts: [
        'What would you like to be known for in two years?',
        'Whose work do you look at and think: I would like to do that?',
        'What do you want less of, even if you are good at it?',
      ],
    },
    {
      title: 'What is in between',
      minutes: 15,
      prompts: [
        'Which one skill would make the greatest difference?',
        'Which piece of real work would let you practise it?',
        'Who could you learn it from, and shall I ask them?',
      ],
    },
    {
      title: 'What I can do',
      minutes: 10,
      prompts: [
        'Where do I hold you back without noticing?',
        'Which door can I open: a project, a person, a budget, a free afternoon?',
      ],
    },
    {
      title: 'One step',
      minutes: 10,
      prompts: [
        'What is the smallest step that you will take before we talk about this again?',
        'How will we both notice that it has worked?',
      ],
    },
  ],
};

const skipLevel: ConversationTemplate = {
  id: 'skip-level' as TemplateId,
  name: 'Skip-level conversation',
  purpose:
    'Somebody meets the manager of their manager: to be heard, and to hear how things look from ' +
    'there. It is not about judging the manager in between, who knows that it takes place.',
  sections: [
    {
      title: 'Getting to know each other',
      minutes: 5,
      prompts: [
        'What are you working on that you wish more people knew about?',
        'What brought you here, and what keeps you?',
      ],
    },
    {
      title: 'How the work looks from where you are',
      minutes: 10,
      prompts: [
        'What slows your team down that I may not see?',
        'Which of our goals makes sense to you, and which does not?',
        'If you had my job for a week, what would you change first?',
      ],
    },
    {
      title: 'Your questions',
      minutes: 10,
      prompts: [
        'What have you heard that you would like to check with me?',
        'Which decision of ours would you like to understand better?',
      ],
    },
    {
      title: 'What happens with this',
      minutes: 5,
      prompts: [
        'What of this may I pass on, and what stays between us?',
        'What will I do about it, and when will you hear from me?',
      ],
    },
  ],
};

/** Templates of conversations that come again and again. */
export const regularTemplates: readonly ConversationTemplate[] = [
  weekly,
  monthly,
  quarterlyGrowth,
  skipLevel,
];

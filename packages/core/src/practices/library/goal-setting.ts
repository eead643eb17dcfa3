import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How goals come about that somebody can work towards. */
export const goalSettingPractices: readonly Practice[] = [
  {
    id: 'agree-on-a-few-clear-goals' as PracticeId,
    title: 'Agree on two or three clear goals together',
    area: 'goal-setting',
    why:
      'A clear goal tells somebody where to put their effort, how much is enough, and when to ' +
      'ask for help. Hundreds of studies find that people with a specific, demanding goal do ' +
      'better than people who are told to do their best. It holds where they accept the goal, ' +
      'are able to reach it and hear how they are doing; a goal that is merely handed down, or ' +
      'out of reach, does not do it.',
    source: {
      authors: 'Edwin A. Locke, Gary P. Latham',
      year: 2002,
      title:
        'Building a practically useful theory of goal setting and task motivation: A 35-year ' +
        'odyssey',
      published: 'American Psychologist 57(9), 705–717',
      doi: '10.1037/0003-066X.57.9.705',
    },
    steps: [
      'Ask first what they think matters most in this cycle, and write down two or three ' +
        'results in their words.',
      'Say for each which goal above it serves, and link the two.',
      'Settle how both of you will see that it is reached: a number, a date, or milestones.',
      'Ask what could keep them from reaching it, and take one of these things on yourself.',
      'Let them enter the goals and propose them to you, and answer within two days.',
    ],
    prompts: [
      'When we look back at the end of this cycle, what would you be glad to have moved?',
      'Which of these is a stretch, and which is out of reach? I would like to hear it now.',
      'What do you need from me so that you can say yes to this?',
    ],
    trigger: { name: 'report-without-goals' },
    action: 'set-goals',
    minutes: 45,
  },
  {
    id: 'choose-what-waits' as PracticeId,
    title: 'Choose what has to wait',
    area: 'goal-setting',
    why:
      'Planning one goal in detail helps; planning many at once may not. In experiments, ' +
      'detailed plans helped people with one goal and no longer helped people with six: they ' +
      'noticed how hard it would be to do it all, and were less committed. These were everyday ' +
      'tasks and not goals for a quarter, so take from it the mechanism and no figure: a ' +
      'shorter list is easier to believe in.',
    source: {
      authors: 'Amy N. Dalton, Stephen A. Spiller',
      year: 2012,
      title:
        'Too much of a good thing: The benefits of implementation intentions depend on the ' +
        'number of goals',
      published: 'Journal of Consumer Research 39(3), 600–614',
      doi: '10.1086/664500',
    },
    steps: [
      'Look at all goals that the person owns, with what each adds to the goals above it.',
      'Ask them to put the goals in order before you say what your order would be.',
      'Draw a line below the third or fourth, and ask what would happen if the rest waited ' +
        'for one cycle.',
      'Cancel, carry over or hand on what is below the line, with one sentence that says why.',
      'Tell the people who counted on it yourself; do not leave that to your direct report.',
    ],
    prompts: [
      'If you could finish only three of these, which would they be?',
      'Which of these do you carry because nobody has said that you may stop?',
      'I will tell the others that this one waits. That is my job, not yours.',
    ],
    trigger: { name: 'too-many-goals' },
    action: 'raise-point',
    minutes: 30,
  },
  {
    id: 'name-the-result' as PracticeId,
    title: 'Name the result, not the work',
    area: 'goal-setting',
    why:
      'A title such as “Work on onboarding” is fulfilled as soon as somebody has worked on it, ' +
      'whether or not anybody was helped. A specific target leaves less room for that, because ' +
      'it says what counts as enough. Half a century of research compares clear targets with ' +
      '“do your best”, and clear targets do better where the way is known. It says less about ' +
      'results against activities, and where nobody knows the way yet, a goal to find out ' +
      'serves better.',
    source: {
      authors: 'Edwin A. Locke, Gary P. Latham',
      year: 2019,
      title: 'The development of goal setting theory: A half century retrospective',
      published: 'Motivation Science 5(2), 93–105',
      doi: '10.1037/mot0000127',
    },
    steps: [
      'Ask “so that what is different?” about the title until the answer is something that ' +
        'another person could see.',
      'Make that difference the title, and keep the activity as an initiative below it.',
      'Give it a measure, with where it stands today and where it should stand on the last ' +
        'day.',
      'Read it to somebody outside the team; if they cannot say how it would look when it is ' +
        'reached, go round once more.',
    ],
    prompts: [
      'Suppose this went really well. Who would notice, and what would they see?',
      'How would we know on the last day, without a debate?',
      'What is the number today, roughly?',
    ],
    trigger: { name: 'goal-states-no-result' },
    action: 'edit-goal',
    minutes: 15,
  },
  {
    id: 'imagine-it-failed' as PracticeId,
    title: 'Imagine that it failed, then plan',
    area: 'goal-setting',
    why:
      'Doubts are easier to say before anything has failed, and easiest when everybody is ' +
      'asked to have some. Picturing a failure as if it had already happened invites people to ' +
      'explain it, and that brings up more concrete reasons than asking what might go wrong. ' +
      'The method comes from practice and leans on a few laboratory studies; that it makes ' +
      'projects succeed more often has not been firmly shown. It costs half an hour.',
    source: {
      authors: 'Gary Klein',
      year: 2007,
      title: 'Performing a project premortem',
      published: 'Harvard Business Review 85(9), 18–19',
    },
    steps: [
      'Take the one goal of the new cycle that matters most, with the people who will work ' +
        'on it.',
      'Say that the cycle is over and the goal was missed by far; let each write down ' +
        'reasons for three minutes, alone.',
      'Collect one reason from each in turn until there are none left, and leave out who ' +
        'would be to blame.',
      'Pick the two likeliest, and decide what you do about each in the first two weeks.',
      'Enter both as actions or as initiatives of the goal, so that they do not stay on a ' +
        'whiteboard.',
    ],
    prompts: [
      'It is the last day of the cycle, and we have missed this badly. What happened?',
      'What did we all know in the first week and not say?',
      'Which of these could we make less likely by Friday?',
    ],
    trigger: { name: 'cycle-begins' },
    action: 'raise-point',
    minutes: 30,
  },
  {
    id: 'look-back-before-you-promise' as PracticeId,
    title: 'Look back before you promise a date',
    area: 'goal-setting',
    why:
      'People who predict how long their own work will take picture it going to plan, and ' +
      'leave out how long such work took before. In these experiments the predictions were too ' +
      'hopeful, and no longer so when people had to connect their past with the task at hand. ' +
      'They were mostly students with essays and chores, so the size may differ at work; the ' +
      'habit is easy to see in any list of due dates.',
    source: {
      authors: 'Roger Buehler, Dale Griffin, Michael Ross',
      year: 1994,
      title:
        'Exploring the “planning fallacy”: Why people underestimate their task completion ' +
        'times',
      published: 'Journal of Personality and Social Psychology 67(3), 366–381',
      doi: '10.1037/0022-3514.67.3.366',
    },
    steps: [
      'Open two or three closed goals that resemble the new one, and look at when they were ' +
        'really reached, and how far.',
      'Ask what got in the way then, and whether it will be gone this time.',
      'Set target and date so that they would have been right last time.',
      'Where the date cannot move, make the target smaller now rather than in the last week.',
    ],
    prompts: [
      'When did we last do something like this, and how long did it take in the end?',
      'What surprised us then that we would call bad luck today?',
      'If another team had our history and promised this date, would you believe them?',
    ],
    trigger: { name: 'cycle-begins' },
    action: 'set-goals',
    minutes: 20,
  },
  {
    id: 'set-a-goal-to-find-out' as PracticeId,
    title: 'Set a goal to find out first',
    area: 'goal-setting',
    why:
      'Where nobody knows the way yet, a target figure can make things worse: people chase it ' +
      'with the first method at hand instead of looking for a good one. A goal to find ways, ' +
      'such as three approaches tried and compared by a date, keeps the attention on learning. ' +
      'The support comes largely from complex tasks in classrooms and laboratories. Once the ' +
      'way is known, a clear target serves better again.',
    source: {
      authors: 'Gerard H. Seijts, Gary P. Latham',
      year: 2005,
      title: 'Learning versus performance goals: When should each be used?',
      published: 'Academy of Management Executive 19(1), 124–131',
      doi: '10.5465/ame.2005.15841964',
    },
    steps: [
      'Agree that for now the goal is to find out, and until when.',
      'Count what is learned: approaches tried, customers asked, causes ruled out.',
      'Look at what came out every week, and show by your questions that a dead end counts.',
      'When a way is found, add the target figure and agree on the goal anew.',
    ],
    prompts: [
      'What would we need to know before a number makes sense here?',
      'Which three ways could we try, and which is the cheapest to try first?',
      'What did you find out this week that you would not have guessed?',
    ],
    trigger: { name: 'phase-needs-direction' },
    action: 'edit-goal',
    minutes: 20,
  },
];

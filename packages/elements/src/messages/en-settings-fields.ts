const everybody = 'Concerns everybody.';
const leaders = 'Concerns leaders.';
const allGoals = 'Concerns every goal.';

/** English texts of the settings themselves: what each does, and whom it concerns. */
export const enSettingsFields = {
  name: {
    label: 'Name',
    hint: 'What the company or unit is called.',
    who: everybody,
  },
  timeZone: {
    label: 'Time zone',
    hint: 'Days begin and end by it for goals that a team owns.',
    who: 'Concerns goals of teams.',
  },
  fiscalYearStartMonth: {
    label: 'The year begins in',
    hint: 'New cycles are made from this month on; cycles that are there stay.',
    who: 'Concerns cycles made later.',
    options: {},
  },
  workingCalendarId: {
    label: 'Working calendar',
    hint: 'Which days are worked. Without one, Monday to Friday.',
    who: everybody,
  },
  defaultVisibility: {
    label: 'New goals are seen by',
    hint: 'Can be chosen otherwise for each goal.',
    who: 'Concerns new goals.',
    options: {
      public: 'Everybody',
      chain: 'Owner, those who take part, and those who lead them',
      named: 'Named people',
      private: 'The owner alone',
    },
  },
  agreement: {
    label: 'A goal becomes active',
    hint: 'With agreement, somebody else accepts a goal before it counts.',
    who: 'Concerns owners and those who lead them.',
    options: { none: 'When its owner says so', required: 'Once somebody else has accepted it' },
  },
  statusRollup: {
    label: 'The status of a goal above',
    hint: 'How it comes from the goals below.',
    who: 'Concerns goals with goals below them.',
    options: {
      recompute: 'From its own progress, as for any goal',
      worst: 'The worst of those below',
      mean: 'The average of those below, by their weights',
    },
  },
  noData: {
    label: 'A goal without a report counts',
    hint: 'Once its days of grace are over.',
    who: 'Concerns the goals above it.',
    options: { zero: 'As nothing reached', exclude: 'Not at all' },
  },
  noDataGraceDays: {
    label: 'Days of grace without a report',
    hint: 'So long after its first day a goal without a report counts not at all.',
    who: 'Concerns new goals.',
  },
  staleAfterDays: {
    label: 'Days until a goal is stale',
    hint: 'For goals for which no cadence of check-ins holds.',
    who: allGoals,
  },
  overAchievement: {
    label: 'More than the whole counts',
    hint: 'What a goal beyond its target brings to the goals above.',
    who: 'Concerns goals beyond their target.',
    options: { clamp: 'As 100%', 'to-120': 'Up to 120%', unclamped: 'In full' },
  },
  nudgesPerWeek: {
    label: 'Reminders in a week',
    hint: 'Nobody gets more than so many, those of the coach included.',
    who: everybody,
  },
  'quietHours.from': {
    label: 'Quiet from',
    hint: 'No reminder from this time on. Both times alike: never quiet.',
    who: everybody,
  },
  'quietHours.to': {
    label: 'Quiet until',
    hint: 'By the time zone of each person.',
    who: everybody,
  },
  'coach.suggestions': {
    label: 'Suggestions at a time',
    hint: 'The coach shows no more than so many.',
    who: leaders,
  },
  'coach.standDays': {
    label: 'Days that a suggestion stands',
    hint: 'The day on which it was first shown counts.',
    who: leaders,
  },
  'coach.coolDownDays': {
    label: 'Days until it comes again',
    hint: 'So long the coach makes the same suggestion about the same not again.',
    who: leaders,
  },
  'coach.snoozeDays': {
    label: 'Days that “later” means',
    hint: 'Where somebody puts a suggestion off and names no day.',
    who: leaders,
  },
  'activityMinutes.check-in': {
    label: 'Minutes for a check-in',
    hint: 'Counted in what the programme takes of people’s time.',
  },
  'activityMinutes.one-on-one': {
    label: 'Minutes for a one-on-one',
    hint: 'Counted for both.',
  },
  'activityMinutes.feedback-given': {
    label: 'Minutes to give feedback',
    hint: 'Counted for whoever writes it.',
  },
  'activityMinutes.feedback-asked': {
    label: 'Minutes to ask for feedback',
    hint: 'Counted for whoever asks.',
  },
  'activityMinutes.recognition': {
    label: 'Minutes to thank somebody',
    hint: 'Counted for whoever thanks.',
  },
  'activityMinutes.goal-review': {
    label: 'Minutes to look through goals',
    hint: 'Counted for whoever leads.',
  },
  anonymityThreshold: {
    label: 'People needed for figures and texts without a name',
    hint: 'Figures of fewer people are never shown, so that nobody can be found out. A round can name another number, from 3 on.',
    who: everybody,
  },
  'feedback.requestDays': {
    label: 'Days that a request waits',
    hint: 'Where whoever asks for feedback names no day.',
    who: everybody,
  },
  'feedback.unseenDays': {
    label: 'Days without thanks',
    hint: 'Who was thanked by nobody for so long is brought to the mind of their lead.',
    who: leaders,
  },
  'reviews.recencyWarning': {
    label: 'Warn where a review leans late',
    hint: 'By so much what is cited lies later than what there is. 0 warns soonest.',
    who: 'Concerns whoever writes a review.',
  },
  'reviews.recencyFromItems': {
    label: 'Warn from so many cited things on',
    hint: 'Of fewer nothing can be said.',
    who: 'Concerns whoever writes a review.',
  },
  'reviews.hrSees': {
    label: 'HR reads reviews that are shared',
    hint: 'Only once they are shared with the person whom they are about.',
    who: 'Concerns everybody who is reviewed.',
  },
  'healthWeights.alignment': {
    label: 'Goals serve something',
    hint: 'A weight of 0 leaves it out.',
  },
  'healthWeights.coverage': { label: 'People have goals', hint: 'A weight of 0 leaves it out.' },
  'healthWeights.check-ins': {
    label: 'Check-ins come in time',
    hint: 'A weight of 0 leaves it out.',
  },
  'healthWeights.freshness': { label: 'Reports are fresh', hint: 'A weight of 0 leaves it out.' },
  'healthWeights.candour': {
    label: 'Words fit the figures',
    hint: 'A weight of 0 leaves it out.',
  },
  'healthWeights.conversations': {
    label: 'One-on-ones take place',
    hint: 'A weight of 0 leaves it out.',
  },
  'healthWeights.feedback': { label: 'Feedback is given', hint: 'A weight of 0 leaves it out.' },
  'healthWeights.recognition': {
    label: 'People are thanked',
    hint: 'A weight of 0 leaves it out.',
  },
  'retention.conversationMonths': {
    label: 'Months that one-on-ones are kept',
    hint: 'Notes, talking points and actions, from their meeting on. What is open stays while the two meet.',
    who: 'Concerns both of each one-on-one.',
  },
  'retention.feedbackMonths': {
    label: 'Months that feedback is kept',
    hint: 'Feedback and requests for it, from when they were made; texts without a name, from when they were shown.',
    who: everybody,
  },
  'retention.checkInNoteMonths': {
    label: 'Months that notes of check-ins are kept',
    hint: 'From the end of the goal. Values stay.',
    who: 'Concerns owners of goals.',
  },
  'retention.reviewMonths': {
    label: 'Months that reviews are kept',
    hint: 'From the end of their period, or from their start where that is later.',
    who: 'Concerns everybody who is reviewed.',
  },
  'retention.leaverMonths': {
    label: 'Months that texts of leavers are kept',
    hint: 'All that they wrote, from their last day.',
    who: 'Concerns people who have left.',
  },
};

const everybody = 'Affects everyone.';
const leaders = 'Affects those who lead people.';
const allGoals = 'Affects every goal.';

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
    who: 'Affects goals of teams.',
  },
  fiscalYearStartMonth: {
    label: 'The year begins in',
    hint: 'New cycles begin with this month; those that exist stay as they are.',
    who: 'Affects cycles made later.',
    options: {},
  },
  workingCalendarId: {
    label: 'Working calendar',
    hint: 'Which days are worked. Without one, Monday to Friday.',
    who: everybody,
  },
  defaultVisibility: {
    label: 'New goals are seen by',
    hint: 'Each goal can have its own choice.',
    who: 'Affects new goals.',
    options: {
      public: 'Everyone',
      chain: 'The owner, contributors, the reviewer and those who lead the owner',
      named: 'The owner and named people',
      private: 'The owner alone',
    },
  },
  agreement: {
    label: 'A goal becomes active',
    hint: 'With agreement, somebody else accepts a goal before it counts.',
    who: 'Affects owners and those who lead them.',
    options: { none: 'When its owner says so', required: 'Once somebody else has accepted it' },
  },
  statusRollup: {
    label: 'The status of a goal above',
    hint: 'How it follows from the goals below.',
    who: 'Affects goals with goals below them.',
    options: {
      recompute: 'From its own progress, as for any goal',
      worst: 'The worst of those below',
      mean: 'The average of those below, by their weights',
    },
  },
  noData: {
    label: 'A goal without a check-in counts',
    hint: 'Once the days below have passed.',
    who: 'Affects the goals above it.',
    options: { zero: 'As nothing reached', exclude: 'Not at all' },
  },
  noDataGraceDays: {
    label: 'Days that a new goal may be without a check-in',
    hint: 'Until then, counted from its first day, it does not count at all.',
    who: 'Affects new goals.',
  },
  staleAfterDays: {
    label: 'Days until a goal is stale',
    hint: 'For goals without a rhythm of check-ins.',
    who: allGoals,
  },
  overAchievement: {
    label: 'Progress above 100% counts',
    hint: 'How much a goal beyond its target adds to the goals above.',
    who: 'Affects goals beyond their target.',
    options: { clamp: 'As 100%', 'to-120': 'Up to 120%', unclamped: 'In full' },
  },
  nudgesPerWeek: {
    label: 'Most reminders in a week',
    hint: 'Nobody gets more than this, those of the coach included.',
    who: everybody,
  },
  'quietHours.from': {
    label: 'Quiet from',
    hint: 'No reminders from this time on. If both times are the same, there is no quiet time.',
    who: everybody,
  },
  'quietHours.to': {
    label: 'Quiet until',
    hint: 'In the time zone of each person.',
    who: everybody,
  },
  'coach.suggestions': {
    label: 'Suggestions at a time',
    hint: 'The coach shows no more than this.',
    who: leaders,
  },
  'coach.standDays': {
    label: 'Days that a suggestion stays',
    hint: 'The day on which it is first shown counts as one.',
    who: leaders,
  },
  'coach.coolDownDays': {
    label: 'Days until it comes again',
    hint: 'The coach waits this long before it suggests the same thing again.',
    who: leaders,
  },
  'coach.snoozeDays': {
    label: 'Days that “later” means',
    hint: 'When somebody puts a suggestion off without naming a day.',
    who: leaders,
  },
  'activityMinutes.check-in': {
    label: 'Minutes for a check-in',
    hint: 'Counted in the time that all of this takes.',
  },
  'activityMinutes.one-on-one': {
    label: 'Minutes for a one-on-one',
    hint: 'Counted for both.',
  },
  'activityMinutes.feedback-given': {
    label: 'Minutes to give feedback',
    hint: 'Counted for whoever gives it.',
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
    label: 'Minutes for a goal review',
    hint: 'Counted for whoever leads.',
  },
  anonymityThreshold: {
    label: 'People needed for figures and anonymous answers',
    hint: 'Figures of fewer people are never shown, so that nobody can be found out. A round can name another number, from 3 on.',
    who: everybody,
  },
  'feedback.requestDays': {
    label: 'Days that a request for feedback stays open',
    hint: 'When somebody asks for feedback without naming a day.',
    who: everybody,
  },
  'feedback.unseenDays': {
    label: 'Days without thanks',
    hint: 'A manager is shown whom nobody has thanked for this long.',
    who: leaders,
  },
  'reviews.recencyWarning': {
    label: 'Point out that a review leans late',
    hint: 'How much later the cited evidence may lie than all of it. 0 points it out soonest.',
    who: 'Affects whoever writes a review.',
  },
  'reviews.recencyFromItems': {
    label: 'Point it out from this many cited pieces on',
    hint: 'With fewer, nothing can be said.',
    who: 'Affects whoever writes a review.',
  },
  'reviews.hrSees': {
    label: 'HR can read shared reviews',
    hint: 'Only once they are shared with the person they are about.',
    who: 'Affects everyone who is reviewed.',
  },
  'healthWeights.alignment': {
    label: 'Goals serve something',
    hint: 'A weight of 0 leaves it out.',
  },
  'healthWeights.coverage': { label: 'People have goals', hint: 'A weight of 0 leaves it out.' },
  'healthWeights.check-ins': {
    label: 'Check-ins are on time',
    hint: 'A weight of 0 leaves it out.',
  },
  'healthWeights.freshness': {
    label: 'Check-ins are up to date',
    hint: 'A weight of 0 leaves it out.',
  },
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
    who: 'Affects both of each one-on-one.',
  },
  'retention.feedbackMonths': {
    label: 'Months that feedback is kept',
    hint: 'Feedback and requests for it, from when they were made; anonymous answers, from when they were shown.',
    who: everybody,
  },
  'retention.checkInNoteMonths': {
    label: 'Months that notes of check-ins are kept',
    hint: 'From the end of the goal. Values stay.',
    who: 'Affects owners of goals.',
  },
  'retention.reviewMonths': {
    label: 'Months that reviews are kept',
    hint: 'From the end of their period, or from their start where that is later.',
    who: 'Affects everyone who is reviewed.',
  },
  'retention.leaverMonths': {
    label: 'Months that texts of people who have left are kept',
    hint: 'All that they wrote, from their last day.',
    who: 'Affects people who have left.',
  },
};

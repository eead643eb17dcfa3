const people = ['people.name', 'teams.name'];
const praise = ['text', 'situation', 'behaviour', 'impact', 'nextStep'].map(
  (it) => `feedback.${it}`,
);
const practice = [
  ...['title', 'why', 'steps', 'prompts'].map((it) => `practices.${it}`),
  ...['authors', 'title', 'published'].map((it) => `practices.source.${it}`),
];
const template = ['templates.name', 'templates.sections.title', 'templates.sections.prompts'];
const questions = ['question', 'declined.reason'].map((it) => `feedbackRequests.${it}`);
const talks = [
  ...['talkingPoints.text', 'talkingPoints.ended.reason', 'sharedNotes.text', 'actionItems.text'],
  ...['meetings.skipped.reason', 'meetings.objected.reason', 'goals.title', ...people, ...template],
];
const evidence = ['goals.title', 'goals.unit', 'people.name', 'reviewBriefs.text'];
const known = [
  'people.title',
  'goals.title',
  'checkIns.note',
  'feedback.text',
  'recognitions.text',
];

/** Each look of somebody at an element, and the texts that it draws once all in it was opened. */
export const looks = [
  ['ben', 'perf-queue', {}, ['goals.title', 'people.name', 'feedbackRequests.question']],
  ['ann', 'perf-queue', { person: 'ben' }, ['goals.title', ...people]],
  ['ann', 'perf-one-on-one', {}, people],
  ['ann', 'perf-one-on-one', { 'series-id': 'weekly-1' }, [...talks, 'privateNotes.text']],
  ['ben', 'perf-one-on-one', { 'series-id': 'weekly-1' }, talks],
  [
    ...(['ben', 'perf-feedback', {}] as const),
    [...praise, ...questions, ...people, 'companyValues.name', 'goals.title'].concat(
      'feedbackRounds.question',
      'anonymousTexts.text',
    ),
  ],
  ['ben', 'perf-feedback', { view: 'give' }, [...people, 'companyValues.name', 'goals.title']],
  ['ann', 'perf-feedback', { about: 'ben' }, [...praise, ...questions, ...people]],
  [
    ...(['ann', 'perf-recognition-wall', {}] as const),
    [...people, 'recognitions.text', 'companyValues.name', 'goals.title'],
  ],
  ['ann', 'perf-coach', { preview: '' }, [...practice, ...people, 'goals.title']],
  ['ann', 'perf-person', { 'person-id': 'ben' }, [...known, ...people]],
  ['ben', 'perf-person', { 'person-id': 'ben' }, [...known, ...people]],
  ['ann', 'perf-review-brief', {}, people],
  ['ann', 'perf-review-brief', { 'brief-id': 'draft' }, evidence],
  [
    ...(['ann', 'perf-review-brief', { 'brief-id': 'shared' }] as const),
    [...evidence, 'reviewBriefs.comments.text'],
  ],
  ['ann', 'perf-settings', { section: 'general' }, ['settings.name']],
  [
    ...(['ann', 'perf-settings', { section: 'values' }] as const),
    ['companyValues.name', 'companyValues.description'],
  ],
  ['ann', 'perf-settings', { section: 'people' }, [...people, 'people.title']],
  ['ann', 'perf-settings', { section: 'teams' }, people],
  ['ann', 'perf-settings', { section: 'cycles' }, ['cycles.name']],
  ['ann', 'perf-settings', { section: 'metrics' }, [...people, 'metrics.name', 'metrics.unit']],
  ['ann', 'perf-settings', { section: 'cadence' }, people],
  ['ann', 'perf-settings', { section: 'templates' }, [...template, 'templates.purpose']],
  ['ann', 'perf-settings', { section: 'practices' }, practice],
] as const;

import { sectionNames } from '../settings/section-names.ts';
import type { Looker } from './hidden-from.ts';
import type { Look } from './walk.ts';

/** What opens in a section of the settings, beside the form in which something is added. */
const sectionSteps: Readonly<Record<string, readonly string[]>> = {
  people: ['#people-ann', '#people-eve', '#people-add'],
  teams: ['#teams-sales', '#teams-add'],
  metrics: ['#metrics-churned', '#metrics-add'],
  cycles: ['#cycles-q2', '#cycles-add'],
  values: ['#values-care', '#values-add'],
  cadence: [
    ...['button.name >> Check-in', 'button >> Set a rule', 'choose: #cadence-new-kind = goal'],
    'choose: #cadence-new-kind = person',
  ],
  templates: ['button.name', '#templates-add'],
};

const settings: readonly Look[] = sectionNames.map((section) => ({
  ...{ tag: 'perf-settings', attributes: { section } },
  steps: sectionSteps[section] ?? [],
}));

const closed = '.fold[aria-expanded=false]';

const feedback: readonly Look[] = [
  { tag: 'perf-feedback', steps: ['[data-opens=give]', 'pick: #fb-about', '[value=subject]'] },
  { tag: 'perf-feedback', steps: ['[data-opens=ask]', 'pick: #fb-about', 'pick: #fb-to'] },
  { tag: 'perf-feedback', steps: ['#tab-asked', '[data-opens^=answer]'] },
  { tag: 'perf-feedback', steps: ['#tab-by-me', '#tab-team', '#tab-for-me'] },
];

const wall: readonly Look[] = [
  { tag: 'perf-recognition-wall', steps: ['#filter', '.value'] },
  { tag: 'perf-recognition-wall', steps: ['#thank', 'pick: [id$=-to]'] },
];

const oneOnOne: readonly Look[] = [
  { tag: 'perf-one-on-one', steps: ['#start'] },
  {
    ...{ tag: 'perf-one-on-one', attributes: { 'series-id': 'own' } },
    steps: ['.new-action', '#plan', '[data-opens]', '.points .sign', 'button >> Earlier'],
  },
  {
    ...{ tag: 'perf-one-on-one', attributes: { 'series-id': 'own' } },
    steps: ['#talk', 'button >> Next'],
  },
];

const peopleOf = (looker: Looker): readonly string[] => [looker, 'ann', 'gil'];

/** Every look that one of those who look takes, with the reviews that they read and write. */
export function looksOf(looker: Looker, briefIds: readonly string[]): readonly Look[] {
  return [
    { tag: 'perf-queue', steps: ['.line .main'] },
    { tag: 'perf-queue', steps: ['.line .later', '.panel button >> …'] },
    ...peopleOf(looker).map((person) => ({
      ...{ tag: 'perf-queue', attributes: { person }, steps: [] },
    })),
    ...oneOnOne,
    ...feedback,
    ...wall,
    { tag: 'perf-coach', attributes: { preview: '' }, steps: ['.act'] },
    ...peopleOf(looker).map((id) => ({
      ...{ tag: 'perf-person', attributes: { 'person-id': id }, steps: [closed] },
    })),
    { tag: 'perf-review-brief', steps: ['#start', 'pick: #person'] },
    ...briefIds.map((id) => ({
      ...{ tag: 'perf-review-brief', attributes: { 'brief-id': id } },
      steps: ['.segments button >> All', '.meter-toggle'],
    })),
    ...settings,
    { tag: 'perf-goal-editor', steps: [] },
    {
      tag: 'perf-dashboard',
      attributes: { figures: 'discipline conversations feedback recognition' },
      steps: [],
    },
    { tag: 'perf-heatmap', attributes: { figure: 'gave-feedback' }, steps: [] },
  ];
}

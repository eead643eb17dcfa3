import fc from 'fast-check';
import { metricOf, observationFrom } from '../goals/metrics.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { WorkingCalendarId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import type { Settings } from '../schema/settings.ts';
import { type Given, checkIn, goal, observation } from './scoring.ts';

/** A company and the moment that it is looked at. */
export interface Company extends Given {
  readonly checkIns: readonly CheckIn[];
  readonly observations?: readonly Observation[];
  readonly at: string;
}

const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-04-${String(date).padStart(2, '0')}`);
const hours = fc.integer({ min: 0, max: 40 * 24 });

/** An instant within forty days of 1 April 2026. */
export const moment = hours.map((count) =>
  new Date(Date.UTC(2026, 3, 1) + count * 3_600_000).toISOString(),
);

const share = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.double({ min: 1e-9, max: 1, noNaN: true }),
);
const some = <T>(value: fc.Arbitrary<T>, freq = 3) => fc.option(value, { nil: undefined, freq });

const measure = fc.constantFrom(
  { kind: 'number', start: 0, target: 100 },
  { kind: 'number', start: 50, target: 20 },
  { kind: 'number', start: 7, target: 7 },
  { kind: 'range', low: 10, high: 60 },
  { kind: 'range', high: 60, mode: 'distance' },
  { kind: 'binary' },
  { kind: 'zones' },
  { kind: 'baseline' },
  { kind: 'number', start: 0, target: 100, metricId: 'm' },
  { kind: 'number', start: 80, target: 10, metricId: 'm' },
  { kind: 'range', low: 10, high: 60, metricId: 'm' },
  { kind: 'range', high: 60, mode: 'latest', metricId: 'n' },
  { kind: 'baseline', metricId: 'n' },
  {
    kind: 'milestones',
    items: [
      { id: 'm1', title: 'm1', weight: 2 },
      { id: 'm2', title: 'm2' },
    ],
  },
);
const pace = fc.constantFrom(
  { curve: 'front-loaded' },
  { curve: 'working-days' },
  { curve: 'points', points: [{ day: '2026-04-09', expected: 0.4 }] },
);
const link = fc.record({
  parent: fc.nat(),
  weight: fc.oneof(
    fc.constantFrom(0, 1, 1, 1, 2, 0.1),
    fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
  ),
  role: fc.constantFrom('contributes', 'contributes', 'contributes', 'supports'),
});
const override = fc.record(
  { progress: share, status: fc.constantFrom('on-track', 'off-track'), at: moment, until: moment },
  { requiredKeys: ['at'] },
);
const unscored = fc.constantFrom('no-data', 'degenerate', 'nothing-to-score');
const atClose = fc.oneof(share, fc.constantFrom(-0.2, 1.15));
const outcome = fc.record(
  { grade: share, proposed: atClose, unscored, at: moment },
  { requiredKeys: ['at'] },
);

/** The fields of a goal that scoring reads; links by place among the goals before it. */
export const goalFields = fc.record({
  kind: fc.constantFrom(
    'pillar',
    'objective',
    'objective',
    'key-result',
    'key-result',
    'initiative',
  ),
  state: fc.constantFrom('active', 'active', 'active', 'active', 'closed', 'draft', 'cancelled'),
  driver: fc.constantFrom('auto', 'auto', 'auto', 'both', 'children', 'key-results', 'manual'),
  ownerId: fc.constantFrom('ann', 'raj', 'red'),
  days: fc.tuple(day, day).map(([a, b]) => (a < b ? [a, b] : [b, a])),
  links: fc.array(link, { maxLength: 3 }),
  measure: some(measure, 2),
  pace: some(pace, 4),
  override: some(override, 8),
  outcome: some(outcome, 2),
  continues: some(fc.nat(), 6),
  cycleId: some(fc.constant('q'), 2),
});
type Fields = typeof goalFields extends fc.Arbitrary<infer T> ? T : never;

/** What a check-in may say; on which goal by its place. */
export const report = fc.record(
  {
    goal: fc.nat(),
    at: moment,
    asOf: day,
    value: fc.oneof(fc.integer({ min: -20, max: 130 }), fc.boolean()),
    zone: fc.constantFrom('none', 'commit', 'target', 'stretch'),
    milestones: fc.array(fc.record({ id: fc.constantFrom('m1', 'm2'), done: fc.boolean() })),
    progress: share,
    status: fc.constantFrom('on-track', 'at-risk', 'off-track'),
    replaces: fc.nat(),
  },
  { requiredKeys: ['goal', 'at', 'asOf'] },
);
type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

/** What may be observed of a metric. */
export const sight = fc.record(
  {
    metricId: fc.constantFrom('m', 'n'),
    at: moment,
    asOf: day,
    value: fc.integer({ min: -20, max: 130 }),
    replaces: fc.nat(),
  },
  { requiredKeys: ['metricId', 'at', 'asOf'] },
);
type Sight = typeof sight extends fc.Arbitrary<infer T> ? T : never;

const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  noData: fc.constantFrom('zero', 'exclude'),
  noDataGraceDays: fc.constantFrom(0, 14),
  staleAfterDays: fc.constantFrom(7, 14),
  overAchievement: fc.constantFrom('clamp', 'to-120', 'unclamped'),
  statusRollup: fc.constantFrom('recompute', 'worst', 'mean'),
  rulebook: fc.constantFrom('ratio-90-70', 'gap-20-40', 'reported'),
  timeZone: fc.constantFrom('UTC', 'America/New_York'),
  workingCalendarId: fc.constantFrom('free', 'none') as fc.Arbitrary<WorkingCalendarId>,
});

/** The goal of a place, whose parents have lower places. */
export function goalAt(place: number, fields: Fields): Goal {
  const { days, links, override: word, outcome: end, continues, ...rest } = fields;
  const parents = new Map(links.map((each) => [each.parent % Math.max(1, place), each]));
  const clean = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return goal(`g${place}`, {
    ...clean,
    start: days[0],
    due: days[1],
    links:
      place === 0
        ? []
        : [...parents].map(([parent, { weight, role }]) => ({
            parentId: `g${parent}`,
            weight,
            role,
          })),
    ...(word && { override: { by: 'ann', reason: 'r', ...word } }),
    ...(end && rest.state === 'closed' && { outcome: { by: 'ann', ...end } }),
    ...(continues !== undefined && { continues: `g${continues % 30}` }),
  });
}

/** A check-in by its number, on one of so many goals. */
export function checkInAt(
  number: number,
  count: number,
  { goal: place, replaces, ...fields }: Report,
) {
  const replaced = replaces === undefined ? {} : { replaces: `c${replaces % (number + 1)}` };
  return checkIn(`c${number}`, `g${place % count}`, { ...fields, ...replaced });
}

/** An observation by its number. It may correct one that a system or a check-in made. */
export function observationAt(number: number, { replaces, value, ...fields }: Sight): Observation {
  const other = `${(replaces ?? 0) % 2 ? 'c' : 'o'}${(replaces ?? 0) % (number + 1)}`;
  return observation(`o${number}`, {
    ...fields,
    ...(replaces === undefined ? { value: value ?? 0 } : { replaces: other }),
    ...(value !== undefined && { value }),
  });
}

/** The observations with those that check-ins bring: of all, since a reader of one goal is not the only one. */
export function withCheckIns(
  goals: readonly Goal[],
  checkIns: readonly CheckIn[],
  observations: readonly Observation[],
): readonly Observation[] {
  const all = [...observations];
  for (const each of checkIns) {
    const on = goals.find(({ id }) => id === each.goalId);
    const metricId = on && metricOf(on);
    const made =
      on &&
      observationFrom(
        on,
        each,
        all.filter((other) => other.metricId === metricId),
      );
    if (made && !all.some(({ id }) => id === made.id)) all.push(made);
  }
  return all;
}

/** A company of these goals, with check-ins on them. */
const companyOf = (fields: fc.Arbitrary<Fields[]>): fc.Arbitrary<Company> =>
  fc
    .record({
      fields,
      reports: fc.array(report, { maxLength: 60 }),
      sights: fc.array(sight, { maxLength: 12 }),
      settings,
      at: moment,
    })
    .map(({ fields, reports, sights, ...rest }) => ({
      ...rest,
      goals: fields.map((each, place) => goalAt(place, each)),
      checkIns: reports.map((each, number) => checkInAt(number, fields.length, each)),
      observations: sights.map((each, number) => observationAt(number, each)),
    }))
    .map((company) => ({
      ...company,
      observations: withCheckIns(company.goals, company.checkIns, company.observations),
      workingCalendars: [{ id: 'free', weekend: [5], holidays: ['2026-04-06', '2026-04-07'] }],
      metrics: ['m', 'n'].map((id) => ({ id, name: id, ownerId: 'ann' })),
      people: [
        { id: 'ann', name: 'Ann', timeZone: 'Europe/Oslo' },
        { id: 'raj', name: 'Raj', timeZone: 'Asia/Kolkata' },
      ],
      teams: [{ id: 'red', name: 'Red' }],
      cycles: [
        { id: 'y', name: 'Y', start: '2026-01-01', end: '2026-04-20' },
        { id: 'q', name: 'Q', start: '2026-04-01', end: '2026-04-20', parentId: 'y' },
      ],
    }));

/** Up to thirty goals with everything that scoring knows, and check-ins on them. */
export const randomCompany = companyOf(fc.array(goalFields, { minLength: 1, maxLength: 30 }));

/** A company where two goals have so many children that they are summed up in blocks. */
export const wideCompany = companyOf(
  fc.array(
    goalFields.map((fields) => ({
      ...fields,
      links: fields.links.map((each) => ({ ...each, parent: each.parent % 2 })),
    })),
    { minLength: 150, maxLength: 250, size: 'max' },
  ),
);

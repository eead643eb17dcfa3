import fc from 'fast-check';
import { project } from '../access/project.ts';
import { type CollectionName, type RecordTypes, collections } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { type AnyRecord, type State, createState } from '../workspace/state.ts';
import { drawnGrowth, growthLists } from './hidden-growth.ts';
import { company, goalOf, keyResultOf, monday } from './workspaces.ts';

/** Records by collection, as they may be written down. */
export type Lists = Readonly<Partial<Record<CollectionName, readonly object[]>>>;

const anyone = fc.constantFrom('ada', 'lea', 'mia', 'max', 'hal', 'vic');
const owner = fc.constantFrom('lea', 'mia', 'max', 'hal', 'sales', 'field', 'loose');
const visibility = fc.constantFrom('public', 'chain', 'named', 'private');
const few = <T>(one: fc.Arbitrary<T>, most = 6) => fc.array(one, { maxLength: most });
const goalAt = fc.nat({ max: 7 });

const goalFields = fc.record({
  ...{ ownerId: owner, visibility, teamId: fc.constantFrom('field', 'sales') },
  ...{ contributors: fc.uniqueArray(anyone, { maxLength: 2 }), reviewerId: anyone },
  ...{ visibleTo: fc.uniqueArray(anyone, { maxLength: 2 }), isMeasured: fc.boolean() },
  state: fc.constantFrom('draft', 'proposed', 'active', 'active', 'closed'),
  parents: fc.uniqueArray(goalAt, { maxLength: 2 }),
  continues: fc.option(goalAt, { nil: undefined, freq: 3 }),
});

const day = fc.integer({ min: 1, max: 4 }).map((date) => `2026-05-0${date}`);
const onGoal = fc.record({ goal: goalAt, by: anyone, asOf: day, value: fc.nat({ max: 120 }) });
const ofPerson = fc.record({ person: anyone, other: anyone, goal: fc.option(goalAt) });
const pair = fc.uniqueArray(anyone, { minLength: 2, maxLength: 2 });
const inSeries = fc.record({
  ...{ series: fc.nat(), isFirst: fc.boolean(), goal: fc.option(goalAt) },
  kind: fc.constantFrom('meetings', 'talkingPoints', 'sharedNotes', 'privateNotes', 'actionItems'),
});

/** A company in which much is hidden from most. */
export const companies = fc
  .record({
    goals: fc.array(goalFields, { minLength: 3, maxLength: 8 }),
    ...{ reports: few(onGoal), remarks: few(onGoal), observed: few(onGoal, 3) },
    ...{ leaves: few(ofPerson, 3), rules: few(ofPerson, 3), putOff: few(ofPerson, 3) },
    ...{ handed: few(ofPerson, 3), nudged: fc.uniqueArray(anyone, { maxLength: 2 }) },
    ...{ pairs: few(pair, 4), written: few(inSeries, 10), growth: drawnGrowth },
  })
  .map(listsOf);

type Drawn = Parameters<typeof listsOf>[0];
type FieldsOf = typeof goalFields extends fc.Arbitrary<infer T> ? T : never;
type OnGoal = typeof onGoal extends fc.Arbitrary<infer T> ? T : never;
type OfPerson = typeof ofPerson extends fc.Arbitrary<infer T> ? T : never;
type InSeries = typeof inSeries extends fc.Arbitrary<infer T> ? T : never;

function listsOf(drawn: {
  readonly goals: readonly FieldsOf[];
  readonly reports: readonly OnGoal[];
  readonly remarks: readonly OnGoal[];
  readonly observed: readonly OnGoal[];
  readonly leaves: readonly OfPerson[];
  readonly rules: readonly OfPerson[];
  readonly putOff: readonly OfPerson[];
  readonly handed: readonly OfPerson[];
  readonly nudged: readonly string[];
  readonly pairs: readonly (readonly string[])[];
  readonly written: readonly InSeries[];
  readonly growth: typeof drawnGrowth extends fc.Arbitrary<infer T> ? T : never;
}): Lists {
  const { growth, goals } = drawn;
  const people = (company.people ?? []).map((person) => ({
    ...person,
    ...(growth.offTheWall.some((id) => id === person.id) && { wallOptOut: true }),
  }));
  return {
    ...{ ...company, people, ...goalLists(drawn), ...rhythmLists(drawn) },
    ...growthLists(growth, (place) => `g${place % goals.length}`),
  } as Lists;
}

function goalLists({ goals, reports, remarks, observed }: Drawn): Lists {
  const at = (place: number) => `g${place % goals.length}`;
  return {
    goals: goals.map(({ parents, isMeasured, continues, ...fields }, index) => {
      // Goals are below those before them, so that there is no circle; private ones only support.
      const role = fields.visibility === 'private' ? 'supports' : 'contributes';
      const links = parents
        .filter((parent) => parent < index)
        .map((parent) => ({ parentId: `g${parent}`, role }));
      const before = continues !== undefined && continues < index ? `g${continues}` : undefined;
      const more = { ...fields, links, ...(before !== undefined && { continues: before }) };
      return isMeasured ? keyResultOf(`g${index}`, null, more) : goalOf(`g${index}`, more);
    }),
    checkIns: reports.map(({ goal, ...said }, index) => ({
      ...{ ...said, id: `c${index}`, goalId: at(goal), at: monday },
      ...{ confidence: said.value / 120, status: said.value % 2 ? 'on-track' : 'off-track' },
    })),
    comments: remarks.map(({ goal, by }, index) => ({
      ...{ id: `k${index}`, goalId: at(goal), by, at: monday, text: 'Well' },
    })),
    observations: observed.map(({ goal, ...said }, index) => ({
      ...{ ...said, id: `o${index}`, metricId: 'sold', at: monday, source: 'x' },
      ...(goal > 2 && { goalId: at(goal) }),
      ...(index > 0 && goal % 2 === 0 && { replaces: `o${index - 1}` }),
    })),
  };
}

function rhythmLists({
  goals,
  leaves,
  rules,
  putOff,
  handed,
  nudged,
  pairs,
  written,
}: Drawn): Lists {
  const goalId = (place: number | null) => `g${(place ?? 0) % goals.length}`;
  const weekly = { recurrence: { frequency: 'weekly' }, from: '2026-05-04', zone: 'UTC' };
  const days = { start: '2026-05-05', end: '2026-05-06' };
  const scopeOf = ({ person, goal }: OfPerson) =>
    goal === null ? { kind: 'person', personId: person } : { kind: 'goal', goalId: goalId(goal) };
  return {
    leaves: leaves.map(({ person }, index) => ({ id: `l${index}`, personId: person, ...days })),
    cadenceRules: rules.map((each, index) => ({
      ...{ ...weekly, id: `r${index}`, activity: 'check-in', scope: scopeOf(each) },
      ...{ setBy: each.other, setAt: monday },
    })),
    snoozes: putOff.map((each, index) => ({
      ...{ id: `s${index}`, personId: each.person, activity: 'check-in', subject: scopeOf(each) },
      ...{ until: '2026-05-05T10:00:00Z', at: monday },
    })),
    delegations: handed
      .filter(({ person, other }) => person !== other)
      .map(({ person, other, goal }, index) => ({
        ...{ id: `d${index}`, from: person, to: other, at: monday, ...days },
        ...(goal !== null && { goalId: goalId(goal) }),
      })),
    nudges: nudged.map((id) => ({ id, sent: [] })),
    series: pairs.map((people, index) => ({
      ...{ ...weekly, id: `u${index}`, people, startedBy: people[0], startedAt: monday },
      ...(index > 0 && {
        continues: `u${index - 1}`,
        shared: sharedOf(index - 1, written, pairs.length),
      }),
    })),
    ...(pairs.length > 0 && writtenIn(written, pairs, goalId)),
  };
}

const seriesOf = ({ series }: InSeries, count: number) => series % count;

/** Every second thing that was written in a series is shown to the next one. */
function sharedOf(index: number, written: readonly InSeries[], count: number): readonly object[] {
  const kinds = { talkingPoints: 'talking-point', sharedNotes: 'note', actionItems: 'action' };
  return written.flatMap((each, at) => {
    const kind = (kinds as Readonly<Record<string, string>>)[each.kind];
    const isShown = seriesOf(each, count) === index && at % 2 === 0 && kind !== undefined;
    return isShown ? [{ kind, id: `w${at}` }] : [];
  });
}

function writtenIn(
  written: readonly InSeries[],
  pairs: readonly (readonly string[])[],
  goalId: (place: number | null) => string,
): Lists {
  const lists: Partial<Record<CollectionName, object[]>> = {};
  for (const [index, each] of written.entries()) {
    const at = seriesOf(each, pairs.length);
    const by = pairs[at]?.[each.isFirst ? 0 : 1];
    const record = { id: `w${index}`, seriesId: `u${at}`, by, at: monday, text: 'x' };
    const about = each.goal === null ? {} : { goalId: goalId(each.goal) };
    const more: Readonly<Record<string, object>> = {
      meetings: { id: `w${index}`, seriesId: `u${at}`, at: monday, minutes: 30 },
      talkingPoints: {
        ...record,
        ...(each.goal !== null && { about: subjectOf(each.goal, goalId) }),
      },
      actionItems: { ...record, ...about, ownerId: by },
    };
    (lists[each.kind as CollectionName] ??= []).push(more[each.kind] ?? record);
  }
  return lists;
}

/** Points are about goals, feedback and recognition in turn. */
function subjectOf(place: number, goalId: (place: number) => string): object {
  if (place % 3 === 0) return { kind: 'goal', goalId: goalId(place) };
  return place % 3 === 1
    ? { kind: 'feedback', id: `f${place >> 1}` }
    : { kind: 'recognition', id: `y${place >> 1}` };
}

/** The state that lists of records make. */
export function stateOf(lists: Lists): State {
  const state = createState();
  for (const [name, list] of Object.entries(lists)) {
    const collection = name as CollectionName;
    for (const value of list) {
      const record = parseRecord(collection, value);
      state.put({ collection, id: record.id, record });
    }
  }
  return state;
}

/**
 * The same company as if what somebody may not see had never been: those records are not there, and no other
 * one names them. Series that others continue stay, since what was shown of them hangs on them.
 */
export function withoutHidden(state: State, viewer: PersonId): State {
  const bare = createState();
  const continued = new Set([...state.rhythm.series.values()].map((series) => series.continues));
  for (const collection of Object.keys(collections) as CollectionName[]) {
    for (const record of state.collections[collection].values() as Iterable<AnyRecord>) {
      const seen = project(viewer, collection, record as never, state) as
        RecordTypes[typeof collection] | undefined;
      const isKept = collection === 'series' && continued.has(record.id as never);
      const kept = isKept ? record : seen;
      if (kept) bare.put({ collection, id: record.id, record: kept });
    }
  }
  return bare;
}

import type { ReviewedSample } from './reviews.ts';
import { addDays, compareInstants } from '../calendar.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';

/** How a record was from a moment on; from the beginning where there is none. */
export interface Story {
  readonly at?: Instant | undefined;
  readonly collection: CollectionName;
  readonly record: { readonly id: string };
}

/** How a record was, each time it changed. */
type Told<R> = readonly { readonly at?: Instant | undefined; readonly record: R }[];

type Tellers = {
  readonly [C in CollectionName]?: (record: RecordTypes[C]) => Told<RecordTypes[C]>;
};

const atOnce = <R extends { readonly at: Instant }>(record: R): Told<R> => [
  { at: record.at, record },
];

const tellers: Tellers = {
  people: (person) =>
    later(
      person,
      [person.joined && morning(person.joined), person.left && evening(person.left)],
      ['left'],
      {
        active: true,
      },
    ),
  checkIns: atOnce,
  delegations: atOnce,
  snoozes: atOnce,
  feedback: atOnce,
  recognitions: atOnce,
  sharedNotes: atOnce,
  figureSnapshots: (record) => [{ at: record.takenAt, record }],
  meetings: (record) => [{ at: record.closedAt ?? record.confirmed?.at ?? record.due, record }],
  cadenceRules: (rule) => later(rule, [rule.setAt, rule.endedAt], ['endedAt']),
  talkingPoints: (point) => later(point, [point.at, point.ended?.at], ['ended']),
  actionItems: (item) => later(item, [item.at, item.ended?.at], ['ended']),
  feedbackRounds: (round) => later(round, [round.openedAt, round.settled?.at], ['settled']),
  feedbackRequests: (asked) =>
    later(asked, [asked.at, asked.answeredAt], ['answeredAt', 'declined']),
  reviewBriefs: (brief) =>
    later(brief, [brief.startedAt, brief.sharedAt], ['sharedAt', 'readerId'], { comments: [] }),
  series: (series) =>
    later(series, [series.startedAt, series.endedAt], ['endedAt'], { state: 'active' }),
};

/** What became of every record of the company, in no order. */
export function storiesOf(company: ReviewedSample): readonly Story[] {
  const { settings, goals, cycles, ...others } = company;
  return [
    { collection: 'settings', record: settings },
    ...named(
      'cycles',
      cycles.flatMap((cycle) => cycleTold(cycle, goals)),
    ),
    ...named('goals', goalsTold(goals)),
    ...Object.entries(others).flatMap(([name, records]) => told(name as CollectionName, records)),
  ];
}

function told<C extends CollectionName>(
  collection: C,
  records: readonly RecordTypes[C][],
): readonly Story[] {
  const teller = tellers[collection] as
    ((record: RecordTypes[C]) => Told<RecordTypes[C]>) | undefined;
  return named(
    collection,
    records.flatMap((record) => teller?.(record) ?? [{ record }]),
  );
}

function named(collection: CollectionName, all: Told<{ readonly id: string }>): readonly Story[] {
  return all.map(({ at, record }) => ({ at, collection, record }));
}

/** A record from one moment on, and what came later from another: until then it is without that. */
function later<R extends object>(
  record: R,
  [at, laterAt]: readonly [Instant | undefined, Instant | undefined],
  comesLater: readonly (keyof R)[],
  meanwhile: Partial<R> = {},
): Told<R> {
  if (!laterAt) return [{ at, record }];
  return [
    { at, record: { ...without(record, comesLater), ...meanwhile } },
    { at: laterAt, record },
  ];
}

function without<R extends object>(record: R, fields: readonly (keyof R)[]): R {
  const kept = Object.entries(record).filter(([field]) => !fields.includes(field as keyof R));
  return Object.fromEntries(kept) as R;
}

/** A cycle that is over was closed with the last of its goals. */
function cycleTold(cycle: Cycle, goals: readonly Goal[]): Told<Cycle> {
  if (cycle.state !== 'closed') return [{ record: cycle }];
  const closings = goals.flatMap(({ cycleId, outcome }) =>
    cycleId === cycle.id && outcome ? outcome.at : [],
  );
  const closed = closings.sort(compareInstants).at(-1) ?? evening(cycle.end);
  return later(cycle, [undefined, closed], [], { state: 'active' });
}

/** Days before its first that a goal is written down. */
const planned = 14;

/** Goals are there some days before they begin, and above their first contributors from when those are there. */
function goalsTold(goals: readonly Goal[]): Told<Goal> {
  const since = new Map(goals.map(({ id, start }) => [id, morning(addDays(start, -planned))]));
  const parents = new Map(
    goals.map(({ id, links }) => [id, links.map(({ parentId }) => parentId)]),
  );
  for (const { id } of goals) movedAbove(id, since, parents);
  return goals.flatMap((goal): Told<Goal> => {
    const at = since.get(goal.id);
    const { outcome, override } = goal;
    if (outcome) return later(goal, [at, outcome.at], ['outcome'], { state: 'active' });
    return later(goal, [at, override?.at], ['override']);
  });
}

/** Has all goals above one there no later than it is. */
function movedAbove(
  from: GoalId,
  since: Map<GoalId, Instant>,
  parents: ReadonlyMap<GoalId, readonly GoalId[]>,
): void {
  const waiting = [from];
  for (const id of waiting) {
    const at = since.get(id);
    for (const parentId of parents.get(id) ?? []) {
      const above = since.get(parentId);
      if (!at || !above || compareInstants(above, at) <= 0) continue;
      since.set(parentId, at);
      waiting.push(parentId);
    }
  }
}

function morning(day: Day): Instant {
  return `${day}T06:00:00Z`;
}

function evening(day: Day): Instant {
  return `${day}T18:00:00Z`;
}

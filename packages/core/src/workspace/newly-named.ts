import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { Write } from './command.ts';
import type { AnyRecord, State } from './state.ts';
import type { RecordKey } from './storage.ts';

/** A collection, and an id in it where a record names one. */
type Named = readonly [collection: CollectionName, id: string | undefined];

/** What records name that an undo may take away. Commands on what is said on a goal rest on that goal themselves. */
const namedBy: { readonly [C in CollectionName]?: (record: RecordTypes[C]) => readonly Named[] } = {
  people: ({ managerId, teamId }) => [
    ['people', managerId],
    ['teams', teamId],
  ],
  teams: ({ parentId, leadId }) => [
    ['teams', parentId],
    ['people', leadId],
  ],
  cycles: ({ parentId }) => [['cycles', parentId]],
  metrics: ({ ownerId }) => ownedBy(ownerId),
  goals: namedByGoal,
  settings: ({ workingCalendarId }) => [['workingCalendars', workingCalendarId]],
  leaves: ({ personId }) => [['people', personId]],
  cadenceRules: ({ scope }) => [
    ['teams', scope.kind === 'team' ? scope.teamId : undefined],
    ['goals', scope.kind === 'goal' ? scope.goalId : undefined],
    ['people', scope.kind === 'person' ? scope.personId : undefined],
  ],
};

/**
 * What the records that a command writes name, and did not name before. A commit rests on these, so that nobody can
 * take away by an undo what is being named elsewhere: a goal would be left in a cycle that there is not.
 *
 * @returns Each record once, written or not, of those that are there.
 */
export function newlyNamed(state: State, writes: readonly Write[]): readonly RecordKey[] {
  const keys: RecordKey[] = [];
  // An import names the same few teams and managers tens of thousands of times: each is looked up once.
  const asked = new Map<CollectionName, Set<string>>();
  for (const { collection, record } of writes) {
    const names = namedBy[collection] as ((record: AnyRecord) => readonly Named[]) | undefined;
    const known = state.collections[collection] as ReadonlyMap<string, AnyRecord>;
    const before = known.get(record.id);
    if (!names || before === record) continue;
    const had = before ? names(before) : [];
    for (const [of, id] of names(record)) {
      if (id === undefined || had.some(([ofOld, old]) => ofOld === of && old === id)) continue;
      let ids = asked.get(of);
      if (!ids) asked.set(of, (ids = new Set()));
      if (ids.has(id)) continue;
      ids.add(id);
      if (state.has(of, id)) keys.push({ collection: of, id });
    }
  }
  return keys;
}

function namedByGoal(goal: Goal): readonly Named[] {
  const { ownerId, teamId, cycleId, reviewerId, continues, measure, links } = goal;
  const people = [reviewerId, ...goal.contributors, ...goal.observers, ...(goal.visibleTo ?? [])];
  return [
    ...ownedBy(ownerId),
    ['teams', teamId],
    ['cycles', cycleId],
    ['goals', continues],
    ['metrics', measure && 'metricId' in measure ? measure.metricId : undefined],
    ...links.map(({ parentId }): Named => ['goals', parentId]),
    ...people.map((id): Named => ['people', id]),
  ];
}

/** A person or a team: no id stands for both. */
function ownedBy(ownerId: string): readonly Named[] {
  return [
    ['people', ownerId],
    ['teams', ownerId],
  ];
}

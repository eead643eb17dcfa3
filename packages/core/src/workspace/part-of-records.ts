import type { CheckIn } from '../schema/check-in.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import { growthMaps } from '../goals/growth-records.ts';
import { OverlayMap } from '../goals/overlay-map.ts';
import { nameOf } from './changes.ts';
import type { AnyRecord, Entry, Everything, State } from './state.ts';

/** A map that lists some of its entries and finds all of them. */
class PartMap<K, V> extends OverlayMap<K, V> {
  readonly #listed: ReadonlySet<K>;

  constructor(below: ReadonlyMap<K, V>, changed: ReadonlyMap<K, V>, others: Others<K>) {
    super(below, changed, others.gone);
    this.#listed = new Set([...changed.keys(), ...(others.listed ?? [])]);
  }

  override *entries(): MapIterator<[K, V]> {
    for (const key of this.#listed) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }
}

interface Others<K> {
  readonly gone: ReadonlySet<K>;
  /** Further ones to list. */
  readonly listed?: readonly K[] | undefined;
}

/**
 * Records with some of them in the place of others, that list only these, and what they are said on: so that a rule
 * that goes over all records looks at these alone, and finds whatever they name.
 */
// eslint-disable-next-line max-lines-per-function -- one look-up of records a line
export function partOfRecords(state: State, entries: readonly Entry[]): Everything {
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const written = entries.filter(({ record }) => record !== undefined);
  const saidOn = written.flatMap(({ collection, record }) => {
    const { goalId } = record as { readonly goalId?: GoalId };
    return collection === 'checkIns' && goalId !== undefined ? [goalId] : [];
  });
  const ofMetrics = written.flatMap(({ collection, record }) =>
    collection === 'observations' ? [(record as Observation).metricId] : [],
  );
  function part<C extends CollectionName>(collection: C, listed?: readonly string[]) {
    const ours = entries.filter((entry) => entry.collection === collection);
    const changed = ours.flatMap(({ id, record }) => (record ? [[id, record] as const] : []));
    const gone = new Set(ours.filter(({ record }) => !record).map(({ id }) => id));
    const below = state.collections[collection] as ReadonlyMap<string, AnyRecord>;
    return new PartMap(below, new Map<string, AnyRecord>(changed), { gone, listed }) as never;
  }
  const listWith = <R extends { readonly id: string }>(
    name: CollectionName,
    all: readonly R[],
    isOn: (record: R) => boolean,
  ) => [
    ...all.filter(({ id }) => !byName.has(nameOf({ collection: name, id }))),
    ...written.flatMap(({ collection, record }) =>
      collection === name && isOn(record as never) ? [record as never as R] : [],
    ),
  ];
  const growth = Object.fromEntries(growthMaps.map((name) => [name, part(name)]));
  const settings = byName.get('settings settings')?.record as Everything['settings'] | undefined;
  return {
    ...state,
    settings: settings ?? state.settings,
    people: part('people'),
    teams: part('teams'),
    cycles: part('cycles'),
    metrics: part('metrics', ofMetrics),
    goals: part('goals', saidOn),
    rhythm: { ...state.rhythm, cadenceRules: part('cadenceRules'), series: part('series') },
    growth: { ...state.growth, ...growth },
    checkInsOf: (goalId: GoalId) =>
      listWith('checkIns', state.checkInsOf(goalId), (each: CheckIn) => each.goalId === goalId),
    observationsOf: (metricId: MetricId) =>
      listWith(
        'observations',
        state.observationsOf(metricId),
        (each: Observation) => each.metricId === metricId,
      ),
    has(collection, id) {
      const entry = byName.get(nameOf({ collection, id }));
      return entry ? entry.record !== undefined : state.has(collection, id);
    },
  };
}

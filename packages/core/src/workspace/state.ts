import { type Staleness, stalenessOf } from '../cadence/staleness.ts';
import { type GrowthRecords, growthMaps } from '../goals/growth-records.ts';
import type { Records } from '../goals/records.ts';
import { type CollectionName, collectionNames } from '../schema/collection-names.ts';
import type { RecordTypes } from '../schema/collections.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { frozen } from './frozen.ts';
import { createIndexes } from './indexes.ts';
import type { Version } from './storage.ts';

/** The records by collection. A change replaces one entry; nothing is ever copied as a whole. */
export type Collections = {
  readonly [C in CollectionName]: ReadonlyMap<RecordTypes[C]['id'], RecordTypes[C]>;
};

/** All that commands are decided on: the records, and what is there beyond those that the rules read. */
export interface Everything extends Records {
  /** Whether there is a record of that id, readable or set aside. */
  has(collection: CollectionName, id: string): boolean;
  /** Whether the record of that id is set aside: it is stored and cannot be read. */
  isUnreadable(collection: CollectionName, id: string): boolean;
}

/** A record by its name, `undefined` for none: what one entry was, or is to be. */
export interface Entry<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly record: RecordTypes[C] | undefined;
}

/** The records of one workspace in memory, with their indexes, changed in place one record at a time. */
export interface State extends Everything {
  readonly collections: Collections;
  /** Version of the workspace that `collections` is at, not counting what is not stored yet. */
  version: Version;
  /** Version in which a record was last stored; 0 for none. */
  versionOf(collection: string, id: string): Version;
  setVersion(collection: string, id: string, version: Version): void;
  /** Puts or removes one record, in microseconds however many there are. Returns what was there. */
  put(entry: Entry): Entry;
  /** How often something was put or marked: another number tells that something may be another. */
  readonly moves: number;
  /** Marks an id as taken by a record that cannot be read, or frees it. */
  setUnreadable(collection: string, id: string, unreadable: boolean): void;
  /** Called after each `put` from now on; `undefined` for nobody. */
  onMoved: Moved | undefined;
  /** Whether there is no record at all, readable or not. */
  isEmpty(): boolean;
}

/** A record of any collection. */
export type AnyRecord = RecordTypes[CollectionName];

/** Called after each `put`, with what was there before. */
export type Moved = (
  collection: CollectionName,
  before: AnyRecord | undefined,
  after: AnyRecord | undefined,
) => void;

/** What stands for settings that are stored and cannot be read: new goals are shown to as few as can be. */
export const unreadSettings = frozen({
  ...defaultSettings(),
  defaultVisibility: 'private' as const,
});

/** The records from which it follows when goals are stale. */
const decidesStaleness: ReadonlySet<CollectionName> = new Set([
  ...(['people', 'teams', 'leaves', 'cadenceRules', 'workingCalendars', 'settings'] as const),
]);

/** A state without records. */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function createState(): State {
  const maps = Object.fromEntries(
    collectionNames.map((name) => [name, new Map()]),
  ) as unknown as Collections;
  const mapOf = (collection: CollectionName) => maps[collection] as Map<string, AnyRecord>;
  const versions = new Map<string, Map<string, Version>>();
  const unreadable = new Set<string>();
  const indexes = createIndexes();
  const defaults = frozen(defaultSettings());
  let settings = defaults;
  let moves = 0;
  /** Made when asked for, dropped when what it rests on has changed. */
  let staleness: Staleness | undefined;

  const state: State = {
    collections: maps,
    version: 0,
    onMoved: undefined,
    people: maps.people,
    teams: maps.teams,
    cycles: maps.cycles,
    workingCalendars: maps.workingCalendars,
    metrics: maps.metrics,
    goals: maps.goals,
    get settings() {
      return settings;
    },
    get moves() {
      return moves;
    },
    staleAt: (goal, since) => (staleness ??= stalenessOf(state)).staleAt(goal, since),
    rhythm: {
      ...indexes.rhythm,
      cadenceRules: maps.cadenceRules,
      templates: maps.templates,
      series: maps.series,
      nudges: maps.nudges,
    },
    growth: { ...growthMapsOf(maps), ...indexes.growth },
    checkInsOf: indexes.checkInsOf,
    commentsOf: indexes.commentsOf,
    observationsOf: indexes.observationsOf,
    readersOf: indexes.readersOf,
    childrenOf: indexes.childrenOf,
    continuedBy: indexes.continuedBy,
    goalsOf: indexes.goalsOf,
    has: (collection, id) => mapOf(collection).has(id) || unreadable.has(`${collection} ${id}`),
    // There is hardly ever one, and making its name costs more than asking.
    isUnreadable: (collection, id) => unreadable.size > 0 && unreadable.has(`${collection} ${id}`),
    isSetAside: (goalId) => unreadable.has(`goals ${goalId}`),
    versionOf: (collection, id) => versions.get(collection)?.get(id) ?? 0,
    setVersion(collection, id, version) {
      let inCollection = versions.get(collection);
      if (!inCollection) versions.set(collection, (inCollection = new Map<string, Version>()));
      if (version === 0) inCollection.delete(id);
      else inCollection.set(id, version);
    },
    put({ collection, id, record }) {
      moves += 1;
      const map = mapOf(collection);
      const before = map.get(id);
      if (record === undefined) map.delete(id);
      else map.set(id, frozen(record));
      indexes.moved(collection, before, record);
      if (decidesStaleness.has(collection)) staleness = undefined;
      if (collection === 'settings') {
        const none = unreadable.has('settings settings') ? unreadSettings : defaults;
        settings = (record as typeof settings | undefined) ?? none;
      }
      state.onMoved?.(collection, before, record);
      return { collection, id, record: before };
    },
    setUnreadable(collection, id, isUnreadable) {
      moves += 1;
      if (isUnreadable) unreadable.add(`${collection} ${id}`);
      else unreadable.delete(`${collection} ${id}`);
    },
    isEmpty: () => unreadable.size === 0 && Object.values(maps).every((map) => map.size === 0),
  };
  return state;
}

function growthMapsOf(maps: Collections): Pick<GrowthRecords, (typeof growthMaps)[number]> {
  return Object.fromEntries(growthMaps.map((name) => [name, maps[name]])) as never;
}

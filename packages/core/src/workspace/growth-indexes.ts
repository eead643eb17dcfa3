import {
  type GrowthList,
  type GrowthRecords,
  type ListRule,
  growthLists,
} from '../goals/growth-records.ts';
import type { CollectionName } from '../schema/collections.ts';
import { sortedUnderKeys } from './sorted-lists.ts';

type Moved = (before: unknown, after: unknown) => void;

/** The look-ups of `GrowthRecords`, kept in step with each record that comes, changes or goes. */
export interface GrowthIndexes {
  readonly lookUps: Pick<GrowthRecords, GrowthList>;
  /** What to call for a record of a collection that was put in the place of another. */
  readonly moved: Readonly<Partial<Record<CollectionName, Moved>>>;
}

/** Indexes of no records. */
export function createGrowthIndexes(): GrowthIndexes {
  const lookUps: Record<string, unknown> = {};
  const moves = new Map<CollectionName, Moved[]>();
  for (const [name, rule] of Object.entries(growthLists)) {
    const { keysOf, compare } = rule as ListRule<unknown>;
    const { of, moved } = sortedUnderKeys(keysOf, compare);
    lookUps[name] = of;
    moves.set(rule.collection, [...(moves.get(rule.collection) ?? []), moved]);
  }
  const all = [...moves].map(([collection, each]) => [
    collection,
    (before: unknown, after: unknown) => {
      for (const move of each) move(before, after);
    },
  ]);
  return {
    lookUps: lookUps as unknown as GrowthIndexes['lookUps'],
    moved: Object.fromEntries(all) as GrowthIndexes['moved'],
  };
}

import { hasParties } from '../access/parties.ts';
import { type Projector } from '../access/project.ts';
import {
  type GrowthCollection,
  type GrowthList,
  type ListRule,
  growthLists,
  growthMaps,
} from '../goals/growth-records.ts';
import type { Records } from '../goals/records.ts';
import type { RecordTypes } from '../schema/collections.ts';
import { MapFace } from './map-face.ts';
import type { ShownGrowth } from './shown-records.ts';
import type { SeesParties } from './visible-rhythm.ts';

/** What the viewer sees of what helps people grow; what is hidden is absent from every look-up, and not counted. */
export function visibleGrowth(
  { growth }: Records,
  projector: Projector,
  sees: SeesParties,
  isIn: () => boolean,
): ShownGrowth {
  const seesOne = (collection: GrowthCollection, record: RecordTypes[GrowthCollection]) =>
    hasParties(collection) ? sees(collection, record as never) : isIn();
  const faces = growthMaps.map((collection) => {
    const map = growth[collection] as ReadonlyMap<string, RecordTypes[GrowthCollection]>;
    const face = new MapFace(map, {
      hides: (key) => {
        const record = map.get(key);
        return record !== undefined && !seesOne(collection, record);
      },
      hidden: () => [...map.values()].filter((record) => !seesOne(collection, record)).length,
      shown: (record) => projector.shown(collection, record as never),
    });
    return [collection, face] as const;
  });
  const lists = (Object.keys(growthLists) as GrowthList[]).map((name) => {
    const { collection, keysOf } = growthLists[name] as ListRule<unknown>;
    const of = growth[name] as unknown as (key: string) => readonly RecordTypes[GrowthCollection][];
    const inSight = (key: string) => {
      const all = of(key);
      const isAll = all.every((record) => seesOne(collection, record));
      const seen = isAll ? all : all.filter((record) => seesOne(collection, record));
      const shown = projector.list(collection, seen);
      // What a record does not show the viewer, such as a goal out of sight, does not list it either.
      const isWhole = shown.every((record, index) => record === seen[index]);
      return isWhole ? shown : shown.filter((record) => keysOf(record).includes(key));
    };
    return [name, inSight] as const;
  });
  return Object.fromEntries<unknown>([...faces, ...lists]) as unknown as ShownGrowth;
}

import type { RecordKey, Version } from '@throughline/core';
import { keysIn } from './idb-blocks.ts';
import { changesIn } from './idb-entries.ts';
import { type Entry, type Head, type Mark, nameOf } from './idb-layout.ts';

/** Where a record is. */
export interface Place {
  /** Version in which it last changed; 0 where it was erased, which a block may not know yet. */
  version: Version;
  where: 'block' | 'log' | 'loose' | 'nowhere';
  /** The block that holds it, as it is or as it was; to be looked at, since it may have left it. */
  block: number | undefined;
  /** The part of its commit that has it, where it is in the log. */
  part: number;
}

/** What a handle knows of a database: where each record is, as of some version. */
export interface Index {
  /** The version it is up to. */
  readonly version: Version;
  /** The change of blocks that it is up to. */
  readonly stamp: number;
  /** How many records there are. */
  readonly count: number;
  /** How long the log is that is not folded yet. */
  readonly tail: { readonly commits: number; readonly characters: number };
  /** How many records each block has. */
  readonly sizes: ReadonlyMap<number, number>;
  placeOf(name: string): Place | undefined;
  /** Blocks beside that of its place which hold a record of the name, as no commit leaves them and damage may. */
  doublesOf(name: string): Iterable<number>;
  /** Version of a record, 0 for none. */
  versionOf(key: RecordKey): Version;
  /** Takes in the next entry of the log; its changes are read from it where they are not given. */
  takeEntry(entry: Entry, changes?: readonly RecordKey[]): void;
  /** Takes in a block that has changed, once the log is taken in that was there by then. */
  takeHead(head: Head): void;
  takeLoose(key: RecordKey & { readonly version: Version }): void;
  /** Says that the log is taken in up to here. Blocks may have changed that are not. */
  upTo(version: Version): void;
  /** Says that all is taken in, log and blocks. */
  allUpTo(version: Version, stamp: number): void;
  /** Says up to which commit the log is folded. */
  foldedUpTo(version: Version): void;
}

/** An index of an empty database. */
export function createIndex(): Index {
  const places = new Map<string, Place>();
  const sizes = new Map<number, number>();
  const erased = new Set<string>();
  const doubles = new Map<string, Set<number>>();
  /** Until all heads are read once: one that is read again may have got records of another block. */
  let isNew = true;
  let count = 0;
  let folded = 0;
  let characters = 0;

  function move(name: string, version: Version, to: Pick<Place, 'where' | 'part'>): void {
    const place = places.get(name);
    count += (version > 0 ? 1 : 0) - (place && place.version > 0 ? 1 : 0);
    if (version === 0) erased.add(name);
    if (!place) places.set(name, { version, block: undefined, ...to });
    else Object.assign(place, { version, ...to });
  }

  function double(name: string, blocks: readonly number[]): void {
    doubles.set(name, new Set([...(doubles.get(name) ?? []), ...blocks]));
  }

  const index = {
    version: 0,
    stamp: 0,
    sizes,
    get count() {
      return count;
    },
    get tail() {
      return { commits: index.version - folded, characters };
    },
    placeOf: (name: string) => places.get(name),
    doublesOf: (name: string) => doubles.get(name) ?? [],
    versionOf: (key: RecordKey) => places.get(nameOf(key))?.version ?? 0,
    takeEntry(entry: Entry, changes: readonly RecordKey[] = changesIn(entry)) {
      const { version, part, marks, apart = [] } = entry;
      characters += entry.text.length;
      for (const [at, change] of changes.entries()) {
        const mark = marks[at] as Mark;
        if (mark === 'd') move(nameOf(change), 0, { where: 'nowhere', part });
        else move(nameOf(change), version, { where: mark === 'i' ? 'log' : 'loose', part });
      }
      for (const key of apart) index.takeLoose(key);
    },
    takeHead(head: Head) {
      sizes.set(head.block, head.count);
      for (const [collection, id, version] of keysIn(head)) {
        const name = nameOf({ collection, id });
        if (!places.has(name)) move(name, version, { where: 'block', part: 0 });
        const place = places.get(name);
        if (!place) continue;
        const isOther = isNew && place.block !== undefined && place.block !== head.block;
        if (isOther) double(name, [place.block as number, head.block]);
        // Of two under one name the newest counts, as it does when they are loaded.
        if (place.where === 'block' && place.version < version) place.version = version;
        if (isOther && place.version > version) continue;
        place.block = head.block;
        if (place.version === version) place.where = 'block';
      }
    },
    takeLoose({ collection, id, version }: RecordKey & { readonly version: Version }) {
      const name = nameOf({ collection, id });
      const place = places.get(name);
      if (!place || place.version === version) move(name, version, { where: 'loose', part: 0 });
    },
    upTo(version: Version) {
      index.version = version;
    },
    allUpTo(version: Version, stamp: number) {
      index.version = version;
      index.stamp = stamp;
      isNew = false;
      // What was erased and is in no block either need not be remembered: no block will have it.
      for (const name of erased) {
        const place = places.get(name);
        if (place?.where === 'nowhere' && place.block === undefined) places.delete(name);
      }
      erased.clear();
    },
    foldedUpTo(version: Version) {
      // What is left of the log counts anew, which only makes the next fold later.
      if (folded !== version && index.version > 0) characters = 0;
      folded = version;
    },
  };
  return index;
}

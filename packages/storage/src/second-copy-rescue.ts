import type { Version } from '@throughline/core';
import { lost, lostInPart } from './idb-errors.ts';
import type { Database } from './idb-layout.ts';
import type { Marker } from './idb-marker.ts';
import type { IdbNotice } from './idb-notices.ts';
import type { AfterLoss, DatabaseState } from './idb-open.ts';
import { writeWhole } from './idb-whole.ts';
import { type Generation, generationsIn, promised } from './second-copy-generations.ts';
import type { Place } from './second-copy-place.ts';
import { readCopy } from './second-copy-read.ts';

/** What a repair depends on. */
export interface RescueAsked {
  readonly database: Database;
  /** What the database says of itself now. */
  readonly state: DatabaseState;
  readonly marker: Marker;
  readonly afterLoss: AfterLoss;
  /** The version and the database that this handle has seen before. */
  readonly seen: Version;
  readonly birth: number | undefined;
}

/** Whether the second copy may hold more than the database does. */
export async function mayHoldMore(place: Place, state: DatabaseState): Promise<boolean> {
  const all = await generationsIn(place);
  if (state.version === 0) return all.length > 0;
  return promised(all.filter(({ birth }) => birth === state.birth)) > state.version;
}

/**
 * Puts back what a database has lost, where the second copy holds all of it. The caller holds the lock for
 * changing.
 *
 * @returns the notice of it; `undefined` where there was nothing to put back.
 * @throws PerfError `storage-lost` where only a part could be put back and nobody has accepted that.
 */
export async function rescue(place: Place, asked: RescueAsked): Promise<IdbNotice | undefined> {
  const { database, state, marker, afterLoss } = asked;
  const ours = generationsOf(await generationsIn(place), asked);
  if (ours.length === 0 || (state.version > 0 && promised(ours) <= state.version)) return undefined;
  const read = await readCopy(place, ours);
  if (!read) return undefined;
  const { whole, reach } = read;
  const marked = marker.known();
  const known = Math.max(reach, asked.seen, marked?.birth === whole.birth ? marked.version : 0);
  const isComplete = whole.version >= known;
  if (!isComplete && afterLoss === 'refuse') throw lostInPart(whole.version, known);
  if (!isComplete && afterLoss === 'begin-anew' && state.version === 0) return undefined;
  const isAhead = whole.version > state.version;
  if (isAhead) await writeWhole(database, whole);
  // What promises more than can be told would be asked for again each time.
  if (!isComplete) {
    await place.removeAll();
    marker.set({ birth: whole.birth, version: Math.max(whole.version, state.version) });
  }
  if (!isAhead) return undefined;
  const { version } = whole;
  return isComplete
    ? { kind: 'repaired', version, error: lost() }
    : { kind: 'repaired-in-part', version, known, error: lostInPart(version, known) };
}

/** The files of the database that was lost; none where that cannot be told. */
function generationsOf(
  all: readonly Generation[],
  { state, marker, birth }: RescueAsked,
): readonly Generation[] {
  const births = new Set(all.map((it) => it.birth));
  const [only, another] = births;
  const marked = marker.known()?.birth;
  const left = marked !== undefined && births.has(marked) ? marked : another ? undefined : only;
  const wanted = birth ?? (state.version > 0 ? state.birth : left);
  // Another database has taken its place, and what it holds is not to be written over.
  if (state.version > 0 && state.birth !== wanted) return [];
  return all.filter((it) => it.birth === wanted);
}

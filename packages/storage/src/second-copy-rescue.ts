import type { Version } from '@throughline/core';
import { lost, lostInPart } from './idb-errors.ts';
import type { Database } from './idb-layout.ts';
import type { Known, Marker } from './idb-marker.ts';
import type { IdbNotice } from './idb-notices.ts';
import { type AfterLoss, type DatabaseState, stateOf } from './idb-open.ts';
import { writeWhole } from './idb-whole.ts';
import { type Generation, generationsIn, promised } from './second-copy-generations.ts';
import type { Place } from './second-copy-place.ts';
import { type CopyRead, readCopy } from './second-copy-read.ts';

/** What a repair depends on. */
export interface RescueAsked {
  readonly database: Database;
  readonly marker: Marker;
  readonly afterLoss: AfterLoss;
  /** The version and the database that this handle has seen before. */
  readonly seen: Version;
  readonly birth: number | undefined;
}

/**
 * Whether a database has lost something, or the second copy holds more than it does.
 *
 * @param isLost - Whether a state is one that the database cannot be in without a loss.
 */
export async function isRescueWanted(
  place: Place,
  database: Database,
  isLost: (state: DatabaseState) => boolean,
): Promise<boolean> {
  // A file follows its commit: seen before the state, it promises nothing that a whole database does not have.
  const all = await generationsIn(place).catch(() => []);
  const state = await stateOf(database);
  return isLost(state) || holdsMore(all, state);
}

function holdsMore(all: readonly Generation[], { version, birth }: DatabaseState): boolean {
  if (version === 0) return all.length > 0;
  return promised(all.filter((it) => it.birth === birth)) > version;
}

/**
 * Puts back what a database has lost, where the second copy holds all of it. The caller holds both locks.
 *
 * @returns the notice of it; `undefined` where there was nothing to put back.
 * @throws PerfError `storage-lost` where only a part could be put back and nobody has accepted that.
 */
export async function rescue(place: Place, asked: RescueAsked): Promise<IdbNotice | undefined> {
  for (;;) {
    const answer = await rescueOnce(place, asked);
    if (answer !== 'moved') return answer;
  }
}

/** `moved` where the database became another one meanwhile, and all has to be looked at again. */
async function rescueOnce(
  place: Place,
  asked: RescueAsked,
): Promise<IdbNotice | 'moved' | undefined> {
  const { database, marker } = asked;
  // Both before the state: they follow the commits that they tell of.
  const all = await generationsIn(place);
  const marked = marker.known();
  const state = await stateOf(database);
  const ours = generationsOf(all, { ...asked, state, marked });
  if (ours.length === 0 || (state.version > 0 && promised(ours) <= state.version)) return undefined;
  const read = await readCopy(place, ours);
  return read && putBack(place, asked, { read, state, marked });
}

interface Found {
  readonly read: CopyRead;
  readonly state: DatabaseState;
  readonly marked: Known | undefined;
}

async function putBack(
  place: Place,
  { database, marker, afterLoss, seen }: RescueAsked,
  { read: { whole, reach }, state, marked }: Found,
): Promise<IdbNotice | 'moved' | undefined> {
  const { version, birth } = whole;
  const known = Math.max(reach, seen, marked?.birth === birth ? marked.version : 0);
  const isComplete = version >= known;
  if (!isComplete && afterLoss === 'refuse') throw lostInPart(version, known);
  if (!isComplete && afterLoss === 'begin-anew' && state.version === 0) return undefined;
  const isAhead = version > state.version;
  if (isAhead && !(await writeWhole(database, whole, state))) return 'moved';
  // What promises more than can be told would be asked for again each time.
  if (!isComplete) {
    await place.removeAll();
    marker.set({ birth, version: Math.max(version, state.version) });
  }
  if (!isAhead) return undefined;
  return isComplete
    ? { kind: 'repaired', version, error: lost() }
    : { kind: 'repaired-in-part', version, known, error: lostInPart(version, known) };
}

/** The files of the database that was lost; none where that cannot be told. */
function generationsOf(
  all: readonly Generation[],
  { state, marked, birth }: Pick<RescueAsked, 'birth'> & Omit<Found, 'read'>,
): readonly Generation[] {
  const births = new Set(all.map((it) => it.birth));
  const [only, another] = births;
  const last = marked?.birth;
  const left = last !== undefined && births.has(last) ? last : another ? undefined : only;
  const wanted = birth ?? (state.version > 0 ? state.birth : left);
  // Another database has taken its place, and what it holds is not to be written over.
  if (state.version > 0 && state.birth !== wanted) return [];
  return all.filter((it) => it.birth === wanted);
}

import { epochOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { Instant } from '../schema/primitives.ts';
import { fold } from './changes.ts';
import { setCirclesAside } from './load.ts';
import { createShelf } from './read-stored.ts';
import { type State, createState } from './state.ts';
import type { StoredCommit, Version } from './storage.ts';

/**
 * The records as they were, from the commits that made them: each as the last commit up to then left it,
 * with the settings of that day. What was erased later by a redaction has left no image and is absent; what
 * cannot be read is set aside, as on loading. Scores of that day are `createScoreboard(records, moment)`.
 *
 * It folds all commits up to then once, so its cost grows with the history.
 *
 * @param commits - All commits from the first one on, in the order of their versions.
 * @param at - A version, or a moment, for which `versionAt` finds the version.
 * @throws PerfError `not-found` for a version that there is not; TypeError for a text that is no instant.
 */
export function recordsAt(commits: readonly StoredCommit[], at: Instant | Version): Records {
  return stateAt(commits, at);
}

/**
 * The version that a workspace had at a moment.
 *
 * Commits carry the clocks of the machines that made them, which differ, so a later version may bear an
 * earlier moment. It is the version that most commits agree with: as few as can be bear a later moment
 * and are in it, or an earlier one and are not; of equals the first. A clock that is wrong by years moves
 * nothing but its own commits. A commit made after the moment never changes the answer.
 *
 * @returns 0 for a moment before all commits.
 * @throws TypeError for a text that is no instant.
 */
export function versionAt(
  commits: readonly Pick<StoredCommit, 'at' | 'version'>[],
  moment: Instant,
): Version {
  const place = placeAmong(
    commits.map(({ at }) => epochOf(at)),
    epochOf(moment),
  );
  return commits[place - 1]?.version ?? 0;
}

/**
 * As `versionAt`, of moments alone.
 *
 * @param moments - Of all commits in the order of their versions; as `until` in milliseconds since 1970.
 * @returns How many of the commits had been made.
 */
export function placeAmong(moments: readonly number[], until: number): number {
  let [found, most, agreeing, place] = [0, 0, 0, 0];
  for (const moment of moments) {
    place += 1;
    agreeing += moment <= until ? 1 : -1;
    if (agreeing > most) [found, most] = [place, agreeing];
  }
  return found;
}

/** As `recordsAt`, with all that a workspace knows of a state. A workspace itself reads less: see `pastRecords`. */
export function stateAt(commits: readonly StoredCommit[], at: Instant | Version): State {
  const version = typeof at === 'number' ? knownVersion(commits, at) : versionAt(commits, at);
  const state = createState();
  const shelf = createShelf();
  for (const commit of commits) {
    if (commit.version > version) break;
    fold(state, shelf, commit);
  }
  state.version = version;
  setCirclesAside(state, shelf);
  return state;
}

function knownVersion(commits: readonly StoredCommit[], version: Version): Version {
  if (version === 0 || commits.some((commit) => commit.version === version)) return version;
  const last = commits.at(-1)?.version ?? 0;
  throw new PerfError('not-found', `There is no version ${version}; the last one is ${last}.`);
}

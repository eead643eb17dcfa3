import { activePerson, canSeeGoal } from '../access/can-see-goal.ts';
import { findRecord, placeOfRecord, seesRecord } from '../access/sees-record.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { explain } from '../scoring/explain.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import { stateAt } from './history.ts';
import type { Everything } from './state.ts';
import type { StoredCommit, Version } from './storage.ts';
import { withoutTakenBack } from './without-taken-back.ts';
import { visibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';
import type { PastWorkspace } from './workspace.ts';

/** Before all commits: nothing was there. */
const beforeAll: Instant = '1970-01-01T00:00:00Z';

/**
 * A workspace as it was, as somebody may see it today.
 *
 * Access is asked twice, and both have to allow it: of the goal as it is now, so that what was closed to
 * somebody since is not found in its past, and of the goal as it was then, so that what was private then
 * is not opened by becoming public later. Who somebody is to a goal, its owner, above its owner, and whether
 * in the workspace at all, is what they are now: who has left a chain has left its past too.
 *
 * @param now - All records as they are.
 * @param commits - All commits, in the order of their versions.
 * @throws PerfError `not-found` for a version that there is not; TypeError for a text that is no instant.
 */
export function pastWorkspace(
  now: Everything,
  viewer: PersonId,
  commits: readonly StoredCommit[],
  moment: Instant | Version,
): PastWorkspace {
  const then = stateAt(commits, moment);
  const at = typeof moment === 'string' ? moment : momentOf(commits, then.version);
  const asNow: Records = { ...then, people: now.people, teams: now.teams };
  const visible = visibleRecords(withoutTakenBack(then, now), viewer, {
    isIn: () => activePerson(viewer, now) !== undefined,
    maySee: (goalId) =>
      canSeeGoal(viewer, goalId, now).allowed && canSeeGoal(viewer, goalId, asNow).allowed,
    seesParties(collection, record) {
      const since = findRecord(collection, placeOfRecord(collection, record), now) ?? record;
      return (
        seesRecord(viewer, collection, since, now).allowed &&
        seesRecord(viewer, collection, record, now).allowed &&
        seesRecord(viewer, collection, record, asNow).allowed
      );
    },
    records: now,
  });
  let board: Scoreboard | undefined;
  const boardOf = () => (board ??= createScoreboard(then, at));
  const shown = visibleScores(boardOf, visible.isHidden);
  return {
    viewer,
    at,
    version: then.version,
    records: visible.records,
    scores: () => shown,
    explain: (goalId) =>
      explain(then, boardOf(), goalId, { maySee: (id) => !visible.isHidden(id) }),
  };
}

function momentOf(commits: readonly StoredCommit[], version: Version): Instant {
  return commits.find((commit) => commit.version === version)?.at ?? beforeAll;
}

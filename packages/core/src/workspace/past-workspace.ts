import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { explain } from '../scoring/explain.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import { insightAnswers } from './insight-answers.ts';
import { stateAt } from './history.ts';
import { pastSight } from './past-sight.ts';
import type { Everything } from './state.ts';
import type { StoredCommit, Version } from './storage.ts';
import { withoutTakenBack } from './without-taken-back.ts';
import { visibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';
import type { PastWorkspace } from './workspace.ts';

/** Before all commits: nothing was there. */
const beforeAll: Instant = '1970-01-01T00:00:00Z';

/**
 * A workspace as it was, as somebody may see it today; see `pastSight`.
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
  const sight = pastSight(viewer, now, then);
  const visible = visibleRecords(withoutTakenBack(then, now), viewer, sight);
  let board: Scoreboard | undefined;
  const boardOf = () => (board ??= createScoreboard(then, at));
  const shown = visibleScores(boardOf, visible.isHidden);
  return {
    viewer,
    at,
    version: then.version,
    records: visible.records,
    scores: () => shown,
    ...insightAnswers(then, boardOf, {
      ...visible,
      people: { viewer, now: () => at, present: now },
    }),
    explain: (goalId) =>
      explain(then, boardOf(), goalId, { maySee: (id) => !visible.isHidden(id) }),
  };
}

function momentOf(commits: readonly StoredCommit[], version: Version): Instant {
  return commits.find((commit) => commit.version === version)?.at ?? beforeAll;
}

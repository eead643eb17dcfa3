import { compareInstants } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId, TeamId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { isSameScore } from '../scoring/score-from.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import type { AnyRecord, Moved } from './state.ts';

/** Scores may be that much older than the clock, since expectations move slowly and moving all costs most. */
const maxAgeMs = 60_000;

/** The scores of a workspace, worked out when first asked for and kept in step from then on. */
export interface LiveScores {
  /** The board, in step with the records and at most a minute older than the clock. */
  board(): Scoreboard;
  /** Notes that a record took the place of another. */
  readonly moved: Moved;
  /**
   * Takes in what moved. Returns whose score has changed by it since this was last asked; nothing before
   * the board was first asked for.
   */
  takeChanged(): ReadonlySet<GoalId>;
}

/**
 * Scores of records that change in place.
 *
 * @param breakCircles - Called where goals make a circle, which damage may bring: takes goals away until
 *   there is none.
 */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function liveScores(
  records: Records,
  now: () => Instant,
  breakCircles: () => void,
): LiveScores {
  let board: Scoreboard | undefined;
  const touched = new Set<GoalId>();
  let changed = new Set<GoalId>();
  let needsAll = false;

  function flush(): void {
    if (!board || (touched.size === 0 && !needsAll)) return;
    const old = board;
    const differ = withoutCircles(() => (needsAll ? replaceBoard(old) : old.update(touched)));
    for (const goalId of differ) changed.add(goalId);
    touched.clear();
    needsAll = false;
  }

  function withoutCircles<T>(compute: () => T): T {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof PerfError) || error.code !== 'would-cycle') throw error;
      breakCircles();
      return compute();
    }
  }

  function replaceBoard(old: Scoreboard): readonly GoalId[] {
    const fresh = createScoreboard(records, old.at, { isLive: true });
    board = fresh;
    return [...records.goals.keys()].filter((goalId) => {
      const [before, after] = [old.scoreOf(goalId), fresh.scoreOf(goalId)];
      return !before || !after || !isSameScore(before, after);
    });
  }

  return {
    takeChanged() {
      flush();
      const taken = changed;
      changed = new Set();
      return taken;
    },
    board() {
      const clock = now();
      flush();
      board ??= withoutCircles(() => createScoreboard(records, clock, { isLive: true }));
      if (Math.abs(compareInstants(clock, board.at)) > maxAgeMs) board.moveTo(clock);
      return board;
    },
    moved(collection, before, after) {
      if (!board) return;
      // Settings, calendars and rules change what scores mean; a cycle may end the part that closed goals have.
      if (meanings.has(collection) || hasTeamMoved(collection, before, after)) needsAll = true;
      for (const record of [before, after]) {
        if (record)
          for (const goalId of goalsTouchedBy(collection, record, records)) touched.add(goalId);
      }
    },
  };
}

const meanings = new Set<CollectionName>([
  ...(['settings', 'cycles', 'workingCalendars', 'cadenceRules'] as const),
]);

/** Rules of a team hold for all teams below, so one that comes, goes or moves may concern anybody. */
function hasTeamMoved(
  collection: CollectionName,
  before: AnyRecord | undefined,
  after: AnyRecord | undefined,
): boolean {
  if (collection !== 'teams') return false;
  const [was, is] = [before, after] as readonly (RecordTypes['teams'] | undefined)[];
  return was?.parentId !== is?.parentId;
}

/** The goals of a person and of the teams that they lead. */
function goalsActedFor(personId: PersonId, records: Records): readonly GoalId[] {
  const owners = [personId, ...records.rhythm.teamsLedBy(personId)];
  return owners.flatMap((ownerId) => records.goalsOf(ownerId));
}

function goalsTouchedBy(
  collection: CollectionName,
  record: AnyRecord,
  records: Records,
): readonly GoalId[] {
  if (collection === 'checkIns') return [(record as RecordTypes['checkIns']).goalId];
  if (collection === 'observations') {
    return records.readersOf((record as RecordTypes['observations']).metricId);
  }
  // Their days begin and end in the owner's zone, and they are stale by the owner's working time.
  if (collection === 'people') return goalsActedFor(record.id as PersonId, records);
  if (collection === 'teams') return records.goalsOf(record.id as TeamId);
  if (collection === 'leaves') {
    return goalsActedFor((record as RecordTypes['leaves']).personId, records);
  }
  if (collection !== 'goals') return [];
  const goal = record as Goal;
  return [goal.id, ...goal.links.map((link) => link.parentId)];
}

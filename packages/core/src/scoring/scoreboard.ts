import { epochOf } from '../calendar.ts';
import { type Records, compareCheckIns } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';
import type { Difference, Row } from './columns.ts';
import { Pass } from './pass.ts';
import { Pending } from './pending.ts';
import { ReadingIn } from './reading-in.ts';
import { isSameScore, scoreFrom } from './score-from.ts';
import type { GoalScore } from './score.ts';

/** What a check-in would do to one goal. */
export interface ScoreChange {
  readonly goalId: GoalId;
  readonly before: GoalScore;
  readonly after: GoalScore;
}

/** All scores at one moment, in flat arrays, children after parents. One changed leaf touches its ancestors only. */
export interface Scoreboard {
  readonly at: Instant;
  /** Whether check-ins made after `at` count too, as on a board that follows the present. */
  readonly isLive: boolean;
  /** The score of a goal; `undefined` for an id that is not there. The same object until it differs. */
  scoreOf(goalId: GoalId): GoalScore | undefined;
  /**
   * Scores these goals and all above them again, after their records or check-ins changed; goals that
   * are new or gone count as changed. Everything is read in again where goals came, went or were moved,
   * and where the settings changed. After a change of cycles or of a person's zone, name the goals that
   * it may concern. Returns whose score differs now, new goals included.
   */
  update(goalIds: Iterable<GoalId>): readonly GoalId[];
  /**
   * What a check-in would change: the goal first, then those above it whose score would differ, children
   * before parents. Changes nothing. One made after `at` changes nothing yet, unless the board is live.
   */
  preview(checkIn: CheckIn): readonly ScoreChange[];
  /** Scores everything for another moment. Returns whose score differs now. */
  moveTo(at: Instant): readonly GoalId[];
}

/**
 * The scores of all goals at a moment, to be kept in step with the records.
 *
 * @param records - Read now, and again in `update` and `moveTo`; never changed.
 * @param options - `isLive`: counts every check-in there is. Clocks of people differ, so one may seem to
 *   come from the future; on a board of the present it counts all the same.
 * @throws PerfError `would-cycle` where links hold a circle, with its ids in order; `calendar-not-loaded`.
 */
export function createScoreboard(
  records: Records,
  at: Instant,
  options: { readonly isLive?: boolean } = {},
): Scoreboard {
  return new Board(records, at, options.isLive ?? false);
}

class Board implements Scoreboard {
  at: Instant;
  readonly isLive: boolean;
  readonly #records: Records;
  #settings: Settings;
  #reading: ReadingIn;
  #pass: Pass;
  #pending: Pending;
  /** Made when asked for, dropped when they no longer hold. */
  #scores: (GoalScore | undefined)[] = [];
  readonly #difference: Difference = { ofScore: false, above: false };

  constructor(records: Records, at: Instant, isLive: boolean) {
    this.at = at;
    this.isLive = isLive;
    this.#records = records;
    this.#settings = records.settings;
    this.#reading = new ReadingIn(records, this.#reportsUntil(at));
    this.#pass = new Pass(this.#reading.scored, records.settings, epochOf(at));
    this.#pending = new Pending(this.#reading.scored.goals.length);
    this.#scoreAll();
  }

  scoreOf(goalId: GoalId): GoalScore | undefined {
    const index = this.#reading.scored.graph.indexOf(goalId);
    return index < 0 ? undefined : this.#scoreAt(index);
  }

  update(goalIds: Iterable<GoalId>): readonly GoalId[] {
    if (this.#records.settings !== this.#settings) return this.#beginAnew(this.at);
    const { graph, goals } = this.#reading.scored;
    for (const goalId of goalIds) {
      const index = graph.indexOf(goalId);
      const before = goals[index];
      if (!this.#reading.readAgain(goalId, this.#reportsUntil(this.at)))
        return this.#beginAnew(this.at);
      if (index >= 0) this.#pending.add(index);
      // What changed may be a link, which the goal's own score does not show.
      if (goals[index] !== before) this.#addParents(index);
    }
    return this.#scorePending().map((index) => graph.ids[index] as GoalId);
  }

  preview(checkIn: CheckIn): readonly ScoreChange[] {
    const { graph, columns } = this.#reading.scored;
    const index = graph.indexOf(checkIn.goalId);
    if (index < 0) return [];
    const others = this.#records.checkInsOf(checkIn.goalId).filter(({ id }) => id !== checkIn.id);
    const saved = new Map<number, { row: Row; score: GoalScore }>();
    const save = (each: number) =>
      saved.set(each, { row: columns.row(each), score: this.#scoreAt(each) });
    save(index);
    try {
      const checkIns = [...others, checkIn].sort(compareCheckIns);
      this.#reading.readReports(index, this.#reportsUntil(this.at), checkIns);
      this.#pending.add(index);
      const changed = this.#scorePending((each) => each !== index && save(each));
      const shown = changed[0] === index ? changed : [index, ...changed];
      return shown.map((each) => ({
        goalId: graph.ids[each] as GoalId,
        before: saved.get(each)?.score as GoalScore,
        after: this.#scoreAt(each),
      }));
    } finally {
      for (const [each, { row, score }] of saved) {
        columns.putRow(each, row);
        this.#scores[each] = score;
      }
    }
  }

  moveTo(at: Instant): readonly GoalId[] {
    if (this.#records.settings !== this.#settings) return this.#beginAnew(at);
    const { columns, graph } = this.#reading.scored;
    const atMs = epochOf(at);
    for (const index of graph.ids.keys()) {
      const isSame =
        this.isLive ||
        (atMs >= (columns.from[index] as number) && atMs < (columns.until[index] as number));
      if (!isSame) this.#reading.readReports(index, atMs);
    }
    this.at = at;
    this.#pass = new Pass(this.#reading.scored, this.#settings, atMs);
    return this.#scoreAll().map((index) => graph.ids[index] as GoalId);
  }

  /** Check-ins made up to it count; milliseconds since 1970. */
  #reportsUntil(at: Instant): number {
    return this.isLive ? Infinity : epochOf(at);
  }

  /** Reads everything in again. The old board stands until that has succeeded. */
  #beginAnew(at: Instant): readonly GoalId[] {
    const fresh = new Board(this.#records, at, this.isLive);
    const differs = fresh.#reading.scored.graph.ids.filter((goalId) => {
      const before = this.scoreOf(goalId);
      const after = fresh.scoreOf(goalId);
      return !before || !after || !isSameScore(before, after);
    });
    this.at = at;
    this.#settings = fresh.#settings;
    this.#reading = fresh.#reading;
    this.#pass = fresh.#pass;
    this.#pending = fresh.#pending;
    this.#scores = fresh.#scores;
    return differs;
  }

  #scoreAll(): number[] {
    const changed: number[] = [];
    for (let index = this.#reading.scored.goals.length - 1; index >= 0; index--) {
      this.#pass.score(index, this.#difference);
      if (!this.#difference.ofScore) continue;
      this.#scores[index] = undefined;
      changed.push(index);
    }
    return changed;
  }

  /** Scores what waits and whatever that changes above. Returns whose score differs, children first. */
  #scorePending(before?: (index: number) => void): number[] {
    const changed: number[] = [];
    for (let index = this.#pending.take(); index !== undefined; index = this.#pending.take()) {
      before?.(index);
      this.#pass.score(index, this.#difference);
      if (this.#difference.above) this.#addParents(index);
      if (!this.#difference.ofScore) continue;
      this.#scores[index] = undefined;
      changed.push(index);
    }
    return changed;
  }

  #addParents(index: number): void {
    const { start, items } = this.#reading.scored.graph.parents;
    const end = start[index + 1] as number;
    for (let i = start[index] as number; i < end; i++) this.#pending.add(items[i] as number);
  }

  #scoreAt(index: number): GoalScore {
    return (this.#scores[index] ??= scoreFrom(this.#reading.scored, index));
  }
}

import { epochOf } from '../calendar.ts';
import { workingCalendarOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';
import { type Row, change } from './columns.ts';
import { type Moment, Pass } from './pass.ts';
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
   * Scores these goals, those that read the same metrics and all above them again, after their records or
   * check-ins changed; goals that are new or gone count as changed. After other observations of a metric,
   * name any goal that reads it. Everything is read in again where goals came, went or were moved,
   * and where the settings or the
   * working calendar changed. After a change of cycles or of a person's zone, name the goals that
   * it may concern. Returns whose score differs now, new goals included.
   */
  update(goalIds: Iterable<GoalId>): readonly GoalId[];
  /**
   * What a check-in would change: the goal first, then those above it, those that read the same metric and
   * those above them whose score would differ, children before parents. Changes nothing. One made after `at` changes nothing yet, unless the board is live.
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
  #calendar: WorkingCalendar | undefined;
  #reading: ReadingIn;
  #pass: Pass;
  #pending: Pending;
  /** Made when asked for, dropped when they no longer hold. */
  #scores: (GoalScore | undefined)[] = [];
  #moment: Moment;

  constructor(records: Records, at: Instant, isLive: boolean) {
    this.at = at;
    this.isLive = isLive;
    this.#records = records;
    this.#settings = records.settings;
    this.#calendar = workingCalendarOf(records);
    this.#moment = momentOf(at, isLive);
    this.#reading = new ReadingIn(records, this.#moment);
    this.#pass = new Pass(this.#reading.scored, records.settings, this.#moment);
    this.#pending = new Pending(this.#reading.scored.goals.length);
    this.#scoreAll();
  }

  scoreOf(goalId: GoalId): GoalScore | undefined {
    const index = this.#reading.scored.graph.indexOf(goalId);
    return index < 0 ? undefined : this.#scoreAt(index);
  }

  update(goalIds: Iterable<GoalId>): readonly GoalId[] {
    if (!this.#isAsRead()) return this.#beginAnew(this.at);
    const { graph, goals } = this.#reading.scored;
    const edited = new Map<number, GoalScore>();
    for (const goalId of this.#withReaders(goalIds)) {
      const index = graph.indexOf(goalId);
      const [goal, isSame] = [goals[index], goals[index] === this.#records.goals.get(goalId)];
      if (goal && !isSame) edited.set(index, this.#scoreAt(index));
      if (!this.#reading.readAgain(goalId, this.#moment.knownUntil))
        return this.#beginAnew(this.at);
      if (!goal) continue;
      this.#pending.add(index);
      // What was edited may be a link, which the goal's own score does not show.
      if (!isSame) this.#addParents(index);
    }
    return this.#named(this.#scorePending(edited));
  }

  preview(checkIn: CheckIn): readonly ScoreChange[] {
    const { graph, columns } = this.#reading.scored;
    const index = graph.indexOf(checkIn.goalId);
    if (index < 0) return [];
    const before = new Map<number, GoalScore>();
    const rows = new Map<number, Row>();
    const save = (each: number) => {
      if (rows.has(each)) return;
      rows.set(each, columns.row(each));
      before.set(each, this.#scoreAt(each));
    };
    try {
      for (const each of this.#reading.readTrial(checkIn, this.#moment.knownUntil, save)) {
        this.#pending.add(each);
      }
      const differ = this.#scorePending(noneEdited, save);
      return [index, ...differ.filter((each) => each !== index)].map((each) => ({
        goalId: graph.ids[each] as GoalId,
        before: before.get(each) as GoalScore,
        after: this.#scoreAt(each),
      }));
    } finally {
      for (const [each, row] of rows) columns.putRow(each, row);
      for (const [each, score] of before) this.#scores[each] = score;
    }
  }

  moveTo(at: Instant): readonly GoalId[] {
    if (!this.#isAsRead()) return this.#beginAnew(at);
    const { columns, goals } = this.#reading.scored;
    const moment = momentOf(at, this.isLive);
    const { knownUntil } = moment;
    for (let index = 0; index < goals.length; index++) {
      const [from, until] = [columns.from[index] as number, columns.until[index] as number];
      if (knownUntil >= from && (knownUntil < until || until === Infinity)) continue;
      this.#reading.readSaid(index, knownUntil);
    }
    this.at = at;
    this.#moment = moment;
    this.#pass.moveTo(moment);
    return this.#named(this.#scoreAll());
  }

  /** Whether what every score rests on is as it was when everything was read in. */
  #isAsRead(): boolean {
    const isSameCalendar = workingCalendarOf(this.#records) === this.#calendar;
    return isSameCalendar && this.#records.settings === this.#settings;
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
    this.#moment = fresh.#moment;
    this.#settings = fresh.#settings;
    this.#calendar = fresh.#calendar;
    this.#reading = fresh.#reading;
    this.#pass = fresh.#pass;
    this.#pending = fresh.#pending;
    this.#scores = fresh.#scores;
    return differs;
  }

  /** Scores all. Returns whose score differs, children first. */
  #scoreAll(): number[] {
    const differ: number[] = [];
    const last = this.#reading.scored.goals.length - 1;
    this.#pass.score(last, 0);
    for (let index = last; index >= 0; index--) {
      if (this.#differs(index, noneEdited)) differ.push(index);
    }
    return differ;
  }

  /** Scores what waits and whatever that changes above. Returns whose score differs, children first. */
  #scorePending(
    edited: ReadonlyMap<number, GoalScore>,
    before?: (index: number) => void,
  ): number[] {
    const { changes } = this.#reading.scored.columns;
    const differ: number[] = [];
    for (let index = this.#pending.take(); index !== undefined; index = this.#pending.take()) {
      before?.(index);
      this.#pass.score(index, index);
      if (((changes[index] as number) & change.above) !== 0) this.#addParents(index);
      if (this.#differs(index, edited)) differ.push(index);
    }
    return differ;
  }

  /** The columns do not hold what the record itself says of a score: edited goals are compared as a whole. */
  #differs(index: number, edited: ReadonlyMap<number, GoalScore>): boolean {
    const before = edited.size > 0 ? edited.get(index) : undefined;
    const changes = this.#reading.scored.columns.changes[index] as number;
    if ((changes & change.score) === 0 && !before) return false;
    this.#scores[index] = undefined;
    if (!before || !isSameScore(before, this.#scoreAt(index))) return true;
    this.#scores[index] = before;
    return false;
  }

  /** Some goals and those that read the same metrics, whom a check-in on one of them moves as well. */
  #withReaders(goalIds: Iterable<GoalId>): Iterable<GoalId> {
    const all = new Set(goalIds);
    const metrics = new Set<MetricId>();
    for (const goalId of all) {
      for (const metricId of this.#reading.metricsOf(goalId)) metrics.add(metricId);
    }
    for (const metricId of metrics) {
      for (const reader of this.#records.readersOf(metricId)) all.add(reader);
    }
    return all;
  }

  #addParents(index: number): void {
    const { start, items } = this.#reading.scored.graph.parents;
    const end = start[index + 1] as number;
    for (let i = start[index] as number; i < end; i++) this.#pending.add(items[i] as number);
  }

  #scoreAt(index: number): GoalScore {
    return (this.#scores[index] ??= scoreFrom(this.#reading.scored, index, this.#moment));
  }

  #named(indexes: readonly number[]): readonly GoalId[] {
    const { ids } = this.#reading.scored.graph;
    return indexes.map((index) => ids[index] as GoalId);
  }
}

const noneEdited: ReadonlyMap<number, GoalScore> = new Map();

function momentOf(instant: Instant, isLive: boolean): Moment {
  const at = epochOf(instant);
  return { at, knownUntil: isLive ? Infinity : at };
}

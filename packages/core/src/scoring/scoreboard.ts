import { epochOf } from '../calendar.ts';
import { workingCalendarOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';
import { mark } from './columns.ts';
import { putRow, rowOf } from './growing.ts';
import { Pass } from './pass.ts';
import { Pending } from './pending.ts';
import { ReadingIn } from './reading-in.ts';
import { isSameScore, scoreFrom } from './score-from.ts';
import type { GoalScore } from './score.ts';
import type { Moment } from './scored.ts';
import type { Edit } from './edit.ts';

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
   * check-ins changed. Name goals that are new, gone or moved as well: nothing but them, what lies below
   * a moved one and what lies above is read or scored again. After other observations of a metric, name
   * any goal that reads it; after a change of cycles or of a person's zone, the goals that it may concern.
   * Everything is read in again where the settings or the working calendar changed. Returns whose score
   * differs now, new goals included.
   *
   * @throws PerfError `would-cycle` where links now hold a circle; the board then stands as it was.
   */
  update(goalIds: Iterable<GoalId>): readonly GoalId[];
  /**
   * What a check-in would change: the goal first, then those above it, those that read the same metric and
   * those above them whose score would differ, children before parents. Changes nothing. One made after
   * `at` changes nothing yet, unless the board is live.
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
  #scores = new Map<GoalId, GoalScore>();
  #moment: Moment;

  constructor(records: Records, at: Instant, isLive: boolean) {
    this.at = at;
    this.isLive = isLive;
    this.#records = records;
    this.#settings = records.settings;
    this.#calendar = workingCalendarOf(records);
    this.#moment = momentOf(at, isLive);
    this.#reading = new ReadingIn(records, this.#moment);
    const { scored } = this.#reading;
    this.#pass = new Pass(scored, records.settings, this.#moment);
    this.#pending = new Pending(scored.columns);
    this.#pass.scoreAll();
    scored.columns.marks.fill(0);
  }

  scoreOf(goalId: GoalId): GoalScore | undefined {
    const known = this.#scores.get(goalId);
    if (known) return known;
    const index = this.#reading.numberOf(goalId);
    return index < 0 ? undefined : this.#scoreAt(index);
  }

  update(goalIds: Iterable<GoalId>): readonly GoalId[] {
    if (!this.#isAsRead()) return this.#beginAnew(this.at);
    const { goals } = this.#reading.scored;
    const edits = new Map<GoalId, Edit>();
    const unedited: GoalId[] = [];
    for (const goalId of this.#withReaders(goalIds)) {
      const before = goals[this.#reading.numberOf(goalId)];
      const goal = this.#records.goals.get(goalId);
      if (before !== goal) edits.set(goalId, { goalId, before, goal });
      else if (goal) unedited.push(goalId);
    }
    return this.#takeIn(edits, unedited);
  }

  preview(checkIn: CheckIn): readonly ScoreChange[] {
    const { goalId } = checkIn;
    const index = this.#reading.numberOf(goalId);
    if (index < 0) return [];
    const kept = new Map<number, Kept>();
    const keep = (each: number) => this.#keep(each, kept);
    try {
      for (const each of this.#reading.readTrial(checkIn, this.#moment.knownUntil, keep)) {
        this.#pending.add(each);
      }
      const differ = this.#scorePending(noneEdited, keep);
      return [goalId, ...differ.filter((each) => each !== goalId)].map((each) => {
        const number = this.#reading.numberOf(each);
        const { before } = kept.get(number) as Kept;
        return { goalId: each, before, after: this.#scoreAt(number) };
      });
    } finally {
      for (const [each, row] of kept) this.#putBack(each, row);
    }
  }

  moveTo(at: Instant): readonly GoalId[] {
    if (!this.#isAsRead()) return this.#beginAnew(at);
    const moment = momentOf(at, this.isLive);
    this.#reading.moveTo(this.#moment.knownUntil, moment.knownUntil);
    this.at = at;
    this.#moment = moment;
    this.#pass.moveTo(moment);
    this.#pass.scoreAll();
    return this.#takeMarked();
  }

  /** Whether what every score rests on is as it was when everything was read in. */
  #isAsRead(): boolean {
    const isSameCalendar = workingCalendarOf(this.#records) === this.#calendar;
    return isSameCalendar && this.#records.settings === this.#settings;
  }

  /** Reads everything in again. The old board stands until that has succeeded. */
  #beginAnew(at: Instant): readonly GoalId[] {
    const fresh = new Board(this.#records, at, this.isLive);
    const differs: GoalId[] = [];
    for (const goalId of this.#records.goals.keys()) {
      const before = this.scoreOf(goalId);
      const after = fresh.scoreOf(goalId);
      if (before && after && isSameScore(before, after)) fresh.#scores.set(goalId, before);
      else differs.push(goalId);
    }
    this.at = at;
    this.#settings = fresh.#settings;
    this.#calendar = fresh.#calendar;
    this.#scores = fresh.#scores;
    this.#replaceBy(fresh);
    return differs;
  }

  #replaceBy(fresh: Board): void {
    this.#moment = fresh.#moment;
    this.#reading = fresh.#reading;
    this.#pass = fresh.#pass;
    this.#pending = fresh.#pending;
  }

  /** Takes in goals, those whose records differ first, and scores them and whatever that changes above. */
  #takeIn(edits: ReadonlyMap<GoalId, Edit>, unedited: readonly GoalId[]): readonly GoalId[] {
    const before = new Map<GoalId, GoalScore | null>();
    if (edits.size > 0) {
      for (const goalId of edits.keys()) before.set(goalId, this.scoreOf(goalId) ?? null);
      const edited = this.#reading.takeIn([...edits.values()], this.#moment.knownUntil);
      if (!edited) return this.#beginAnew(this.at);
      for (const index of edited.goals) this.#pending.add(index);
      for (const index of edited.children) this.#addParents(index);
      for (const [goalId, { goal }] of edits) if (!goal) this.#scores.delete(goalId);
    }
    // Only now, since goals that move give others new numbers.
    this.#readAgain(unedited);
    const differ = this.#scorePending(before);
    const { goals } = this.#reading.scored;
    if (this.#reading.free > 1000 && 2 * this.#reading.free > goals.length) {
      this.#replaceBy(new Board(this.#records, this.at, this.isLive));
    }
    return differ;
  }

  #readAgain(goalIds: readonly GoalId[]): void {
    const children = new Set<number>();
    for (const goalId of goalIds) {
      const index = this.#reading.numberOf(goalId);
      this.#reading.readAgain(index, this.#moment.knownUntil, children);
      this.#pending.add(index);
    }
    for (const index of children) this.#addParents(index);
  }

  /** Scores what waits and whatever that changes above. Returns whose score differs, children first. */
  #scorePending(
    edited: ReadonlyMap<GoalId, GoalScore | null>,
    before?: (index: number) => void,
  ): GoalId[] {
    const { columns, goals } = this.#reading.scored;
    const { marks } = columns;
    const differ: GoalId[] = [];
    for (let index = this.#pending.take(); index >= 0; index = this.#pending.take()) {
      before?.(index);
      this.#pass.score(index);
      const marked = marks[index] as number;
      marks[index] = marked & mark.waiting;
      if ((marked & mark.above) !== 0) this.#addParents(index);
      const goal = goals[index];
      if (goal && this.#differs(index, goal.id, marked, edited)) differ.push(goal.id);
    }
    return differ;
  }

  /** The columns do not hold what the record itself says of a score: edited goals are compared as a whole. */
  #differs(
    index: number,
    goalId: GoalId,
    marked: number,
    edited: ReadonlyMap<GoalId, GoalScore | null>,
  ): boolean {
    const before = edited.size > 0 ? edited.get(goalId) : undefined;
    if (before === undefined && (marked & mark.score) === 0) return false;
    if (this.#scores.size > 0) this.#scores.delete(goalId);
    if (!before || !isSameScore(before, this.#scoreAt(index))) return true;
    this.#scores.set(goalId, before);
    return false;
  }

  /** Whose score was marked as another, children first. The marks are taken away. */
  #takeMarked(): readonly GoalId[] {
    const { columns, goals } = this.#reading.scored;
    const { marks } = columns;
    const differ: GoalId[] = [];
    for (let index = goals.length - 1; index >= 0; index--) {
      if (((marks[index] as number) & mark.score) !== 0) {
        const goal = goals[index];
        if (goal) differ.push(goal.id);
      }
    }
    marks.fill(0);
    if (this.#scores.size > 0) for (const goalId of differ) this.#scores.delete(goalId);
    return differ;
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
    const { columns, parents } = this.#reading.scored;
    const only = columns.up[index] as number;
    if (only >= 0) this.#pending.add(only);
    else for (const parent of parents.of(index)) this.#pending.add(parent);
    this.#touchAbove(index);
  }

  /** Has the goal read again by parents of so many children that they are summed up in blocks. */
  #touchAbove(index: number): void {
    const { columns, details, goals, parents, wide } = this.#reading.scored;
    if (wide.isEmpty) return;
    for (const parent of parents.of(index)) {
      const detail = -1 - (columns.basis[parent] as number);
      if (!wide.has(detail)) continue;
      wide.touch(detail, details.lists.placeOf(detail, (goals[index] as Goal).id, goals));
    }
  }

  #scoreAt(index: number): GoalScore {
    const { id } = this.#reading.scored.goals[index] as Goal;
    let score = this.#scores.get(id);
    if (!score) this.#scores.set(id, (score = scoreFrom(this.#reading, index, this.#moment)));
    return score;
  }

  #keep(index: number, kept: Map<number, Kept>): void {
    if (kept.has(index)) return;
    const { columns, details } = this.#reading.scored;
    const detail = -1 - (columns.basis[index] as number);
    kept.set(index, {
      before: this.#scoreAt(index),
      said: this.#reading.keep(index),
      row: rowOf(columns, index),
      detailed: detail < 0 ? [] : rowOf(details, detail),
    });
  }

  #putBack(index: number, { before, said, row, detailed }: Kept): void {
    const { columns, details } = this.#reading.scored;
    said();
    putRow(columns, index, row);
    columns.marks[index] = 0;
    const detail = -1 - (columns.basis[index] as number);
    if (detail >= 0) putRow(details, detail, detailed);
    this.#scores.set(before.goalId, before);
    this.#touchAbove(index);
  }
}

/** What a preview puts back. */
interface Kept {
  readonly before: GoalScore;
  /** Puts back what stands beside the columns. */
  readonly said: () => void;
  readonly row: readonly number[];
  readonly detailed: readonly number[];
}

const noneEdited: ReadonlyMap<GoalId, GoalScore> = new Map();

function momentOf(instant: Instant, isLive: boolean): Moment {
  const at = epochOf(instant);
  return { at, knownUntil: isLive ? Infinity : at };
}

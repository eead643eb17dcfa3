import { recordsWith } from '../goals/overlay.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { touchAbove } from './above.ts';
import type { GoalReader } from './goal-reader.ts';
import { putRow, rowOf } from './growing.ts';
import { metricsOf } from './metric-readers.ts';
import { saidOf } from './readings.ts';
import type { GoalScore } from './score.ts';
import { setOrDelete } from './set-or-delete.ts';

/** What a check-in would do to one goal. */
export interface ScoreChange {
  readonly goalId: GoalId;
  readonly before: GoalScore;
  readonly after: GoalScore;
}

/** One more check-in, tried out in the columns, which are then put back as they were. */
export class Trial {
  readonly #reader: GoalReader;
  readonly #scoreAt: (index: number) => GoalScore;
  readonly #kept = new Map<number, Kept>();

  /** @param scoreAt - The score of a goal by its number, as the columns have it. */
  constructor(reader: GoalReader, scoreAt: (index: number) => GoalScore) {
    this.#reader = reader;
    this.#scoreAt = scoreAt;
  }

  /**
   * Takes in what would be said with one more check-in, which may say something of a metric that others read.
   *
   * @returns The goals that it concerns.
   */
  read(checkIn: CheckIn, knownUntil: number): readonly number[] {
    const reader = this.#reader;
    const { goalId } = checkIn;
    const trial = recordsWith(reader.records, { checkIns: [checkIn] });
    const others = metricsOf(reader, goalId).flatMap((metricId) => trial.readersOf(metricId));
    const all = [...new Set([goalId, ...others])].map((each) => reader.numberOf(each));
    const found = all.filter((index) => index >= 0);
    for (const index of found) {
      this.keep(index);
      const goal = reader.scored.goals[index] as Goal;
      reader.readReports(index, knownUntil, saidOf(trial, goal));
    }
    return found;
  }

  /** Remembers what is known of a goal, before anything about it is changed. */
  keep(index: number): void {
    if (this.#kept.has(index)) return;
    const { raw, until, scored } = this.#reader;
    const { columns, details } = scored;
    const before = this.#scoreAt(index);
    const detail = -1 - (columns.basis[index] as number);
    this.#kept.set(index, {
      before,
      raw: raw.get(before.goalId),
      until: until.get(before.goalId),
      row: rowOf(columns, index),
      detailed: detail < 0 ? [] : rowOf(details, detail),
    });
  }

  /** The score of a goal before, of those that were kept. */
  before(index: number): GoalScore {
    return (this.#kept.get(index) as Kept).before;
  }

  /** Puts all back that was kept. Returns the scores as they are again. */
  putBack(): readonly GoalScore[] {
    for (const [index, kept] of this.#kept) this.#putBackOne(index, kept);
    return [...this.#kept.values()].map(({ before }) => before);
  }

  #putBackOne(index: number, { before, raw, until, row, detailed }: Kept): void {
    const { columns, details } = this.#reader.scored;
    setOrDelete(this.#reader.raw, before.goalId, raw);
    setOrDelete(this.#reader.until, before.goalId, until);
    putRow(columns, index, row);
    columns.marks[index] = 0;
    const detail = -1 - (columns.basis[index] as number);
    if (detail >= 0) putRow(details, detail, detailed);
    touchAbove(this.#reader.scored, index);
  }
}

/** What is known of one goal. */
interface Kept {
  readonly before: GoalScore;
  readonly raw: number | undefined;
  readonly until: number | undefined;
  readonly row: readonly number[];
  readonly detailed: readonly number[];
}

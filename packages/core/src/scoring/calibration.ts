import { epochOf } from '../calendar.ts';
import { standingCheckIns } from '../goals/lookup.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { finalOf } from './facts.ts';

/** What a person said of one goal, and how it ended. */
export interface CalibratedGoal {
  readonly goalId: GoalId;
  /** The mean of the confidences given, and how many. */
  readonly confidence: number;
  readonly given: number;
  /** Grade or, without one, progress at the close, within 0 to 1. */
  readonly outcome: number;
}

/** Confidences of one size, and what came of them: a point of a reliability diagram. */
export interface CalibrationBin {
  /** From `from` up to `to`, which belongs to the next bin; 1 belongs to the last one. */
  readonly from: number;
  readonly to: number;
  /** How many confidences; the means give each goal the same weight, whatever number was given. */
  readonly given: number;
  readonly confidence: number;
  readonly outcome: number;
}

/** How well somebody foresaw how goals end. */
export interface Calibration {
  readonly kind: 'calibration';
  readonly personId: PersonId;
  /** The mean of squared differences, 0 for foresight and 1 for its contrary. */
  readonly brier: number;
  /** What it had been, had the mean outcome been given each time. */
  readonly reference: number;
  /** Mean confidence less mean outcome: above 0 for too sure, below for too careful. */
  readonly bias: number;
  /** Bins with a confidence in them, least first. */
  readonly bins: readonly CalibrationBin[];
  /** The goals behind it, by id. */
  readonly goals: readonly CalibratedGoal[];
}

/** Too few closed goals to tell. */
export interface NoCalibration {
  readonly kind: 'too-few';
  readonly personId: PersonId;
  /** Closed goals with a confidence, and how many it takes. */
  readonly goals: number;
  readonly needed: number;
}

/** What is asked of a calibration. */
export interface CalibrationOptions {
  /** How many closed goals it takes; 3 where it is left out. */
  readonly minGoals?: number;
  /** Whether the viewer may see a goal; every goal where it is left out. */
  readonly maySee?: (goalId: GoalId) => boolean;
}

const binCount = 5;

/**
 * How the confidences that a person gave compare with how the goals ended: about foresight, not about
 * performance, since whoever says 0.2 of a goal that fails has seen it coming. Meant for that person.
 *
 * The Brier score: the mean over goals of the mean of (confidence - outcome)², over the confidences that
 * the person gave for the goal before it was closed, on each day the last one that stands. Each goal counts
 * the same, however often it was reported on. The outcome is the grade or, without one, the progress at the
 * close, within 0 to 1. Goals that were cancelled, or closed without either, are left out.
 *
 * Source: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review
 * 78 (1950), in the form of one class; for outcomes between 0 and 1 the quadratic score, which the expected
 * outcome makes least.
 *
 * @param at - What was closed or said after it is not known.
 *
 * @example
 * calibration(records, 'ada' as PersonId, '2026-07-01T00:00:00Z');
 * // { kind: 'calibration', brier: 0.04, reference: 0.06, bias: 0.12, bins: […], goals: […], … }
 */
export function calibration(
  records: Records,
  personId: PersonId,
  at: Instant,
  { minGoals = 3, maySee = () => true }: CalibrationOptions = {},
): Calibration | NoCalibration {
  const told = [...records.goals.values()]
    .filter(({ id }) => maySee(id))
    .flatMap((goal) => toldOf(records, goal, personId, epochOf(at)))
    .sort((a, b) => (a.goalId < b.goalId ? -1 : 1));
  if (told.length < Math.max(1, minGoals)) {
    return { kind: 'too-few', personId, goals: told.length, needed: minGoals };
  }
  const over = (figureOf: (goal: Told) => number) => meanOf(told.map(figureOf));
  const outcome = over((goal) => goal.outcome);
  return {
    kind: 'calibration',
    personId,
    brier: over((goal) => meanOf(goal.confidences.map((each) => (each - goal.outcome) ** 2))),
    reference: over((goal) => (goal.outcome - outcome) ** 2),
    bias: over(({ confidences }) => meanOf(confidences)) - outcome + 0,
    bins: Array.from({ length: binCount }, (_, bin) => binOf(told, bin)).flat(),
    goals: told.map(({ goalId, confidences, outcome: end }) => {
      return { goalId, confidence: meanOf(confidences), given: confidences.length, outcome: end };
    }),
  };
}

interface Told {
  readonly goalId: GoalId;
  readonly confidences: readonly number[];
  readonly outcome: number;
}

function toldOf(records: Records, goal: Goal, by: PersonId, knownUntil: number): readonly Told[] {
  const final = finalOf(goal);
  if (final === null || !goal.outcome || lifeAt(goal, knownUntil) !== goal) return [];
  const checkIns = records.checkInsOf(goal.id);
  if (!checkIns.some((checkIn) => checkIn.by === by && checkIn.confidence !== undefined)) return [];
  const byDay = new Map<string, number>();
  for (const { asOf, confidence } of standingAtClose(checkIns, goal.outcome.at, by)) {
    if (confidence !== undefined) byDay.set(asOf, confidence);
  }
  if (byDay.size === 0) return [];
  const outcome = Math.min(1, Math.max(0, final));
  return [{ goalId: goal.id, confidences: [...byDay.values()], outcome }];
}

function standingAtClose(checkIns: readonly CheckIn[], closedAt: Instant, by: PersonId) {
  return standingCheckIns(checkIns, epochOf(closedAt)).filter((checkIn) => checkIn.by === by);
}

function binOf(told: readonly Told[], bin: number): readonly CalibrationBin[] {
  let [given, weights, confidence, outcome] = [0, 0, 0, 0];
  for (const goal of told) {
    const weight = 1 / goal.confidences.length;
    for (const each of goal.confidences) {
      if (Math.min(binCount - 1, Math.floor(each * binCount)) !== bin) continue;
      given += 1;
      weights += weight;
      confidence += weight * each;
      outcome += weight * goal.outcome;
    }
  }
  if (given === 0) return [];
  const [from, to] = [bin / binCount, (bin + 1) / binCount];
  return [{ from, to, given, confidence: confidence / weights, outcome: outcome / weights }];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

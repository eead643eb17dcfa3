import type { GoalId } from '../schema/ids.ts';
import { type Leverage, leverage } from '../scoring/leverage.ts';
import type { FigureDefinition, GoalItem } from './figure.ts';
import { type InsightView, sightIn } from './seen-state.ts';

/** What the leverage figure is. */
export const leverageDefinition: FigureDefinition = {
  id: 'leverage',
  title: 'Leverage',
  definition:
    'For each goal below the chosen one with nothing below itself, or decided by its own measure or by hand: ' +
    'what the progress of the chosen goal changes by for each change of its own, over all paths, and what the ' +
    'chosen goal would gain if that goal alone reached its target. Those that you may not see are one line.',
  unit: 'score',
  about: 'goals',
};

/** Where the next unit of effort moves a goal most. */
export interface LeverageFigure extends GoalItem {
  /** By what the goal would gain, the most first. */
  readonly leaves: readonly Leverage[];
}

/**
 * What moves a chosen goal most, as `leverage` has it.
 *
 * @throws PerfError `not-found` for a goal that is not there or may not be seen.
 */
export function leverageFigure(view: InsightView, goalId: GoalId): LeverageFigure {
  const { records, scores } = view.whole;
  return { goalId, leaves: leverage(records, scores(), goalId, { maySee: sightIn(view) }) };
}

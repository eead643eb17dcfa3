import { type Divergence, divergence } from '../scoring/divergence.ts';
import type { FigureDefinition } from './figure.ts';
import { type InsightView, sightIn } from './seen-state.ts';

/** What the divergence figure is. */
export const divergenceDefinition: FigureDefinition = {
  id: 'divergence',
  title: 'Reported better than their pace',
  definition:
    'The active goals that you may see, have begun and have a score, of which the last reported status is ' +
    'better than the status that their computed progress has by the rulebook in force, whatever an override ' +
    'says; and those of which it is worse. Goals of which nobody reported a status are left out.',
  unit: 'count',
  about: 'goals',
};

/** Goals of which people say something else than their figures. */
export interface DivergenceFigure {
  /** Green outside and red inside; those further apart first. */
  readonly better: readonly Divergence[];
  /** People know more than the figures do. */
  readonly worse: readonly Divergence[];
}

/** Goals reported better than their pace, and those reported worse, with both values. Throws nothing. */
export function divergenceFigure(view: InsightView): DivergenceFigure {
  const found = divergence(view.whole.records, view.whole.scores(), { maySee: sightIn(view) });
  return {
    better: found.filter(({ direction }) => direction === 'better'),
    worse: found.filter(({ direction }) => direction === 'worse'),
  };
}

import type { FigureDefinition } from './figure.ts';
import { goalFigures } from './goal-figures.ts';
import { peopleFigures } from './people-figures.ts';
import { programmeHealthDefinition } from './programme-health.ts';

/** What every figure is, as data that a page shows beside it. */
export const figureDefinitions: readonly FigureDefinition[] = [
  ...goalFigures,
  ...peopleFigures.map(({ definition }) => definition),
  programmeHealthDefinition,
];

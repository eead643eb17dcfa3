import type { FigureDefinition } from './figure.ts';
import { goalFigures } from './goal-figures.ts';

/** What every figure is, as data that a page shows beside it. */
export const figureDefinitions: readonly FigureDefinition[] = [...goalFigures];

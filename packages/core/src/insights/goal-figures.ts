import type { FigureDefinition } from './figure.ts';
import { alignmentDefinition } from './alignment-figure.ts';
import { confidenceDefinition } from './confidence-figure.ts';
import { coverageDefinition } from './coverage.ts';
import { divergenceDefinition } from './divergence-figure.ts';
import { forecastDefinition } from './forecast-figure.ts';
import { freshnessDefinition } from './freshness.ts';
import { heldBackDefinition } from './held-back-figure.ts';
import { leverageDefinition } from './leverage-figure.ts';
import { moversDefinition } from './movers.ts';
import { statusDistributionDefinition } from './status-distribution.ts';
import { strategyProgressDefinition } from './strategy-progress.ts';

/** What each figure about goals is, in the order of a dashboard. */
export const goalFigures: readonly FigureDefinition[] = [
  strategyProgressDefinition,
  statusDistributionDefinition,
  alignmentDefinition,
  coverageDefinition,
  freshnessDefinition,
  confidenceDefinition,
  divergenceDefinition,
  moversDefinition,
  leverageDefinition,
  heldBackDefinition,
  forecastDefinition,
];

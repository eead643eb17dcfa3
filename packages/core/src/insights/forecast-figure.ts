import { dayOf } from '../calendar.ts';
import { currentCycle } from '../goals/cycle-lookup.ts';
import { workspaceZone } from '../goals/lookup.ts';
import type { CycleId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';
import { type Forecast, type NoForecast, forecast } from '../scoring/forecast.ts';
import type { FigureDefinition } from './figure.ts';
import { type InsightView, sightIn } from './seen-state.ts';
import { type StrategyTops, strategyTops } from './strategy-tops.ts';

/** What the forecast figure is. */
export const forecastDefinition: FigureDefinition = {
  id: 'forecast',
  title: 'Forecast',
  definition:
    'For each active pillar that you may see: the progress that half of what may come stays below, on the last ' +
    'day of the current cycle or, if that is earlier, its own, with the band that holds 80 % of what may come. ' +
    'It is the weighted mean of the goals that its score comes from, each going on by its own readings; of ' +
    'those on which less than half is known nothing is foretold. The current cycle is the shortest in which ' +
    'today lies. Where you see no pillar, objectives that contribute to nothing stand in for pillars.',
  unit: 'score',
  about: 'goals',
};

/** Where the strategy is likely to be when the cycle ends. */
export interface ForecastFigure {
  readonly to: StrategyTops['to'];
  /** The current cycle; `null` where there is none, and each pillar is looked ahead of to its own last day. */
  readonly cycleId: CycleId | null;
  /** By id; with the reason where nothing is foretold. */
  readonly pillars: readonly (Forecast | NoForecast)[];
}

/**
 * The expected progress of each pillar at the end of the cycle, with an interval.
 *
 * Of a goal with thousands below it every one is drawn a thousand times, so this is by far the dearest figure.
 *
 * @param options - `until`, another day to look ahead to.
 * @throws As `forecast`.
 */
export function forecastFigure(
  view: InsightView,
  options: { readonly until?: Day } = {},
): ForecastFigure {
  const { to, tops } = strategyTops(view);
  const { at, isLive } = view.scores();
  const { records } = view.whole;
  const today = dayOf(at, workspaceZone(records));
  const cycle = currentCycle(records.cycles.values(), today);
  const until = options.until ?? cycle?.end;
  const asked = { isLive, maySee: sightIn(view), ...(until !== undefined && { until }) };
  return {
    to,
    cycleId: cycle?.id ?? null,
    pillars: tops.map(({ id }) => forecast(records, id, at, asked)),
  };
}

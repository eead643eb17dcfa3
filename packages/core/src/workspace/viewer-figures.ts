import { suggestAgenda } from '../conversations/agenda.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { calibration } from '../scoring/calibration.ts';
import { divergence } from '../scoring/divergence.ts';
import { forecast } from '../scoring/forecast.ts';
import { scoreSeries } from '../scoring/score-series.ts';
import { noSeries } from './commands/known-series.ts';
import type { LiveScores } from './live-scores.ts';
import type { Everything } from './state.ts';
import type { VisibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';
import type { WorkspaceReading } from './workspace-reading.ts';

/** What the figures of a viewer are worked out from. */
export interface FigureSources {
  readonly visible: Pick<VisibleRecords, 'records' | 'isHidden'>;
  readonly viewer: PersonId;
  readonly now: () => Instant;
  /** Whether what was recorded after the moment counts too, as on a live board; it does where this is left out. */
  readonly isLive?: boolean;
}

/**
 * The figures that a workspace works out for its viewer: from all records, and naming nothing hidden.
 *
 * @param scores - All scores, asked for anew each time. Nobody's foresight is told where there is no viewer.
 */
export function viewerFigures(
  records: Everything,
  scores: Pick<LiveScores, 'board'>,
  { visible, viewer, now, isLive = true }: FigureSources,
): Pick<WorkspaceReading, 'forecast' | 'divergence' | 'calibration' | 'agenda'> {
  const maySee = (goalId: GoalId) => !visible.isHidden(goalId);
  const board = visibleScores(scores.board, visible.isHidden);
  return {
    forecast: (goalId, options = {}) =>
      forecast(records, goalId, now(), { ...options, isLive, maySee }),
    divergence: () => divergence(records, scores.board(), { maySee }),
    calibration: () => calibration(records, viewer, now(), { maySee }),
    agenda(seriesId, limits = {}) {
      const series = visible.records.rhythm.series.get(seriesId);
      if (!series) throw noSeries(seriesId);
      return suggestAgenda(visible.records, series, {
        ...{ at: now(), viewer, scores: board, limits },
        statusAt: (goalId, moment) => scoreSeries(records, goalId, [moment])[0]?.score.status,
      });
    },
  };
}

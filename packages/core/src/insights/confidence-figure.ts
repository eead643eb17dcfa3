import {
  type ConfidenceUnder,
  type GivenConfidence,
  confidenceOf,
  confidencesUnder,
} from '../scoring/confidence.ts';
import type { FigureDefinition, GoalItem } from './figure.ts';
import { type InsightView, sightIn } from './seen-state.ts';
import { type StrategyTops, strategyTops } from './strategy-tops.ts';

/** What the confidence figure is. */
export const confidenceDefinition: FigureDefinition = {
  id: 'confidence',
  title: 'Confidence',
  definition:
    'For each active pillar that you may see: the mean of the last confidences that people gave the open ' +
    'goals, of those that you may see, from which its score comes, each with its share in the score; their ' +
    'standard deviation by the same shares; and what the mean has gained in two weeks over the goals that had ' +
    'a confidence then. A confidence is what somebody said, and is never worked out. Where you see no pillar, ' +
    'objectives that contribute to nothing stand in for pillars.',
  unit: 'share',
  about: 'goals',
};

/** How sure people are of a pillar. */
export interface PillarConfidence extends GoalItem {
  readonly confidence: ConfidenceUnder;
  /** The confidences behind it, by goal. */
  readonly given: readonly GivenConfidence[];
}

/** How sure people are, pillar by pillar. */
export interface ConfidenceFigure {
  readonly to: StrategyTops['to'];
  /** By id. */
  readonly pillars: readonly PillarConfidence[];
}

/**
 * The weighted mean of the last confidences under each pillar, their spread, and the change in two weeks.
 *
 * @throws As `createScoreboard`.
 */
export function confidenceFigure(view: InsightView): ConfidenceFigure {
  const { to, tops } = strategyTops(view);
  const { at, isLive } = view.scores();
  const pillars = tops.map(({ id: goalId }): PillarConfidence => {
    const options = { isLive, maySee: sightIn(view) };
    const found = confidencesUnder(view.whole.records, goalId, at, options);
    const given = [...found].sort((a, b) => (a.goalId < b.goalId ? -1 : 1));
    return { goalId, confidence: confidenceOf(found), given };
  });
  return { to, pillars };
}

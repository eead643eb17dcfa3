import { type AlignmentShare, alignmentShare } from '../alignment/alignment-share.ts';
import { type FigureDefinition, type GoalItem, type Share, shareOf } from './figure.ts';
import { type InsightView, sightIn } from './seen-state.ts';

/** What the alignment figure is. */
export const alignmentDefinition: FigureDefinition = {
  id: 'alignment',
  title: 'Alignment',
  definition:
    'Of the active goals that you may see, pillars and private goals aside, the share that leads to a pillar ' +
    'over links that contribute; the rest is listed. A path does not run through cancelled goals, and may run ' +
    'through goals that you may not see. Where you see no pillar, objectives that contribute to nothing stand ' +
    'in for pillars.',
  unit: 'share',
  about: 'goals',
};

/** A goal that leads to no pillar by contributing. */
export interface UnalignedGoal extends GoalItem {
  /** Whether it leads to one over a link that only supports. */
  readonly supports: boolean;
}

/** How much of the work leads to the strategy. */
export interface AlignmentFigure {
  readonly to: AlignmentShare['to'];
  readonly share: Share;
  /** As many as the share leaves out, by id. */
  readonly rest: readonly UnalignedGoal[];
}

/**
 * The share of active goals that lead to a pillar, and those that do not.
 *
 * @throws As `alignmentShare`.
 */
export function alignmentFigure(view: InsightView): AlignmentFigure {
  const isAmong = sightIn(view);
  const maySee = view.part ? sightIn({ records: view.part.seen }) : isAmong;
  const { to, all, aligned, supporting, orphans } = alignmentShare(view.whole.records, {
    ...{ maySee, isAmong },
  });
  const rest = [
    ...supporting.map((goalId) => ({ goalId, supports: true })),
    ...orphans.map((goalId) => ({ goalId, supports: false })),
  ].sort((a, b) => (a.goalId < b.goalId ? -1 : 1));
  return { to, share: shareOf(aligned, all), rest };
}

import type { GoalId } from '../schema/ids.ts';

/** The figures of a dashboard. */
export type FigureId =
  | 'strategy-progress'
  | 'status-distribution'
  | 'alignment'
  | 'coverage'
  | 'check-in-discipline'
  | 'freshness'
  | 'confidence'
  | 'divergence'
  | 'movers'
  | 'leverage'
  | 'forecast'
  | 'conversation-health'
  | 'feedback-health'
  | 'effort'
  | 'recognition'
  | 'programme-health';

/** What a figure is, as data that a page shows beside it. */
export interface FigureDefinition {
  readonly id: FigureId;
  readonly title: string;
  /** In words: what is counted, over what, and what is left out. */
  readonly definition: string;
  readonly unit: 'share' | 'count' | 'days' | 'minutes' | 'score';
  /**
   * Figures about goals list the items behind them. Those about people follow the rules of small groups: they
   * are of the last ended period and list nobody.
   */
  readonly about: 'goals' | 'people';
}

/** How many of how many. */
export type Share =
  | {
      readonly kind: 'share';
      readonly count: number;
      readonly of: number;
      /** `count / of`, 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: 'no-data'; readonly reason: 'none' };

/** The share of some in all; `no-data` where there are none of which it could be one. */
export function shareOf(count: number, of: number): Share {
  return of === 0
    ? { kind: 'no-data', reason: 'none' }
    : { kind: 'share', count, of, share: count / of };
}

/** A goal behind a figure. */
export interface GoalItem {
  readonly goalId: GoalId;
}

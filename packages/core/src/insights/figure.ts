import type { GoalId } from '../schema/ids.ts';

/** The figures on what people say or do, by the names that they have in a snapshot. */
export type PeopleFigureName =
  | 'check-ins-on-time'
  | 'one-on-ones-held'
  | 'open-action-days'
  | 'points-put-off'
  | 'gave-feedback'
  | 'received-feedback'
  | 'days-since-giving'
  | 'days-since-receiving'
  | 'recognised'
  | 'minutes-per-week';

/** What several figures about people tell of together, as parts of one section of a page. */
export type FigureGroup =
  'check-in-discipline' | 'conversation-health' | 'feedback-health' | 'effort' | 'recognition';

/** The figures of a dashboard. */
export type FigureId =
  | PeopleFigureName
  | 'strategy-progress'
  | 'status-distribution'
  | 'alignment'
  | 'coverage'
  | 'freshness'
  | 'confidence'
  | 'divergence'
  | 'movers'
  | 'leverage'
  | 'held-back'
  | 'forecast'
  | 'programme-health';

/** What a figure is, as data that a page shows beside it. */
export interface FigureDefinition {
  /** No two have the same. That of a figure about people is the `figure` of its cells. */
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
  /** Of figures about people: those that belong together have the same. */
  readonly group?: FigureGroup;
}

/** What a figure about people is. */
export interface PeopleFigureDefinition extends FigureDefinition {
  readonly id: PeopleFigureName;
  readonly about: 'people';
  readonly group: FigureGroup;
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

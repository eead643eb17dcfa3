import { gradeBand } from '../goals/closing.ts';
import { bandCode, kindCode, stateCode, statusCode } from './codes.ts';

/** What the total order looks at, in codes of `codes.ts`. */
export interface StatusBasis {
  readonly state: number;
  readonly hasStarted: boolean;
  readonly kind: number;
  /** Grade or final progress of a closed goal. */
  readonly grade: number;
  readonly isStale: boolean;
  /** By a person's override or the rulebook. */
  readonly band: number;
}

/**
 * The first status that applies, as a code of `statuses`: closed, cancelled, draft or proposed, not
 * started, no data (nothing to score included), stale, then what a person's override or pace says.
 */
export function statusOf(goal: StatusBasis): number {
  if (goal.state !== stateCode.active) return statusOfIdle(goal.state, goal.grade);
  if (!goal.hasStarted) return statusCode['not-started'];
  if (goal.kind !== kindCode.scored) return statusCode['no-data'];
  return goal.isStale ? statusCode.stale : statusOfBand(goal.band);
}

function statusOfIdle(state: number, grade: number): number {
  if (state === stateCode.cancelled) return statusCode.cancelled;
  if (state === stateCode.draft) return statusCode.draft;
  if (state === stateCode.proposed) return statusCode.proposed;
  return closedStatus(grade);
}

function statusOfBand(band: number): number {
  if (band === bandCode['on-track']) return statusCode['on-track'];
  if (band === bandCode['at-risk']) return statusCode['at-risk'];
  return band === bandCode['off-track'] ? statusCode['off-track'] : statusCode['no-data'];
}

/** How a closed goal ended, by its unrounded grade: a code of `statuses`. */
export function closedStatus(grade: number): number {
  return endings[gradeBand(grade)];
}

const endings = {
  green: statusCode.achieved,
  amber: statusCode.partly,
  red: statusCode.missed,
} as const;

/** The band that stands for a closed goal where a parent's status comes from its children's. */
export function closedBand(grade: number): number {
  return endedBands[gradeBand(grade)];
}

const endedBands = {
  green: bandCode['on-track'],
  amber: bandCode['at-risk'],
  red: bandCode['off-track'],
} as const;

import type { GoalId } from '../schema/ids.ts';
import type { CheckIn } from '../schema/check-in.ts';
import { isDrivenByOthers, usedDriver } from '../scoring/rollup.ts';
import { rulebookOf } from '../scoring/rulebooks.ts';
import type { GoalScore, Status } from '../scoring/score.ts';
import type { Cause } from './causes.ts';
import { hasValue } from './movers.ts';
import { isSameProgress } from './passed-on.ts';
import { type SeenState, goalIn } from './seen-state.ts';

/** A goal between two states: how it would stand if nobody had done anything, and how it stands. */
export interface Moved {
  readonly from: SeenState;
  readonly to: SeenState;
  readonly goalId: GoalId;
  readonly alone: GoalScore | undefined;
  readonly after: GoalScore | undefined;
}

/**
 * Whether one of the things done to a goal itself may be why it stands as it does. A note moves no progress, nothing
 * reported on it moves a goal that those below it drive, and its weights and parents move others.
 *
 * @param causes - Of the goal, as `causesOfGoal` gives them.
 * @returns `false` for no causes. Throws nothing.
 */
export function mayHaveMoved(causes: readonly Cause[], moved: Moved): boolean {
  const terms = termsOf(moved);
  return terms === null ? causes.length > 0 : causes.some((each) => mayMove(each, terms));
}

/** What decides whether something can have moved a goal that was there before and after. */
interface Terms {
  /** Progress is another, rather than the status alone. */
  readonly isProgress: boolean;
  /** Before and after, those below it decide about its progress. */
  readonly isDriven: boolean;
  /** Somebody set its progress, before or after. */
  readonly isHeld: boolean;
  /** People say how goals stand, before or after. */
  readonly isSaid: boolean;
  readonly statuses: readonly Status[];
  readonly checkIns: readonly CheckIn[];
}

function termsOf({ from, to, goalId, alone, after }: Moved): Terms | null {
  const goals = [goalIn(from, goalId), goalIn(to, goalId)].filter((goal) => goal !== undefined);
  if (goals.length < 2 || !alone || !after) return null;
  const settings = [from, to].map(({ records }) => records.settings);
  return {
    isProgress: !isSameProgress(alone, after),
    isDriven: goals.every((goal) => isDrivenByOthers(usedDriver(goal, false))),
    isHeld: goals.some(({ override }) => override?.progress !== undefined),
    isSaid: settings.some((each) => rulebookOf(each).basis === 'reported'),
    statuses: [alone.status, after.status],
    checkIns: to.records.checkInsOf(goalId),
  };
}

function mayMove(each: Cause, terms: Terms): boolean {
  const { isProgress, isDriven, isHeld } = terms;
  switch (each.key) {
    case 'checked-in': {
      const made = new Set(each.values.checkInIds);
      return mayReportMove(
        terms.checkIns.filter(({ id }) => made.has(id)),
        terms,
      );
    }
    case 'observed':
    case 'target-edited':
      return !isDriven;
    case 'report-gone':
      return !isDriven || mayWordsMove(terms);
    case 'override-set':
    case 'override-cleared':
      return !isProgress || isHeld;
    case 'plan-edited':
      return each.values.fields.some((field) => field !== 'teamId') || mayPlaceMove(terms);
    case 'reassigned':
      return mayPlaceMove(terms);
    case 'weight-edited':
    case 'realigned':
      return false;
    default:
      return true;
  }
}

function mayReportMove(checkIns: readonly CheckIn[], terms: Terms): boolean {
  if (!terms.isDriven) return !terms.isProgress || checkIns.some(hasValue);
  const isSaid = checkIns.some(({ status, replaces }) => (status ?? replaces) !== undefined);
  return mayWordsMove({ ...terms, isSaid: terms.isSaid && isSaid });
}

/** What is said of a goal that others drive is its status where people say it, or makes a held figure fresh. */
function mayWordsMove(terms: Terms): boolean {
  return !terms.isProgress && (terms.isSaid || mayBeStale(terms));
}

/** Owner and team say in which zone a goal begins, and by whose rules it becomes stale. */
function mayPlaceMove(terms: Terms): boolean {
  if (terms.isProgress) return false;
  return !terms.isDriven || terms.statuses.includes('not-started') || mayBeStale(terms);
}

/** Of a goal that others drive, its own reports count where it has none of them but a figure that somebody set. */
function mayBeStale({ isHeld, statuses }: Terms): boolean {
  return isHeld && statuses.includes('stale');
}

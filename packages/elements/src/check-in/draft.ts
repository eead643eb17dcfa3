import type {
  CheckIn,
  CheckInId,
  Day,
  Goal,
  MilestoneId,
  Workspace,
  ZoneReached,
} from '@throughline/core';
import type { CheckInInput } from '../events.ts';

/** What stands in the form, as typed. Empty texts and `null` are not sent. */
export interface Draft {
  /** As typed: value of a number, range or baseline, or percent of a goal with no measure. */
  readonly figure: string;
  readonly reached: boolean | null;
  readonly zone: ZoneReached | null;
  /** Milestones whose state was changed here. */
  readonly milestones: Readonly<Record<MilestoneId, boolean>>;
  /** `null` for today, whenever it is sent; empty while it is being typed. */
  readonly asOf: Day | null;
  readonly confidence: number | null;
  readonly status: CheckIn['status'] | null;
  readonly note: string;
  readonly blockers: string;
}

/** A form that nobody has touched. */
export function emptyDraft(): Draft {
  return {
    figure: '',
    reached: null,
    zone: null,
    milestones: {},
    asOf: null,
    confidence: null,
    status: null,
    note: '',
    blockers: '',
  };
}

/** What a goal is asked for: a reading of its measure, a percentage, or words alone where goals below drive it. */
export type ReadingKind = NonNullable<Goal['measure']>['kind'] | 'manual' | 'words';

/** Why a goal takes no check-in. */
export type Refusal = 'closed' | 'cancelled' | 'cycle-closed' | 'not-allowed';

/** What is asked for in the form of a goal, or why there is no form. */
export type Reading =
  { readonly kind: ReadingKind } | { readonly kind: 'none'; readonly because: Refusal };

/** What to ask the viewer of a workspace about a goal. */
export function readingOf(goal: Goal, workspace: Workspace): Reading {
  if (goal.state === 'closed' || goal.state === 'cancelled') {
    return { kind: 'none', because: goal.state };
  }
  const cycle = goal.cycleId && workspace.records.cycles.get(goal.cycleId);
  if (cycle && cycle.state === 'closed') return { kind: 'none', because: 'cycle-closed' };
  const may = workspace.may({ type: 'goal.check-in', input: { goalId: goal.id } });
  if (!may.allowed) return { kind: 'none', because: 'not-allowed' };
  return { kind: goal.driver === 'manual' ? 'manual' : (goal.measure?.kind ?? 'words') };
}

/** Whether there is nothing in the form that could be sent. */
export function isBlank({ asOf: _, milestones, ...rest }: Draft): boolean {
  const unsaid = (value: unknown) => (typeof value === 'string' ? !value.trim() : value === null);
  return Object.values(rest).every(unsaid) && Object.keys(milestones).length === 0;
}

/** Whether two say the same in words and figures, whatever is chosen beside these. */
export function saysTheSame(one: Draft, other: Draft): boolean {
  return (['figure', 'note', 'blockers'] as const).every((field) => one[field] === other[field]);
}

/**
 * The input of `goal.check-in` that a form stands for.
 *
 * @param figure - The number that was read from the figure of the draft, if one was.
 */
export function inputOf(
  goalId: Goal['id'],
  kind: ReadingKind,
  draft: Draft,
  figure: number | undefined,
): CheckInInput {
  const milestones = Object.entries(draft.milestones).map(([id, done]) => ({
    id: id as MilestoneId,
    done,
  }));
  return {
    goalId,
    ...(draft.asOf ? { asOf: draft.asOf } : {}),
    ...figureOf(kind, figure),
    ...(draft.reached === null ? {} : { value: draft.reached }),
    ...(draft.zone ? { zone: draft.zone } : {}),
    ...(milestones.length > 0 ? { milestones } : {}),
    ...(draft.confidence === null ? {} : { confidence: draft.confidence }),
    ...(draft.status ? { status: draft.status } : {}),
    ...(draft.note.trim() ? { note: draft.note } : {}),
    ...(draft.blockers.trim() ? { blockers: draft.blockers } : {}),
  };
}

function figureOf(kind: ReadingKind, figure: number | undefined) {
  if (figure === undefined) return {};
  // 12.3 / 100 is 0.12300000000000001, so percent is read from the digits.
  if (kind === 'manual') return { progress: Number(`${figure}e-2`) || figure / 100 };
  return { value: figure };
}

/** The check-in that an input would become, to be tried on the scores as they stand. */
export function trialOf(input: CheckInInput, today: Day, workspace: Workspace): CheckIn {
  return {
    asOf: today,
    ...input,
    id: 'trial' as CheckInId,
    by: workspace.viewer,
    at: workspace.scores().at,
  };
}

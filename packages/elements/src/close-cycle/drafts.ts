import { type GoalClose, type GoalId, type ProposedGrade, shownGrade } from '@throughline/core';

/** What is to come of a goal: nothing more, a goal that carries it on, or nothing since it no longer matters. */
export type Decision = 'done' | 'carry' | 'drop';

/** What somebody has said about the end of a goal, before it is closed. */
export interface Draft {
  /** In tenths, such as `0.7`; empty for the proposed one. */
  readonly grade: string;
  readonly decision: Decision | null;
  readonly helped: string;
  readonly hindered: string;
}

/** How a goal is to be carried over; what is `null` is as core proposes it. */
export interface CarryDraft {
  /** In the unit of the measure. */
  readonly target: number | null;
  /** Whether it is left for later. */
  readonly left: boolean;
}

/** Nothing said yet. */
export const emptyDraft: Draft = { grade: '', decision: null, helped: '', hindered: '' };
export const emptyCarry: CarryDraft = { target: null, left: false };

/** What has to be said before a goal can be closed: what comes of it, or why its grade is another one. */
export type Unsaid = 'decision' | 'reason';

/** What is still to be said, in the order of the form. Empty where the goal can be closed. */
export function unsaidIn(draft: Draft, proposed: ProposedGrade): readonly Unsaid[] {
  const unsaid: Unsaid[] = [];
  if (decisionIn(draft, proposed) === null) unsaid.push('decision');
  const isExplained = draft.helped.trim() !== '' || draft.hindered.trim() !== '';
  if (differs(draft, proposed) && !isExplained) unsaid.push('reason');
  return unsaid;
}

/** Whether somebody gives another grade than the proposed one, as both are shown. */
export function differs({ grade }: Draft, proposed: ProposedGrade): boolean {
  if (grade === '' || proposed.kind !== 'graded') return false;
  return shownGrade(Number(grade)) !== proposed.shown;
}

/** What is to come of a goal: what was chosen, else nothing more of one that was achieved. */
export function decisionIn({ decision }: Draft, proposed: ProposedGrade): Decision | null {
  if (decision) return decision;
  return proposed.kind === 'graded' && proposed.band === 'green' ? 'done' : null;
}

/**
 * The input of `goal.close` that a draft stands for.
 *
 * @param decision - What is to come of the goal. Core calls it `keep` to go on as it was, `change` with another target.
 */
export function inputOf(
  goalId: GoalId,
  draft: Draft,
  decision: Decision | null,
  { target }: CarryDraft = emptyCarry,
): GoalClose {
  const next = {
    done: undefined,
    drop: 'drop',
    carry: target === null ? 'keep' : 'change',
  } as const;
  const kept = decision && next[decision];
  return {
    goalId,
    ...(draft.grade !== '' && { grade: Number(draft.grade) }),
    ...(draft.helped.trim() && { helped: draft.helped.trim() }),
    ...(draft.hindered.trim() && { hindered: draft.hindered.trim() }),
    ...(kept && { next: kept }),
  };
}

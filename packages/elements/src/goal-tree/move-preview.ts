import type { Goal, GoalId, ScoreChange, Workspace } from '@throughline/core';
import { scoreChanges } from '../parts/effect.ts';
import { type MoveDraft, linksAfter } from './move-draft.ts';

/** What a move would do. */
export type MovePreview =
  | {
      readonly kind: 'effects';
      /** Whose score would differ, under the new place and the old one. */
      readonly changes: readonly ScoreChange[];
      /** The share of the goal in its new parent, from 0 to 1; `null` where it does not count there. */
      readonly share: number | null;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What a move would do to all scores, hidden contributors counted. Changes nothing. */
export function previewOf(draft: MoveDraft, goal: Goal, workspace: Workspace): MovePreview {
  try {
    const changes = { goals: [{ ...goal, links: linksAfter(draft) }] };
    const effects = scoreChanges(workspace, changes);
    return { kind: 'effects', changes: effects, share: shareOf(draft, workspace, changes) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function shareOf(
  { goalId, parentId, role }: MoveDraft,
  workspace: Workspace,
  changes: { readonly goals: readonly Goal[] },
): number | null {
  if (!parentId || role === 'supports') return null;
  const { inputs } = workspace.explain(parentId, changes);
  return inputs.find((input) => input.goalId === goalId)?.share ?? null;
}

/** Remembers the last preview: the form is drawn more often than what it shows changes. */
export class MovePreviews {
  #key = '';
  #goal: Goal | undefined;
  #last: MovePreview | undefined;

  /** Works it out anew when it is asked for next. */
  outdate(): void {
    this.#last = undefined;
  }

  /** What a move would do; `undefined` while no parent is chosen. */
  of(draft: MoveDraft, goal: Goal, workspace: Workspace): MovePreview | undefined {
    if (draft.parentId === undefined) return undefined;
    const key = JSON.stringify(draft);
    if (!this.#last || key !== this.#key || goal !== this.#goal) {
      this.#key = key;
      this.#goal = goal;
      this.#last = previewOf(draft, goal, workspace);
    }
    return this.#last;
  }
}

/** The parents of a goal, as far as they are in view. */
export function parentsInView(
  parentIds: readonly GoalId[],
  { records }: Workspace,
): readonly Goal[] {
  return parentIds.flatMap((id) => records.goals.get(id) ?? []);
}

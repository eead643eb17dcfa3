import type { Goal, GoalId } from '@throughline/core';
import type { MessagesOf } from '../messages.ts';
import type { DragHost } from './move-drag.ts';
import { type Circumstances, immovableBecause, targetRefusals } from './move-targets.ts';
import { linkAt } from './tree-place.ts';

/** What dragging a goal is made of. */
export interface DragScene extends Circumstances {
  readonly goal: Goal;
  /** The goal that it stands below where it is dragged from; `undefined` at the top. */
  readonly above: GoalId | undefined;
  readonly messages: MessagesOf<'move'>;
  readonly root: ShadowRoot;
  readonly scroller: HTMLElement;
  readonly elementOf: (goalId: GoalId) => HTMLElement | undefined;
  readonly begun: () => void;
  readonly open: (goalId: GoalId) => void;
  readonly dropped: (goalId: GoalId) => void;
  readonly refused: (reason: string) => void;
}

/** Tells of each row below a dragged goal whether that goal can go under it, and why not. */
export function dragHost(scene: DragScene): DragHost<GoalId> {
  const { goal, workspace, messages } = scene;
  const immovable = immovableBecause(goal, scene);
  const { move } = messages;
  const refusal = targetRefusals(goal, workspace, linkAt(goal.links, scene.above)?.parentId);
  return {
    ...scene,
    title: goal.title,
    hint: immovable ? move.because[immovable] : move.drag,
    targetOf: (element) => {
      const row = element?.closest<HTMLElement>('[data-goal]');
      const id = row?.dataset['goal'] as GoalId | undefined;
      const parent = id && workspace.records.goals.get(id);
      if (!parent) return undefined;
      if (immovable) return { id, says: move.because[immovable], fits: false };
      const refused = refusal(id);
      return refused
        ? { id, says: move.refused[refused], fits: false }
        : { id, says: move.under(parent.title), fits: true };
    },
  };
}

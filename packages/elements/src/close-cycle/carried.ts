import {
  type Cycle,
  type Goal,
  type GoalId,
  type NotCarried,
  type WorkspaceReading,
  carryOver,
} from '@throughline/core';
import { type ClosingScene, goalOf } from './closing-scene.ts';
import type { CarryDraft } from './drafts.ts';

/** What would carry a goal on, or why that needs another target. */
export type Carried =
  | { readonly kind: 'carried'; readonly goal: Goal }
  | { readonly kind: 'not-carried'; readonly reason: NotCarried };

/** The goal that would carry another on in a cycle, as core makes it. */
export function carriedInto(
  { records }: WorkspaceReading,
  old: Goal,
  cycle: Cycle | undefined,
  { target }: CarryDraft,
): Carried {
  return carryOver(records, old, {
    id: 'carried' as GoalId,
    start: cycle?.start ?? old.start,
    due: cycle?.end ?? old.due,
    cycleId: cycle?.id,
    ...(target !== null && { target }),
  });
}

/** The goals that are carried over when the button is pressed: those that are chosen and can go on as they are. */
export function readyToCarry(
  scene: Pick<ClosingScene, 'host' | 'reading' | 'toCarry' | 'into'>,
): readonly GoalId[] {
  const { host, reading, toCarry, into } = scene;
  return toCarry.filter((goalId) => {
    const draft = host.carryOf(goalId);
    if (draft.left) return false;
    return carriedInto(reading, goalOf(scene, goalId), into, draft).kind === 'carried';
  });
}

import type { Workspace } from '@throughline/core';
import { adoptStyles } from '../styles/adopt-styles.ts';

// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** What closes goals, carries them over and closes the cycle. */
export type Steps = Awaited<ReturnType<typeof loadSteps>>;

/** Fetches it, with its texts and styles, and what a workspace answers with it. */
export async function loadSteps(root: Node, workspace: Workspace | undefined) {
  const [steps] = await Promise.all([import('./steps.ts'), workspace?.ready()]);
  adoptStyles(root, ...steps.stepsStyles);
  return steps;
}

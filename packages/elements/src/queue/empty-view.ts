import type { TemplateResult } from 'lit';
import { emptyState } from '../parts/states.ts';
import type { QueueScene } from './scene.ts';

/** What stands where nothing is due: what comes next, where that can be said. */
export function emptyView(
  { personId, viewer, messages }: QueueScene,
  { next, isPast }: { readonly next: string | undefined; readonly isPast: boolean },
): TemplateResult {
  const { queue } = messages;
  if (isPast) return emptyState(queue.noneThen, undefined, 'achieved');
  // The same of somebody with nothing to do as of somebody whose queue is not to be seen.
  if (personId !== viewer) return emptyState(queue.noneOf, undefined, 'achieved');
  if (next === undefined) return emptyState(queue.none, undefined, 'achieved');
  const { title, hint } = queue.done;
  return emptyState({ title, hint: `${hint} ${next}` }, undefined, 'achieved');
}

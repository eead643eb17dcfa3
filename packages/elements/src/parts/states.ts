import type { TemplateResult } from 'lit';
import { type IconName, icon } from './icons.ts';
import { type WayOut, stateView } from './plain-states.ts';

export { type WayOut, loadingState } from './plain-states.ts';

/** What stands where there is nothing to show, and what to do next. */
export function emptyState(
  words: { readonly title: string; readonly hint: string },
  wayOut?: WayOut,
  sign: IconName = 'empty',
): TemplateResult {
  return stateView(words, icon(sign), wayOut);
}

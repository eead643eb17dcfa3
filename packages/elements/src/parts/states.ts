import type { TemplateResult } from 'lit';
import { type IconName, icon } from './icons.ts';
import { type EmptyWords, type WayOut, slottedState, stateView } from './plain-states.ts';

export { type WayOut, loadingState } from './plain-states.ts';

/** What stands where an element has nothing to show, and what to do next; a page may say it in its own words. */
export function emptyState(
  words: EmptyWords,
  wayOut?: WayOut,
  sign: IconName = 'empty',
): TemplateResult {
  return slottedState(words, icon(sign), wayOut);
}

/** What stands where a part of an element has nothing to show, or where a search or a filter hides all of it. */
export function emptyPart(
  words: EmptyWords,
  wayOut?: WayOut,
  sign: IconName = 'empty',
): TemplateResult {
  return stateView(words, icon(sign), wayOut);
}

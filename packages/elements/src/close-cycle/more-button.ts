import type { TemplateResult, nothing } from 'lit';
import { type CutList, moreButton as buttonFor } from '../parts/more-button.ts';
import type { ClosingScene } from './closing-scene.ts';
import { step } from './closing-state.ts';

/** How many of a list are shown, and a button that shows more; nothing where all are. */
export function moreButton(
  list: CutList,
  { host, messages, format }: ClosingScene,
): TemplateResult | typeof nothing {
  const { shownOf, more } = messages.closeCycle;
  const showMore = (key: string) => host.showMore(key);
  return buttonFor(list, { format, words: { shownOf, showMore: more }, showMore, step });
}

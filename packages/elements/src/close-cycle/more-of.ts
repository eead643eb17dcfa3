import type { TemplateResult, nothing } from 'lit';
import { moreButton } from '../parts/more-button.ts';
import type { ClosingScene } from './closing-scene.ts';
import { step } from './closing-state.ts';

/** A button that shows more of a list of that name; nothing where all is shown. */
export function moreOf(
  { key, shown, all }: { readonly key: string; readonly shown: number; readonly all: number },
  { host, messages, format }: ClosingScene,
): TemplateResult | typeof nothing {
  return moreButton({ shown, all, step, more: () => host.showMore(key) }, { messages, format });
}

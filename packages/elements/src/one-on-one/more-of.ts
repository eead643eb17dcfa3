import type { TemplateResult, nothing } from 'lit';
import { step } from '../controllers/opened-parts.ts';
import { moreButton } from '../parts/more-button.ts';
import type { Scene } from './scene.ts';

/** A button that shows more of a list of that name; nothing where all is shown. */
export function moreOf(
  { key, shown, all }: { readonly key: string; readonly shown: number; readonly all: number },
  { host, messages, format }: Pick<Scene, 'host' | 'messages' | 'format'>,
): TemplateResult | typeof nothing {
  return moreButton(
    { shown: Math.min(shown, all), all, step, more: () => host.showMore(key) },
    { messages, format },
  );
}

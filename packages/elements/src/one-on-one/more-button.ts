import { type TemplateResult, html, nothing } from 'lit';
import type { Scene } from './scene.ts';

/** What a list shows more of at a time. */
export const step = 100;

/** A button that shows more of a list that is cut; nothing where all is shown. */
export function moreButton(
  { key, shown, all }: { readonly key: string; readonly shown: number; readonly all: number },
  { host, messages }: Pick<Scene, 'host' | 'messages'>,
): TemplateResult | typeof nothing {
  const rest = all - shown;
  if (rest <= 0) return nothing;
  return html`<button class="quiet" type="button" @click=${() => host.showMore(key)}>
    ${messages.oneOnOne.showMore(Math.min(rest, step))}
  </button>`;
}

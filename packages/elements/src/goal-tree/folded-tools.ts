import { type TemplateResult, html } from 'lit';
import { type IconName, icon } from '../parts/icons.ts';

/** A button that is needed now and then. */
export interface FoldedTool {
  readonly name: IconName;
  readonly label: string;
  readonly act: () => void;
}

/**
 * Buttons folded away behind three dots. They fold again with Escape, when the focus goes elsewhere, and when one of
 * them is pressed: the focus is on the dots before it does what it is for, so that it comes back there.
 */
export function foldedTools(label: string, tools: readonly FoldedTool[]): TemplateResult {
  return html`<details class="folded" @keydown=${onKeydown} @focusout=${onFocusout}>
    <summary class="tool" aria-label=${label} title=${label}>${icon('more')}</summary>
    <div class="folded-tools">
      ${tools.map(
        ({ name, label: says, act }) =>
          html`<button
            class="quiet tool ${name}"
            type="button"
            @click=${(event: Event) => {
              fold(event.currentTarget as HTMLElement);
              act();
            }}
          >
            ${icon(name)}<span>${says}</span>
          </button>`,
      )}
    </div>
  </details>`;
}

function fold(within: HTMLElement): void {
  const details = within.closest('details');
  details?.querySelector('summary')?.focus();
  if (details) details.open = false;
}

function onKeydown(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation();
  fold(details);
}

function onFocusout({ currentTarget, relatedTarget }: FocusEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (!details.contains(relatedTarget as Node | null)) details.open = false;
}

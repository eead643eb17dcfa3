import { type TemplateResult, html, nothing } from 'lit';
import type { FeedbackScene, Tab } from './scene.ts';

/** The tabs above the lists: one stop for the tab key, arrows lead from one to the next. */
export function tabsView(
  { messages, format }: FeedbackScene,
  asked: {
    readonly tabs: readonly Tab[];
    readonly tab: Tab;
    /** How many questions wait for the viewer. */
    readonly waiting: number;
    readonly choose: (tab: Tab) => void;
  },
): TemplateResult {
  const { feedback } = messages;
  const { tabs, tab, waiting, choose } = asked;
  const keydown = (event: KeyboardEvent) => {
    const to = tabFor(event, tabs, tab);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return html`<div class="tabs" role="tablist" aria-label=${feedback.label} @keydown=${keydown}>
    ${tabs.map(
      (each) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${each}"
          aria-selected=${each === tab ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${each === tab ? 0 : -1}
          @click=${() => choose(each)}
        >
          ${feedback.tabs[each]}
          ${
            each === 'asked' && waiting > 0
              ? html`<span class="count" aria-hidden="true">${format.number(waiting)}</span>
                  <span class="visually-hidden">${feedback.waiting(waiting)}</span>`
              : nothing
          }
        </button>`,
    )}
  </div>`;
}

function tabFor(event: KeyboardEvent, tabs: readonly Tab[], tab: Tab): Tab | undefined {
  const isFromRight = (event.currentTarget as Element).matches(':dir(rtl)');
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isFromRight ? -1 : 1,
    ArrowLeft: isFromRight ? 1 : -1,
  };
  if (event.key === 'Home') return tabs[0];
  if (event.key === 'End') return tabs.at(-1);
  const step = steps[event.key];
  if (step === undefined) return undefined;
  return tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
}

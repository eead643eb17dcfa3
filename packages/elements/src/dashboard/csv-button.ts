import { type TemplateResult, html, nothing } from 'lit';
import type { DashView } from './dash-view.ts';
import type { FigureName } from './figure-names.ts';

/** Saves the table of a figure, and says where that did not work. */
export function csvButton(name: FigureName, view: DashView): TemplateResult {
  const { messages, host } = view;
  const { dashboard } = messages;
  return html`<button
      class="quiet save"
      type="button"
      aria-label=${dashboard.saveCsv(dashboard.titles[name])}
      @click=${() => host.saveTable(name, view)}
    >
      ${dashboard.csv}
    </button>
    ${
      host.isNotSaved(name)
        ? html`<span class="muted" role="alert">${messages.words.tableNotSaved}</span>`
        : nothing
    }`;
}

import { type TemplateResult, html, nothing } from 'lit';
import type { DashView } from './dash-view.ts';
import type { FigureName } from './figure-names.ts';

/** Saves the table of a figure, and says where that did not work. */
export function csvButton(name: FigureName, { messages, host }: DashView): TemplateResult {
  const { dashboard } = messages;
  return html`<button
      class="quiet save"
      type="button"
      aria-label=${dashboard.saveCsv(dashboard.titles[name])}
      @click=${() => host.saveTable(name)}
    >
      ${dashboard.csv}
    </button>
    ${
      host.notSaved === name
        ? html`<span class="muted">${messages.words.tableNotSaved}</span>`
        : nothing
    }`;
}

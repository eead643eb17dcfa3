import { type TemplateResult, html, nothing } from 'lit';
import { type SectionName, sectionGroups } from './section-names.ts';
import type { Messages } from './texts.ts';

/** What the navigation is shown from. */
export interface Navigation {
  readonly messages: Messages;
  readonly chosen: SectionName;
  /** Whether something in a section is not saved. */
  readonly isDirty: (name: SectionName) => boolean;
  readonly choose: (name: SectionName) => void;
}

/** The sections as a list beside what is open and, where there is little room, as a select above it. */
export function navigation(shown: Navigation): TemplateResult {
  const { settings } = shown.messages;
  return html`<nav class="nav" part="navigation" aria-label=${settings.label}>
      ${sectionGroups.map(
        ({ group, names }) =>
          html`<p class="nav-group" id="group-${group}">${settings.groups[group]}</p>
            <ul aria-labelledby="group-${group}">
              ${names.map((name) => html`<li>${entry(name, shown)}</li>`)}
            </ul>`,
      )}
    </nav>
    <div class="nav-narrow" part="navigation">
      <label for="section-choice">${settings.choose}</label>
      <select
        id="section-choice"
        @change=${(event: Event) =>
          shown.choose((event.target as HTMLSelectElement).value as SectionName)}
      >
        ${sectionGroups.map(
          ({ group, names }) =>
            html`<optgroup label=${settings.groups[group]}>
              ${names.map((name) => option(name, shown))}
            </optgroup>`,
        )}
      </select>
    </div>`;
}

function entry(name: SectionName, { messages: { settings }, chosen, isDirty, choose }: Navigation) {
  return html`<button
    class="nav-entry"
    type="button"
    aria-current=${name === chosen ? 'page' : nothing}
    @click=${() => choose(name)}
  >
    ${settings.sections[name]}
    ${
      isDirty(name)
        ? html`<span
            class="unsaved"
            role="img"
            aria-label=${settings.unsaved}
            title=${settings.unsaved}
            >•</span
          >`
        : nothing
    }
  </button>`;
}

function option(name: SectionName, { messages: { settings }, chosen, isDirty }: Navigation) {
  const words = settings.sections[name];
  return html`<option value=${name} .selected=${name === chosen}>
    ${isDirty(name) ? `${words} (${settings.unsaved})` : words}
  </option>`;
}

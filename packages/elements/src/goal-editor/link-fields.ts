import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../parts/icons.ts';
import { pickerView } from '../parts/picker-view.ts';
import { type Editing, adviceAt, invalidAt, typedIn } from './editing.ts';
import type { LinkText } from './values.ts';

const roles = ['contributes', 'supports'] as const;

/** The goals that this one serves, how, and with which weight; and one more. */
export function linkFields(editing: Editing): TemplateResult {
  const { values, messages, pickers } = editing;
  const { goalForm } = messages;
  return html`
    ${
      values.links.length === 0
        ? html`<p class="hint">${goalForm.noLinks}</p>`
        : html`<ul class="links">
            ${values.links.map((link, index) => linkRow(editing, link, index))}
          </ul>`
    }
    ${values.links.length > 1 ? html`<p class="hint">${goalForm.primary}</p>` : nothing}
    <div class="field">
      <label for="parent">${goalForm.addParent}</label>
      ${pickerView(pickers.parent, {
        ...{ id: 'parent', label: goalForm.addParent, value: '' },
        ...{ placeholder: goalForm.addParentHint, nothingFound: goalForm.nothingFound },
        ...{ describedBy: 'links-error', invalid: invalidAt(editing, 'links') === 'true' },
      })}
      <p class="error" id="links-error">${editing.errorAt('links') ?? nothing}</p>
    </div>
    ${adviceAt(editing, 'links')}
  `;
}

function linkRow(editing: Editing, link: LinkText, index: number) {
  const { values, messages, records } = editing;
  const { goalForm } = messages;
  const title = records.goals.get(link.parentId)?.title ?? goalForm.out;
  const place = `links.${index}`;
  const put = (links: readonly LinkText[], at: string) =>
    editing.change({ links }, `${place}.${at}`);
  const with_ = (patch: Partial<LinkText>) =>
    values.links.map((each) => (each === link ? { ...each, ...patch } : each));
  const others = values.links.filter((each) => each !== link);
  const error = editing.errorAt(`${place}.weight`) ?? editing.errorAt(`${place}.role`);
  return html`<li>
    <bdi class="grow">${title}</bdi>
    <select
      aria-label=${goalForm.roleOf(title)}
      aria-invalid=${invalidAt(editing, `${place}.role`)}
      @change=${(event: Event) => put(with_({ role: typedIn(event) as LinkText['role'] }), 'role')}
    >
      ${roles.map((role) => html`<option value=${role} .selected=${role === link.role}>${goalForm.roles[role]}</option>`)}
    </select>
    ${
      link.role === 'contributes'
        ? html`<label class="weigh"
            ><span aria-hidden="true">${goalForm.weight}</span
            ><input
              class="weight"
              inputmode="decimal"
              placeholder="1"
              maxlength="20"
              autocomplete="off"
              aria-describedby="link-${index}-error"
              aria-label=${goalForm.weightOf(title)}
              aria-invalid=${invalidAt(editing, `${place}.weight`)}
              .value=${live(link.weight)}
              @input=${(event: Event) => put(with_({ weight: typedIn(event) }), 'weight')}
          /></label>`
        : nothing
    }
    ${
      index > 0
        ? html`<button
            type="button"
            class="quiet"
            aria-label=${goalForm.makeFirst(title)}
            @click=${() => put([link, ...others], 'role')}
          >
            ${goalForm.moveFirst}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="quiet"
      aria-label=${goalForm.remove(title)}
      @click=${() => put(others, 'role')}
    >
      ${icon('close')}
    </button>
    <p class="error" id="link-${index}-error">${error ?? nothing}</p>
  </li>`;
}

import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { nameOf } from '../parts/owner.ts';
import { pickerView } from '../parts/picker-view.ts';
import { type Editing, describedBy, field, invalidAt } from './editing.ts';
import type { PeopleField } from './form-pickers.ts';

/** Several people: who they are, each to be removed, and a field to add one. */
export function peopleField(editing: Editing, name: PeopleField): TemplateResult {
  const { values, messages, pickers, records, change } = editing;
  const { goalForm } = messages;
  const label = goalForm.fields[name];
  const ids = values[name];
  return html`<div class="people">
    ${field(
      editing,
      { id: name, label, place: name },
      pickerView(pickers[name], {
        ...{ id: name, label, value: '', placeholder: goalForm.addPerson },
        ...{ nothingFound: goalForm.nothingFound, describedBy: describedBy(name) },
        invalid: invalidAt(editing, name) === 'true',
      }),
    )}
    ${
      ids.length === 0
        ? nothing
        : html`<ul class="chips" aria-label=${label}>
            ${ids.map((id) =>
              chip(nameOf(id, records), goalForm.remove, () =>
                change({ [name]: ids.filter((each) => each !== id) }, name),
              ),
            )}
          </ul>`
    }
  </div>`;
}

/** One person or one team that may also be nobody. */
export function pickedField(
  editing: Editing,
  { id, name, value }: { id: 'team' | 'reviewer'; name: 'teamId' | 'reviewerId'; value: string },
): TemplateResult {
  const { messages, pickers } = editing;
  const { goalForm } = messages;
  const label = goalForm.fields[name];
  return field(
    editing,
    { id, label, place: name },
    pickerView(pickers[id], {
      ...{ id, label, value, placeholder: goalForm.none },
      ...{ nothingFound: goalForm.nothingFound, describedBy: describedBy(id) },
      invalid: invalidAt(editing, name) === 'true',
    }),
  );
}

function chip(name: string, remove: (name: string) => string, act: () => void) {
  return html`<li>
    <bdi>${name}</bdi>
    <button type="button" class="quiet" aria-label=${remove(name)} @click=${act}>
      ${icon('close')}
    </button>
  </li>`;
}

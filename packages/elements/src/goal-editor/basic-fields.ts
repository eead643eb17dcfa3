import type { CycleId, GoalKind } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { fullNote } from '../parts/full-note.ts';
import { nameOf } from '../parts/owner.ts';
import { pickerView } from '../parts/picker-view.ts';
import { type Editing, describedBy, field, invalidAt, typedIn } from './editing.ts';

const kinds: readonly GoalKind[] = ['pillar', 'objective', 'key-result', 'initiative'];

/** As many characters as fit into the description. */
const mostDescription = 10_000;

/** What is to be reached, in words. */
export function whatFields(editing: Editing): TemplateResult {
  const { values, messages, change } = editing;
  const { fields, titleHint } = messages.goalForm;
  return html`
    ${field(
      editing,
      { id: 'title', label: fields.title, place: 'title', hint: titleHint },
      html`<input
        id="title"
        class="wide"
        dir="auto"
        maxlength="300"
        required
        .value=${live(values.title)}
        aria-invalid=${invalidAt(editing, 'title')}
        aria-describedby=${describedBy('title')}
        @input=${(event: Event) => change({ title: typedIn(event) }, 'title')}
      />`,
    )}
    ${choice(editing, 'kind', kinds, messages.kind)}
    ${field(
      editing,
      { id: 'description', label: fields.description, place: 'description' },
      html`<textarea
          id="description"
          rows="3"
          dir="auto"
          maxlength=${mostDescription}
          aria-invalid=${invalidAt(editing, 'description')}
          aria-describedby=${describedBy('description')}
          .value=${live(values.description)}
          @input=${(event: Event) => change({ description: typedIn(event) }, 'description')}
        ></textarea>
        ${fullNote(values.description, mostDescription, editing)}`,
    )}
  `;
}

/** Whose it is, and its days. */
export function whoFields(editing: Editing): TemplateResult {
  const { values, messages, records, pickers, change } = editing;
  const { goalForm } = messages;
  const cycles = [...records.cycles.values()].filter(
    ({ id, state }) => state !== 'closed' || id === values.cycleId,
  );
  cycles.sort((a, b) => (a.start < b.start || (a.start === b.start && a.end > b.end) ? -1 : 1));
  return html`
    ${field(
      editing,
      {
        id: 'owner',
        label: goalForm.fields.ownerId,
        place: 'ownerId',
        hint: goalForm.ownerHint,
      },
      pickerView(pickers.owner, {
        ...{ id: 'owner', label: goalForm.fields.ownerId, value: nameOf(values.ownerId, records) },
        ...{ nothingFound: goalForm.nothingFound, describedBy: describedBy('owner') },
        ...{ isRequired: true, invalid: invalidAt(editing, 'ownerId') === 'true' },
      }),
    )}
    <div class="row">
      ${field(
        editing,
        { id: 'cycleId', label: goalForm.fields.cycleId, place: 'cycleId' },
        html`<select
          id="cycleId"
          aria-invalid=${invalidAt(editing, 'cycleId')}
          aria-describedby=${describedBy('cycleId')}
          @change=${(event: Event) => {
            const cycle = records.cycles.get(typedIn(event) as CycleId);
            const days = cycle ? { start: cycle.start, due: cycle.end } : {};
            change({ cycleId: cycle?.id ?? '', ...days }, 'cycleId');
          }}
        >
          <option value="" .selected=${values.cycleId === ''}>${goalForm.noCycle}</option>
          ${cycles.map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${id === values.cycleId}>${name}</option>`,
          )}
        </select>`,
      )}
      ${day(editing, 'start')} ${day(editing, 'due')}
    </div>
  `;
}

/** A choice among a few, by the name of its field. */
export function choice<Name extends 'kind' | 'driver' | 'ambition' | 'visibility'>(
  editing: Editing,
  name: Name,
  options: readonly Editing['values'][Name][],
  words: Readonly<Record<Editing['values'][Name], string>>,
): TemplateResult {
  const { values, messages, change } = editing;
  return field(
    editing,
    { id: name, label: messages.goalForm.fields[name], place: name },
    html`<select
      id=${name}
      aria-invalid=${invalidAt(editing, name)}
      aria-describedby=${describedBy(name)}
      @change=${(event: Event) => change({ [name]: typedIn(event) }, name)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option} .selected=${values[name] === option}>
            ${words[option]}
          </option>`,
      )}
    </select>`,
  );
}

function day(editing: Editing, name: 'start' | 'due') {
  return field(
    editing,
    { id: name, label: editing.messages.goalForm.fields[name], place: name },
    html`<input
      id=${name}
      type="date"
      required
      .value=${live(editing.values[name])}
      aria-invalid=${invalidAt(editing, name)}
      aria-describedby=${describedBy(name)}
      @input=${(event: Event) => editing.change({ [name]: typedIn(event) }, name)}
    />`,
  );
}

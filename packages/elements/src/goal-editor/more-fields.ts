import type { Pace, PersonId, TeamId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { choice } from './basic-fields.ts';
import { type Editing, describedBy, field, invalidAt, typedIn } from './editing.ts';
import { peopleField, pickedField } from './people-fields.ts';

const drivers = ['auto', 'measure', 'key-results', 'children', 'both', 'manual'] as const;
const ambitions = ['committed', 'aspirational'] as const;
const visibilities = ['public', 'chain', 'named', 'private'] as const;
const curves = ['linear', 'working-days', 'front-loaded', 'back-loaded'] as const;

/** What few people change: how its progress comes about, who sees it, who has a part in it. */
export function moreFields(editing: Editing): TemplateResult {
  const { values, messages, records } = editing;
  const { goalForm } = messages;
  return html`
    <div class="row">
      ${choice(editing, 'driver', drivers, goalForm.drivers)}
      ${choice(editing, 'ambition', ambitions, goalForm.ambitions)} ${paceField(editing)}
      ${choice(editing, 'visibility', visibilities, goalForm.visibilities)}
      ${pickedField(editing, {
        ...{ id: 'team', name: 'teamId' },
        value: records.teams.get(values.teamId as TeamId)?.name ?? '',
      })}
      ${pickedField(editing, {
        ...{ id: 'reviewer', name: 'reviewerId' },
        value: records.people.get(values.reviewerId as PersonId)?.name ?? '',
      })}
    </div>
    ${values.visibility === 'named' ? peopleField(editing, 'visibleTo') : nothing}
    <div class="row">
      ${peopleField(editing, 'contributors')} ${peopleField(editing, 'observers')}
    </div>
    ${tagsField(editing)}
  `;
}

/** Agreed points are kept and shown as what they are; they are not written here. */
function paceField(editing: Editing) {
  const { values, messages, change } = editing;
  const { goalForm } = messages;
  const isPoints = values.pace?.curve === 'points';
  const options = isPoints ? ([...curves, 'points'] as const) : curves;
  const put = (curve: string) => {
    if (curve === 'points') return;
    change({ pace: curve === '' ? null : { curve: curve as Pace['curve'] } }, 'pace');
  };
  return field(
    editing,
    { id: 'pace', label: goalForm.fields.pace, place: 'pace' },
    html`<select
      id="pace"
      aria-describedby=${describedBy('pace')}
      @change=${(event: Event) => put(typedIn(event))}
    >
      <option value="" .selected=${values.pace === null}>${goalForm.pacePlain}</option>
      ${options.map(
        (curve) =>
          html`<option value=${curve} .selected=${curve === values.pace?.curve}>
            ${goalForm.paces[curve]}
          </option>`,
      )}
    </select>`,
  );
}

function tagsField(editing: Editing) {
  const { values, messages, change } = editing;
  const { fields, tagsHint } = messages.goalForm;
  return field(
    editing,
    { id: 'tags', label: fields.tags, place: 'tags', hint: tagsHint },
    html`<input
      id="tags"
      class="wide"
      dir="auto"
      maxlength="3200"
      autocomplete="off"
      .value=${live(values.tags)}
      aria-invalid=${invalidAt(editing, 'tags')}
      aria-describedby=${describedBy('tags')}
      @input=${(event: Event) => change({ tags: typedIn(event) }, 'tags')}
    />`,
  );
}

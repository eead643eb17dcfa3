import type { Closing } from '@throughline/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fullNote } from '../parts/full-note.ts';
import { type ClosingScene, goalOf } from './closing-scene.ts';
import { differs, unsaidIn } from './drafts.ts';
import type { StepMessages } from './texts.ts';

/** As many characters as fit into each. */
const most = 4000;

const fields = ['helped', 'hindered'] as const;

/** What was learnt, and who reads it: both are part of the goal, and whoever sees that sees them. */
export function reflectionFields({ goalId, proposed }: Closing, scene: ClosingScene<StepMessages>) {
  const { host, messages } = scene;
  const { closingSteps } = messages;
  const draft = host.draftOf(goalId);
  const isMissing = host.isChecked && unsaidIn(draft, proposed).includes('reason');
  return html`<fieldset class="form-column field reflection" aria-describedby="read-by">
    <legend>
      ${closingSteps.reflection}
      <span class="hint">${differs(draft, proposed) ? nothing : closingSteps.optional}</span>
    </legend>
    ${fields.map(
      (name) =>
        html`<div class="field">
          <label for=${name}>${closingSteps[name]}</label>
          <textarea
            id=${name}
            rows="2"
            maxlength=${most}
            dir="auto"
            aria-invalid=${isMissing ? 'true' : nothing}
            aria-describedby="reason-error"
            .value=${live(draft[name])}
            @input=${(event: Event) =>
              host.change(goalId, { [name]: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
          ${fullNote(draft[name], most, scene)}
        </div>`,
    )}
    <p class="error" id="reason-error">${isMissing ? closingSteps.unsaid.reason : nothing}</p>
    <p class="hint" id="read-by">${closingSteps.readBy[goalOf(scene, goalId).visibility]}</p>
  </fieldset>`;
}

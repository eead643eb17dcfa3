import { type TemplateResult, html } from 'lit';
import type { RecordForm } from '../form/record-form.ts';
import { type WordsOf, wordsAt } from '../form/field-words.ts';
import type { PlainScene, Scene } from '../section.ts';

/** What was written about a record that is gone: to be copied, and then put away. */
export function goneView(
  form: RecordForm,
  {
    scene,
    words,
  }: { readonly scene: PlainScene & Pick<Scene, 'messages'>; readonly words: WordsOf },
): TemplateResult {
  const { settingsForm } = scene.messages;
  const written = form.spec.specs.filter(({ path }) => form.draft.raws.has(path));
  return html`<section class="new gone" part="block" id="${form.spec.id}-gone">
    <p role="status">${settingsForm.gone}</p>
    ${written.map(
      ({ path }) =>
        html`<div class="field">
          <p class="label">${wordsAt(words, path).label}</p>
          <p class="value" dir="auto">${String(form.draft.raws.get(path))}</p>
        </div>`,
    )}
    <p>
      <button type="button" class="quiet" @click=${() => form.discard()}>
        ${settingsForm.discard}
      </button>
    </p>
  </section>`;
}

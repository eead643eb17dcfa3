import { type TemplateResult, html } from 'lit';
import { problem } from '../parts/problem.ts';
import type { Form } from './form.ts';
import { type Forms, fetchedForms } from './forms-later.ts';
import type { Scene } from './scene.ts';

/** A form, once the forms are there; until then its room, or why they could not be fetched. */
export function formSlot(
  place: string,
  make: (forms: Forms) => Form,
  scene: Scene,
): TemplateResult {
  const { desk, host, messages } = scene;
  const { formParts } = host;
  desk.show(place);
  const forms = formParts.isThere ? fetchedForms() : undefined;
  if (forms) return forms.formView(make(forms), scene);
  if (!formParts.failure) {
    void formParts.load();
    return html`<div class="form-wait"></div>`;
  }
  const retry = () => void formParts.load();
  return problem(messages, {
    ...{ title: messages.oneOnOne.failed, error: formParts.failure },
    advice: messages.errors['not-loaded'],
    actions: html`<button type="button" @click=${retry}>${messages.words.retry}</button>`,
  });
}

import { type TemplateResult, html } from 'lit';
import { lateState } from '../parts/late-state.ts';
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
  desk.show(place);
  const forms = host.forms.get() && fetchedForms();
  if (forms) return forms.formView(make(forms), scene);
  if (host.forms.failure === undefined) return html`<div class="form-wait"></div>`;
  return lateState(messages, host.forms);
}

import { type TemplateResult, html } from 'lit';
import { lateState } from '../parts/late-state.ts';
import { type Form, firstOf } from './form.ts';
import { type Forms, fetchedForms } from './forms-later.ts';
import type { Scene } from './scene.ts';

/** A form, once the forms are there; until then its room, that it is on its way, or why it could not be fetched. */
export function formSlot(
  place: string,
  make: (forms: Forms) => Form,
  scene: Scene,
): TemplateResult {
  const { desk, host, messages } = scene;
  desk.show(place);
  const forms = host.forms.get() && fetchedForms();
  if (forms) return forms.formView(make(forms), scene);
  // Those that always stand there need not all say that they are on their way.
  const isQuiet = host.forms.failure === undefined && !desk.isOpen(place);
  if (isQuiet) return html`<div class="form-wait"></div>`;
  return html`<div data-then=${firstOf({ place })}>${lateState(messages, host.forms)}</div>`;
}

import { type TemplateResult, html } from 'lit';
import { icon } from '../parts/icons.ts';
import { type Form, type FormField, type FormScene, currentOf, openerOf } from './form.ts';

/** A field that two people have changed, with what was typed here. */
interface Clash extends FormField {
  readonly yours: string;
}

/** Fields that somebody else has changed since this form was begun, to something else than is typed. */
export function clashesIn({ place, fields }: Form, { desk }: FormScene): readonly Clash[] {
  const { typed, base } = desk.draftOf(place);
  return fields.flatMap((field) => {
    const { name, value = '' } = field;
    const yours = typed[name];
    const isTouched = yours !== undefined && yours !== base[name];
    return isTouched && base[name] !== value && yours !== value ? [{ ...field, yours }] : [];
  });
}

/**
 * Both versions of what was changed twice, and the choice between them.
 *
 * @param store - Sends the form, with their version as seen.
 */
export function clashView(form: Form, scene: FormScene, store: () => void): TemplateResult {
  const { desk, host, messages } = scene;
  const { oneOnOne } = messages;
  const mine = () => {
    desk.haveSeen(form.place, currentOf(form));
    store();
  };
  const theirs = () => {
    desk.close(form.place);
    host.focus(openerOf(form));
  };
  return html`<div class="notice warn conflict" role="alert" part="conflict">
    ${icon('at-risk')}
    <div class="grow">
      <strong>${oneOnOne.conflict}</strong>
      ${clashesIn(form, scene).map((clash) => versionsOf(clash, scene))}
      <div class="actions">
        <button type="button" @click=${mine}>${oneOnOne.takeMine}</button>
        <button type="button" @click=${theirs}>${oneOnOne.takeTheirs}</button>
      </div>
    </div>
  </div>`;
}

function versionsOf(clash: Clash, { messages }: FormScene): TemplateResult {
  const { oneOnOne } = messages;
  const words = (value: string) =>
    clash.options?.find(([id]) => id === value)?.[1] ?? (value || oneOnOne.nothing);
  return html`<dl class="versions">
    <div>
      <dt>${oneOnOne.asStored(clash.label)}</dt>
      <dd><bdi>${words(clash.value ?? '')}</bdi></dd>
    </div>
    <div>
      <dt>${oneOnOne.asYours(clash.label)}</dt>
      <dd><bdi>${words(clash.yours)}</bdi></dd>
    </div>
  </dl>`;
}

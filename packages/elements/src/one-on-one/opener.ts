import { type TemplateResult, html } from 'lit';
import { type FormScene, firstOf } from './form.ts';

/** A button that opens a form, and puts the focus into it. */
export function opener(
  place: string,
  words: string,
  { desk, host }: Pick<FormScene, 'desk' | 'host'>,
  look = 'quiet',
): TemplateResult {
  const open = () => {
    const lead = host.leading();
    desk.open(place);
    void host.forms.load().then(() => lead(firstOf({ place })));
  };
  return html`<button
    type="button"
    class=${look}
    data-opens=${place}
    aria-expanded=${desk.isOpen(place) ? 'true' : 'false'}
    @click=${open}
  >
    ${words}
  </button>`;
}

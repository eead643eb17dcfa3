import { nothing } from 'lit';
import fieldStyles from '../parts/field.styles.ts';
import pickerStyles from '../parts/picker.styles.ts';
import { askForm } from './ask-form.ts';
import type { FormScene } from './form-parts.ts';
import formStyles from './forms.styles.ts';
import { giveForm } from './give-form.ts';
import { openRoundForm } from './open-round-form.ts';
import { roundForm } from './round-forms.ts';
import type { Place } from './scene.ts';
import { declineForm, reachForm, withdrawForm } from './small-forms.ts';

export { formEnglish } from './form-texts.ts';
export { roundView } from './round-view.ts';

/** How the forms look, beside what the element brings. */
export const formsStyles = [fieldStyles, pickerStyles, formStyles];

/** The form that is open in a place; nothing where what it belongs to is gone. */
export function formView(scene: FormScene, place: Place) {
  if (place === 'give') return giveForm(scene, place);
  if (place === 'ask') return askForm(scene);
  if (place === 'round') return openRoundForm(scene);
  const [kind, id] = split(place);
  if (kind === 'reach') return reachForm(scene, place);
  if (['take', 'raise', 'call-off', 'report'].includes(kind)) return roundForm(scene, place, kind);
  const request = scene.records.growth.feedbackRequests.get(id as never);
  if (!request) return nothing;
  if (kind === 'answer') return giveForm(scene, place, request);
  return kind === 'decline'
    ? declineForm(scene, place, request)
    : withdrawForm(scene, place, request);
}

function split(place: Place): readonly [string, string] {
  const at = place.indexOf(':');
  return [place.slice(0, at), place.slice(at + 1)];
}

import type { TemplateResult } from 'lit';
import { labelledField } from '../parts/labelled-field.ts';
import { nameApart } from '../parts/name-apart.ts';
import { peopleOptions } from '../parts/people-options.ts';
import { pickerView } from '../parts/picker-view.ts';
import { type PanelScene, idOf } from './panel-scene.ts';

/** A field in which somebody else is chosen on a line. */
export function personField(
  scene: PanelScene,
  words: { readonly label: string; readonly find: string; readonly nobody: string },
): TemplateResult {
  const { key, drafts, records, viewer, messages } = scene;
  const { personId, isChecked } = drafts.of(key);
  const id = idOf(key, 'person');
  const error = isChecked && !personId ? messages.queueForms.feedback.choose : undefined;
  const picker = drafts.picker(key, (text) => peopleOptions(records, text, [viewer]));
  return labelledField(
    { id, label: words.label, error },
    pickerView(picker, {
      ...{ id, label: words.label, placeholder: words.find, nothingFound: words.nobody },
      value: personId && nameApart(personId, records),
      ...{ invalid: error !== undefined, describedBy: `${id}-note`, isRequired: true },
    }),
  );
}

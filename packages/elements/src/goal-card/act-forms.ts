import { type TemplateResult, nothing } from 'lit';
import type { FormScene } from './act-scene.ts';
import { commentForm, withdrawForm } from './comment-forms.ts';
import { observeForm } from './observe-form.ts';
import { overrideForm } from './override-form.ts';
import { returnForm } from './return-form.ts';

/** The form that is open. */
export function actForm(scene: FormScene): TemplateResult | typeof nothing {
  switch (scene.act.kind) {
    case 'comment':
    case 'answer':
    case 'edit':
      return commentForm(scene);
    case 'withdraw':
      return withdrawForm(scene);
    case 'return':
      return returnForm(scene);
    case 'override':
      return overrideForm(scene);
    case 'observe':
      return observeForm(scene);
    case 'accept':
    case 'clear-override':
      return nothing;
  }
}

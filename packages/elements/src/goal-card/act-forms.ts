import type { TemplateResult } from 'lit';
import type { FormScene } from './act-scene.ts';
import { commentForm, withdrawForm } from './comment-forms.ts';

/** The form that is open. */
export function actForm(scene: FormScene): TemplateResult {
  switch (scene.act.kind) {
    case 'comment':
    case 'answer':
    case 'edit':
      return commentForm(scene);
    case 'withdraw':
      return withdrawForm(scene);
  }
}

import { adoptStyles } from '../styles/adopt-styles.ts';
import type { actForm } from './act-forms.ts';

/** The forms of the acts, which come once one is opened. */
export interface ActForms {
  readonly actForm: typeof actForm;
}

/** Fetches the forms, with their looks. Rejects where they cannot be fetched. */
export async function loadActForms(root: ShadowRoot | null): Promise<ActForms> {
  const [{ actForm }, { default: forms }, { default: readers }, { default: effect }] =
    await Promise.all([
      import('./act-forms.ts'),
      import('./act-forms.styles.ts'),
      import('../parts/readers.styles.ts'),
      import('../parts/effect.styles.ts'),
    ]);
  adoptStyles(root, forms, readers, effect);
  return { actForm };
}

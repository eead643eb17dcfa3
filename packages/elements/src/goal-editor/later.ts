import { adoptStyles } from '../styles/adopt-styles.ts';
import type { formEnglish } from './form-texts.ts';
import type { GoalForm } from './form.ts';

/** The form and its texts, which come once somebody may write. */
export interface LateForm {
  readonly Form: typeof GoalForm;
  readonly english: typeof formEnglish;
}

/** Fetches the form, with its looks. Rejects where it cannot be fetched. */
export async function loadForm(root: HTMLElement | DocumentFragment): Promise<LateForm> {
  const [{ GoalForm: Form }, { formEnglish: english }, { formStyles }] = await Promise.all([
    import('./form.ts'),
    import('./form-texts.ts'),
    import('./form-styles.ts'),
  ]);
  adoptStyles(root, ...formStyles);
  return { Form, english };
}

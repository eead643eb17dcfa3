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
  if (root instanceof ShadowRoot) {
    const sheets = formStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
  return { Form, english };
}

import type * as forms from './forms.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** The forms, which come later. */
export type Forms = typeof forms;

/** Fetches the forms, with their looks. Rejects where they cannot be fetched. */
export async function loadForms(root: HTMLElement | DocumentFragment): Promise<Forms> {
  const parts = await import('./forms.ts');
  adoptStyles(root, parts.formStyles);
  return parts;
}

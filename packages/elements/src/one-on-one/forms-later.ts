import type * as forms from './forms.ts';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** The forms, which come later. */
export type Forms = typeof forms;

let fetched: Forms | undefined;

/** Fetches the forms, with their looks. Rejects where they cannot be fetched. */
export async function loadForms(root: PieceRoot): Promise<Forms> {
  fetched = await import('./forms.ts');
  adoptStyles(root, fetched.formStyles);
  return fetched;
}

/** The forms, once any element has fetched them. */
export function fetchedForms(): Forms | undefined {
  return fetched;
}

import { adoptStyles } from '../styles/adopt-styles.ts';
import type { PieceRoot } from '../controllers/late-piece.ts';

/** The forms of feedback. */
export type Forms = Awaited<ReturnType<typeof loadForms>>;

/** Fetches them, with their texts and looks. Rejects where they cannot be fetched. */
export async function loadForms(root: PieceRoot) {
  const forms = await import('./forms.ts');
  adoptStyles(root, ...forms.formsStyles);
  return forms;
}

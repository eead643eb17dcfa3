// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import type * as late from './late.ts';
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** The parts that are fetched once one of them is used. */
export type Late = typeof late;

/** Fetches the parts that are used later, with their looks. Rejects where they cannot be fetched. */
export async function loadLate(root: PieceRoot): Promise<Late> {
  const parts = await import('./late.ts');
  adoptStyles(root, parts.formStyles, parts.lateStyles, parts.pickerStyles);
  return parts;
}

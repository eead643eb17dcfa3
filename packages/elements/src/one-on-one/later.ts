import type * as late from './late.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** The parts that come later. */
export type Late = typeof late;

/** Fetches the parts that come later, with their looks. Rejects where they cannot be fetched. */
export async function loadLate(root: HTMLElement | DocumentFragment): Promise<Late> {
  const parts = await import('./late.ts');
  adoptStyles(root, parts.formStyles, parts.lateStyles, parts.pickerStyles);
  return parts;
}

import { adoptStyles } from '../styles/adopt-styles.ts';

/** The parts that come later. */
export type Late = typeof import('./late.ts');

/** Fetches the parts that come later, with their looks. Rejects where they cannot be fetched. */
export async function loadLate(root: HTMLElement | DocumentFragment): Promise<Late> {
  const late = await import('./late.ts');
  adoptStyles(root, late.lateStyles, late.pickerStyles);
  return late;
}

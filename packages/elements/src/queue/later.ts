import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { Panels, formsEnglish } from './panels.ts';

/** The forms of a queue, fetched when the first line is opened. */
export interface Forms {
  readonly Panels: typeof Panels;
  readonly formsEnglish: typeof formsEnglish;
}

/** Fetches the forms with their styles, and the element that takes check-ins. */
export async function loadForms(root: PieceRoot): Promise<Forms> {
  const [forms, { default: fields }, { default: picker }, { default: readers }, { default: own }] =
    await Promise.all([
      import('./panels.ts'),
      import('../parts/field.styles.ts'),
      import('../parts/picker.styles.ts'),
      import('../parts/readers.styles.ts'),
      import('./panels.styles.ts'),
      import('../perf-check-in.ts'),
    ]);
  adoptStyles(root, fields, picker, readers, own);
  return forms;
}

/** Fetches what says what comes next. */
export const loadNext = () => import('./next-words.ts');

/** Fetches what makes calendar files. */
export const loadCalendar = () => import('./calendar-file.ts');

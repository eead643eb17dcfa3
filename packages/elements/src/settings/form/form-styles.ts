import form from './form.styles.ts';
import picker from '../../parts/picker.styles.ts';

/** The styles of a section with a form. */
export const sectionStyles = [form, picker];

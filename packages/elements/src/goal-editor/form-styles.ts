import effectStyles from '../parts/effect.styles.ts';
import pickerStyles from '../parts/picker.styles.ts';
import fieldStyles from '../parts/field.styles.ts';
import styles from './form.styles.ts';

/** How the form of a goal looks. */
export const formStyles = [effectStyles, pickerStyles, fieldStyles, styles];

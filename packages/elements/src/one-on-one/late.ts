/** The parts of `perf-one-on-one` that are fetched once one of them is used. */
export { calendarFile } from './calendar-file.ts';
export { earlierView } from './earlier-view.ts';
export { keysView } from './keys-view.ts';
export { default as formStyles } from './form.styles.ts';
export { default as lateStyles } from './late.styles.ts';
export { default as pickerStyles } from '../parts/picker.styles.ts';
export { planningView } from './planning-view.ts';
export { StartForm } from './start-form.ts';
export { talkView } from './talk-view.ts';
export { lateEnglish as english } from './late-texts.ts';

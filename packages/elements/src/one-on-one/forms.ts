/** The forms of `perf-one-on-one`, which are fetched once everything else is shown. */
export { actionForm, dropForm, editForm as actionEditForm } from './action-forms.ts';
export { formView } from './form-view.ts';
export { default as formStyles } from './form.styles.ts';
export { moveForm, skipForm } from './meeting-forms.ts';
export { objectForm, skipPastForm } from './settle-forms.ts';

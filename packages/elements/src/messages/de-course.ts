import type { enCourse } from './en-course.ts';

/** German texts of the chart of progress against expectation. */
export const deCourse: typeof enCourse = {
  title: 'Fortschritt im Verlauf',
  columns: ['Tag', 'Fortschritt', 'Erwartet'],
  stands: (progress, day, expected) => `${progress} am ${day}; erwartet waren ${expected}.`,
  nothingYet: (due) => `Noch gibt es keinen Check-in. Fällig am ${due}.`,
  ends: (low, high, day) =>
    `Geht es so weiter, endet es am ${day} wahrscheinlich zwischen ${low} und ${high}.`,
  endsAt: (value, day) => `Geht es so weiter, endet es am ${day} wahrscheinlich bei ${value}.`,
  between: (low, high) => `wahrscheinlich ${low} bis ${high}`,
  now: 'Heute',
  pace: 'Erwartet',
  band: (level) => `Wahrscheinliches Ende, in ${level} der Fälle`,
};

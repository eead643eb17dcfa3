import { counted } from './counted.ts';
import type { enPerson } from './en-person.ts';

const count = counted('de');

/** German texts of `perf-person`. */
export const dePerson: typeof enPerson = {
  gone: {
    title: 'Diese Person ist nicht hier',
    hint: 'Vielleicht gehört sie nicht mehr zum Arbeitsbereich, oder der Link ist alt. Wählen Sie jemand anderen.',
  },
  you: 'Sie',
  former: 'Nicht mehr im Unternehmen',
  reportsTo: 'Berichtet an',
  team: 'Team',
  leads: 'Leitet',
  sections: {
    goals: 'Ziele',
    words: 'Feedback und Dank',
    evidence: 'Die letzten sechs Monate',
    calibration: 'Wie sicher Sie waren',
    due: 'Was ansteht',
    talks: 'Einzelgespräche',
    reports: 'Berichten hierher',
    phases: 'Wie es Ihnen mit Zielen geht',
    leave: 'Abwesenheit',
    kept: 'Was über Sie aufbewahrt wird',
  },
  partFailed: 'Dieser Teil konnte nicht gezeigt werden',
  nothing: (name) =>
    `Von ${name} steht Ihnen hier nichts Weiteres offen. Ziele und Dank, die Sie sehen dürfen, erscheinen hier.`,
  noGoals:
    'Ihnen gehört noch kein Ziel. Legen Sie eines an, oder fragen Sie Ihre Führungskraft, worauf es ankommt; dann erscheint es hier.',
  own: 'Eigene Ziele',
  contributes: 'Wirkt mit an',
  over: 'Vorbei',
  showOver: (number) =>
    `${count(number, { one: 'Ziel, das vorbei ist,', other: 'Ziele, die vorbei sind,' })} zeigen`,
  hideOver: 'Ziele, die vorbei sind, verbergen',
  ofExpected: (expected) => `von ${expected} erwartet`,
  serves: 'Dient',
  shownOf: (shown, all) => `${shown} von ${all}`,
};

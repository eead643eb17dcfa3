import type { enThank } from './en-thank.ts';

/** German texts of the form that thanks somebody. */
export const deThank: typeof enThank = {
  to: 'Wem danken Sie?',
  toMore: 'Und wem noch?',
  find: 'Person suchen',
  nobody: 'Niemand mit diesem Namen',
  remove: (name) => `${name} weglassen`,
  choose: 'Wählen Sie mindestens eine Person.',
  text: 'Wofür?',
  textHint: 'Sagen Sie, was getan wurde und was es verändert hat.',
  textReaders:
    'Alle hier können es lesen, außer jemand, dem Sie danken, möchte nicht an der Wand stehen: dann nur Sie und diejenigen, denen Sie danken.',
  write: 'Schreiben Sie ein paar Worte.',
  more: 'Wert und Ziel',
  value: 'Welcher Wert zeigte sich?',
  noValue: 'Keiner',
  goal: 'Für welches Ziel?',
  noGoal: 'Keines',
  lost: 'Nicht mehr da',
  goalLost: 'Dieses Ziel ist abgeschlossen oder nicht mehr da. Wählen Sie ein anderes oder keines.',
  valueLost: 'Dieser Wert wird nicht mehr verwendet. Wählen Sie einen anderen oder keinen.',
  send: 'Dank senden',
  did: (names) => `Ihr Dank an ${names} ist gesendet.`,
};

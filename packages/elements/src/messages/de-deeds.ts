import type { enDeeds } from './en-deeds.ts';

/** German texts about what was just done or saved, and taking it back. */
export const deDeeds: typeof enDeeds = {
  undo: 'Rückgängig',
  undone: 'Zurückgenommen.',
  notUndone: 'Es ließ sich nicht zurücknehmen',
  notDone: 'Das hat nicht geklappt',
  saving: 'Wird gespeichert',
  fileSaved: 'Die Datei ist an Ihren Browser übergeben.',
};

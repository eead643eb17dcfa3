/** English texts about what was just done or saved, and taking it back. */
export const enDeeds = {
  undo: 'Undo',
  undone: 'Undone.',
  notUndone: 'It could not be undone',
  notDone: 'That did not work',
  saving: 'Saving',
  fileSaved: 'The file was handed to your browser.',
};

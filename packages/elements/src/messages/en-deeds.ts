/** English texts about what was just done, and taking it back. */
export const enDeeds = {
  undo: 'Undo',
  undone: 'Undone.',
  notUndone: 'It could not be undone',
  notDone: 'That did not work',
  saving: 'Saving',
};

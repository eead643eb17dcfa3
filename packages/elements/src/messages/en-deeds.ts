/** English texts about what was just done, and taking it back. */
export const enDeeds = {
  undo: 'Undo',
  undone: 'Taken back.',
  notUndone: 'It could not be taken back',
  notDone: 'That did not work',
  saving: 'Saving',
};

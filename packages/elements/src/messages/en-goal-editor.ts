/** English texts of `perf-goal-editor` around its form. */
export const enGoalEditor = {
  loading: 'Loading the form',
  opening: 'Opening the form',
  failed: 'The form could not be shown',
  gone: {
    title: 'This goal is not here',
    hint: 'It is not there any more, or you may not see it. Choose another one.',
  },
  kept: 'What you wrote is still below, to be read and copied. It can no longer be saved here.',
  cannot: (title: string) => `“${title}” cannot be changed here`,
  cannotCreate: 'No new goal can be made here',
  because: {
    past: 'You are looking at the past. Go back to now to change it.',
    over: 'It is over and keeps what it says. A new goal can carry it on.',
    'not-allowed': 'Its owner changes it, and those who lead them. Ask one of them.',
    'no-create': 'You can look at goals here, not set them. Ask an administrator if you need to.',
  },
};

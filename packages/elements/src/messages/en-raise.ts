import { isolated } from './isolated.ts';

/** English texts of the form that raises a goal that has slipped in a one-on-one. */
export const enRaise = {
  question: (name: string, day: string) =>
    `Raise it in your one-on-one with ${isolated(name)} on ${day}?`,
  text: 'What to talk about',
  hint: (name: string) => `You and ${isolated(name)} read it.`,
  do: 'Add point',
  notNow: 'Not now',
  did: (name: string) => `Talking point added for your one-on-one with ${isolated(name)}.`,
  over: 'There is nothing to raise here any more.',
};

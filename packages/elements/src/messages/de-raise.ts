import type { enRaise } from './en-raise.ts';
import { isolated } from './isolated.ts';

/** German texts of the form that raises a goal that has slipped in a one-on-one. */
export const deRaise: typeof enRaise = {
  question: (name, day) => `In Ihrem Einzelgespräch mit ${isolated(name)} am ${day} ansprechen?`,
  text: 'Worum es geht',
  hint: (name) => `Sie und ${isolated(name)} lesen es.`,
  do: 'Punkt aufnehmen',
  notNow: 'Jetzt nicht',
  did: (name) => `Gesprächspunkt für Ihr Einzelgespräch mit ${isolated(name)} aufgenommen.`,
  over: 'Hier gibt es nichts mehr anzusprechen.',
};

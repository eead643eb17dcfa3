import type { enOneOnOneStates } from './en-one-on-one-states.ts';

/** German texts of `perf-one-on-one` while there is nothing else to show. */
export const deOneOnOneStates: typeof enOneOnOneStates = {
  loading: 'Einzelgespräche werden geladen',
  failed: 'Das Einzelgespräch lässt sich nicht zeigen',
  gone: {
    title: 'Dieses Einzelgespräch gibt es hier nicht',
    hint: 'Es ist nicht da oder wird von zwei anderen geführt. Wählen Sie eines von Ihren.',
  },
  all: 'Alle Einzelgespräche',
};

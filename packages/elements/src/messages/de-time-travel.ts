import type { enTimeTravel } from './en-time-travel.ts';

/** German texts of `perf-time-travel`. */
export const deTimeTravel: typeof enTimeTravel = {
  label: 'Gezeigter Zeitpunkt',
  loading: 'Der Beginn des Verlaufs wird gelesen',
  failed: 'Der Verlauf lässt sich nicht lesen',
  nothing: {
    title: 'Noch keine Vergangenheit',
    hint: 'Der Verlauf beginnt heute. Ab morgen können Sie hier zu jedem Tag zurückkehren.',
  },
  now: 'Jetzt',
  today: (day) => `Jetzt, ${day}`,
  endOf: (cycle) => `Ende von ${cycle}`,
  previousWeek: 'Vorige Woche',
  nextWeek: 'Nächste Woche',
  fetching: (day) => `Zurück zum ${day}`,
  showing: (day) => `Alle Zahlen zeigen den ${day}`,
  showingNow: 'Alle Zahlen zeigen die Gegenwart',
  notShown: 'Dieser Tag lässt sich nicht zeigen. Der vorige bleibt stehen.',
  begins: (day) => `Der Verlauf beginnt am ${day}`,
  marks: 'Enden der Zyklen',
};

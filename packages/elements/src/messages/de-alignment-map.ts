import { counted } from './counted.ts';
import type { enAlignmentMap } from './en-alignment-map.ts';

const count = counted('de');
const goals = { one: 'Ziel', other: 'Ziele' };
const ofGoals = { one: 'Ziel', other: 'Zielen' };

/** German texts of `perf-alignment-map`. */
export const deAlignmentMap: typeof enAlignmentMap = {
  loading: 'Es wird geladen, was zur Strategie führt',
  failed: 'Die Karte lässt sich nicht zeigen',
  nothing: {
    title: 'Noch keine aktiven Ziele',
    hint: 'Sobald eine Säule und die Ziele darunter aktiv sind, sind sie hier zu sehen.',
  },
  title: 'Was zur Strategie führt',
  sentence: (aligned, all, share) =>
    `${aligned} von ${count(all, ofGoals)} führen zur Strategie, ${share}.`,
  none: 'Kein Ziel ist aktiv, das zur Strategie führen könnte.',
  notConnected: 'Nicht verbunden',
  whole: 'Alle Ziele',
  path: 'Wo Sie sind',
  hidden: 'Ziele, die Sie nicht sehen dürfen',
  noTeam: 'Ohne Team',
  smaller: (more) => `${more} kleinere`,
  ofAll: (share) => `${share} aller Ziele`,
  ofPillar: (share, pillar) => `${share} von ${pillar}`,
  ofParent: (share) => `${share} dessen, was darüber steht`,
  keys: 'Pfeile bewegen, Enter geht hinein oder öffnet ein Ziel, Escape geht heraus.',
  means:
    'Eine Säule ist so groß wie die Zahl der aktiven Ziele, die zu ihr führen. In ihr hat jedes Ziel am Ende eines Weges seinen Anteil nach den Gewichten der Verknüpfungen, was auch berichtet wird; Team und Verantwortliche haben die Summe. Was zu keiner Säule führt, steht für sich.',
  whatIsThis: 'Was ist das?',
  columns: ['Ziel', 'Säule', 'Team', 'Verantwortlich', 'Anteil', 'Stand'],
  more: (more) => `und ${count(more, goals)} mehr`,
  zoomed: (name) => `Jetzt bei ${name}`,
  empty: 'Hierher führt nichts',
};

import { counted } from './counted.ts';
import type { enCloseCycle } from './en-close-cycle.ts';

const count = counted('de');

/** German texts of `perf-close-cycle`: the overview. */
export const deCloseCycle: typeof enCloseCycle = {
  loading: 'Der Zyklus wird geladen',
  failed: 'Das Ende des Zyklus lässt sich nicht zeigen',
  label: (cycle) => `Das Ende von ${cycle}`,
  title: (cycle) => `${cycle} abschließen`,
  noCycle: {
    title: 'Kein Zyklus läuft',
    hint: 'Sobald ein Zyklus läuft, werden seine Ziele am Ende hier abgeschlossen.',
  },
  unknown: {
    title: 'Diesen Zyklus gibt es hier nicht',
    hint: 'Wählen Sie einen anderen Zyklus, oder lassen Sie ihn offen: Dann erscheint der, der als Nächstes endet.',
  },
  nothingWaits: (cycle) => `In ${cycle} wartet nichts auf den Abschluss`,
  nextEnd: (cycle, day) => `Als Nächstes endet ${cycle}, am ${day}.`,
  noNextEnd: 'Kein anderer Zyklus läuft.',
  isClosed: 'Dieser Zyklus ist abgeschlossen.',
  ended: (day) => `Endete am ${day}.`,
  ends: (day) => `Endet am ${day}. Ein abgeschlossenes Ziel nimmt keine Check-ins mehr.`,
  closedOf: (closed, all) => `${closed} von ${all} Zielen abgeschlossen`,
  yours: (number) => `${count(number, { one: 'wartet', other: 'warten' })} auf Sie`,
  others: (number) => `${count(number, { one: 'wartet', other: 'warten' })} auf andere`,
  toCarry: (number) => `${count(number, { one: 'ist', other: 'sind' })} zu übertragen`,
  notBegun: (number) =>
    `${count(number, { one: 'Entwurf wurde', other: 'Entwürfe wurden' })} nie begonnen; da ist nichts abzuschließen`,
  past: 'So stand es damals. Gehen Sie zurück zu jetzt, um Ziele abzuschließen.',
  noneYours:
    'Von diesen Zielen können Sie keines abschließen. Das können die, denen sie gehören, und wer diese führt.',
  closeAll: (number) => `${number} wie vorgeschlagen abschließen`,
  oneByOne: 'Eines nach dem anderen durchgehen',
  noTeam: 'Ohne Team',
  groupOf: (closed, all) => `${closed} von ${all} abgeschlossen`,
  noProposal: 'Keine Bewertung vorgeschlagen',
  gradeMeans: {
    green: 'Eine Bewertung ab 0,65',
    amber: 'Eine Bewertung von 0,35 bis 0,65',
    red: 'Eine Bewertung unter 0,35',
  },
  noGrade: 'Keine Bewertung',
  started: 'Begonnen',
  notClosed: 'Es ist nicht abgeschlossen; Ihre Eingaben sind noch da',
  forOthers: 'Für andere',
  closedGoals: (number) =>
    count(number, { one: 'abgeschlossenes Ziel', other: 'abgeschlossene Ziele' }),
  working: 'Was gebraucht wird, wird geholt',
};

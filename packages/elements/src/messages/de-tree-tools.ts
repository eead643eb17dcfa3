import { counted } from './counted.ts';
import type { Messages } from './en.ts';
import { pointsIn } from './points.ts';

const count = counted('de');

const pointsOf = pointsIn('Punkt', 'Punkte');

/** German texts of what `perf-goal-tree` fetches late. */
export const deTreeTools: Messages['treeTools'] = {
  columns: {
    expected: 'Erwartet',
    gap: 'Abstand',
    trend: 'Sechs Wochen',
    due: 'Fällig',
    share: 'Anteil',
    contributors: 'Mitwirkende',
  },
  columnMeans: {
    expected:
      'Wo das Ziel heute stehen sollte, nach seiner Messgröße, seinen Terminen und dem, was darunter zählt',
    gap: 'Fortschritt abzüglich dessen, was heute erwartet wird, in Prozentpunkten',
    trend:
      'Fortschritt am Ende jeder der letzten sechs Wochen, und gestrichelt, was erwartet wurde',
    share: 'Wie viel vom Ziel darüber aus diesem kommt',
  },
  gap: (points) => pointsOf(points),
  shareOf: (percent, parent) => `${percent} von ${parent}`,
  noShare: 'Zählt im Ziel darüber nicht',
  trend: (first, last, expected) =>
    `Von ${first} vor sechs Wochen auf ${last}, heute erwartet ${expected}`,
  trendNone: 'Kein Stand in den letzten sechs Wochen',
  trendComes: 'Die letzten sechs Wochen werden ausgerechnet',
  more: (number) => `+${number}`,
  filterBy: 'Die Ziele filtern',
  anyStatus: 'Stand',
  owner: 'Verantwortlich',
  anyone: 'Alle',
  me: 'Ich',
  people: 'Menschen',
  teams: 'Teams',
  kind: 'Art',
  anyKind: 'Jede Art',
  cycle: 'Zyklus',
  anyCycle: 'Jeder Zyklus',
  confidence: 'Zuversicht',
  anyConfidence: 'Jede',
  below: (percent) => `Unter ${percent}`,
  reported: 'Letzter Check-in',
  anyTime: 'Jederzeit',
  notSince: (day) => `Nicht seit ${day}`,
  notForWeeks: (weeks) => `Seit ${count(weeks, { one: 'Woche', other: 'Wochen' })} nicht`,
  finding: 'Nur was einen Blick wert ist',
  findingsCome: 'Es wird gesucht, was einen Blick wert ist',
  clear: 'Filter leeren',
  nothingLeft: {
    title: 'Kein Ziel übrig',
    hint: 'Kein Ziel erfüllt alles, was hier verlangt ist. Verlangen Sie weniger oder leeren Sie den Filter.',
  },
  viewOf: 'Was der Baum zeigt',
  sortBy: 'Sortieren nach',
  usualOrder: 'Art, dann Titel',
  sorted: (order) => `Sortiert: ${order}`,
  unsorted: 'Sortiert nach Art, dann Titel',
  orders: {
    title: ['Ziel, A bis Z', 'Ziel, Z bis A'],
    progress: ['Fortschritt, niedrigster zuerst', 'Fortschritt, höchster zuerst'],
    gap: ['Abstand, weitester Rückstand zuerst', 'Abstand, weitester Vorsprung zuerst'],
    status: ['Stand, schlechtester zuerst', 'Stand, bester zuerst'],
    confidence: ['Zuversicht, niedrigste zuerst', 'Zuversicht, höchste zuerst'],
    trend: ['Sechs Wochen, größter Verlust zuerst', 'Sechs Wochen, größter Gewinn zuerst'],
    reported: ['Letzter Check-in, ältester zuerst', 'Letzter Check-in, neuester zuerst'],
    owner: ['Verantwortlich, A bis Z', 'Verantwortlich, Z bis A'],
    due: ['Fällig, nächstes zuerst', 'Fällig, letztes zuerst'],
  },
  chooseColumns: 'Spalten',
  columnsHint: 'Wo der Platz nicht reicht, weichen die letzten.',
  up: (column) => `${column} nach oben`,
  down: (column) => `${column} nach unten`,
  moved: (column, place, of) => `${column}: Spalte ${place} von ${of}`,
  usualColumns: 'Übliche Spalten',
  placesOf: (title) => `Wo ${title} steht`,
  here: 'hier',
  topLevel: 'Ganz oben',
  hiddenPlaces: 'Es steht auch unter Zielen, die hier nicht gezeigt werden.',
};

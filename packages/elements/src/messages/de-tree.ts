import type { Messages } from './en.ts';
import { counted } from './counted.ts';

const count = counted('de');
const goals = { one: 'Ziel', other: 'Ziele' };
const dativeGoals = { one: 'Ziel', other: 'Zielen' };

/** German texts of `perf-goal-tree`. */
export const deTree: Messages['tree'] = {
  label: 'Ziele',
  columns: {
    title: 'Ziel',
    owner: 'Verantwortlich',
    progress: 'Fortschritt',
    status: 'Status',
    confidence: 'Zuversicht',
    reported: 'Letzter Check-in',
    actions: 'Aktionen',
  },
  search: 'Ziele suchen',
  searchHint: 'Titel oder verantwortlich',
  clearSearch: 'Suche leeren',
  openAll: 'Alle öffnen',
  closeAll: 'Alle schließen',
  keys: 'Tasten',
  filter: 'Filtern',
  view: 'Ansicht',
  notArranged: 'Die Ziele ließen sich nicht sortieren oder filtern',
  total: (number) => count(number, goals),
  found: (number) => (number === 0 ? 'Kein Ziel gefunden' : `${count(number, goals)} gefunden`),
  shownOf: (shown, total) => `${shown} von ${count(total, dativeGoals)} gezeigt`,
  inRow: {
    open: 'Öffnen',
    close: 'Schließen',
    checkIn: 'Check-in',
    explain: 'Den Stand erklären',
  },
  checkIn: (title) => `Check-in zu ${title}`,
  expected: (percent) => `heute erwartet ${percent}`,
  stated: (figure) => `angegeben ${figure}`,
  statedMeans: 'Eine Zahl aus einem Import. Sie wird gezeigt und nie gewertet.',
  supports: 'Unterstützt das übergeordnete Ziel und bewegt dessen Stand nicht',
  alsoUnder: (number) =>
    `Auch unter ${count(number, { one: 'anderem Ziel', other: 'anderen Zielen' })}`,
  below: 'Was darunter liegt, steht an seinem ersten Platz',
  context: 'gezeigt für das, was darunter liegt',
  hidden: 'Hier zählen auch Ziele, die Sie nicht sehen dürfen',
  level: (level) => `Ebene ${level}`,
  loading: 'Die Ziele werden geladen',
  stillLoading:
    'Es fehlt noch ein Arbeitsbereich. Der Baum nimmt ihn von einem perf-workspace um ihn herum, aus seiner Eigenschaft workspace, oder einfache Ziele aus seiner Eigenschaft goals.',
  empty: {
    title: 'Noch keine Ziele',
    hint: 'Legen Sie ein erstes Ziel an oder importieren Sie einen Plan, dann wächst hier der Baum.',
  },
  emptyScope: {
    title: 'Hier sind keine Ziele',
    hint: 'Zu dem Zyklus oder Ziel, auf das dieser Baum gestellt ist, gehört nichts. Stellen Sie einen anderen ein.',
  },
  emptyStranger: {
    title: 'Keine Ziele zu sehen',
    hint: 'Sie gehören nicht zu diesem Arbeitsbereich. Bitten Sie jemanden, der ihn betreut, Sie aufzunehmen.',
  },
  nothingFound: {
    title: 'Kein Ziel gefunden',
    hint: 'Jedes Wort muss in einem Titel oder im Namen der Verantwortlichen stehen. Versuchen Sie weniger Wörter.',
  },
  failed: 'Die Ziele ließen sich nicht zeigen',
  noCheckIn: 'Zu diesem Ziel gibt es keinen Check-in',
  explaining: 'Die Begründung wird geholt',
  notExplained: 'Der Stand konnte nicht begründet werden',
  mayNot: {
    'not-allowed':
      'Den Check-in macht hier nur, wem es gehört, wer mitwirkt oder dafür verantwortlich ist',
    closed: 'Es ist abgeschlossen und behält seine Zahlen',
    cancelled: 'Es wurde abgebrochen',
    plain: 'Diese Ziele werden nur gezeigt; ein Check-in ließe sich nirgends speichern',
  },
  changed: (title, before, after) => `${title}: ${before} auf ${after}`,
  checkedIn: (title) => `Check-in zu ${title} gespeichert.`,
  unchanged: 'Kein Stand hat sich geändert.',
  keyTable: [
    ['↑ ↓', 'Zur Zeile darüber oder darunter; von der ersten hinauf zu den Namen der Spalten'],
    ['→', 'Ein Ziel öffnen, dann in seine Zellen gehen'],
    ['←', 'Die Zellen verlassen, ein Ziel schließen, zum übergeordneten gehen'],
    ['Pos1 Ende', 'Zur ersten oder letzten Zeile oder Zelle'],
    ['Strg+Pos1 Strg+Ende', 'Zur ersten oder letzten Zeile'],
    ['Bild↑ Bild↓', 'Eine Seite hinauf oder hinunter'],
    ['Eingabe', 'Ein Ziel öffnen oder schließen; in einer Zelle tun, was sie anbietet'],
    ['Leertaste', 'Ein Ziel auswählen'],
    ['*', 'Alle Ziele neben diesem öffnen'],
    ['c F2', 'Check-in'],
    ['e', 'Den Stand erklären'],
    ['Menü Umschalt+F10', 'Zu den Aktionen einer Zeile'],
    ['/', 'Suchen'],
    ['Esc', 'Schließen, was unter einer Zeile offen ist; die Suche leeren'],
    ['A\u00A0–\u00A0Z', 'Zum nächsten Ziel, dessen Titel so beginnt'],
    ['?', 'Diese Tasten zeigen'],
  ],
};

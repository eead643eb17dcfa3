import type { Messages } from './en.ts';
import { counted } from './counted.ts';

const count = counted('de');
const goals = { one: 'Ziel', other: 'Ziele' };
const rows = { one: 'Zeile', other: 'Zeilen' };

/** German texts of `perf-import`. */
export const deImport: Messages['import'] = {
  label: 'Ziele importieren',
  loading: 'Warten auf den Arbeitsbereich',
  notAllowedTitle: 'Sie dürfen hier keine Ziele importieren',
  notAllowed: 'Das tut die Administration des Arbeitsbereichs. Fragen Sie dort.',
  choose: 'CSV-Datei wählen',
  drop: 'oder hier ablegen',
  dropHint: 'Ein Ziel je Zeile, die erste Zeile nennt die Spalten. Gespeichert als CSV in UTF-8.',
  another: 'Andere Datei',
  reading: (name) => `${name} wird gelesen`,
  read: (name, number) => `${name}: ${count(number, rows)}`,
  unshown: 'Der Import lässt sich nicht zeigen',
  failedRead: 'Die Datei ließ sich nicht lesen; es wurde nichts importiert',
  columns: 'Was die Spalten bedeuten',
  column: 'Spalte',
  means: 'Bedeutet',
  nothing: 'Nicht importieren',
  fields: {
    id: 'Id',
    parentId: 'Id des übergeordneten Ziels',
    title: 'Titel',
    kind: 'Art',
    owner: 'Verantwortlich',
    ownerType: 'Person oder Team',
    description: 'Beschreibung',
    start: 'Startwert',
    target: 'Zielwert',
    actual: 'Istwert',
    unit: 'Einheit',
    progressPercent: 'Fortschritt in Prozent',
    note: 'Notiz zum Ergebnis',
    startsOn: 'Erster Tag',
    due: 'Letzter Tag',
    weight: 'Gewicht',
  },
  choices: 'Wann, und woher',
  period: 'Die Ziele laufen im',
  newCycle: 'Ein neuer Zyklus',
  cycleName: 'Name des Zyklus',
  start: 'Erster Tag',
  end: 'Letzter Tag',
  source: 'Name der Quelle',
  sourceHint:
    'Ids werden unter dem Namen der Quelle gemerkt: Ein weiterer Import daraus ändert Ziele und verdoppelt sie nie.',
  ownerType: 'Verantwortlich sind',
  owners: { team: 'Teams', person: 'Personen' },
  decimal: 'Dezimalzeichen',
  decimals: { auto: 'Wie jede Zahl es zeigt', '.': '1.5', ',': '1,5' },
  kindIfBlank: 'Art, wo keine steht',
  ownerIfBlank: 'Verantwortlich, wo nichts steht',
  isError: 'Als Fehler melden',
  me: 'Sie',
  dryRun: 'Was der Import tun würde',
  checking: 'Die Zeilen werden geprüft',
  failedPlan: 'Die Angaben oben passen nicht',
  create: (number) => `${count(number, goals)} neu`,
  update: (number) => `${count(number, goals)} zu ändern`,
  unchanged: (number) => `${count(number, rows)} schon da`,
  wrong: (number) => `${count(number, rows)} mit Fehlern`,
  added: ({ people, teams, cycles, checkIns }) =>
    [
      people && count(people, { one: 'Person', other: 'Personen' }),
      teams && count(teams, { one: 'Team', other: 'Teams' }),
      cycles && count(cycles, { one: 'Zyklus', other: 'Zyklen' }),
      checkIns && count(checkIns, { one: 'Check-in', other: 'Check-ins' }),
    ]
      .filter(Boolean)
      .join(', '),
  alsoAdds: (what) => `Dazu kommen ${what}.`,
  alsoAdded: (what) => `Dazu kamen ${what}.`,
  errors: (number) => count(number, { one: 'Fehler', other: 'Fehler' }),
  errorsHint: 'Importiert wird erst, wenn sie in der Datei oder in den Angaben oben behoben sind.',
  row: 'Zeile',
  message: 'Was nicht stimmt',
  more: (number) => `${count(number, { one: 'weiteren', other: 'weitere' })} zeigen`,
  preview: 'Die ersten Zeilen',
  title: 'Titel',
  action: 'Wird',
  actions: {
    create: 'hinzugefügt',
    update: 'geändert',
    unchanged: 'belassen',
    error: 'nicht gelesen',
  },
  kept: (fields) => `auch hier geändert, bleibt: ${fields}`,
  unused: (columns) => `Nicht importiert: ${columns}`,
  submit: (number) => `${count(number, goals)} importieren`,
  noRows: 'Die Datei hat eine Kopfzeile und keine Zeilen. Es gibt nichts zu importieren.',
  nothingToDo: 'Alles aus dieser Datei ist schon da. Es gibt nichts zu importieren.',
  importing: 'Wird importiert',
  failed: 'Es wurde nichts importiert; die Datei und Ihre Angaben sind noch da',
  done: (create, update) =>
    [
      create > 0 || update === 0 ? `${count(create, goals)} hinzugefügt` : '',
      update > 0 ? `${count(update, goals)} geändert` : '',
    ]
      .filter(Boolean)
      .join(', '),
};

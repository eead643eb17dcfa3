import type { Messages } from './en.ts';

/** German texts of `perf-import` before its dry run. */
export const deImport: Messages['import'] = {
  label: 'Importieren',
  loading: 'Warten auf den Arbeitsbereich',
  notAllowedTitle: {
    goals: 'Sie dürfen hier keine Ziele importieren',
    people: 'Sie dürfen hier keine Personen importieren',
    'check-ins': 'Sie dürfen hier keine Check-ins importieren',
    outline: 'Sie dürfen hier keine Ziele anlegen',
    backup: 'Sie dürfen hier keine Sicherung einspielen',
    files: 'Tabellen und Sicherungen sind Sache der Administration',
    nothing: 'Sie dürfen hier nichts importieren',
  },
  notAllowed: 'Das tut die Administration des Arbeitsbereichs. Fragen Sie dort.',
  choose: 'Datei wählen',
  drop: 'oder hier ablegen',
  dropHint:
    'Eine Tabelle von Zielen, Personen oder Check-ins (CSV, die erste Zeile nennt die Spalten), eine Gliederung oder eine Sicherung (.jsonl).',
  paste: 'Oder eine Gliederung oder Tabelle einfügen',
  pasteOutline: 'Eine Gliederung Ihrer Ziele einfügen',
  pasteExample:
    '# Pünktlich liefern\n- Pünktliche Abfahrten von 20 auf 40 % (Mia)\n  - Neuer Dienstplan im Hafen',
  pasteHint:
    'Ein Ziel je Zeile; was eingerückt ist oder unter einer Überschrift steht, trägt zu dem darüber bei. Zellen aus einer Tabellenkalkulation sind eine Tabelle.',
  outlineHint:
    'Ein Ziel je Zeile; was eingerückt ist oder unter einer Überschrift steht, trägt zu dem darüber bei.',
  pasted: 'Eingefügter Text',
  look: 'Erst ansehen',
  kind: 'Das ist',
  kinds: {
    goals: 'Eine Tabelle von Zielen',
    people: 'Eine Tabelle von Personen',
    'check-ins': 'Eine Tabelle von Check-ins',
    outline: 'Eine Gliederung von Zielen',
    backup: 'Die Sicherung eines Arbeitsbereichs',
  },
  another: 'Etwas anderes',
  reading: (name) => `${name} wird gelesen`,
  unshown: 'Der Import lässt sich nicht zeigen',
  failedRead: 'Das ließ sich nicht lesen; es wurde nichts importiert',
  readOlder: 'Als Datei eines älteren Programms lesen (Windows)',
};

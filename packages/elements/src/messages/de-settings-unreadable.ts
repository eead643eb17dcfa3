import { counted } from './counted.ts';
import type { enSettingsUnreadable } from './en-settings-unreadable.ts';

const count = counted('de');

/** German texts of records that cannot be read, in the settings. */
export const deSettingsUnreadable: typeof enSettingsUnreadable = {
  record: 'Datensatz',
  kind: 'Art',
  places: 'Was nicht passt',
  empty: {
    title: 'Alles ist lesbar',
    hint: 'Sollte ein Fehler des Speichers je einen Datensatz beschädigen, steht er hier.',
  },
  others: (number) =>
    `${count(number, { one: 'Datensatz ist', other: 'Datensätze sind' })} nicht lesbar und ${number === 1 ? 'bleibt' : 'bleiben'} gespeichert, wie ${number === 1 ? 'er ist' : 'sie sind'}. Die Administration sieht, ${number === 1 ? 'welcher' : 'welche'}.`,
  wrong: 'So, wie er gespeichert ist, lässt er sich nicht lesen:',
  ways: 'Mit einer Sicherung holen Sie ihn zurück. Ist er entfernt, wird seine Id frei, und er kann neu eingegeben werden.',
  holds: 'Was nur zu ihm gehört, etwa Kommentare, Treffen oder Antworten, geht mit.',
  drop: 'Entfernen',
  question: (kind, id) => `${id} (${kind}) endgültig entfernen? Das lässt sich nicht zurücknehmen.`,
  yes: 'Endgültig entfernen',
  dropped: (id) => `Entfernt: ${id}.`,
  gone: (id) =>
    `${id} ist nicht mehr hier: Der Datensatz wurde inzwischen wiederhergestellt oder entfernt.`,
  collections: {
    people: 'Personen',
    teams: 'Teams',
    leaves: 'Abwesenheiten',
    workingCalendars: 'Arbeitskalender',
    companyValues: 'Unternehmenswerte',
    cycles: 'Zyklen',
    metrics: 'Kennzahlen',
    observations: 'Werte von Kennzahlen',
    checkIns: 'Check-ins',
    cadenceRules: 'Wie oft etwas fällig ist',
    snoozes: 'Was verschoben wurde',
    delegations: 'Was übergeben wurde',
    templates: 'Vorlagen für Einzelgespräche',
    series: 'Einzelgespräche',
    practices: 'Eigene Praktiken',
    figureSnapshots: 'Zahlen eines Zeitraums',
    settings: 'Einstellungen',
  },
};

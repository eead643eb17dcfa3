import { counted } from './counted.ts';
import type { enPeopleFigures } from './en-people-figures.ts';

const count = counted('de');
const people = { one: 'Person', other: 'Personen' };

/** German texts of the figures about what people say and do. */
export const dePeopleFigures: typeof enPeopleFigures = {
  names: {
    'check-ins-on-time': 'Check-ins rechtzeitig',
    'one-on-ones-held': 'Einzelgespräche geführt',
    'open-action-days': 'Alter offener Aufgaben',
    'points-put-off': 'Zweimal verschobene Punkte',
    'gave-feedback': 'Gaben Feedback',
    'received-feedback': 'Erhielten Feedback',
    'days-since-giving': 'Zuletzt gegeben vor',
    'days-since-receiving': 'Zuletzt erhalten vor',
    recognised: 'Erhielten Dank',
    'minutes-per-week': 'In der Woche, im Mittel',
  },
  means: {
    'check-ins-on-time':
      'Check-ins rechtzeitig: Anteil der Check-ins, deren Nachfrist im Zeitraum endete, die rechtzeitig kamen. Was fällig war, während niemand arbeiten konnte, bleibt außen vor.',
    'one-on-ones-held':
      'Einzelgespräche geführt: Anteil derer, deren Nachfrist im Monat endete, die stattfanden: eine der beiden Personen sagte es, und die andere widersprach nicht.',
    'open-action-days':
      'Alter offener Aufgaben: mittleres Alter in ganzen Tagen der Aufgaben aus Einzelgesprächen, die am Monatsende weder erledigt noch gestrichen waren. Ab zehn Personen mit solchen Aufgaben.',
    'points-put-off':
      'Zweimal verschobene Punkte: Anteil der am Monatsende offenen Gesprächspunkte, die in zwei oder mehr Gesprächen offen blieben.',
    'gave-feedback':
      'Gaben Feedback: Anteil der Personen, die im Zeitraum mit ihrem Namen Feedback gaben, wem auch immer und für wen auch immer sichtbar.',
    'received-feedback':
      'Erhielten Feedback: Anteil der Personen, zu denen im Zeitraum Feedback kam, das sie lesen konnten, oder für die eine anonyme Runde freigegeben wurde.',
    'days-since-giving':
      'Zuletzt gegeben: mittlere Zahl ganzer Tage vom letzten Feedback, das jemand gab, bis zum Monatsende. Wer keines gab, bleibt außen vor; ab zehn Personen.',
    'days-since-receiving':
      'Zuletzt erhalten: mittlere Zahl ganzer Tage vom letzten Feedback, das jemand erhielt, bis zum Monatsende. Wer keines erhielt, bleibt außen vor; ab zehn Personen.',
    recognised:
      'Erhielten Dank: Anteil der Personen, denen im Zeitraum gedankt wurde, an der Wand oder daneben. Was vor dem Ende zurückgenommen wurde, zählt nicht.',
    'minutes-per-week':
      'Aufwand: die Minuten in der Woche, die die Rhythmen im Mittel von jeder Person verlangen: alle Check-ins, Einzelgespräche, Durchsichten der Ziele, Feedback und Dank, so oft sie fällig waren und so lange die Einstellungen es schätzen.',
  },
  team: 'Team',
  few: 'zu wenige',
  tooFew: 'zu wenige Personen, um es zu zeigen',
  heldTitle: 'Was wird zurückgehalten?',
  held: (least) =>
    `Zahlen erscheinen ab ${count(least, people)}, mittlere Werte ab zehn. Wo auf einer Seite eines Anteils weniger sind oder sich eine Gruppe aus den anderen errechnen ließe, bleiben sie ebenfalls zurück. Alle zählen in „Alle“.`,
  noList: 'Sie gelten nur für Gruppen: Dahinter steht für niemanden eine Liste von Personen.',
  period: 'Zeitraum',
  lastMonth: 'Letzter Monat',
  lastQuarter: 'Letztes Quartal',
  days: (number) => count(number, { one: 'Tag', other: 'Tage' }),
  minutes: (number) => count(number, { one: 'Minute', other: 'Minuten' }),
  csv: { start: 'Von', end: 'Bis' },
};

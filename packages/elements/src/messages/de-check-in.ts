import type { Messages } from './en.ts';
import { counted } from './counted.ts';
import { pointsIn } from './points.ts';

const count = counted('de');

const pointsOf = pointsIn('Punkt', 'Punkte');

/** German texts of `perf-check-in`. */
export const deCheckIn: Messages['checkIn'] = {
  label: (title) => `Check-in zu ${title}`,
  chooseTitle: 'Kein Ziel gewählt',
  choose: 'Wählen Sie ein Ziel für den Check-in.',
  loading: 'Warten auf den Arbeitsbereich',
  gone: 'Dieses Ziel ist nicht hier',
  unshown: 'Das Formular lässt sich nicht zeigen',
  cannot: 'Zu diesem Ziel gibt es keinen Check-in',
  because: {
    closed:
      'Es ist abgeschlossen und behält seine Zahlen. Machen Sie den Check-in zu dem Ziel, das es fortführt.',
    cancelled:
      'Es wurde abgebrochen und behält seine Zahlen. Machen Sie den Check-in zu einem anderen Ziel.',
    'cycle-closed': 'Sein Zyklus ist abgeschlossen und nimmt keine Check-ins mehr.',
    'not-allowed':
      'Den Check-in macht, wem es gehört, wer daran mitwirkt oder wer diese Personen führt. Fragen Sie dort.',
  },
  rolledUp:
    'Sein Fortschritt kommt von den Zielen darunter. Machen Sie den Check-in dort, um ihn zu bewegen; hier können Sie sagen, wie Sie es sehen.',
  value: 'Wert',
  valueIn: (unit) => `Wert (${unit})`,
  fromTo: (start, target) => `Von ${start} bis ${target}`,
  between: (low, high) => `Zu halten zwischen ${low} und ${high}`,
  atLeast: (low) => `Zu halten bei mindestens ${low}`,
  atMost: (high) => `Zu halten bei höchstens ${high}`,
  baseline: 'Der erste Wert erreicht dieses Ziel: Es soll den Ausgangswert finden',
  last: (value, day) => `zuletzt ${value}, ${day}`,
  percent: 'Fortschritt in Prozent',
  milestones: 'Erledigte Schritte',
  milestoneDue: (day) => `bis ${day}`,
  zoneLegend: 'Wo steht es?',
  zones: {
    none: 'Unter der Zusage',
    commit: 'Zusage',
    target: 'Zielwert',
    stretch: 'Herausforderung',
  },
  lastZone: (zone, day) => `Zuletzt: ${zone}, ${day}`,
  reachedLegend: 'Ist es erreicht?',
  reached: 'Erreicht',
  notReached: 'Noch nicht',
  confidence: 'Wie wahrscheinlich wird das Ziel erreicht?',
  confidenceUnset: 'Keine Angabe',
  confidenceWords: [
    'sehr unwahrscheinlich',
    'unwahrscheinlich',
    'offen',
    'wahrscheinlich',
    'sehr wahrscheinlich',
  ],
  confidenceClear: 'Weglassen',
  asOf: 'Stand vom',
  ownStatus: 'Ihre eigene Sicht',
  ownStatusNone: 'Wie die Zahlen sagen',
  note: 'Notiz',
  noteHint: 'Strg + Eingabe speichert',
  blockers: 'Was steht im Weg?',
  more: 'Tag, eigene Sicht, Hindernisse',
  submit: 'Check-in speichern',
  saving: 'Wird gespeichert …',
  saved: (title, progress) => `Gespeichert. ${title} steht bei ${progress}.`,
  savedNoScore: (title) => `Zu ${title} gespeichert.`,
  failed: 'Der Check-in wurde nicht gespeichert; Ihre Eingaben sind noch da',
  discard: 'Verwerfen, was Sie geschrieben haben?',
  discardYes: 'Verwerfen',
  discardNo: 'Weiterschreiben',
  effect: 'Was sich dadurch ändert',
  effectHintSteps:
    'Haken Sie einen Schritt ab, um zu sehen, was er ändert, bis zu den Zielen darüber.',
  effectHintChoice:
    'Wählen Sie eine Antwort, um zu sehen, was sie ändert, bis zu den Zielen darüber.',
  effectHint: 'Geben Sie einen Wert ein, um zu sehen, was er ändert, bis zu den Zielen darüber.',
  points: (difference) => pointsOf(difference),
  effectMark: 'Der Strich auf jedem Balken zeigt, wo es heute stehen sollte.',
  effectNone: 'Kein Stand ändert sich.',
  unchanged: 'unverändert',
  stays: (title, progress) => `${title}: unverändert bei ${progress}`,
  fromTitle: (title, before, after) => `${title}: von ${before} auf ${after}`,
  slightly: (title, progress, points) => `${title}: weiter ${progress}, um ${points} verändert`,
  becomes: (before, after) => `${before} wird ${after}`,
  andOthers: (number) =>
    count(number, { one: 'anderes Ziel ändert sich', other: 'andere Ziele ändern sich' }),
  reads: (figure) => `Ihr Wert, so gelesen: ${figure}`,
  grouped: 'Das könnten zwei Zahlen sein. Schreiben Sie sie ohne Tausenderzeichen.',
  invalidNumber: 'Das ist keine Zahl. Geben Sie eine wie 12,5 ein.',
  blankWords:
    'Schreiben Sie eine Notiz, oder sagen Sie, wie wahrscheinlich das Ziel erreicht wird.',
  blank: 'Geben Sie einen Wert ein, oder schreiben Sie eine Notiz.',
  invalidDay: 'Wählen Sie heute oder einen früheren Tag.',
};

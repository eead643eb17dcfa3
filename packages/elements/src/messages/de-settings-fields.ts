import type { enSettingsFields } from './en-settings-fields.ts';

const everybody = 'Betrifft alle.';
const leaders = 'Betrifft Führungskräfte.';
const zero = 'Ein Gewicht von 0 lässt es weg.';

/** German texts of the settings themselves: what each does, and whom it concerns. */
export const deSettingsFields: typeof enSettingsFields = {
  name: {
    label: 'Bezeichnung',
    hint: 'Wie das Unternehmen oder der Bereich heißt.',
    who: everybody,
  },
  timeZone: {
    label: 'Zeitzone',
    hint: 'Nach ihr beginnen und enden Tage für Ziele, die einem Team gehören.',
    who: 'Betrifft Ziele von Teams.',
  },
  fiscalYearStartMonth: {
    label: 'Das Jahr beginnt im',
    hint: 'Neue Zyklen beginnen mit diesem Monat; vorhandene bleiben.',
    who: 'Betrifft spätere Zyklen.',
    options: {},
  },
  workingCalendarId: {
    label: 'Arbeitskalender',
    hint: 'An welchen Tagen gearbeitet wird. Ohne einen: Montag bis Freitag.',
    who: everybody,
  },
  defaultVisibility: {
    label: 'Neue Ziele sehen',
    hint: 'Lässt sich für jedes Ziel anders wählen.',
    who: 'Betrifft neue Ziele.',
    options: {
      public: 'Alle',
      chain: 'Wem es gehört, wer mitwirkt und wer sie führt',
      named: 'Genannte Personen',
      private: 'Nur, wem es gehört',
    },
  },
  agreement: {
    label: 'Ein Ziel wird aktiv',
    hint: 'Mit Zustimmung nimmt jemand anderes ein Ziel an, bevor es zählt.',
    who: 'Betrifft alle mit Zielen und die, die sie führen.',
    options: { none: 'Sobald es gesagt wird', required: 'Sobald jemand anderes zugestimmt hat' },
  },
  statusRollup: {
    label: 'Der Status eines oberen Ziels',
    hint: 'Wie er aus den Zielen darunter kommt.',
    who: 'Betrifft Ziele mit Zielen darunter.',
    options: {
      recompute: 'Aus dem eigenen Fortschritt, wie bei jedem Ziel',
      worst: 'Der schlechteste darunter',
      mean: 'Der Durchschnitt derer darunter, nach ihrem Gewicht',
    },
  },
  noData: {
    label: 'Ein Ziel ohne Check-in zählt',
    hint: 'Sobald seine Schonfrist vorbei ist.',
    who: 'Betrifft die Ziele darüber.',
    options: { zero: 'Als nichts erreicht', exclude: 'Gar nicht' },
  },
  noDataGraceDays: {
    label: 'Schonfrist ohne Check-in in Tagen',
    hint: 'So lange nach seinem ersten Tag zählt ein Ziel ohne Check-in gar nicht.',
    who: 'Betrifft neue Ziele.',
  },
  staleAfterDays: {
    label: 'Tage, bis ein Ziel veraltet ist',
    hint: 'Für Ziele, für die kein Rhythmus von Check-ins gilt.',
    who: 'Betrifft jedes Ziel.',
  },
  overAchievement: {
    label: 'Mehr als das Ganze zählt',
    hint: 'Was ein übertroffenes Ziel den Zielen darüber bringt.',
    who: 'Betrifft übertroffene Ziele.',
    options: { clamp: 'Als 100 %', 'to-120': 'Bis zu 120 %', unclamped: 'Voll' },
  },
  nudgesPerWeek: {
    label: 'Erinnerungen je Woche',
    hint: 'Mehr bekommt niemand, die des Coachs eingerechnet.',
    who: everybody,
  },
  'quietHours.from': {
    label: 'Ruhe ab',
    hint: 'Keine Erinnerung ab dieser Uhrzeit. Beide gleich: nie Ruhe.',
    who: everybody,
  },
  'quietHours.to': { label: 'Ruhe bis', hint: 'Nach der Zeitzone jeder Person.', who: everybody },
  'coach.suggestions': {
    label: 'Vorschläge auf einmal',
    hint: 'Mehr zeigt der Coach nicht.',
    who: leaders,
  },
  'coach.standDays': {
    label: 'Tage, die ein Vorschlag steht',
    hint: 'Der Tag, an dem er zuerst erschien, zählt mit.',
    who: leaders,
  },
  'coach.coolDownDays': {
    label: 'Tage, bis er wiederkommt',
    hint: 'So lange macht der Coach denselben Vorschlag zum selben nicht noch einmal.',
    who: leaders,
  },
  'coach.snoozeDays': {
    label: 'Tage, die „später“ heißt',
    hint: 'Wenn jemand einen Vorschlag aufschiebt und keinen Tag nennt.',
    who: leaders,
  },
  'activityMinutes.check-in': {
    label: 'Minuten für einen Check-in',
    hint: 'Zählt in die Zeit, die das Programm kostet.',
  },
  'activityMinutes.one-on-one': {
    label: 'Minuten für ein Einzelgespräch',
    hint: 'Zählt für beide.',
  },
  'activityMinutes.feedback-given': {
    label: 'Minuten, um Feedback zu geben',
    hint: 'Zählt für die, die es schreiben.',
  },
  'activityMinutes.feedback-asked': {
    label: 'Minuten für eine Bitte um Feedback',
    hint: 'Zählt für die, die bitten.',
  },
  'activityMinutes.recognition': {
    label: 'Minuten, um zu danken',
    hint: 'Zählt für die, die danken.',
  },
  'activityMinutes.goal-review': {
    label: 'Minuten für die Durchsicht von Zielen',
    hint: 'Zählt für die, die führen.',
  },
  anonymityThreshold: {
    label: 'Nötige Personen für Zahlen und anonyme Antworten',
    hint: 'Zahlen von weniger Menschen werden nie gezeigt, damit niemand erkannt wird. Eine Runde kann eine andere Zahl nennen, ab 3.',
    who: everybody,
  },
  'feedback.requestDays': {
    label: 'Tage, die eine Bitte um Feedback wartet',
    hint: 'Wenn, wer um Feedback bittet, keinen Tag nennt.',
    who: everybody,
  },
  'feedback.unseenDays': {
    label: 'Tage ohne Dank',
    hint: 'Wem so lange niemand gedankt hat, an den wird die Führungskraft erinnert.',
    who: leaders,
  },
  'reviews.recencyWarning': {
    label: 'Warnen, wenn ein Rückblick spät liegt',
    hint: 'Um so viel liegt das Angeführte später als das Vorhandene. 0 warnt am frühesten.',
    who: 'Betrifft die, die Rückblicke schreiben.',
  },
  'reviews.recencyFromItems': {
    label: 'Warnen ab so viel Angeführtem',
    hint: 'Über weniger lässt sich nichts sagen.',
    who: 'Betrifft die, die Rückblicke schreiben.',
  },
  'reviews.hrSees': {
    label: 'Die Personalabteilung liest geteilte Rückblicke',
    hint: 'Erst, wenn sie mit der Person geteilt sind, um die es geht.',
    who: 'Betrifft alle, über die Rückblicke geschrieben werden.',
  },
  'healthWeights.alignment': { label: 'Ziele dienen etwas', hint: zero },
  'healthWeights.coverage': { label: 'Menschen haben Ziele', hint: zero },
  'healthWeights.check-ins': { label: 'Check-ins kommen rechtzeitig', hint: zero },
  'healthWeights.freshness': { label: 'Berichte sind frisch', hint: zero },
  'healthWeights.candour': { label: 'Worte passen zu den Zahlen', hint: zero },
  'healthWeights.conversations': { label: 'Einzelgespräche finden statt', hint: zero },
  'healthWeights.feedback': { label: 'Feedback wird gegeben', hint: zero },
  'healthWeights.recognition': { label: 'Menschen wird gedankt', hint: zero },
  'retention.conversationMonths': {
    label: 'Monate für Einzelgespräche',
    hint: 'Notizen, Gesprächspunkte und Aufgaben, ab ihrem Treffen. Offenes bleibt, solange die beiden sich treffen.',
    who: 'Betrifft beide in jedem Gespräch.',
  },
  'retention.feedbackMonths': {
    label: 'Monate für Feedback',
    hint: 'Feedback und Bitten darum, ab ihrer Abgabe; anonyme Antworten, ab wann sie gezeigt wurden.',
    who: everybody,
  },
  'retention.checkInNoteMonths': {
    label: 'Monate für Notizen von Check-ins',
    hint: 'Ab dem Ende des Ziels. Werte bleiben.',
    who: 'Betrifft alle mit Zielen.',
  },
  'retention.reviewMonths': {
    label: 'Monate für Rückblicke',
    hint: 'Ab dem Ende ihres Zeitraums, oder ab ihrem Beginn, wenn er später ist.',
    who: 'Betrifft alle, über die Rückblicke geschrieben werden.',
  },
  'retention.leaverMonths': {
    label: 'Monate für Texte derer, die gegangen sind',
    hint: 'Alles, was sie geschrieben haben, ab dem letzten Tag.',
    who: 'Betrifft Menschen, die gegangen sind.',
  },
};

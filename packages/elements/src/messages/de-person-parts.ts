import { counted } from './counted.ts';
import type { enPersonParts } from './en-person-parts.ts';
import { isolated } from './isolated.ts';
import { pointsIn } from './points.ts';

const count = counted('de');
const goals = { one: 'Ziel', other: 'Ziele' };
const goalsOver = { one: 'abgeschlossenem Ziel', other: 'abgeschlossenen Zielen' };
const ofMonths = { one: 'Monat', other: 'Monaten' };

const pointsOf = pointsIn('Punkt', 'Punkte');

/** German texts of the sections of `perf-person`. */
export const dePersonParts: typeof enPersonParts = {
  nothingDue: 'Es steht nichts an. Genießen Sie es.',
  activities: {
    'check-in': 'Check-in',
    'one-on-one': 'Einzelgespräch',
    'feedback-given': 'Feedback geben',
    'feedback-asked': 'Um Feedback bitten',
    recognition: 'Jemandem danken',
    'goal-review': 'Durchsicht der Ziele',
  },
  answer: 'Eine Bitte um Feedback beantworten',
  due: (age) => `fällig ${age}`,
  overdue: 'Überfällig',
  minutes: (number) => `etwa ${count(number, { one: 'Minute', other: 'Minuten' })}`,
  putOff: (moment) => `aufgeschoben bis ${moment}`,
  with: (name) => `mit ${name}`,
  noTalks:
    'Sie haben noch kein Einzelgespräch. Beginnen Sie eines, dann steht hier der nächste Termin.',
  next: 'Nächstes',
  last: 'Letztes',
  noNext: 'keines geplant',
  noLast: 'noch keines',
  about: 'Feedback zu dieser Person',
  aboutYou: 'Feedback zu Ihnen',
  given: 'Feedback von dieser Person',
  givenByYou: 'Feedback von Ihnen',
  thanked: 'Dank',
  from: (name) => `von ${name}`,
  to: (names) => `an ${names}`,
  noWords:
    'Noch wurde nichts gesagt. Fragen Sie jemanden nach seiner Meinung, dann steht die Antwort hier.',
  onGoal: 'Zu',
  evidenceOf: (number, some, all) =>
    `${count(number, { one: 'Eintrag', other: 'Einträge' })} aus ${some} von ${count(all, ofMonths)}.`,
  noEvidence:
    'Noch nichts aus diesen Monaten. Check-ins, abgeschlossene Ziele, Feedback, Dank und Einzelgespräche stehen hier.',
  kinds: {
    'check-in': 'Check-in zu',
    grade: 'Abgeschlossen:',
    feedback: 'Feedback von',
    recognition: 'Dank von',
    meeting: 'Einzelgespräch mit',
    action: 'Erledigt:',
  },
  graded: (grade) => `mit der Bewertung ${grade}`,
  onlyYou: 'Das sehen nur Sie.',
  tooFew: (closed, needed) =>
    `Dazu braucht es ${count(needed, goals)}, zu denen Sie eine Zuversicht angegeben haben und die abgeschlossen sind; bisher: ${closed}. Sagen Sie beim Check-in, wie sicher Sie sind.`,
  bias: {
    sure: (points, number) =>
      `Sie waren um ${pointsOf(points)} zu sicher, bei ${count(number, goalsOver)}.`,
    careful: (points, number) =>
      `Sie waren um ${pointsOf(points)} zu vorsichtig, bei ${count(number, goalsOver)}.`,
    fits: (number) =>
      `Was Sie sagten und was kam, passt zusammen, bei ${count(number, goalsOver)}.`,
  },
  calibration: {
    caption: 'Was Sie sagten, und wie die Ziele endeten',
    said: 'Sie sagten',
    came: 'Es wurden',
    given: 'Wie oft',
    about:
      'Es geht um Voraussicht, nicht um Leistung: Wer bei einem Ziel, das scheitert, 20 % sagt, hat es kommen sehen.',
  },
  noPhases:
    'Sie haben noch nicht gesagt, wie geübt und wie voller Energie Sie für Ihre Ziele sind.',
  phaseSay: 'Sagen, wie es sich anfühlt',
  phaseChange: 'Ändern',
  phaseClear: 'Zurücknehmen',
  phaseKeep: 'Behalten',
  phaseOf: (act, goal) => `${act}: ${isolated(goal)}`,
  phaseKept: 'Gespeichert. Sie und Ihre Leitung sehen es.',
  phaseCleared: 'Zurückgenommen. Nichts davon bleibt.',
  phasesAbout:
    'Wie geübt und wie voller Energie Sie sind, so wie Sie es angaben. Sie und Ihre Führungskraft sehen es; es ist keine Bewertung und kommt in keinen Rückblick.',
  ability: 'Können',
  energy: 'Energie',
  corners: {
    direct: 'Klare Schritte helfen',
    coach: 'Klare Schritte und ein offenes Ohr helfen',
    support: 'Ein offenes Ohr hilft',
    delegate: 'Das Ergebnis vereinbaren, dann Raum lassen',
  },
  noLeave: 'Es ist keine Abwesenheit eingetragen. Solange Sie weg sind, steht nichts an.',
  days: (start, end) => `${start} bis ${end}`,
  isAway: 'jetzt',
  keptAbout:
    'Alles, was Sie geschrieben haben oder was von Ihnen handelt, soweit Sie es sehen dürfen. Sie können es als Datei mitnehmen.',
  keptGoes: (talks, notes, feedback, reviews) =>
    `Texte bleiben nicht für immer: die aus Einzelgesprächen gehen nach ${count(talks, ofMonths)}, Notizen zu Check-ins nach ${count(notes, ofMonths)}, Feedback nach ${count(feedback, ofMonths)}, Rückblicke nach ${count(reviews, ofMonths)}. Werte, Daten und wer was getan hat, bleiben.`,
  keptWays:
    'Notizen nur für Sie und wie es Ihnen mit Zielen geht haben keine Vergangenheit: Sie werden so aufbewahrt, wie sie jetzt sind. Wenden Sie sich an die Personalabteilung oder die Administration, wenn Ihr Name und Ihre Texte gelöscht werden sollen.',
  keptWhat: 'Was',
  keptNumber: 'Wie viele',
  saveKept: 'Als Datei sichern',
  keptFile: 'ueber mich aufbewahrt',
  collections: {
    people: 'Ihr Eintrag',
    teams: 'Teams, die Sie leiten oder in denen Sie sind',
    metrics: 'Kennzahlen, die Ihnen gehören',
    observations: 'Werte, die Sie gemeldet haben',
    goals: 'Ziele, die Sie nennen',
    checkIns: 'Check-ins',
    comments: 'Kommentare',
    leaves: 'Abwesenheiten',
    cadenceRules: 'Rhythmen',
    snoozes: 'Was Sie aufgeschoben haben',
    delegations: 'Was übergeben wurde',
    nudges: 'Erinnerungen',
    series: 'Einzelgespräche',
    meetings: 'Treffen',
    talkingPoints: 'Gesprächspunkte',
    sharedNotes: 'Notizen für beide',
    privateNotes: 'Notizen nur für Sie',
    actionItems: 'Aufgaben',
    feedback: 'Feedback',
    feedbackRequests: 'Bitten um Feedback',
    feedbackRounds: 'Anonyme Runden',
    anonymousTexts: 'Anonyme Antworten',
    recognitions: 'Dank',
    coachStates: 'Was Ihnen vorgeschlagen wurde',
    goalPhases: 'Wie es Ihnen mit Zielen geht',
    reviewBriefs: 'Rückblicke',
  },
};

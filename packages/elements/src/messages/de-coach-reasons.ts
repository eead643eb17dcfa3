import { counted } from './counted.ts';
import type { enCoachReasons } from './en-coach-reasons.ts';

const count = counted('de');
const inDays = { one: 'Tag', other: 'Tagen' };
const days = { one: 'Tag', other: 'Tage' };

/** German sentences of why a practice is suggested now. */
export const deCoachReasons: typeof enCoachReasons = {
  byYou: 'Ihnen',
  never: {
    oneOnOne: (name) => `Mit ${name} haben Sie noch kein Einzelgespräch geführt.`,
    recognition: (name) => `${name} hat noch niemand gedankt.`,
    feedbackGiven: (name) => `Sie haben ${name} noch kein Feedback gegeben.`,
    feedbackAsked: 'Sie haben noch niemanden um Feedback zu sich selbst gebeten.',
    stale: (goal) => `Zu „${goal}“ gab es noch keinen Check-in.`,
  },
  wentOffTrack: (goal, status, day) =>
    `„${goal}“ ist nicht auf Kurs. Am ${day} stand es besser: ${status}.`,
  staysAtRisk: (goal, status, day) => `„${goal}“ steht seit ${day} nicht besser: ${status}.`,
  betterThanPace: (goal, reported, pace) =>
    `„${goal}“ wurde als „${reported}“ gemeldet, das Tempo sagt aber „${pace}“.`,
  progressOf: (progress, expected) => `${progress} erreicht, ${expected} erwartet.`,
  confidenceFell: (goal, from, to) => `Die Zuversicht zu „${goal}“ fiel von ${from} auf ${to}.`,
  stale: (goal, age) => `Der letzte Check-in zu „${goal}“ war ${age}.`,
  withoutParent: (goal) => `„${goal}“ dient keinem anderen Ziel, das Sie sehen.`,
  statesNoResult: (goal) => `„${goal}“ sagt noch nicht, was anders sein wird und um wie viel.`,
  cycleBegins: (cycle, day) => `${cycle} beginnt am ${day}.`,
  cycleBegan: (cycle, day) => `${cycle} hat am ${day} begonnen.`,
  cycleEnds: (cycle, left, goals) =>
    `${cycle} endet in ${count(left, inDays)}, mit ${count(goals, { one: 'offenen Ziel', other: 'offenen Zielen' })} von Ihnen und Ihren Mitarbeitenden.`,
  goalReached: (goal, progress) => `„${goal}“ steht bei ${progress}.`,
  closedBelow: (goal, grade, day) => `„${goal}“ wurde am ${day} mit ${grade} abgeschlossen.`,
  overrideOld: (goal, name, held) =>
    `Wie „${goal}“ steht, wurde vor ${count(held, inDays)} von ${name} von Hand gesetzt.`,
  needsDirection: (name, goal) =>
    `Was ${name} zu „${goal}“ gesagt hat, legt nahe, dass mehr Anleitung helfen würde.`,
  needsSupport: (name, goal) =>
    `Was ${name} zu „${goal}“ gesagt hat, legt nahe, dass mehr Unterstützung helfen würde.`,
  checkInsLate: (name, missing, all, window) =>
    `In den letzten ${count(window, inDays)} kamen ${missing} von ${count(all, { one: 'Check-in', other: 'Check-ins' })} von ${name} spät oder gar nicht.`,
  noOneOnOne: (name, age) => `Ihr letztes Einzelgespräch mit ${name} war ${age}.`,
  skipped: (name, skipped, held, window) =>
    `In den letzten ${count(window, inDays)} haben Sie mit ${name} ${count(skipped, { one: 'Einzelgespräch', other: 'Einzelgespräche' })} ausfallen lassen und ${held} geführt.`,
  pointPutOff: (name, times, day) =>
    `Ein Gesprächspunkt mit ${name} vom ${day} wurde ${count(times, { one: 'Mal', other: 'Mal' })} verschoben.`,
  actionOverdue: (name, actions, over) =>
    `Zwischen Ihnen und ${name}: ${count(actions, { one: 'Aufgabe ist', other: 'Aufgaben sind' })} überfällig, die älteste seit ${count(over, inDays)}.`,
  withoutGoals: (name) => `${name} hat kein Ziel, das Sie sehen.`,
  tooMany: (name, goals, most) =>
    `${name} hat ${count(goals, { one: 'Ziel', other: 'Ziele' })} gleichzeitig; gut sind höchstens ${most}.`,
  youTooMany: (goals, most) =>
    `Sie haben ${count(goals, { one: 'Ziel', other: 'Ziele' })} gleichzeitig; gut sind höchstens ${most}.`,
  newReport: (name, day) => `${name} berichtet seit ${day} an Sie.`,
  returned: (name, away, day) => `${name} war ${count(away, days)} abwesend, bis ${day}.`,
  noRecognition: (name, age) => `${name} wurde zuletzt ${age} gedankt.`,
  insideOnly: (name, inside, all, window) =>
    `In den letzten ${count(window, inDays)} kamen ${inside} von ${all} Mal Dank an ${name} aus dem eigenen Team.`,
  noFeedbackGiven: (name, age) => `Sie haben ${name} zuletzt ${age} Feedback gegeben.`,
  requestOpen: (name, age) => `${name} hat Sie ${age} um Feedback gebeten.`,
  requestDue: (day) => `Es wird bis ${day} erwartet.`,
  noFeedbackAsked: (age) => `Sie haben zuletzt ${age} um Feedback zu sich selbst gebeten.`,
  leansLate: (name) =>
    `Ihr Rückblick auf ${name} führt Späteres an, als es im ganzen Zeitraum gibt.`,
};

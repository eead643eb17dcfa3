import type { Messages } from './en.ts';
import { counted } from './counted.ts';
import { pointsIn } from './points.ts';

const count = counted('de');

const points = pointsIn('Punkt', 'Punkte');

/** German texts of the explanation of a score. */
export const deExplanation: Messages['explanation'] = {
  title: (score) => `Warum ${score}`,
  driver: {
    measure: 'Seine eigene Messgröße entscheidet.',
    'key-results': 'Das gewichtete Mittel seiner Schlüsselergebnisse entscheidet.',
    children: 'Das gewichtete Mittel der Ziele darunter entscheidet.',
    both: 'Das gewichtete Mittel aller Ziele und Schlüsselergebnisse darunter entscheidet.',
    manual: 'Der Prozentsatz des letzten Check-ins entscheidet.',
  },
  chosen: 'So wurde es für dieses Ziel gewählt.',
  formula: (text) => `Fortschritt: ${text}`,
  measure: {
    number: (start, target) => `Von ${start} bis ${target}`,
    between: (low, high) => `Zwischen ${low} und ${high} gehalten`,
    atLeast: (low) => `Bei mindestens ${low} gehalten`,
    atMost: (high) => `Bei höchstens ${high} gehalten`,
    milestones: (number) => count(number, { one: 'Meilenstein', other: 'Meilensteine' }),
    zones: 'Drei Zonen: Die Zusage ist 30 % wert, der Zielwert 70 %, die Herausforderung 100 %',
    binary: 'Erreicht oder nicht',
    baseline: 'Das Ergebnis ist, den ersten Wert zu finden',
  },
  reading: (value, day) => `Letzter Wert ${value} vom ${day}`,
  observed: (value, day, metric) => `Letzter Wert ${value} vom ${day}, aus der Kennzahl ${metric}`,
  noReading: 'Noch kein Wert',
  reached: 'erreicht',
  notReached: 'nicht erreicht',
  zone: {
    none: 'keine Zone',
    commit: 'Zusage',
    target: 'Zielwert',
    stretch: 'Herausforderung',
  },
  milestoneChanges: (number) =>
    `${count(number, { one: 'Meilenstein', other: 'Meilensteine' })} geändert`,
  inputs: 'Was zählt',
  columns: {
    goal: 'Ziel',
    weight: 'Gewicht',
    share: 'Anteil',
    progress: 'Fortschritt',
    contribution: 'Trägt bei',
  },
  hidden: 'Ziele, die Sie nicht sehen dürfen, zusammen',
  more: (number) => `und ${count(number, { one: 'weiteres Ziel', other: 'weitere Ziele' })}`,
  sum: 'Zusammen',
  source: {
    score: '',
    grade: 'seine Bewertung',
    'no-data-as-zero': 'ohne Check-in, zählt als 0',
  },
  leftOut: 'Was nicht zählt',
  because: {
    supports: 'unterstützt nur',
    draft: 'ein Entwurf',
    proposed: 'vorgeschlagen, noch nicht vereinbart',
    cancelled: 'abgebrochen',
    'not-started': 'noch nicht begonnen',
    'no-data-yet': 'noch keine Daten, und noch neu',
    'no-data-excluded': 'keine Daten',
    undefined: 'hat keinen Stand',
    'carried-on': 'von einem anderen Ziel fortgeführt',
    'closed-before': 'abgeschlossen, zählt hier nicht mehr',
    'cycle-over': 'sein Zyklus ist vorbei',
    'not-of-this-driver': 'nicht das, was hier entscheidet',
  },
  hiddenLeftOut: (number) =>
    `${count(number, { one: 'Ziel', other: 'Ziele' })}, ${number === 1 ? 'das' : 'die'} Sie nicht sehen dürfen`,
  override: (progress, name, day) => `${name} hat es am ${day} auf ${progress} gesetzt.`,
  overrideReason: (reason) => `Grund: ${reason}`,
  overrideUntil: (day) => `Es gilt bis ${day}.`,
  overrideOver: (day) => `Es galt bis ${day} und zählt nicht mehr.`,
  computed: (score) => `Berechnet: ${score}.`,
  stated: (source, figure) => `${source} gab ${figure} an. Das wird gezeigt und nie gewertet.`,
  statedFields: { start: 'Start', target: 'Zielwert', actual: 'Ist' },
  statusTitle: 'Status',
  closedWith: (grade: string) => `Abgeschlossen mit ${grade}.`,
  floor: (gap: string, floor: string) =>
    `Der Rückstand beträgt ${points(gap)}. Weniger als ${floor} gilt immer als auf Kurs, damit der Status am Anfang nicht täglich wechselt.`,
  notBehind: 'Es ist, wo es heute sein soll, oder weiter.',
  worstOf: 'Es ist der schlechteste Status dessen, was darunter zählt.',
  meanOf: 'Es ist der Mittelwert dessen, was darunter zählt.',
  statusByOverride: 'Eine Person hat ihn gesetzt, und er gilt vorerst.',
  pace: {
    ratio: (value) => `Der Fortschritt beträgt ${value} dessen, was heute erwartet wird.`,
    gap: (value) => `Der Fortschritt liegt ${points(value)} hinter dem, was heute erwartet wird.`,
    attainment: (value) => `Der Fortschritt beträgt ${value}.`,
    reported: 'Es gilt der Status aus dem Check-in.',
  },
  limits: {
    ratio: (onTrack) => `Auf Kurs ab ${onTrack}.`,
    ratioBoth: (onTrack, atRisk) => `Auf Kurs ab ${onTrack}, gefährdet ab ${atRisk}.`,
    gap: (onTrack) => `Auf Kurs bis ${points(onTrack)} dahinter.`,
    gapBoth: (onTrack, atRisk) =>
      `Auf Kurs bis ${points(onTrack)} dahinter, gefährdet bis ${atRisk}.`,
  },
  rulebook: (id) => `Regel: ${id}.`,
  expected: (actual, expected) => `Heute ${actual}, erwartet ${expected}.`,
  worst: 'Am weitesten zurück darunter:',
  parents: 'Zählt in',
  contributes: (weight) => `mit Gewicht ${weight}`,
  supports: 'unterstützt es und bewegt dessen Stand nicht',
};

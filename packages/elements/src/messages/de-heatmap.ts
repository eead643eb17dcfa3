import { counted } from './counted.ts';
import type { enHeatmap } from './en-heatmap.ts';
import { pointsIn } from './points.ts';

const count = counted('de');
const goals = { one: 'Ziel', other: 'Ziele' };
const ofGoals = { one: 'Ziel', other: 'Zielen' };
const weeks = { one: 'Woche', other: 'Wochen' };

const pointsOf = pointsIn('Punkt', 'Punkte');

/** German texts of `perf-heatmap`. */
export const deHeatmap: typeof enHeatmap = {
  loading: 'Der Stand der Teams wird geladen',
  failed: 'Der Stand der Teams lässt sich nicht zeigen',
  nothing: {
    title: 'Keine laufenden Ziele von Teams',
    hint: 'Sobald ein Ziel begonnen hat und zu einem Team gehört, sind hier seine Wochen zu sehen.',
  },
  working: (done, all) => `${done} von ${count(all, weeks)} berechnet`,
  figure: 'Kennzahl',
  figures: {
    'on-track': 'Ziele auf Kurs',
    confidence: 'Zuversicht',
    'up-to-date': 'Check-in wie vereinbart',
    'check-ins-on-time': 'Check-ins rechtzeitig',
    'one-on-ones-held': 'Einzelgespräche geführt',
    'gave-feedback': 'Gaben Feedback',
    'received-feedback': 'Erhielten Feedback',
    recognised: 'Erhielten Dank',
  },
  means: {
    'on-track':
      'Anteil der Ziele auf Kurs an den Zielen eines Teams, die am Ende der Woche liefen und zu denen es einen Check-in gab. Ein veraltetes Ziel ist nicht auf Kurs.',
    confidence:
      'Mittel der letzten Angaben zur Zuversicht zu den Zielen eines Teams, die am Ende der Woche liefen. Sie wird angegeben und nie berechnet.',
    'up-to-date':
      'Anteil der Ziele eines Teams, die am Ende der Woche liefen und deren letzter Check-in nicht älter war als vereinbart.',
  },
  groups: { goals: 'Ziele, Woche für Woche', people: 'Personen, Monat für Monat' },
  monthSentence: (figure, value, month, lowest) =>
    `${figure}: ${value} im ${month}, für alle.${lowest}`,
  noMonths:
    'Noch ist kein Monat ausgerechnet. Zahlen über Personen werden einmal im Monat ermittelt und bleiben dann.',
  everyone: 'Alle',
  atLeast: (share) => `${share} oder mehr`,
  atMost: (share) => `${share} oder weniger`,
  notKept: 'nicht ausgerechnet',
  take: (number) => `${count(number, { one: 'Monat', other: 'Monate' })} ausrechnen`,
  taken: 'Die Zahlen sind ausgerechnet.',
  csv: 'CSV',
  saveCsv: 'Was zu sehen ist, als CSV-Datei sichern',
  saved: 'Die Tabelle ist als CSV-Datei an Ihren Browser übergeben.',
  knownThen:
    'Vergangene Wochen zählen die damals bekannten Check-ins und Abschlüsse, mit den Zielen, Verknüpfungen und Teams von heute.',
  whatIsThis: 'Was ist das?',
  sentence: (figure, value, change, lowest) =>
    `${figure}: ${value} in dieser Woche, über alle Teams.${change}${lowest}`,
  change: (points, weekCount) => ` ${pointsOf(points)} in ${count(weekCount, weeks)}.`,
  lowest: (team, value) => ` Am niedrigsten: ${team} mit ${value}.`,
  noValue: 'kein Wert',
  team: 'Team',
  allTeams: 'Alle Teams',
  noTeam: 'Ohne Team',
  thisWeek: 'Diese Woche',
  weekOf: (day) => `Woche vom ${day}`,
  share: (some, all) => `${some} von ${count(all, ofGoals)}`,
  mean: (all) => `aus ${count(all, ofGoals)}`,
  cell: (team, week, told) => `${team}, ${week}: ${told}`,
  behind: (team, week) => `${team}, ${week}`,
  more: (more) => `und ${count(more, goals)} mehr`,
  goal: 'Ziel',
  noConfidence: 'Keine Angabe',
  legend: 'von 0 % bis 100 %',
};

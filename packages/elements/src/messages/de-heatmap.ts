import { counted } from './counted.ts';
import type { enHeatmap } from './en-heatmap.ts';

const count = counted('de');
const goals = { one: 'Ziel', other: 'Ziele' };
const ofGoals = { one: 'Ziel', other: 'Zielen' };
const weeks = { one: 'Woche', other: 'Wochen' };

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
  },
  means: {
    'on-track':
      'Anteil der Ziele auf Kurs an den Zielen eines Teams, die am Ende der Woche liefen und zu denen es einen Check-in gab. Ein veraltetes Ziel ist nicht auf Kurs.',
    confidence:
      'Mittel der letzten Angaben zur Zuversicht zu den Zielen eines Teams, die am Ende der Woche liefen. Sie wird angegeben und nie berechnet.',
    'up-to-date':
      'Anteil der Ziele eines Teams, die am Ende der Woche liefen und deren letzter Check-in nicht älter war als vereinbart.',
  },
  knownThen:
    'Vergangene Wochen zählen die damals bekannten Check-ins und Abschlüsse, mit den Zielen, Verknüpfungen und Teams von heute.',
  whatIsThis: 'Was ist das?',
  sentence: (figure, value, change, lowest) =>
    `${figure}: ${value} in dieser Woche, über alle Teams.${change}${lowest}`,
  change: (points, weekCount) => ` ${points} Punkte in ${count(weekCount, weeks)}.`,
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

import type { enGoalActs } from './en-goal-acts.ts';
import { isolated } from './isolated.ts';

/** German texts of what somebody may do on `perf-goal-card`. */
export const deGoalActs: typeof enGoalActs = {
  opening: 'Einen Moment',
  goOn: 'Weiterschreiben',
  goOnWith: (name) => `Weiterschreiben: ${name}`,
  kept: 'Ihre Worte bleiben hier, bis Sie sie senden.',
  missing: 'Bitte schreiben Sie erst ein paar Worte.',
  send: 'Senden',
  save: 'Speichern',
  comment: 'Kommentieren',
  commentOnGoal: 'Dieses Ziel kommentieren',
  commentOn: (day) => `Kommentieren: Check-in vom ${day}`,
  sent: 'Ihr Kommentar ist gesendet.',
  answer: 'Antworten',
  answerTo: (name) => `Antworten: ${isolated(name)}`,
  answers: (name, words) => `Antwortet ${isolated(name)}: „${isolated(words)}“`,
  edit: 'Bearbeiten',
  editOwn: 'Bearbeiten: Ihr Kommentar',
  changed: (age) => `geändert ${age}`,
  changedNow: 'Ihr Kommentar ist geändert.',
  changedElsewhere: 'Sie haben ihn inzwischen anderswo geändert. Dort steht jetzt:',
  keepMine: 'Mit meinem weitermachen',
  keepThis: 'So lassen',
  takeBack: 'Zurücknehmen',
  takeBackOwn: 'Zurücknehmen: Ihr Kommentar',
  takeBackAsk: 'Diesen Kommentar zurücknehmen?',
  takeBackHint: 'Seine Worte sind dann endgültig fort. Was darauf antwortet, bleibt.',
  keep: 'Behalten',
  takenBack: 'Ihr Kommentar ist zurückgenommen.',
};

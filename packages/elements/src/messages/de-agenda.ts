import { counted } from './counted.ts';
import type { enAgenda } from './en-agenda.ts';

const count = counted('de');
const days = (number: number) => count(number, { one: 'Tag', other: 'Tagen' });

/** German texts about what a one-on-one might talk about: why, and what to ask. */
export const deAgenda: typeof enAgenda = {
  why: {
    worse: (from, to, since) => `Seit ${since} von „${from}“ auf „${to}“ gefallen`,
    better: (from, to, since) => `Seit ${since} von „${from}“ auf „${to}“ gestiegen`,
    ended: (to, since) => `Seit ${since} abgeschlossen: ${to}`,
    stale: (since) => `Seit ${since} hat niemand davon berichtet`,
    neverReported: 'Noch niemand hat davon berichtet',
    reportedBetter: (reported, pace, progress, expected) =>
      `Als „${reported}“ gemeldet; ${progress} von erwarteten ${expected} heißt „${pace}“`,
    unanswered: (asker, asked, left) =>
      `${asker} hat ${asked} um Feedback gebeten; ${left === 0 ? 'die Bitte läuft heute ab' : `die Bitte läuft in ${days(left)} ab`}`,
    overdue: (owner, over) => `${owner} hat es übernommen; fällig vor ${days(over)}`,
    due: (owner, left) =>
      `${owner} hat es übernommen; fällig ${left === 0 ? 'heute' : `in ${days(left)}`}`,
    open: (owner, age) => `${owner} hat es ${age === 0 ? 'heute' : `vor ${days(age)}`} übernommen`,
    putOff: (times) => `${count(times, { one: 'Mal', other: 'Mal' })} verschoben`,
    recognised: (giver, receivers, at) => `${giver} hat ${receivers} am ${at} gedankt`,
    goalDue: (left) => (left === 0 ? 'Heute fällig' : `In ${days(left)} fällig`),
    cycleEnds: (left, goals) =>
      `Endet ${left === 0 ? 'heute' : `in ${days(left)}`}, mit ${count(goals, { one: 'Ziel', other: 'Zielen' })}`,
  },
  asks: {
    'status-worse': 'Was hat sich verändert, und was würde helfen?',
    'goal-ended': 'Was haben wir daraus gelernt?',
    'status-better': 'Was hat hier den Unterschied gemacht?',
    'goal-stale': 'Wie steht es darum, und stimmt es noch?',
    'reported-better': 'Wie sicher sind wir uns hier?',
    'feedback-unanswered': 'Feedback, um das eine oder einer von uns gebeten hat',
    'action-overdue': 'Was steht dem im Weg?',
    'action-due': 'Wird das rechtzeitig fertig?',
    'action-open': 'Lohnt sich das noch?',
    'point-put-off': 'Wollen wir zuerst darüber sprechen?',
    'recognition-received': 'Was steckt hinter diesem Dank?',
    'goal-due': 'Was fehlt noch, und was kann warten?',
    'cycle-ends': 'Was wollen wir vor dem Ende des Zyklus abschließen?',
  },
  feedback: 'Bitte um Feedback',
  thanks: 'Dank',
};

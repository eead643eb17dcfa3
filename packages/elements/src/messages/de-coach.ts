import { counted } from './counted.ts';
import type { enCoach } from './en-coach.ts';

const count = counted('de');

/** German texts of `perf-coach`. */
export const deCoach: typeof enCoach = {
  title: 'Was jetzt hilft',
  nothing: 'Gerade gibt es nichts vorzuschlagen.',
  past: 'Praktiken werden nur für die Gegenwart vorgeschlagen.',
  areas: {
    'goal-setting': 'Ziele setzen',
    alignment: 'Ausrichtung',
    'check-ins': 'Check-ins',
    'one-on-ones': 'Einzelgespräche',
    feedback: 'Feedback',
    recognition: 'Anerkennung',
    coaching: 'Coaching',
    'difficult-conversations': 'Schwierige Gespräche',
    closing: 'Ziele abschließen',
    reflection: 'Nachdenken',
  },
  minutes: (minutes) => count(minutes, { one: 'Minute', other: 'Minuten' }),
  why: 'Warum es wirkt',
  how: 'Schritte und Formulierungen',
  all: 'Wie und warum',
  steps: 'Schritte',
  prompts: 'Formulierungen',
  source: 'Quelle',
  actions: {
    'raise-point': 'Als Gesprächspunkt einbringen',
    'plan-one-on-one': 'Einzelgespräch planen',
    'give-feedback': 'Feedback geben',
    'ask-feedback': 'Um Feedback bitten',
    'answer-request': 'Bitte um Feedback beantworten',
    recognise: 'Jemandem danken',
    'ask-check-in': 'Um einen Check-in bitten',
    'check-in': 'Check-in machen',
    'edit-goal': 'Ziel bearbeiten',
    'realign-goal': 'Sagen, wozu es dient',
    'close-goal': 'Ziel abschließen',
    'set-goals': 'Ziele setzen',
    reflect: 'Einen Moment dafür nehmen',
  },
  elsewhere: {
    'raise-point': 'Gesprächspunkte werden auf der Seite des Einzelgesprächs eingebracht.',
    'plan-one-on-one': 'Einzelgespräche werden auf der Seite der Person geplant.',
    'give-feedback': 'Feedback wird auf der Feedback-Seite gegeben.',
    'ask-feedback': 'Um Feedback wird auf der Feedback-Seite gebeten.',
    'answer-request': 'Die Bitte um Feedback wartet auf der Feedback-Seite und in Ihrer Liste.',
    recognise: 'Gedankt wird auf der Seite für Anerkennung.',
    'ask-check-in': 'Fragen Sie die verantwortliche Person, wie es um das Ziel steht.',
    'edit-goal':
      'Das Ziel wird auf seiner eigenen Seite geändert, von denen, die es ändern dürfen.',
    'realign-goal':
      'Das Ziel wird auf seiner eigenen Seite geändert, von denen, die es ändern dürfen.',
    'close-goal': 'Ziele werden auf der Seite zum Ende des Zyklus abgeschlossen.',
    'set-goals': 'Ziele werden gemeinsam auf der Seite für Ziele gesetzt.',
    reflect: 'Die Schritte stehen darunter. Aufschreiben müssen Sie nichts.',
  },
  later: 'Später',
  laterTitle: (days) =>
    `Kommt in ${count(days, { one: 'Tag', other: 'Tagen' })} wieder, wenn es dann noch gilt`,
  dismiss: 'Das nicht',
  dismissTitle: 'Dazu nicht wieder vorschlagen',
  snoozed: (days) =>
    `Aufgeschoben. Es kommt in ${count(days, { one: 'Tag', other: 'Tagen' })} wieder, wenn es dann noch gilt.`,
  dismissed: 'Dazu wird es nicht wieder vorgeschlagen.',
  restored: 'Es darf wieder vorgeschlagen werden.',
  did: 'Erledigt.',
  putAway: (many) => `Weggelegt: ${many}`,
  until: (day) => `bis ${day}`,
  forGood: 'nicht wieder',
  restore: 'Wieder zulassen',
  restoreNamed: (title) => `Wieder zulassen: ${title}`,
  unknown: 'Eine Praktik, die es nicht mehr gibt',
  about: {
    series: (name) => `Einzelgespräche mit ${name}`,
    request: (name) => `die Bitte um Feedback von ${name}`,
    brief: (name) => `der Rückblick auf ${name}`,
    gone: 'etwas, das nicht mehr hier ist',
  },
};

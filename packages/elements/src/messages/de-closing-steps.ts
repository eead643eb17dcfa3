import { counted } from './counted.ts';
import type { enClosingSteps } from './en-closing-steps.ts';

const count = counted('de');
const goals = (number: number) => count(number, { one: 'Ziel', other: 'Ziele' });

/** German texts of `perf-close-cycle`: what is fetched when it is used. */
export const deClosingSteps: typeof enClosingSteps = {
  form: (title) => `${title} abschließen`,
  final: 'Endstand',
  why: 'Warum?',
  hideWhy: 'Begründung ausblenden',
  proposed: 'Vorgeschlagene Bewertung',
  noProposal: 'Keine. Sie können eine geben oder das Ziel ohne abschließen.',
  ownGrade: 'Ihre Bewertung',
  asProposed: 'Wie vorgeschlagen',
  noGrade: 'Keine Bewertung',
  gradeOption: (grade, band) => `${grade} · ${band}`,
  differs:
    'Ihre Bewertung weicht von den Zahlen ab. Schreiben Sie unten, was die Zahlen nicht zeigen.',
  openBelow: (number) =>
    `${count(number, { one: 'Ziel darunter ist', other: 'Ziele darunter sind' })} noch offen. Schließen Sie diese zuerst ab:`,
  decision: 'Was wird daraus?',
  decisions: { done: 'Es endet hier', carry: 'Es geht weiter', drop: 'Es wird fallen gelassen' },
  decisionHints: {
    done: 'Mehr ist nicht zu tun.',
    carry: 'Ein neues Ziel führt es von seinem letzten Stand aus fort.',
    drop: 'Anderes ist jetzt wichtiger.',
  },
  cannotGoOn: 'Alle Schritte sind erledigt; es bleibt nichts, womit es weitergehen könnte.',
  goesOn: (measure, cycle) => `Geht weiter in ${cycle}: ${measure}.`,
  goesOnAsIs: (cycle) => `Geht weiter in ${cycle}.`,
  noLater: 'Noch ist kein späterer Zyklus offen. Bis dahin wartet es hier.',
  reflection: 'Blick zurück',
  optional: 'freiwillig',
  helped: 'Was hat geholfen?',
  hindered: 'Was stand im Weg?',
  readBy: {
    public: 'Das lesen alle in diesem Arbeitsbereich.',
    chain:
      'Das lesen, wem das Ziel gehört, wer beiträgt oder begutachtet, und alle, die darüber führen.',
    named: 'Das lesen, wem das Ziel gehört und für wen es offen ist.',
    private: 'Das liest nur, wem das Ziel gehört.',
  },
  close: 'Ziel abschließen',
  closeAndNext: 'Abschließen und weiter',
  closing: 'Wird abgeschlossen',
  skip: 'Überspringen',
  back: 'Zurück zur Liste',
  notYours: 'Das schließt ab, wem es gehört, oder wer diese Person führt.',
  unsaid: {
    decision: 'Sagen Sie, was daraus wird.',
    reason: 'Sagen Sie in einem dieser beiden Felder, warum Sie anders bewerten.',
  },
  isClosed: (title) => `${title} ist abgeschlossen.`,
  closedMany: (number) => `${goals(number)} abgeschlossen.`,
  carriedMany: (number) => `${goals(number)} übertragen.`,
  undoneMany: (number) => `Für ${goals(number)} zurückgenommen.`,
  undo: 'Rückgängig',
  undoing: 'Wird zurückgenommen',
  kept: (number) => `${goals(number)} unverändert gelassen.`,
  closedMeanwhile: (number) => `${goals(number)} inzwischen von jemand anderem abgeschlossen.`,
  stopped: (number) => `Angehalten: ${goals(number)} nicht begonnen.`,
  failedOne: 'Es ließ sich nicht abschließen; Ihre Eingaben sind noch da',
  failedCarry: 'Es ließ sich nicht übertragen',
  failedUndo: 'Es ließ sich nicht zurücknehmen',
  failedMany: (number) =>
    `${count(number, { one: 'Ziel braucht', other: 'Ziele brauchen' })} noch einen Blick`,
  runClose: (done, all) => `Wird abgeschlossen: ${done} von ${all}`,
  runCarry: (done, all) => `Wird übertragen: ${done} von ${all}`,
  stop: 'Anhalten',
  bulkTitle: (number) => `${goals(number)} wie vorgeschlagen abschließen`,
  bulkHint:
    'Jedes schließt mit der Bewertung unten ab, die untersten zuerst. Das lässt sich zurücknehmen.',
  bulkSkips: (number) =>
    `${count(number, { one: 'Ziel gehört', other: 'Ziele gehören' })} nicht dazu: Es ist keine Note vorgeschlagen, oder Sie haben eine eigene gegeben.`,
  bulkShort: (number) =>
    `${count(number, { one: 'davon wurde', other: 'davon wurden' })} nicht ganz erreicht. Was wird aus denen, zu denen Sie nichts gesagt haben?`,
  bulkEnd: 'Sie enden hier',
  bulkCarry: 'Sie gehen weiter',
  bulkRun: (number) => `${goals(number)} abschließen`,
  list: {
    title: (cycle) => `Ziele in ${cycle}`,
    team: 'Team',
    owner: 'Verantwortlich',
    state: 'Abschluss',
    waits: 'Wartet',
    closed: 'Abgeschlossen',
  },
  goal: 'Ziel',
  grade: 'Bewertung',
  then: 'Danach',
  carryTitle: (number) => `Zu übertragen (${number})`,
  carryHint:
    'Jedes geht als neues Ziel von seinem letzten Stand aus weiter. Obere Ziele zuerst, damit Verknüpfungen zu ihnen führen.',
  into: 'In',
  target: 'Zielwert',
  targetOf: (title) => `Zielwert von ${title}`,
  include: (title) => `${title} übertragen`,
  reasons: {
    reached: 'Es wurde erreicht: Geben Sie einen weiteren Zielwert an.',
    found: 'Sein erster Wert ist gefunden: Geben Sie einen Zielwert an, der von dort aus gilt.',
    degenerate: 'Dort steht es schon: Geben Sie einen anderen Zielwert an.',
    'no-target': 'Es hat keinen Zielwert.',
  },
  carryRun: (number, cycle) => `${goals(number)} in ${cycle} übertragen`,
  carryNone: 'Keines dieser Ziele können Sie übertragen.',
  cycleTitle: (cycle) => `Den Zyklus ${cycle} abschließen`,
  cycleWaits: (number) =>
    `Das geht, sobald kein Ziel mehr wartet: Noch ${count(number, { one: 'Ziel fehlt', other: 'Ziele fehlen' })}.`,
  cycleWithin: (names) => `Schließen Sie zuerst ab, was darin liegt: ${names}.`,
  cycleCarry: (number) =>
    `${count(number, { one: 'Ziel ist', other: 'Ziele sind' })} noch zu übertragen. Das geht auch danach.`,
  cycleReady: 'Alle Ziele sind abgeschlossen. Jetzt lässt sich der Zyklus selbst abschließen.',
  cycleBegin: 'Den Zyklus abschließen …',
  cycleMeans:
    'Danach nimmt er keine Ziele, Check-ins oder Änderungen mehr, und was in ihm abgeschlossen ist, bleibt so. Das lässt sich nicht zurücknehmen.',
  cycleRun: 'Endgültig abschließen',
  cycleKeep: 'Offen lassen',
  cycleFailed: 'Der Zyklus wurde nicht abgeschlossen',
  cycleClosed: (cycle) => `${cycle} ist abgeschlossen.`,
};

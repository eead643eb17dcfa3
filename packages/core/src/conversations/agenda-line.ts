import type {
  ActionItemId,
  CycleId,
  FeedbackRequestId,
  GoalId,
  RecognitionId,
  TalkingPointId,
} from '../schema/ids.ts';
import { type AgendaPhrase, type AgendaPhraseValues, agendaPhrase } from './agenda-phrase.ts';

/** The rules of an agenda, in the order in which their lines stand. */
export const agendaRules = [
  'status-worse',
  'goal-ended',
  'status-better',
  'goal-stale',
  'reported-better',
  'feedback-unanswered',
  'action-overdue',
  'action-due',
  'action-open',
  'point-put-off',
  'recognition-received',
  'goal-due',
  'cycle-ends',
] as const;

/** Which rule suggests a line. */
export type AgendaRule = (typeof agendaRules)[number];

/** What a line is about. */
export type AgendaSubject =
  | { readonly kind: 'goal'; readonly goalId: GoalId }
  | { readonly kind: 'action'; readonly actionId: ActionItemId }
  | { readonly kind: 'talking-point'; readonly pointId: TalkingPointId }
  | { readonly kind: 'feedback-request'; readonly requestId: FeedbackRequestId }
  | { readonly kind: 'recognition'; readonly recognitionId: RecognitionId }
  | { readonly kind: 'cycle'; readonly cycleId: CycleId };

/** One thing that an agenda suggests to talk about. */
export interface AgendaLine {
  readonly rule: AgendaRule;
  readonly reason: AgendaPhrase;
  /** What else there is to say of the same goal, by rules further down. */
  readonly also: readonly AgendaPhrase[];
  readonly subject: AgendaSubject;
  /** How long it is likely to take. */
  readonly minutes: number;
}

/** A line that some rule would like to see. */
export interface Candidate {
  readonly rule: AgendaRule;
  readonly reason: AgendaPhrase;
  readonly subject: AgendaSubject;
}

/** What a rule would like to see, and why: the reason has the name of the rule. */
export function candidate<R extends AgendaRule>(
  rule: R,
  subject: AgendaSubject,
  values: AgendaPhraseValues[`agenda.${R}`],
): Candidate {
  return { rule, reason: agendaPhrase(`agenda.${rule}`, values), subject };
}

/** What an agenda goes by where the caller says nothing else. */
export const agendaDefaults = {
  /** Lines at most. */
  lines: 7,
  /** Lines of one rule, before the others have had their turn. */
  perRule: 2,
  /** From how many times on a point that was put off is suggested. */
  putOff: 2,
  /** How far ahead due days are looked at. */
  upcomingDays: 14,
  /** How far ahead the end of a cycle is looked at. */
  cycleDays: 21,
  minutes: {
    'status-worse': 6,
    'goal-ended': 3,
    'status-better': 2,
    'goal-stale': 3,
    'reported-better': 5,
    'feedback-unanswered': 2,
    'action-overdue': 3,
    'action-due': 2,
    'action-open': 2,
    'point-put-off': 5,
    'recognition-received': 2,
    'goal-due': 3,
    'cycle-ends': 5,
  } as Readonly<Record<AgendaRule, number>>,
} as const;

/** What an agenda goes by: lines, days ahead, minutes. */
export type AgendaLimits = {
  readonly [K in keyof typeof agendaDefaults]: K extends 'minutes'
    ? Readonly<Record<AgendaRule, number>>
    : number;
};

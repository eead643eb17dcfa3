import type { Role } from '../schema/organisation.ts';
import type { PartyCollection } from './parties.ts';
import type { PartyDoingRule, PartySeeingRule } from './party-rule.ts';

/** Who sees what helps people grow. */
export const seeingGrowth = {
  feedback: [
    { rule: 'P67', to: ['author'] },
    { rule: 'P68', to: ['subject', 'reading-manager', 'anyone-if-public'] },
  ],
  feedbackRequests: [{ rule: 'P69', to: ['author', 'asked'] }],
  feedbackRounds: [
    { rule: 'P70', to: ['subject', 'author', 'one-named'] },
    { rule: 'P72', to: ['hr-if-reported'] },
  ],
  anonymousTexts: [
    { rule: 'P71', to: ['round-receiver'] },
    { rule: 'P72', to: ['hr-if-reported'] },
  ],
  recognitions: [
    { rule: 'P73', to: ['author', 'one-named'] },
    { rule: 'P74', to: ['anyone-on-the-wall'] },
  ],
  coachStates: [{ rule: 'P75', to: ['subject'] }],
  goalPhases: [{ rule: 'P76', to: ['subject', 'manager-of-subject'], withGoal: true }],
  reviewBriefs: [
    { rule: 'P77', to: ['author'] },
    { rule: 'P78', to: ['subject-once-shared', 'reading-manager'] },
    { rule: 'P79', to: ['hr-if-set'] },
  ],
} as const satisfies { readonly [C in PartyCollection]?: readonly PartySeeingRule[] };

const acting: readonly Role[] = ['member', 'leader', 'hr', 'admin'];

const ofDraft = ['review.write', 'review.cite', 'review.uncite', 'review.refresh', 'review.share'];

/** Who writes reviews. Somebody who no longer manages the person reads and withdraws what they began. */
const doingReviews: readonly PartyDoingRule[] = [
  { rule: 'P102', commands: ['review.start'], roles: acting, party: 'subject' },
  { rule: 'P102', commands: ['review.start'], roles: acting, party: 'above-subject' },
  { rule: 'P103', commands: ofDraft, roles: acting, party: 'writer-above' },
  { rule: 'P104', commands: ['review.withdraw'], roles: acting, party: 'author' },
  { rule: 'P105', commands: ['review.comment'], roles: acting, party: 'author' },
  { rule: 'P105', commands: ['review.comment'], roles: acting, party: 'subject-once-shared' },
  { rule: 'P105', commands: ['review.comment'], roles: acting, party: 'reading-manager' },
];

/** Who may run the commands of what helps people grow. The first line that allows it gives its number. */
export const doingGrowth: readonly PartyDoingRule[] = [
  {
    rule: 'P80',
    commands: ['value.add', 'value.edit', 'value.retire'],
    roles: ['hr', 'admin'],
  },
  // Whether recognition of somebody is on the wall is theirs alone to say.
  {
    rule: 'P81',
    commands: ['person.edit'],
    roles: acting,
    party: 'subject',
    fields: ['wallOptOut'],
  },
  { rule: 'P107', commands: ['figures.take'], roles: acting },
  ...doingReviews,
  // Anonymous rounds. What was said in one is released by a job of the server: P96, no line lets anybody.
  { rule: 'P93', commands: ['round.open'], roles: acting, party: 'subject' },
  { rule: 'P93', commands: ['round.open'], roles: ['leader'], party: 'above-subject' },
  { rule: 'P93', commands: ['round.open'], roles: ['hr'], party: 'another' },
  {
    rule: 'P94',
    commands: ['round.raise-threshold', 'round.call-off'],
    roles: acting,
    party: 'author',
  },
  { rule: 'P95', commands: ['round.report-text'], roles: acting, party: 'round-receiver' },
  { rule: 'P84', commands: ['feedback.give'], roles: acting, party: 'anyone-to-somebody' },
  // Who reads more of what somebody said is theirs to decide; who reads less of it, the subject's too.
  { rule: 'P85', commands: ['feedback.widen'], roles: acting, party: 'author' },
  { rule: 'P86', commands: ['feedback.narrow'], roles: acting, party: 'author' },
  { rule: 'P86', commands: ['feedback.narrow'], roles: acting, party: 'subject' },
  { rule: 'P87', commands: ['feedback.ask'], roles: acting, party: 'subject' },
  { rule: 'P87', commands: ['feedback.ask'], roles: acting, party: 'above-subject' },
  { rule: 'P88', commands: ['feedback.decline'], roles: acting, party: 'asked' },
  {
    rule: 'P89',
    commands: ['feedback.remind', 'feedback.withdraw-request'],
    roles: acting,
    party: 'author',
  },
  { rule: 'P90', commands: ['recognition.give'], roles: acting, party: 'anyone-to-somebody' },
  // Whoever sees it may answer it.
  ...(['author', 'one-named', 'anyone-on-the-wall'] as const).map((party) => ({
    ...{ rule: 'P91', commands: ['recognition.react'], roles: acting, party },
  })),
  { rule: 'P92', commands: ['recognition.withdraw'], roles: acting, party: 'author' },
  {
    rule: 'P97',
    commands: ['coach.shown', 'coach.snooze', 'coach.dismiss', 'coach.restore'],
    roles: acting,
    party: 'subject',
  },
  {
    rule: 'P98',
    commands: ['practice.add', 'practice.edit', 'practice.retire'],
    roles: ['hr', 'admin'],
  },
];

import type { Role } from '../schema/organisation.ts';
import type { PartyCollection } from './parties.ts';
import type { PartyDoingRule, PartySeeingRule } from './party-rule.ts';

/** Who sees what helps people grow. */
export const seeingGrowth = {
  feedback: [
    { rule: 'P67', to: ['author'] },
    { rule: 'P68', to: ['subject', 'other', 'anyone-if-public'] },
  ],
  feedbackRequests: [{ rule: 'P69', to: ['author', 'other'] }],
  feedbackRounds: [{ rule: 'P70', to: ['subject', 'author', 'one-named'] }],
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
    { rule: 'P78', to: ['subject-once-shared'] },
    { rule: 'P79', to: ['hr-if-set'] },
  ],
} as const satisfies { readonly [C in PartyCollection]?: readonly PartySeeingRule[] };

const acting: readonly Role[] = ['member', 'leader', 'hr', 'admin'];

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

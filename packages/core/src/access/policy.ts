import type { CollectionName } from '../schema/collections.ts';
import type { Visibility } from '../schema/goal.ts';
import type { Role } from '../schema/organisation.ts';
import type { Relation } from './relations.ts';

/** One line of the policy for seeing: records like this are seen by people who are this to them. */
export interface SeeingRule {
  readonly rule: string;
  readonly to: readonly Relation[];
}

/** One line of the policy for doing: somebody in one of these roles who is this to the goal may run these. */
export interface DoingRule {
  readonly rule: string;
  readonly commands: readonly string[];
  readonly roles: readonly Role[];
  /** What the viewer is to the goal or metric; absent for commands that are about neither. */
  readonly relation?: Relation;
  /** Only where nobody else may, as far as the viewer can know: so that nothing is stuck for ever. */
  readonly lastResort?: true;
}

/** Who sees a goal and its check-ins, by its visibility. */
export const seeingGoals: Readonly<Record<Visibility, SeeingRule>> = {
  public: { rule: 'P3', to: ['anyone'] },
  chain: { rule: 'P4', to: ['owner', 'contributor', 'reviewer', 'above-owner'] },
  named: { rule: 'P5', to: ['owner', 'named'] },
  private: { rule: 'P6', to: ['owner'] },
};

/**
 * What is seen by whoever sees the goal that it is on, with the rule that says so. What `seenByAll` names
 * too may be on no goal.
 */
export const seenWithGoal: Readonly<Partial<Record<CollectionName, string>>> = {
  checkIns: 'P7',
  observations: 'P18',
  comments: 'P23',
};

/** What every active person of the workspace sees. Collections named nowhere are seen by nobody. */
export const seenByAll: { readonly rule: string; readonly collections: readonly CollectionName[] } =
  {
    rule: 'P2',
    collections: [
      ...(['people', 'teams', 'cycles', 'settings'] as const),
      ...(['workingCalendars', 'companyValues', 'metrics', 'observations'] as const),
      ...(['templates', 'practices', 'figureSnapshots'] as const),
    ],
  };

const ownGoals = [
  ...['goal.create', 'goal.create-outline', 'goal.edit', 'goal.realign', 'goal.propose'],
  ...['goal.change-state', 'goal.close', 'goal.check-in'],
  ...['goal.override', 'goal.clear-override', 'goal.carry-over'],
];

const ofMetrics = ['metric.add', 'metric.edit', 'metric.observe'];
const ofPhases = ['phase.set', 'phase.clear'];
const acting: readonly Role[] = ['member', 'leader', 'hr', 'admin'];
const answers = ['goal.accept', 'goal.return'];

/** Who may run which command. The first rule that allows it gives its number to the decision. */
export const doing: readonly DoingRule[] = [
  { rule: 'P8', commands: ownGoals, roles: ['member', 'leader'], relation: 'owner' },
  {
    rule: 'P9',
    commands: ['goal.check-in'],
    roles: ['member', 'leader'],
    relation: 'contributor',
  },
  { rule: 'P10', commands: ownGoals, roles: ['leader'], relation: 'above-owner' },
  { rule: 'P10', commands: ['goal.check-in'], roles: ['leader'], relation: 'above-contributor' },
  { rule: 'P11', commands: ['goal.realign'], roles: ['leader'], relation: 'team-lead' },
  { rule: 'P20', commands: answers, roles: ['member', 'leader'], relation: 'above-owner' },
  { rule: 'P21', commands: answers, roles: ['member', 'leader'], relation: 'parent-owner' },
  {
    rule: 'P22',
    commands: ['goal.accept'],
    roles: ['member', 'leader'],
    relation: 'owner',
    lastResort: true,
  },
  {
    rule: 'P22',
    commands: ['goal.accept'],
    roles: ['admin'],
    relation: 'unled-team',
    lastResort: true,
  },
  {
    rule: 'P24',
    commands: ['comment.add'],
    roles: ['member', 'leader', 'hr', 'admin'],
    relation: 'anyone',
  },
  { rule: 'P99', commands: ofPhases, roles: acting, relation: 'owner' },
  { rule: 'P99', commands: ofPhases, roles: acting, relation: 'contributor' },
  {
    rule: 'P25',
    commands: ['comment.edit', 'comment.withdraw'],
    roles: ['member', 'leader', 'hr', 'admin'],
    relation: 'author',
  },
  // A workspace begins with one admin and nobody in hr, who has to be able to give it its cycles.
  {
    rule: 'P12',
    commands: ['cycle.add', 'cycle.generate', 'cycle.edit', 'cycle.change-state'],
    roles: ['hr', 'admin'],
  },
  {
    rule: 'P13',
    commands: [
      ...[
        'workspace.begin',
        'person.add',
        'team.add',
        'team.edit',
        'team.retire',
        'settings.edit',
        'goals.import',
        'people.import',
        'check-ins.import',
      ],
      ...['calendar.add', 'calendar.edit', 'calendar.remove', 'record.drop', ...ofMetrics],
    ],
    roles: ['admin'],
  },
  { rule: 'P19', commands: ofMetrics, roles: ['member', 'leader'], relation: 'owner' },
  { rule: 'P19', commands: ofMetrics, roles: ['leader'], relation: 'above-owner' },
  { rule: 'P14', commands: ownGoals, roles: ['admin'], relation: 'unled-team' },
];

import { counted } from './counted.ts';

const count = counted('en');

/** English texts of what changed between two moments; those of a goal stand behind its title. */
export const enCauses = {
  groups: {
    'new-goal': 'New goals',
    'goal-gone': 'Goals that are gone',
    closed: 'Closed',
    cancelled: 'Cancelled',
    'state-moved': 'Proposed and agreed',
    regraded: 'Graded again',
    'checked-in': 'Check-ins',
    observed: 'New values',
    'report-gone': 'Check-ins and values that are gone',
    'target-edited': 'Targets changed',
    'plan-edited': 'Plans changed',
    'weight-edited': 'Weights changed',
    realigned: 'Links changed',
    'override-set': 'Set by a person',
    'override-cleared': 'Computed again',
    reassigned: 'New owners',
    'settings-edited': 'Settings',
    'around-edited': 'Around the goals',
    'time-passed': 'By time alone',
    'out-of-sight': 'Out of sight',
  },
  says: {
    gone: 'is not there any more, or not open to you',
    isNew: (kind: string) => `is a new ${kind.toLowerCase()}`,
    closed: (grade: string, status: string) =>
      `was closed as ${status.toLowerCase()}, with ${grade}`,
    closedPlain: (status: string) => `was closed as ${status.toLowerCase()}`,
    cancelled: 'was cancelled',
    moved: (from: string, to: string) => `went from ${from.toLowerCase()} to ${to.toLowerCase()}`,
    went: (before: string, after: string) => `${before} to ${after}`,
    reportGone: (number: number) =>
      `lost ${count(number, { one: 'check-in or value', other: 'check-ins or values' })}`,
    target: 'has another target',
    plan: (fields: string) => `was changed: ${fields}`,
    weight: (parent: string, from: string, to: string) =>
      `has the weight ${to} in ${parent} now, ${from} before`,
    realigned: (to: string) => `contributes to ${to} now`,
    unlinked: 'contributes to nothing now',
    set: (value: string) => `was set to ${value}`,
    cleared: 'is computed again',
    owner: (from: string, to: string) => `went from ${from} to ${to}`,
    settings: (number: number) =>
      `${count(number, { one: 'setting was', other: 'settings were' })} changed`,
    around: (number: number, what: string) => `${what}: ${number} came, went or changed`,
    hidden: 'changed by something that you may not see',
  },
  states: {
    draft: 'Draft',
    proposed: 'Proposed',
    active: 'Active',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  fields: {
    kind: 'kind',
    start: 'start',
    due: 'due day',
    pace: 'pace',
    ambition: 'ambition',
    driver: 'what decides',
    teamId: 'team',
    cycleId: 'cycle',
    continues: 'the goal that it carries on',
  },
  around: {
    cycles: 'Cycles',
    workingCalendars: 'Working days',
    people: 'People',
    teams: 'Teams',
    cadenceRules: 'How often things are due',
  },
};

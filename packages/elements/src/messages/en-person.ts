import { counted } from './counted.ts';

const count = counted('en');

/** English texts of `perf-person`; `personParts` has those of its sections. */
export const enPerson = {
  gone: {
    title: 'This person is not here',
    hint: 'They may have left the workspace, or the link is an old one. Choose somebody else.',
  },
  you: 'You',
  former: 'No longer with the company',
  reportsTo: 'Reports to',
  team: 'Team',
  leads: 'Leads',
  sections: {
    goals: 'Goals',
    words: 'Feedback and thanks',
    evidence: 'The last six months',
    calibration: 'How sure you were',
    due: 'What is due',
    talks: 'One-on-ones',
    reports: 'Direct reports',
    phases: 'How goals feel to you',
    leave: 'Leave',
    kept: 'What is kept about you',
  },
  partFailed: 'This part could not be shown',
  nothing: (name: string) =>
    `There is nothing more of ${name} that is open to you. Goals and thanks that you may see appear here.`,
  noGoals:
    'You own no goal yet. Add one, or ask your manager what to aim for, and it appears here.',
  own: 'Own goals',
  contributes: 'Contributes to',
  over: 'Over',
  showOver: (number: number) =>
    `Show ${count(number, { one: 'goal that is over', other: 'goals that are over' })}`,
  hideOver: 'Hide goals that are over',
  ofExpected: (expected: string) => `of ${expected} expected`,
  serves: 'Serves',
  shownOf: (shown: string, all: string) => `${shown} of ${all}`,
};

import fc from 'fast-check';
import type { Goal } from '../schema/goal.ts';
import { parseRecord } from '../schema/parse.ts';
import { type Company, randomCompany } from './random-company.ts';

const flaws = fc.array(
  fc.constantFrom(
    ...['none', 'none', 'gone-parent', 'no-weight', 'light', 'flat', 'twin', 'supports'],
    ...['private', 'left', 'draft', 'long', 'q1'],
  ),
  { minLength: 30, maxLength: 30 },
);

/** What is wrong with a goal, by name. */
function flawed(goal: Goal, flaw: string | undefined): object {
  const each = (fields: object) => goal.links.map((link) => ({ ...link, ...fields }));
  switch (flaw) {
    case 'gone-parent':
      return { links: [{ parentId: 'gone' }, ...goal.links, { parentId: 'gone-too' }] };
    case 'no-weight':
      return { links: each({ weight: 0 }) };
    case 'supports':
      return { links: each({ role: 'supports' }) };
    case 'private':
      return { links: each({ role: 'supports' }), visibility: 'private' };
    case 'light':
      return {
        measure: { kind: 'milestones', items: [{ id: 'm1', title: 'm1', weight: 0 }] },
      };
    case 'flat':
      return { measure: { kind: 'number', start: 1, target: 1 } };
    case 'twin':
      return { title: 'Twin' };
    case 'left':
      return { ownerId: 'zoe' };
    case 'draft':
      return { state: 'draft' };
    case 'long':
      return { due: '2026-12-31' };
    case 'q1':
      return { cycleId: 'q1' };
    default:
      return {};
  }
}

/** A company with much that findings are about; an admin, and a lead above whoever owns its goals. */
export const flawedCompany: fc.Arbitrary<Company> = fc
  .tuple(randomCompany, flaws, fc.constantFrom('none', 'required'))
  .map(([company, wrong, agreement]) => ({
    ...company,
    settings: { ...company.settings, agreement },
    goals: company.goals.map((goal, place) => {
      const { outcome, ...rest } = { ...goal, ...flawed(goal, wrong[place]) };
      return parseRecord('goals', rest.state === 'closed' && outcome ? { ...rest, outcome } : rest);
    }),
    people: [
      { id: 'ada', name: 'Ada', timeZone: 'UTC', roles: ['member', 'leader', 'admin'] },
      ...(company.people ?? []).map((person) => ({ ...person, managerId: 'ada' })),
      { id: 'zoe', name: 'Zoe', timeZone: 'UTC', managerId: 'ada', active: false },
    ],
    cycles: [
      ...(company.cycles ?? []),
      { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-03-31', state: 'closed' },
    ],
  }));

import {
  type Goal,
  type GoalInput,
  type PersonId,
  type Storage,
  type Workspace,
  createWorkspace,
  memoryStorage,
} from '@throughline/core';

/** The moment that all tests of elements happen at. */
export const now = '2026-05-15T12:00:00Z';
export const ann = 'ann' as PersonId;
export const ben = 'ben' as PersonId;

const goal = (id: string, fields: Record<string, unknown>): GoalInput =>
  ({
    id,
    kind: 'key-result',
    ownerId: 'ben',
    cycleId: 'q2',
    start: '2026-04-01',
    due: '2026-06-30',
    ...fields,
  }) as GoalInput;

const under = (parentId: string, role = 'contributes') => [{ parentId, role }];

/** One goal of every kind of measure, under two objectives and a pillar; Ann leads, Ben reports. */
export const company = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
    { id: 'eve', name: 'Eve Eden', timeZone: 'UTC' },
  ],
  teams: [{ id: 'sales', name: 'Sales', leadId: 'ann' }],
  cycles: [
    { id: 'q1', name: '2026 Q1', start: '2026-01-01', end: '2026-03-31', state: 'closed' },
    { id: 'q2', name: '2026 Q2', start: '2026-04-01', end: '2026-06-30' },
  ],
  goals: [
    goal('pillar', { title: 'Customers stay', kind: 'pillar', ownerId: 'ann' }),
    goal('churn', {
      title: 'Halve the churn',
      kind: 'objective',
      ownerId: 'sales',
      links: under('pillar'),
    }),
    goal('teams', {
      title: 'Win back 40 teams',
      links: under('churn'),
      measure: { kind: 'number', start: 0, target: 40, unit: 'teams' },
    }),
    goal('uptime', {
      title: 'Keep the service up',
      links: under('churn'),
      measure: { kind: 'range', low: 99.5, unit: '%' },
    }),
    goal('launch', {
      title: 'Launch the portal',
      links: under('churn'),
      measure: {
        kind: 'milestones',
        items: [
          { id: 'm1', title: 'Design agreed', done: true },
          { id: 'm2', title: 'Pilot with three teams', due: '2026-05-31' },
        ],
      },
    }),
    goal('zones', {
      title: 'Renew the big contracts',
      links: under('churn'),
      measure: { kind: 'zones', commit: 'Two of five', target: 'Four of five', stretch: 'All' },
    }),
    goal('hire', { title: 'Hire a lead', links: under('churn'), measure: { kind: 'binary' } }),
    goal('nps', {
      title: 'Find the NPS of partners',
      links: under('churn'),
      measure: { kind: 'baseline', unit: 'points' },
    }),
    goal('brand', { title: 'A brand people know', kind: 'initiative', driver: 'manual' }),
    goal('anns', { title: "Ann's own", ownerId: 'ann', measure: { kind: 'binary' } }),
    goal('old', { title: 'Last quarter', cycleId: 'q1', measure: { kind: 'binary' } }),
    goal('gone', { title: 'Given up', state: 'cancelled', measure: { kind: 'binary' } }),
    goal('secret', {
      title: 'Buy a rival',
      kind: 'objective',
      ownerId: 'ann',
      visibility: 'named',
      visibleTo: ['ann'],
    }),
    goal('deal', {
      title: 'Sound out the market',
      links: under('secret'),
      measure: { kind: 'number', start: 0, target: 10 },
    }),
  ],
  checkIns: [
    {
      id: 'c1',
      goalId: 'teams',
      by: 'ben',
      at: '2026-05-01T08:00:00Z',
      asOf: '2026-05-01',
      value: 12,
    },
  ],
} as const;

/** A workspace in memory with the company in it, as one person sees it. */
export async function companyWorkspace(
  viewer: PersonId = ben,
  storage: Storage = memoryStorage(),
  records: unknown = company,
): Promise<Workspace> {
  let ids = 0;
  const common = { storage, now: () => now, newId: () => `new-${viewer}-${(ids += 1)}` };
  const admin = await createWorkspace({ ...common, viewer: { id: ann } });
  if (admin.version === 0) await admin.run<string>({ type: 'workspace.begin', input: { records } });
  return viewer === ann ? admin : createWorkspace({ ...common, viewer: { id: viewer } });
}

/** The id of a goal of the company. */
export const idOf = (id: string) => id as Goal['id'];

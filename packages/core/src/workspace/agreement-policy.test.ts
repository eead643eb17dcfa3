import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type World, inputOf, outcomeOf, stateOf, under } from '../testing/worlds.ts';

type Kind = 'owner' | 'above' | 'parent' | 'chain' | 'none';

/** What xen is to the goal, as a world, and what it comes to. */
const relations: readonly (readonly [string, Kind, World])[] = [
  ['owner', 'owner', { goal: { ownerId: 'xen' }, people: { xen: { managerId: 'boss' } } }],
  ['direct manager', 'above', { people: { olga: { managerId: 'xen' } } }],
  ['manager further up', 'above', { people: { boss: { managerId: 'xen' } } }],
  [
    'lead of the team that owns it',
    'owner',
    {
      goal: { ownerId: 't' },
      teams: [{ id: 't', leadId: 'xen' }],
      people: { xen: { managerId: 'boss' } },
    },
  ],
  [
    'lead of the team above',
    'above',
    {
      goal: { ownerId: 't' },
      teams: [
        { id: 'up', leadId: 'xen' },
        { id: 't', leadId: 'olga', parentId: 'up' },
      ],
    },
  ],
  [
    'manager of the lead',
    'above',
    {
      goal: { ownerId: 't' },
      teams: [{ id: 't', leadId: 'olga' }],
      people: { olga: { managerId: 'xen' } },
    },
  ],
  ['owner of the primary parent', 'parent', under('p')],
  ['owner of a primary parent that it only supports', 'parent', under('p:supports')],
  ['owner of another parent that it contributes to', 'parent', under('q', 'p')],
  ['owner of another parent that it only supports', 'none', under('q', 'p:supports')],
  [
    'lead of the team that owns the parent',
    'parent',
    { ...under('p'), parents: { p: 't' }, teams: [{ id: 't', leadId: 'xen' }] },
  ],
  ['contributor', 'chain', { goal: { contributors: ['xen'] } }],
  ['reviewer', 'chain', { goal: { reviewerId: 'xen' } }],
  ['observer', 'none', { goal: { observers: ['xen'] } }],
  ['manager of a contributor', 'none', { goal: { contributors: ['boss'] } }],
  ['anybody', 'none', {}],
];

const sees: Readonly<Record<string, readonly Kind[]>> = {
  public: ['owner', 'above', 'parent', 'chain', 'none'],
  chain: ['owner', 'above', 'chain'],
  named: ['owner'],
  private: ['owner'],
};

/** By command: what one has to be to the goal, in which role. */
const answering: readonly [Kind, readonly string[]][] = [
  ['above', ['member', 'leader']],
  ['parent', ['member', 'leader']],
];
const editing: readonly [Kind, readonly string[]][] = [
  ['owner', ['member', 'leader']],
  ['above', ['leader']],
];
const allowed: Readonly<Record<string, readonly [Kind, readonly string[]][]>> = {
  'goal.accept': answering,
  'goal.return': answering,
  'goal.propose': editing,
  'goal.override': editing,
  'goal.clear-override': editing,
  'comment.add': sees['public']!.map((kind) => [kind, ['member', 'leader', 'hr', 'admin']]),
  'comment.edit': [],
  'comment.withdraw': [],
};

describe('who may answer, propose, override and comment', () => {
  for (const [relation, kind, world] of relations) {
    test(`[P20] [P21] [P24] [P25] [W31] ${relation}, in every role, at every visibility`, () => {
      let cells = 0;
      for (const visibility of Object.keys(sees)) {
        const links = (world.goal as { links?: { role: string }[] } | undefined)?.links ?? [];
        if (visibility === 'private' && links.some(({ role }) => role === 'contributes')) continue;
        for (const role of ['member', 'leader', 'hr', 'admin', 'viewer']) {
          for (const active of [true, false]) {
            const xen = { ...world.people?.['xen'], roles: [role], active };
            const state = stateOf({
              ...world,
              goal: { ...world.goal, visibility },
              people: { ...world.people, xen },
            });
            for (const [type, rows] of Object.entries(allowed)) {
              const isShown = active && sees[visibility]!.includes(kind);
              const may = rows.some(([is, roles]) => is === kind && roles.includes(role));
              // With nobody else who sees it, an owner answers alone; see P22.
              const alone = kind === 'owner' && ['named', 'private'].includes(visibility);
              const mayAlone =
                alone && type === 'goal.accept' && ['member', 'leader'].includes(role);
              const refused = isShown ? 'not-allowed' : 'not-found';
              // A draft alone can be proposed; this one is proposed already.
              const done = type === 'goal.propose' ? 'conflict' : 'done';
              assert.equal(
                outcomeOf(state, 'xen', type, inputOf(type, state)),
                isShown && (may || mayAlone) ? done : refused,
                [type, role, visibility, active].join(' '),
              );
              cells += 1;
            }
          }
        }
      }
      assert.ok(cells >= 240);
    });
  }

  test('[P25] the author alone, in every role but that of looking on', () => {
    for (const role of ['member', 'leader', 'hr', 'admin', 'viewer']) {
      const state = stateOf({ people: { boss: { roles: [role] } } });
      for (const type of ['comment.edit', 'comment.withdraw']) {
        const expected = role === 'viewer' ? 'not-allowed' : 'done';
        assert.equal(outcomeOf(state, 'boss', type, inputOf(type, state)), expected, role);
      }
    }
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { allows, everyone, recordsWith } from '../testing/policy-records.ts';
import { goalOf, monday } from '../testing/workspaces.ts';
import { commands } from '../workspace/commands/table.ts';
import { canSee } from './can-see.ts';
import { doing } from './policy.ts';
import { doingByParty } from './party-policy.ts';
import { personExport } from './rhythm-policy.ts';

/** What goes by somebody's role alone. */
const byRole = 'P12 P13 P34 P36 P40 P41 P43 P55 P56 P80 P98 P107'.split(' ');

describe('who does what', () => {
  const own = [
    ...['edit', 'realign', 'change-state', 'propose', 'close', 'check-in'],
    ...['override', 'clear-override', 'carry-over'],
  ].map((verb) => `goal.${verb}`);

  test('[P8] members create, change, close and report on their own goals', () => {
    const records = recordsWith([goalOf('g1'), goalOf('g2', { ownerId: 'field' })]);
    for (const type of own) {
      assert.equal(allows('mia', type, { goalId: 'g1' }, records), 'P8');
      assert.equal(allows('mia', type, { goalId: 'g2' }, records), 'P8', 'as lead of the team');
      assert.equal(allows('max', type, { goalId: 'g1' }, records), 'P1');
      assert.equal(allows('ada', type, { goalId: 'g1' }, records), 'P1', 'an admin is no owner');
    }
    assert.equal(allows('mia', 'goal.create', { goal: { ownerId: 'mia' } }, records), 'P8');
    assert.equal(allows('mia', 'goal.create', { goal: { ownerId: 'max' } }, records), 'P1');
  });

  test('[P9] contributors report, and do nothing else', () => {
    const records = recordsWith([goalOf('g1', { contributors: ['max'] })]);
    assert.equal(allows('max', 'goal.check-in', { goalId: 'g1' }, records), 'P9');
    assert.equal(allows('max', 'goal.edit', { goalId: 'g1' }, records), 'P1');
  });

  test('[P10] leaders do it for people below them, as far as they see the goal', () => {
    const goals = [
      goalOf('g1'),
      goalOf('g2', { visibility: 'private' }),
      goalOf('g3', { ownerId: 'hal', contributors: ['max'] }),
      goalOf('g4', { ownerId: 'ada' }),
    ];
    const records = recordsWith(goals);
    for (const type of own) {
      assert.equal(allows('lea', type, { goalId: 'g1' }, records), 'P10');
      assert.equal(allows('lea', type, { goalId: 'g2' }, records), 'P1');
      assert.equal(allows('lea', type, { goalId: 'g4' }, records), 'P1');
    }
    assert.equal(allows('lea', 'goal.create', { goal: { ownerId: 'max' } }, records), 'P10');
    assert.equal(allows('lea', 'goal.check-in', { goalId: 'g3' }, records), 'P10');
    assert.equal(allows('lea', 'goal.edit', { goalId: 'g3' }, records), 'P1');
  });

  test('[P11] leaders realign the goals of their teams, whoever owns them', () => {
    const records = recordsWith([goalOf('g1', { ownerId: 'hal', teamId: 'field' })]);
    assert.equal(allows('lea', 'goal.realign', { goalId: 'g1' }, records), 'P11');
    assert.equal(allows('lea', 'goal.edit', { goalId: 'g1' }, records), 'P1');
    assert.equal(allows('mia', 'goal.realign', { goalId: 'g1' }, records), 'P1', 'no leader role');
  });

  test('[P23] a comment is seen by whoever sees its goal, and by nobody without one', () => {
    const records = recordsWith([goalOf('g1', { visibility: 'named', visibleTo: ['hal'] })]);
    const see = (viewer: string, on: object) =>
      canSee(viewer as PersonId, { collection: 'comments', id: 'c1', ...on }, records).rule;
    const on = { goalId: 'g1' as GoalId };
    assert.deepEqual([see('mia', on), see('hal', on), see('lea', on)], ['P23', 'P23', 'P1']);
    assert.equal(see('mia', {}), 'P1');
  });

  test('[P24] whoever sees a goal comments on it, but for those who only look on', () => {
    const records = recordsWith([goalOf('open'), goalOf('own', { visibility: 'private' })]);
    const who = (goalId: string) =>
      everyone.filter((viewer) => allows(viewer, 'comment.add', { goalId }, records) === 'P24');
    assert.deepEqual(who('open'), ['ada', 'lea', 'mia', 'max', 'hal']);
    assert.deepEqual(who('own'), ['mia']);
  });

  test('[P25] authors alone change and take back their comments, while they see the goal', () => {
    const by = (id: string, goalId: string, author: string) =>
      parseRecord('comments', { id, goalId, by: author, at: monday, text: 'x' });
    const records = recordsWith(
      [goalOf('g1'), goalOf('g2', { visibility: 'private' })],
      [by('c1', 'g1', 'max'), by('c2', 'g2', 'max'), by('c3', 'g1', 'vic')],
    );
    for (const type of ['comment.edit', 'comment.withdraw']) {
      const who = (goalId: string, commentId: string) =>
        everyone.filter((viewer) => allows(viewer, type, { goalId, commentId }, records) === 'P25');
      assert.deepEqual(who('g1', 'c1'), ['max']);
      assert.deepEqual(who('g2', 'c2'), [], 'lost sight of it');
      assert.deepEqual(who('g2', 'c1'), [], 'is on another goal');
      assert.deepEqual(who('g1', 'c3'), [], 'only looks on');
      assert.deepEqual(who('g1', 'none'), []);
    }
  });

  test('[P12] [P13] hr and admins run the cycles; people, settings and imports are for admins alone', () => {
    const records = recordsWith([]);
    const admin = [
      ...[
        'person.add',
        'team.add',
        'team.edit',
        'team.retire',
        'settings.edit',
        'goals.import',
        'workspace.begin',
      ],
      ...['metric.add', 'metric.edit', 'metric.observe', 'record.drop'],
      ...['calendar.add', 'calendar.edit', 'calendar.remove'],
    ];
    for (const viewer of everyone) {
      for (const type of admin) {
        assert.equal(allows(viewer, type, {}, records), viewer === 'ada' ? 'P13' : 'P1');
      }
      for (const type of ['cycle.add', 'cycle.generate', 'cycle.edit', 'cycle.change-state']) {
        const mayRun = viewer === 'hal' || viewer === 'ada';
        assert.equal(allows(viewer, type, {}, records), mayRun ? 'P12' : 'P1');
      }
    }
  });

  test('[P19] a metric is added, edited and observed by its owner and who is above, and by admins', () => {
    const records = recordsWith([], [], [{ id: 'm1', name: 'M', ownerId: 'mia' }]);
    const who = (type: string, input: object) => {
      const rules = everyone.map((viewer) => `${viewer} ${allows(viewer, type, input, records)}`);
      return rules.filter((line) => !line.endsWith(' P1'));
    };
    const all = ['ada P13', 'lea P19', 'mia P19'];
    assert.deepEqual(who('metric.observe', { metricId: 'm1' }), all);
    assert.deepEqual(who('metric.edit', { metricId: 'm1' }), all);
    assert.deepEqual(who('metric.add', { metric: { ownerId: 'field' } }), all);
    assert.deepEqual(who('metric.observe', { metricId: 'none', goalId: 'm1' }), ['ada P13']);
  });

  test('[P14] admins act for a team that nobody leads', () => {
    const records = recordsWith([goalOf('g1', { ownerId: 'loose' })]);
    for (const type of own) {
      assert.equal(allows('ada', type, { goalId: 'g1' }, records), 'P14');
      assert.equal(allows('lea', type, { goalId: 'g1' }, records), 'P1');
    }
  });

  test('[P1] viewers only look, and a command that no rule names runs for nobody', () => {
    const records = recordsWith([goalOf('g1', { ownerId: 'vic' })]);
    for (const { type } of commands) {
      const input = { goalId: 'g1', goal: { ownerId: 'vic' } };
      assert.equal(allows('vic', type, input, records), 'P1');
    }
    for (const viewer of everyone) {
      assert.equal(allows(viewer, 'goal.delete', { goalId: 'g1' }, records), 'P1');
    }
  });

  test('[P1] every command of the table has a rule, and every rule names commands of the table', () => {
    const known = [...commands.map(({ type }) => type), personExport].sort();
    const named = [...new Set([...doing, ...doingByParty].flatMap((rule) => rule.commands))].sort();
    assert.deepEqual(named, known);
  });

  test('[P1] any input whatever is answered, and nonsense is denied', () => {
    const records = recordsWith([goalOf('g1', { visibility: 'private' })]);
    fc.assert(
      fc.property(
        fc.constantFrom(...everyone),
        fc.constantFrom(...commands.map(({ type }) => type), 'toString', '__proto__'),
        fc.anything({ withNullPrototype: true }),
        (viewer, type, input) => {
          const rule = allows(viewer, type, input, records);
          assert.ok(rule === 'P1' || byRole.includes(rule), `${viewer} ${type} ${rule}`);
        },
      ),
      { numRuns: 500 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Records } from '../goals/records.ts';
import { collections } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { growthOfCompany } from '../testing/growth-company.ts';
import { companyRecords, rhythmOfCompany } from '../testing/rhythm-company.ts';
import { goalOf } from '../testing/workspaces.ts';
import { commands } from '../workspace/commands/table.ts';
import { canRun } from './can-run.ts';
import { canSee } from './can-see.ts';

const guarded = goalOf('g1', { visibility: 'private' });
const ofCompany = { ...rhythmOfCompany, ...growthOfCompany };
const records = companyRecords({ ...ofCompany, goals: [guarded] });
const no = { allowed: false, rule: 'P1' };
type Asked = readonly [viewer: unknown, asked: unknown, records?: Records];
const seen = (...[viewer, ref, all = records]: Asked) =>
  canSee(viewer as PersonId, ref as never, all);
const run = (...[viewer, command, all = records]: Asked) =>
  canRun(viewer as PersonId, command as never, all);

const boom = () => {
  throw new Error('boom');
};
/** An object whose every look throws. */
const hostile = new Proxy(
  {},
  { get: boom, has: boom, getOwnPropertyDescriptor: boom, ownKeys: boom },
);
const thrower = Object.defineProperty({}, 'goalId', { get: boom, enumerable: true });

const anything = fc.anything({
  ...{ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true },
});
const junkWith = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof(anything, fc.record(fields, { requiredKeys: [] }), fc.record(fields));
/** Has an id of a person, whoever that is. */
const namesSomebody = (command: unknown) => {
  const { personId } = (command as { input: { personId?: unknown } }).input;
  return typeof personId === 'string' && personId !== '';
};
const viewer = fc.oneof(fc.constantFrom('max', 'vic', 'zoe', '__proto__', 'toString'), anything);

describe('whatever is asked', () => {
  test('[P53] may be seen or not, and is never thrown; junk shows nothing that is guarded', () => {
    const name = fc.constantFrom(
      ...Object.keys(collections),
      'toString',
      '__proto__',
      'hasOwnProperty',
    );
    const ref = junkWith({
      collection: fc.oneof(name, anything),
      ...{ id: anything, goalId: anything, seriesId: anything, personId: anything },
      roundId: anything,
    });
    fc.assert(
      fc.property(viewer, ref, (who, asked) => {
        const { allowed, rule } = seen(who, asked);
        assert.equal(allowed, rule !== 'P1');
        // Max and vic may see what everyone sees, which rules of cadence and the like are if junk hits an id.
        assert.ok(['P1', 'P2', 'P27', 'P68', 'P74'].includes(rule), rule);
      }),
      { numRuns: 5000 },
    );
  });

  test('[P53] may be run or not, and is never thrown; junk runs nothing', () => {
    const type = fc.constantFrom(...commands.map((each) => each.type), 'toString', '__proto__');
    const input = junkWith({
      ...{ goalId: anything, personId: anything, rule: anything, goal: anything },
      ...{ fields: anything, people: anything, commentId: anything, metric: anything },
    });
    const command = fc.oneof(anything, fc.record({ type: fc.oneof(type, anything), input }));
    fc.assert(
      fc.property(viewer, command, (who, asked) => {
        const { allowed, rule } = run(who, asked);
        assert.equal(allowed, rule !== 'P1');
        // Figures are about nobody, and feedback and thanks about anybody: whoever acts may begin them, and the
        // input is read when it runs.
        const isToSomebody = ['P84', 'P90'].includes(rule) && namesSomebody(asked);
        assert.ok(isToSomebody || rule === 'P1' || rule === 'P107', rule);
      }),
      {
        numRuns: 5000,
        examples: ['', ' ', 'nobody'].flatMap((personId) =>
          ['recognition.give', 'feedback.give'].map((type) => [
            'max',
            { type, input: { personId } },
          ]),
        ) as [unknown, unknown][],
      },
    );
  });

  test('[P53] is denied where a look at it throws, wherever that is', () => {
    const values: readonly unknown[] = [hostile, thrower, Object.create(hostile), Symbol('x')];
    for (const value of values) {
      for (const field of ['collection', 'id', 'goalId', 'seriesId', 'personId', 'roundId']) {
        for (const collection of ['goals', 'checkIns', 'leaves', 'meetings', 'anonymousTexts']) {
          assert.deepEqual(seen('vic', { collection, id: 'g1', [field]: value }), no);
        }
      }
      for (const field of ['goalId', 'personId', 'seriesId', 'rule', 'goal', 'metric', 'fields']) {
        for (const { type } of commands) {
          assert.deepEqual(run('vic', { type, input: { [field]: value } }), no);
        }
      }
      assert.deepEqual(seen(value, { collection: 'goals', id: 'g1' }), no);
      assert.deepEqual([seen('vic', value), run('vic', value)], [no, no]);
      assert.deepEqual([run(value, { type: 'goal.edit', input: {} })], [no]);
      assert.deepEqual(run('vic', { type: value, input: {} }), no);
      assert.deepEqual(run('vic', { type: 'goal.edit', input: value }), no);
    }
  });

  test('[P53] is looked up in what was passed, never on its prototype', () => {
    const leave = { collection: 'leaves', id: 'l1', personId: 'mia' };
    assert.equal(seen('mia', leave).rule, 'P26');
    assert.deepEqual(seen('mia', Object.create(leave)), no);
    assert.deepEqual(seen('mia', { collection: 'leaves', id: 'l1', __proto__: leave }), no);
    const edit = { type: 'goal.edit', input: { goalId: 'g1' } };
    assert.equal(run('mia', edit).rule, 'P8');
    assert.deepEqual(run('mia', Object.create(edit)), no);
    assert.deepEqual(run('mia', { ...edit, input: Object.create(edit.input) as object }), no);
    for (const name of ['constructor', '__proto__', 'toString', 'valueOf']) {
      assert.deepEqual(seen('mia', { collection: name, id: 'g1', goalId: 'g1' }), no, name);
      assert.deepEqual(run('ada', { type: name, input: {} }), no, name);
    }
  });

  test('[P53] is denied where a rule fails, or what it needs is missing', () => {
    const series = { collection: 'series', id: 'old' };
    const goal = { collection: 'goals', id: 'g1' };
    const coached = { collection: 'coachStates', id: 'mia' };
    const edit = { type: 'goal.edit', input: { goalId: 'g1' } };
    const broken: readonly (readonly [keyof Records, unknown, readonly unknown[]])[] = [
      ['people', { get: boom }, [series, goal, coached, edit]],
      ['people', undefined, [series, goal, coached, edit]],
      ['goals', { get: boom }, [goal, edit]],
      ['goals', undefined, [goal, edit]],
      ['rhythm', undefined, [series]],
      ['growth', undefined, [coached]],
    ];
    for (const [name, part, asked] of broken) {
      const all = { ...records, [name]: part };
      for (const each of asked) {
        const answer = each === edit ? run('mia', each, all) : seen('mia', each, all);
        assert.deepEqual(answer, no, name);
        assert.equal((each === edit ? run('mia', each) : seen('mia', each)).allowed, true);
      }
    }
  });
});

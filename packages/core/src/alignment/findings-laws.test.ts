import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { flawedCompany } from '../testing/flawed-company.ts';
import { goal, half, keyResult, recordsOf } from '../testing/scoring.ts';
import { type StepProgress, inSlices } from '../steps.ts';
import { alignmentShare } from './alignment-share.ts';
import { alignmentFindings, findingSteps, lintGoal } from './findings.ts';
import { severities } from './finding-rules.ts';

describe('the laws of findings', () => {
  test('[A1] they are plain data about goals that are there, in one order whatever order the records have', () => {
    fc.assert(
      fc.property(flawedCompany, fc.func(fc.nat()), (company, mix) => {
        const findings = alignmentFindings(recordsOf(company), company.at);
        const ids = new Set(company.goals.map(({ id }) => id));
        for (const finding of findings) assert.ok(ids.has(finding.goalId));
        assert.deepEqual(JSON.parse(JSON.stringify(findings)), findings);
        const order = findings.map(({ severity, rule, goalId }) => ({ severity, rule, goalId }));
        const rank = (it: (typeof order)[number]) =>
          `${severities.indexOf(it.severity)} ${it.rule} ${it.goalId}`;
        assert.deepEqual(
          order,
          order.toSorted((a, b) => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b)))),
        );
        const goals = company.goals.toSorted((a, b) => mix(a.id) - mix(b.id));
        assert.deepEqual(alignmentFindings(recordsOf({ ...company, goals }), company.at), findings);
      }),
    );
  });

  test('[A2] a goal that is linted is told what the findings say of it, where its neighbours suffice', () => {
    fc.assert(
      fc.property(flawedCompany, (company) => {
        const records = recordsOf(company);
        const findings = alignmentFindings(records, company.at);
        for (const each of company.goals.filter(({ state }) => state === 'active')) {
          const ofAll = ['orphan', 'island', 'supports-only', 'double-path', 'too-many-goals'];
          const expected = findings.filter(
            ({ goalId, rule }) => goalId === each.id && !ofAll.includes(rule),
          );
          const linted = lintGoal(each, records, company.at);
          assert.deepEqual(
            linted.filter(({ rule }) => rule !== 'same-title-as-sibling'),
            expected.filter(({ rule }) => rule !== 'same-title-as-sibling'),
          );
        }
      }),
    );
  });

  test('[A31] nothing in a finding, its fix and its choices names a goal out of sight', () => {
    fc.assert(
      fc.property(flawedCompany, fc.infiniteStream(fc.boolean()), (company, flips) => {
        const hidden = new Set(company.goals.filter(() => flips.next().value).map(({ id }) => id));
        const maySee = (id: GoalId) => !hidden.has(id);
        const records = recordsOf(company);
        const text = JSON.stringify([
          alignmentFindings(records, company.at, { maySee }),
          alignmentShare(records, { maySee }),
        ]);
        for (const id of hidden) assert.ok(!text.includes(`"${id}"`), `${id} is named`);
      }),
    );
  });

  test('[A32] hidden goals that contribute to nothing in view change no finding', () => {
    const isApart = ({ id, links }: Goal, goals: readonly Goal[]) =>
      links.every(({ role }) => role === 'supports') &&
      !goals.some((other) => other.links.some(({ parentId }) => parentId === id));
    fc.assert(
      fc.property(flawedCompany, (company) => {
        const { goals, at } = company;
        const hidden = new Set(goals.filter((each) => isApart(each, goals)).map(({ id }) => id));
        const maySee = (id: GoalId) => !hidden.has(id);
        const without = recordsOf({ ...company, goals: goals.filter(({ id }) => maySee(id)) });
        const told = alignmentFindings(recordsOf(company), at, { maySee });
        assert.deepEqual(told, alignmentFindings(without, at));
        assert.deepEqual(alignmentShare(recordsOf(company), { maySee }), alignmentShare(without));
      }),
    );
  });

  test('[A38] in steps they are the same, and nobody waits long for the next step', async () => {
    const hidesSome = fc.infiniteStream(fc.boolean());
    await fc.assert(
      fc.asyncProperty(flawedCompany, hidesSome, async (company, flips) => {
        const hidden = new Set(company.goals.filter(() => flips.next().value).map(({ id }) => id));
        const options = { maySee: (id: GoalId) => !hidden.has(id) };
        const records = recordsOf(company);
        const steps = findingSteps(records, company.at, options);
        const told = await inSlices(steps, { pause: () => Promise.resolve() });
        assert.deepEqual(told, alignmentFindings(records, company.at, options));
      }),
    );
    const goals = Array.from({ length: 2000 }, (_, i) => like(`g${i}`, []));
    const progress: StepProgress[] = [];
    for (const step of findingSteps(recordsOf({ goals }), half)) progress.push(step);
    const done = progress.map((step) => step.done);
    assert.deepEqual(
      done,
      done.toSorted((a, b) => a - b),
    );
    assert.ok(progress.every(({ total }) => total === 2000));
    assert.equal(new Set(done).size, 11, 'each step is of 200 goals');
    assert.ok(done.filter((each) => each === 2000).length >= 40, 'orphans are told of bit by bit');
  });

  test('[A36] chains and stars of 100,000 goals, and as many orphans, are read without recursion', () => {
    const count = 100_000;
    const chain = Array.from({ length: count }, (_, i) =>
      like(`g${i}`, i === 0 ? [] : [`g${i - 1}`]),
    );
    const star = Array.from({ length: count }, (_, i) => like(`g${i}`, i === 0 ? [] : ['g0']));
    const alone = Array.from({ length: count }, (_, i) => like(`g${i}`, []));
    const double = Array.from({ length: count }, (_, i) =>
      like(`g${i}`, i < 3 ? [] : [`g${i - 1}`, `g${i - 2}`]),
    );
    for (const goals of [chain, star, alone, double]) {
      const records = recordsOf({ goals: [goal('p', { kind: 'pillar' }), ...goals] });
      const rules = new Set(alignmentFindings(records, half).map(({ rule }) => rule));
      assert.ok(rules.has(goals === alone ? 'orphan' : 'island'));
      assert.equal(rules.has('double-path'), goals === double);
    }
  });
});

const pattern = keyResult('k', 'o');

/** Made without its schema, which would take longer than what is looked at. */
function like(id: string, parentIds: readonly string[]): Goal {
  const links = parentIds.map((parentId) => ({
    ...{ parentId: parentId as GoalId, weight: 1, role: 'contributes' as const },
  }));
  return { ...pattern, id: id as GoalId, links };
}

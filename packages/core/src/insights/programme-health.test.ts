import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { standardSettings } from '../goals/standard-settings.ts';
import type { GoalId, TeamId } from '../schema/ids.ts';
import type { HealthTerm } from '../schema/settings.ts';
import { healthPeopleTerms } from './health-people-terms.ts';
import { type PeopleFigures, boundOf } from './people-report.ts';
import { type HealthCause, type HealthTermInput, programmeHealth } from './programme-health.ts';

const weights = standardSettings.healthWeights;
const goal = (id: string): HealthCause => ({ kind: 'goal', goalId: id as GoalId });
const allTerms = Object.keys(weights) as HealthTerm[];

const termInput: fc.Arbitrary<Omit<HealthTermInput, 'term'>> = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }))
  .map(([missing, there]) => ({
    share: missing + there === 0 ? null : there / (missing + there),
    causes: Array.from({ length: missing }, (_, index) => goal(`g${index}`)),
  }));
const random = fc.record({
  terms: fc
    .array(termInput, { minLength: allTerms.length, maxLength: allTerms.length })
    .map((inputs) => inputs.map((input, index) => ({ ...input, term: allTerms[index]! }))),
  weights: fc
    .array(
      fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 1000, noNaN: true })),
      {
        minLength: allTerms.length,
        maxLength: allTerms.length,
      },
    )
    .map((all) => Object.fromEntries(allTerms.map((term, index) => [term, all[index]])) as never),
});

describe('programme health', () => {
  test('[I60] is the mean of its terms by their weights', () => {
    const found = programmeHealth({
      weights: { ...weights, alignment: 3, coverage: 1 },
      terms: [
        { term: 'alignment', share: 0.5, causes: [goal('a'), goal('b')] },
        { term: 'coverage', share: 1, causes: [] },
      ],
    });
    assert.deepEqual(found, {
      kind: 'health',
      health: 0.625,
      parts: [
        { term: 'alignment', share: 0.5, weight: 0.75, lost: 0.375 },
        { term: 'coverage', share: 1, weight: 0.25, lost: 0 },
      ],
      losses: [
        { term: 'alignment', lost: 0.1875, cause: goal('a') },
        { term: 'alignment', lost: 0.1875, cause: goal('b') },
      ],
      leftOut: [],
    });
  });

  test('[I61] a term without data or weight is left out and named, and there may be no health at all', () => {
    const [full, empty]: HealthTermInput[] = [
      { term: 'alignment', share: 1, causes: [] },
      { term: 'feedback', share: null, causes: [] },
    ] as const as never;
    const found = programmeHealth({ weights, terms: [full!, empty!] });
    assert.deepEqual([found.kind === 'health' && found.health, found.leftOut], [1, ['feedback']]);
    const none = programmeHealth({ weights: { ...weights, alignment: 0 }, terms: [full!] });
    assert.deepEqual(none, { kind: 'no-data', leftOut: ['alignment'] });
  });

  test('[I62] every lost point has a cause: what was lost and what is left make exactly 1, in any order', () => {
    fc.assert(
      fc.property(random, (input) => {
        const found = programmeHealth(input);
        if (found.kind === 'no-data') return;
        const add = (all: readonly { readonly lost: number }[]) =>
          all.reduce((sum, { lost }) => sum + lost, 0);
        assert.equal(add(found.losses), 1 - found.health);
        assert.equal(add(found.losses.toReversed()), 1 - found.health);
        assert.equal(add(found.parts), 1 - found.health);
        assert.equal(
          found.parts.reduce((sum, { weight }) => sum + weight, 0),
          1,
        );
        assert.ok(found.health >= 0 && found.health <= 1);
      }),
      { numRuns: 2000 },
    );
  });

  test('[I60] agrees with the plain mean', () => {
    fc.assert(
      fc.property(random, (input) => {
        const found = programmeHealth(input);
        if (found.kind === 'no-data') return;
        let [sum, all] = [0, 0];
        for (const { term, share } of input.terms) {
          const weight = (input.weights as Record<string, number>)[term]!;
          if (share !== null) [sum, all] = [sum + weight * share, all + weight];
        }
        assert.ok(Math.abs(found.health - sum / all) < 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('[I63] terms about people come from what is published for everyone, and name the teams below it', () => {
    const cell = (figure: string, value: number, teamId?: string) => ({
      ...{ figure, people: 20, value },
      ...(teamId && { teamId: teamId as TeamId }),
    });
    const month: PeopleFigures = {
      ...{ period: '2026-04', start: '2026-04-01', end: '2026-04-30', threshold: 5 },
      isFrozen: true,
      cells: [
        ...[cell('gave-feedback', 0.6), cell('gave-feedback', 0.5, 'b')],
        ...[cell('gave-feedback', 0.2, 'a'), cell('gave-feedback', 0.7, 'c')],
        ...[
          cell('recognised', 0.95),
          cell('one-on-ones-held', 0.05),
          cell('check-ins-on-time', 0.5, 'a'),
        ],
      ],
    };
    const byTerm = Object.fromEntries(healthPeopleTerms(month).map((each) => [each.term, each]));
    const groups = [
      { teamId: 'a', share: 0.2 },
      { teamId: 'b', share: 0.5 },
    ];
    assert.deepEqual(byTerm['feedback'], {
      ...{ term: 'feedback', share: 0.6 },
      causes: [{ kind: 'people', period: '2026-04', groups }],
    });
    assert.deepEqual(byTerm['recognition'], { term: 'recognition', share: 1, causes: [] });
    assert.deepEqual(byTerm['conversations'], {
      ...{ term: 'conversations', share: 0 },
      causes: [{ kind: 'people', period: '2026-04', groups: [], withheld: true }],
    });
    assert.equal(byTerm['check-ins']?.share, null);
    assert.ok(healthPeopleTerms(null).every(({ share }) => share === null));
  });

  test('[I66] a cause says which teams are withheld, and of a share at the bounds that it is one', () => {
    const causeOf = (ofAll: number, ...teams: readonly number[]) => {
      const figure = 'recognised';
      const cells = teams.map((value, index) => ({
        ...{ figure, people: 20, value, teamId: `t${index}` as TeamId },
      }));
      const month: PeopleFigures = {
        ...{ period: '2026-04', start: '2026-04-01', end: '2026-04-30', threshold: 5 },
        ...{ isFrozen: true, cells: [{ figure, people: 40, value: ofAll }, ...cells] },
      };
      const { causes } = healthPeopleTerms(month).find(({ term }) => term === 'recognition')!;
      const [{ kind: _kind, ...cause } = { kind: 'none' }] = causes;
      return cause;
    };
    const period = '2026-04';
    assert.deepEqual(causeOf(0.5), { period, groups: [], withheld: true });
    assert.deepEqual(causeOf(0.5, 0.6, 0.5), { period, groups: [], withheld: true });
    assert.deepEqual(causeOf(0.5, 0.5, 0.5), { period, groups: [] });
    assert.deepEqual(causeOf(0.5, 0.05, 0.95, 0.06), {
      period,
      groups: [
        { teamId: 't0', share: 0.05, bound: 'at-most' },
        { teamId: 't2', share: 0.06 },
      ],
    });
  });

  test('[I66] a cell at the bounds means that or less, or that or more; days and minutes mean what they say', () => {
    const read = (figure: string, ...values: readonly number[]) =>
      values.map((value) => boundOf({ figure, value }));
    assert.deepEqual(read('gave-feedback', 0.05, 0.06, 0.94, 0.95), [
      ...['at-most', undefined, undefined, 'at-least'],
    ]);
    assert.deepEqual(read('open-action-days', 0, 40), [undefined, undefined]);
    assert.deepEqual(read('minutes-per-week', 0, 40), [undefined, undefined]);
    assert.equal(boundOf({ figure: 'none', value: 1 }), undefined);
  });
});

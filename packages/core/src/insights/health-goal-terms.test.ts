import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { HealthTerm } from '../schema/settings.ts';
import { figuresOf, seenBy } from '../testing/insights.ts';
import { randomCompany } from '../testing/random-company.ts';
import { type Given, checkIn, goal, keyResult, recordsOf } from '../testing/scoring.ts';
import type { Insights } from '../workspace/insight-answers.ts';

const days = { start: '2026-01-01', due: '2026-12-31' };
const pillar = goal('p', { kind: 'pillar', ...days });
const objective = goal('o', { ...days, links: [{ parentId: 'p' }] });

/** The share of a term, and the goals that it is short of; `null` without data. */
function termOf(term: HealthTerm, figures: Insights) {
  const health = figures.programmeHealth();
  if (health.kind === 'no-data') return null;
  const part = health.parts.find((each) => each.term === term);
  const lost = health.losses.filter((each) => each.term === term);
  const short = lost.flatMap(({ cause }) => (cause.kind === 'goal' ? [cause.goalId] : []));
  return part ? { share: part.share, short } : null;
}
const freshness = (given: Given) => termOf('freshness', figuresOf(given));

describe('the terms of programme health about goals', () => {
  test('[I70] a goal that nobody ever reported on is unheard of, its parents and pillar are not', () => {
    const goals = [pillar, objective, keyResult('k', 'o', days)];
    assert.deepEqual(freshness({ goals }), { share: 2 / 3, short: ['k'] });
    const bare = goal('bare', { ...days, links: [{ parentId: 'p' }] });
    assert.deepEqual(freshness({ goals: [pillar, bare] }), { share: 0.5, short: ['bare'] });
  });

  test('[I70] a pillar without children is short of an objective, and of nothing else', () => {
    const figures = figuresOf({ goals: [pillar] });
    assert.deepEqual(termOf('freshness', figures), { share: 1, short: [] });
    assert.deepEqual(termOf('coverage', figures), { share: 0, short: ['p'] });
  });

  test('[I70] nor is a goal of which people speak, though it has no progress', () => {
    const yesterday = { at: '2026-04-05T09:00:00Z', asOf: '2026-04-05' };
    const goals = [pillar, objective, keyResult('k', 'o', days)];
    const noted = checkIn('1', 'k', { ...yesterday, note: 'We are on it.' });
    assert.deepEqual(freshness({ goals, checkIns: [noted] }), { share: 1, short: [] });
    const measure = { kind: 'number', start: 5, target: 5 };
    const degenerate = [pillar, objective, keyResult('k', 'o', { ...days, measure })];
    const valued = checkIn('1', 'k', { ...yesterday, value: 5 });
    assert.deepEqual(freshness({ goals: degenerate, checkIns: [valued] }), {
      ...{ share: 1, short: [] },
    });
  });

  test('[I70] one that has just begun is given the days of one that was reported on, and no more', () => {
    const begun = (start: string) =>
      freshness({ goals: [pillar, objective, keyResult('k', 'o', { ...days, start })] })?.short;
    // It is 6 April, and goals are stale after 14 days.
    assert.deepEqual(begun('2026-03-23'), []);
    assert.deepEqual(begun('2026-03-22'), ['k']);
  });

  test('[I71] a status that was corrected away is judged by nothing', () => {
    const goals = [pillar, keyResult('k', 'p', days)];
    const said = checkIn('1', 'k', { at: '2026-04-04T09:00:00Z', value: 5, status: 'off-track' });
    const corrected = checkIn('2', 'k', { at: '2026-04-05T09:00:00Z', value: 30, replaces: '1' });
    const candour = (checkIns: Given['checkIns']) =>
      termOf('candour', figuresOf({ goals, checkIns: checkIns ?? [] }));
    assert.deepEqual(candour([said]), { share: 1, short: [] });
    assert.equal(candour([said, corrected]), null);
    const better = checkIn('3', 'k', { at: '2026-04-05T10:00:00Z', value: 5, status: 'on-track' });
    assert.deepEqual(candour([said, better]), { share: 0, short: ['k'] });
  });

  test('[I71] candour is short of exactly those reported better than their pace, of those judged', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const records = recordsOf(company);
        const figures = seenBy(records, company.at).insights();
        const { better, worse } = figures.divergence();
        const candour = termOf('candour', figures);
        assert.equal(better.length + worse.length > 0 && candour === null, false);
        const ids = better.map(({ goalId }) => goalId);
        assert.deepEqual(candour?.short ?? [], ids);
        if (better.length > 0) assert.ok(candour && candour.share < 1);
      }),
      { numRuns: 300 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import {
  type Given,
  boardOf,
  checkIn,
  goal,
  half,
  keyResult,
  observation,
  over,
} from '../testing/scoring.ts';
import { randomCompany } from '../testing/random-company.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { type Phrase, type PhraseKey, renderPhrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';

type Case = () => Explanation;

function why(given: Given, id: string, at = half, hidden: readonly string[] = []): Explanation {
  const { records, board } = boardOf(given, at);
  return explain(records, board, id as GoalId, { maySee: (goalId) => !hidden.includes(goalId) });
}

/** One goal `k`, with check-ins of given fields and settings. */
function one(fields: object, says: readonly object[] = [], settings: Given['settings'] = {}): Case {
  const checkIns = says.map((said, i) => checkIn(`c${i}`, 'k', said));
  return () => why({ goals: [keyResult('k', 'o', fields), goal('o')], checkIns, settings }, 'k');
}

/** An objective `o` over a key result of the given fields, which is at 40 beside one at 60. */
function above(fields: object, hidden: readonly string[] = []): Case {
  return () => why(over([fields, 40], [{}, 60]), 'o', half, hidden);
}

/** An objective `o` over one key result of the given fields that says nothing, beside one at 60. */
function aboveSilent(
  fields: object,
  settings: Given['settings'] = {},
  hidden: readonly string[] = [],
): Case {
  return () => why({ ...over([fields], [{}, 60]), settings }, 'o', half, hidden);
}

const at40 = [{ value: 40 }];
const measured = (measure: object, ...says: object[]) => one({ measure }, says);
const driven = (driver: Goal['driver']) => () => why({ goals: [goal('o', { driver })] }, 'o');
const closed = (outcome: object) => ({
  state: 'closed',
  outcome: { at: half, by: 'p1', ...outcome },
});
const word = { by: 'p1', at: '2026-04-02T00:00:00Z', reason: 'r' };
const held = (says: readonly object[], fields: object = {}) =>
  one({ override: { ...word, progress: 0.2 }, ...fields }, says);
const flat = { kind: 'number', start: 7, target: 7 };
const pace = (rulebook: string) => one({}, at40, { rulebook });
const long = { start: '2026-03-01' };

const cases: Readonly<Record<PhraseKey, Case>> = {
  'progress.scored': one({}, at40),
  'progress.no-data': one({}),
  'progress.degenerate': measured(flat),
  'progress.nothing-to-score': driven('children'),
  'driver.measure': one({}),
  'driver.key-results': above({}),
  'driver.children': driven('children'),
  'driver.both': driven('both'),
  'driver.manual': driven('manual'),
  'measure.number': one({}),
  'measure.range': measured({ kind: 'range', high: 5 }),
  'measure.milestones': measured({ kind: 'milestones', items: [{ id: 'm', title: 'm' }] }),
  'measure.zones': measured({ kind: 'zones' }),
  'measure.binary': measured({ kind: 'binary' }),
  'measure.baseline': measured({ kind: 'baseline' }),
  'reading.number': one({}, at40),
  'reading.observed': () => metric(observation('o1', { value: 70, asOf: '2026-04-05' })),
  'reading.binary': measured({ kind: 'binary' }, { value: true }),
  'reading.zone': measured({ kind: 'zones' }, { zone: 'target' }),
  'reading.milestones': measured(
    { kind: 'milestones', items: [{ id: 'm', title: 'm' }] },
    { milestones: [{ id: 'm', done: true }] },
  ),
  'reading.manual': one({ driver: 'manual' }, [{ progress: 0.4 }]),
  'reading.none': one({}),
  'passed-over.replaced': one({}, [{ value: 1 }, { value: 2, replaces: 'c0' }]),
  'passed-over.corrected': () => metric(observation('o1', { value: 70, replaces: 'c' })),
  'passed-over.before-start': measured(
    { kind: 'range', high: 5 },
    { value: 1, asOf: '2026-03-01' },
  ),
  'passed-over.older': one({}, [{ value: 1 }, { value: 2 }]),
  'passed-over.no-value': one({}, [{ confidence: 0.5 }]),
  'passed-over.not-of-this-driver': one({ driver: 'children' }, at40),
  'input.score': above({}),
  'input.grade': above(closed({ grade: 0.5 })),
  'input.no-data-as-zero': aboveSilent(long),
  'input.hidden': above({}, ['k0']),
  'input.hidden-no-data': aboveSilent(long, {}, ['k0']),
  'left-out.supports': above({ links: [{ parentId: 'o', role: 'supports' }] }),
  'left-out.draft': above({ state: 'draft' }),
  'left-out.proposed': above({ state: 'proposed' }),
  'left-out.cancelled': above({ state: 'cancelled' }),
  'left-out.not-started': above({ start: '2026-04-09' }),
  'left-out.no-data-yet': aboveSilent({}),
  'left-out.no-data-excluded': aboveSilent({}, { noData: 'exclude' }),
  'left-out.undefined': above({ measure: flat }),
  'left-out.carried-on': carriedOn([]),
  'left-out.closed-before': carriedOn(['k1']),
  'left-out.cycle-over': cycleOver,
  'left-out.not-of-this-driver': above({ kind: 'initiative' }),
  'left-out.hidden': above({ state: 'draft' }, ['k0']),
  'override.set': held(at40),
  'override.ended': held(at40, { override: { ...word, status: 'at-risk', until: half } }),
  'override.set-later': held(at40, {
    override: { ...word, progress: 1, at: '2026-04-09T00:00:00Z' },
  }),
  'override.closed': held(at40, closed({ proposed: 0.4 })),
  'at-close.scored': one(closed({ proposed: 0.4 })),
  'at-close.no-data': one(closed({ unscored: 'no-data' })),
  'at-close.degenerate': one(closed({ unscored: 'degenerate' })),
  'at-close.nothing-to-score': one(closed({ unscored: 'nothing-to-score' })),
  'computed.scored': held(at40),
  'computed.no-data': held([]),
  'computed.degenerate': held([], { measure: flat }),
  'computed.nothing-to-score': held([], { driver: 'children' }),
  'expected.own': one({}, at40),
  'expected.inputs': above({}),
  'expected.closed': one(closed({ grade: 0.4 })),
  'status.closed': one(closed({ grade: 0.4 })),
  'status.cancelled': one({ state: 'cancelled' }),
  'status.draft': one({ state: 'draft' }),
  'status.proposed': one({ state: 'proposed' }),
  'status.not-started': one({ start: '2026-04-09' }),
  'status.no-data': one({}),
  'status.not-reported': pace('reported'),
  'status.stale': one({ start: '2026-01-01' }, [{ value: 9, at: '2026-03-01T00:00:00Z' }]),
  'status.stale-inputs': () => why(over([{}, 40]), 'o', '2026-04-30T00:00:00Z'),
  'status.override': one({ override: { ...word, status: 'at-risk' } }, at40),
  'status.floor': one({}, [{ value: 48 }]),
  'status.ratio': one({}, at40),
  'status.gap': pace('gap-20-40'),
  'status.attainment': pace('attainment-75-50'),
  'status.nothing-expected': () => {
    const given = over([
      { pace: { curve: 'points', points: [{ day: '2026-04-09', expected: 0 }] } },
      -90,
    ]);
    return why({ ...given, settings: { rulebook: 'ratio-90-80' } }, 'k0');
  },
  'status.reported': one({}, [{ value: 40, status: 'at-risk' }], { rulebook: 'reported' }),
  'status.worst': () => why({ ...over([{}, 40]), settings: { statusRollup: 'worst' } }, 'o'),
  'status.mean': () => why({ ...over([{}, 40]), settings: { statusRollup: 'mean' } }, 'o'),
  'worst-below': above({}),
  'missing-parent': () => why({ goals: [keyResult('k', 'gone')] }, 'k'),
};

/** A goal that reads the metric `m`, with a check-in that wrote to it and an observation besides. */
function metric(observed: Observation): Explanation {
  const measure = { kind: 'number', start: 0, target: 100, metricId: 'm' };
  const given = {
    goals: [goal('k', { measure })],
    checkIns: [checkIn('c', 'k', { value: 40 })],
    observations: [observation('c', { value: 40, goalId: 'k' }), observed],
    metrics: [{ id: 'm', name: 'm', ownerId: 'p1' }],
  };
  return why(given, 'k');
}

function carriedOn(hidden: readonly string[]): Case {
  return () => why(over([closed({ grade: 0.5 })], [{ continues: 'k0' }, 60]), 'o', half, hidden);
}

function cycleOver(): Explanation {
  const cycles = [{ id: 'q', name: 'q', start: '2026-01-01', end: '2026-03-31' }];
  const given = over([{ ...closed({ grade: 0.5, at: '2026-03-30T00:00:00Z' }), cycleId: 'q' }]);
  const goals = given.goals.map((each) => ({
    ...each,
    kind: each.id === 'o' ? ('pillar' as const) : ('objective' as const),
  }));
  return why({ ...given, goals, cycles }, 'o');
}

describe('phrasesOf', () => {
  for (const [key, explanation] of Object.entries(cases)) {
    it(`[S130] has a case that says ${key}`, () => {
      const keys = phrasesOf(explanation()).map((phrase) => phrase.key);
      assert.ok(keys.includes(key as PhraseKey), keys.join(' '));
    });
  }

  it('[S130] tells what is in an explanation, in the order in which one would tell it', () => {
    assert.deepEqual(phrasesOf(one({}, [{ value: 30 }, { value: 40 }])()), [
      { key: 'progress.scored', values: { progress: 0.4, raw: 0.4 } },
      { key: 'driver.measure', values: { isChosen: false } },
      { key: 'measure.number', values: { start: 0, target: 100, unit: null } },
      {
        key: 'reading.number',
        values: { checkInId: 'c1', day: '2026-04-04', value: 40, unit: null },
      },
      { key: 'passed-over.older', values: { count: 1 } },
      {
        key: 'expected.own',
        values: {
          expected: 0.5,
          shape: 'linear',
          start: '2026-04-01',
          due: '2026-04-10',
          zone: 'UTC',
        },
      },
      {
        key: 'status.ratio',
        values: {
          status: 'at-risk',
          rulebook: 'ratio-90-70',
          figure: 0.8,
          onTrack: 0.9,
          atRisk: 0.7,
        },
      },
    ]);
  });

  it('[S130] tells the own pace of a goal whose inputs weigh nothing', () => {
    const keys = phrasesOf(above({ links: [{ parentId: 'o', weight: 0 }] })()).map(
      ({ key }) => key,
    );
    assert.ok(keys.includes('expected.inputs'));
    const given = over([{ links: [{ parentId: 'o', weight: 0 }] }, 40]);
    const alone = phrasesOf(why(given, 'o')).map(({ key }) => key);
    assert.ok(alone.includes('expected.own') && alone.includes('input.score'), alone.join(' '));
  });

  it('[S131] tells nothing that is not in the explanation, and every input and what is left out', () => {
    fc.assert(
      fc.property(randomCompany, fc.func(fc.boolean()), (company, isHidden) => {
        const { records, board } = boardOf(company, company.at);
        const hidden = new Set(company.goals.map(({ id }) => id).filter((id) => isHidden(id)));
        for (const { id } of company.goals) {
          const maySee = (other: GoalId) => other === id || !hidden.has(other);
          const explanation = explain(records, board, id, { maySee });
          const phrases = phrasesOf(explanation);
          const known = leavesOf(explanation);
          for (const phrase of phrases) {
            for (const leaf of leavesOf(figuresOf(phrase))) assert.ok(known.has(leaf), phrase.key);
          }
          const about = (part: string) => phrases.filter(({ key }) => key.startsWith(part)).length;
          const { inputs, leftOut, hiddenLeftOut } = explanation;
          assert.equal(about('input.'), inputs.length);
          assert.equal(about('left-out.'), leftOut.length + Math.min(1, hiddenLeftOut));
          const parts = ['progress.', 'driver.', 'expected.', 'status.'];
          assert.deepEqual(parts.map(about), [1, 1, 1, 1]);
        }
      }),
    );
  });

  it('[S131] is put into words by a template for each key', () => {
    const spoken: Phrase = { key: 'progress.scored', values: { progress: 0.45, raw: 0.45 } };
    const silent = Object.fromEntries(Object.keys(cases).map((key) => [key, () => '']));
    const templates = silent as Record<PhraseKey, () => string>;
    const words = renderPhrase<string>(spoken, {
      ...templates,
      'progress.scored': ({ progress }) => `${100 * progress} %`,
    });
    assert.equal(words, '45 %');
  });
});

/** What a phrase tells, but for what it counts. */
function figuresOf({ values }: Phrase): object {
  const counts = new Set(['count', 'done', 'undone', 'isChosen', 'reached']);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !counts.has(name)));
}

/** Every number and text somewhere in a value. A curve that follows from the measure is told by its name. */
function leavesOf(value: unknown): Set<unknown> {
  const found = new Set<unknown>([null, 'linear', 'full', 'at-the-end']);
  JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each !== 'object') found.add(each);
    return each;
  });
  return found;
}

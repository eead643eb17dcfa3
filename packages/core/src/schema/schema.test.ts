import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { Settings } from './settings.ts';
import { parseInput, parseRecord } from './parse.ts';
import { defaultSettings } from './read-record.ts';

const goal = {
  id: 'g1',
  title: 'Win back churned teams',
  kind: 'objective',
  ownerId: 'p1',
  start: '2026-01-01',
  due: '2026-03-31',
};

/** The issues that a record is refused with, as `path: message`. */
function refusal(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof PerfError);
    assert.equal(error.code, 'invalid-input');
    return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  }
  assert.fail('nothing was refused');
}

const refusedGoal = (fields: object) => refusal(() => parseRecord('goals', { ...goal, ...fields }));

describe('parseRecord', () => {
  it('[M1] names a field that there is none of', () => {
    assert.deepEqual(refusedGoal({ rank: 1 }), [': there is no field "rank"']);
  });

  it('[M2] fills in defaults and leaves optional fields absent', () => {
    const parsed = parseRecord('goals', goal);
    assert.deepEqual(parsed.links, []);
    assert.equal(parsed.driver, 'auto');
    assert.equal('description' in parsed, false);
    assert.deepEqual(refusedGoal({ description: undefined }), ['description: expected string']);
  });

  it('[M3] cleans texts', () => {
    const title = (text: string) => parseRecord('goals', { ...goal, title: text }).title;
    assert.equal(title('  a\u0000b\u202Ec  '), 'abc');
    assert.equal(title('e\u0301'), '\u00e9');
    assert.equal(title('one\r\ntwo'), 'one\ntwo');
    assert.equal(title('x\ud800y'), 'xy');
    assert.equal(title('a\u200Bb\u2060c\uFEFFd'), 'abcd');
    assert.equal(
      title('\u{1F469}\u200D\u{1F4BB} \u0646\u200C\u0645'),
      '\u{1F469}\u200D\u{1F4BB} \u0646\u200C\u0645',
    );
    assert.equal(title(`z${'\u0335'.repeat(50)}!`), `z${'\u0335'.repeat(8)}!`);
    assert.deepEqual(refusedGoal({ title: ' \u0007 ' }), ['title: expected at least 1 character']);
    assert.deepEqual(refusedGoal({ title: 'x'.repeat(301) }), [
      'title: expected at most 300 characters',
    ]);
  });

  it('[M3] leaves any cleaned text as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = parseRecord('goals', { ...goal, title: `t${text}` }).title;
        assert.equal(parseRecord('goals', { ...goal, title: once }).title, once);
        assert.doesNotMatch(once, /\p{Surrogate}/u);
      }),
    );
  });

  it('[M4] refuses what is not a finite number and turns -0 into 0', () => {
    const measured = (start: unknown) => ({
      ...goal,
      measure: { kind: 'number', start, target: 1 },
    });
    for (const start of [NaN, Infinity, '12', null]) {
      assert.deepEqual(
        refusal(() => parseRecord('goals', measured(start))),
        ['measure.start: expected number'],
      );
    }
    const parsed = parseRecord('goals', measured(-0));
    assert.ok(parsed.measure?.kind === 'number' && Object.is(parsed.measure.start, 0));
  });

  it('[M5] refuses days and instants that do not exist', () => {
    assert.deepEqual(refusedGoal({ start: '2026-02-30' }), [
      'start: expected a day that exists, such as 2026-04-01',
    ]);
    const checkIn = { id: 'c1', goalId: 'g1', by: 'p1', asOf: '2026-02-01' };
    for (const at of ['2026-02-01T09:00:00+01:00', '2026-02-30T09:00:00Z', '2026-02-01']) {
      assert.deepEqual(
        refusal(() => parseRecord('checkIns', { ...checkIn, at })),
        ['at: expected an instant in UTC, such as 2026-04-01T09:00:00Z'],
      );
    }
  });

  it('[M6] lists every place and repeats no value', () => {
    const secret = 'not a kind of goal';
    const issues = refusedGoal({ kind: secret, due: 'never', ownerId: 7 });
    assert.equal(issues.length, 3);
    // People and teams are both named by a string, which is said once.
    assert.ok(issues.includes('ownerId: expected string'), issues.join());
    assert.ok(!issues.join().includes(secret) && !issues.join().includes('never'));
  });

  it('[M7] holds a goal to its dates, its links and its visibility', () => {
    assert.deepEqual(refusedGoal({ due: '2025-12-31' }), ['due: due is not before start']);
    const twice = [{ parentId: 'g0' }, { parentId: 'g0' }];
    assert.deepEqual(refusedGoal({ links: twice }), [
      'links: there is at most one link to each parent',
    ]);
    assert.deepEqual(refusedGoal({ links: [{ parentId: 'g0' }], visibility: 'private' }), [
      'links: a private goal may support a parent, never contribute',
    ]);
    assert.deepEqual(refusedGoal({ links: [{ parentId: 'g0', weight: -1 }] }), [
      'links.0.weight: expected at least 0',
    ]);
  });

  it('[M8] holds a range to its bounds', () => {
    assert.deepEqual(refusedGoal({ measure: { kind: 'range' } }), [
      'measure: low or high is given',
    ]);
    assert.deepEqual(refusedGoal({ measure: { kind: 'range', low: 2, high: 1 } }), [
      'measure.low: low is not above high',
    ]);
  });

  it('[M9] holds a pace by points to its points', () => {
    const points = (...expected: number[]) => ({
      curve: 'points',
      points: expected.map((value, index) => ({ day: `2026-01-0${index + 1}`, expected: value })),
    });
    assert.deepEqual(
      parseRecord('goals', { ...goal, pace: points(0.1, 0.1, 0.4) }).pace?.curve,
      'points',
    );
    assert.equal(refusedGoal({ pace: points(0.4, 0.1) }).length, 1);
    assert.equal(refusedGoal({ pace: { curve: 'points' } }).length, 1);
    assert.equal(refusedGoal({ pace: { curve: 'linear', points: points(0.1).points } }).length, 1);
  });

  it('[M10] holds a rulebook to limits in order', () => {
    const withLimits = (basis: string, onTrack: number, atRisk: number) => () =>
      parseInput(Settings, { rulebooks: [{ id: 'own', basis, onTrack, atRisk }] }, 'the settings');
    assert.doesNotThrow(withLimits('ratio', 0.9, 0.7));
    assert.doesNotThrow(withLimits('gap', 0.1, 0.3));
    assert.equal(refusal(withLimits('ratio', 0.7, 0.9)).length, 1);
    assert.equal(refusal(withLimits('gap', 0.3, 0.1)).length, 1);
  });

  const refusedRulebooks = (...rulebooks: object[]) =>
    refusal(() => parseInput(Settings, { rulebooks }, 'the settings')).map(
      (issue) => issue.split(':')[0],
    );
  const rulebook = (fields: object) => ({ id: 'own', basis: 'ratio', onTrack: 0.9, ...fields });

  for (const [place, fields] of [
    ['atRisk', { atRisk: -1 }],
    ['floor', { floor: 0.1 }],
    ['strict', { strict: true }],
    ['ambitions', { ambitions: {} }],
  ] as const) {
    it(`[M14] gives a rulebook by what is reported nothing to measure: ${place}`, () => {
      const own = rulebook({ basis: 'reported', onTrack: 0, ...fields });
      assert.deepEqual(refusedRulebooks(own), ['rulebooks.0.basis']);
    });
  }

  it('[M15] takes at most one own rulebook of each id, and one with the id of a shipped one', () => {
    assert.deepEqual(refusedRulebooks(rulebook({}), rulebook({ onTrack: 0.8 })), ['rulebooks']);
    const shadow = rulebook({ id: 'ratio-90-70' });
    assert.doesNotThrow(() => parseInput(Settings, { rulebooks: [shadow] }, 'the settings'));
  });

  it('[M16] keeps the floor of a gap below each limit of on-track', () => {
    const gap = (fields: object) => rulebook({ basis: 'gap', onTrack: 0.2, floor: 0.1, ...fields });
    assert.doesNotThrow(() => parseInput(Settings, { rulebooks: [gap({})] }, 'the settings'));
    for (const fields of [
      { floor: 0.3 },
      { ambitions: { aspirational: { onTrack: 0.05 } } },
      { ambitions: { committed: { onTrack: 0.05 } } },
    ]) {
      assert.deepEqual(refusedRulebooks(gap(fields)), ['rulebooks.0.floor']);
    }
    const ratio = rulebook({ floor: 0.95 });
    assert.doesNotThrow(() => parseInput(Settings, { rulebooks: [ratio] }, 'the settings'));
  });

  it('[M11] gives a new workspace the documented settings', () => {
    const settings = defaultSettings();
    assert.equal(settings.rulebook, 'ratio-90-70');
    assert.equal(settings.noDataGraceDays, 14);
    assert.equal(settings.anonymityThreshold, 5);
    assert.deepEqual(
      refusal(() => parseInput(Settings, { anonymityThreshold: 2 }, 'the settings')),
      ['anonymityThreshold: expected at least 3'],
    );
  });
});

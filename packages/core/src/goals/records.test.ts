import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckIn } from '../schema/check-in.ts';
import { parseRecord } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { compareCheckIns, recordsFrom } from './records.ts';
import { standardSettings } from './standard-settings.ts';

function checkIn(id: string, asOf: string, at: string): CheckIn {
  return parseRecord('checkIns', { id, goalId: 'g1', by: 'p1', asOf, at });
}

describe('recordsFrom', () => {
  it('[M13] orders check-ins by day, then moment, then id', () => {
    const ordered = [
      checkIn('d', '2026-01-01', '2026-01-09T00:00:00Z'),
      checkIn('b', '2026-01-02', '2026-01-02T00:00:00Z'),
      checkIn('c', '2026-01-02', '2026-01-02T00:00:00Z'),
      checkIn('a', '2026-01-02', '2026-01-02T00:00:00.001Z'),
    ];
    const [first] = ordered;
    const records = recordsFrom({ checkIns: ordered.toReversed(), settings: defaultSettings() });
    assert.deepEqual(first && records.checkInsOf(first.goalId), ordered);
    assert.equal(first && compareCheckIns(first, first), 0);
  });

  it('[GA15] orders comments by moment, then id', () => {
    const comment = (id: string, at: string) =>
      parseRecord('comments', { id, goalId: 'g1', by: 'p1', at, text: id });
    const ordered = [
      comment('c', '2026-01-01T00:00:00Z'),
      comment('b', '2026-01-02T00:00:00Z'),
      comment('d', '2026-01-02T00:00:00Z'),
      comment('a', '2026-01-02T00:00:00.001Z'),
    ];
    const [first] = ordered;
    const records = recordsFrom({ comments: ordered.toReversed(), settings: defaultSettings() });
    assert.deepEqual(first && records.commentsOf(first.goalId), ordered);
    assert.deepEqual(records.commentsOf('g2' as (typeof ordered)[0]['goalId']), []);
  });

  it('[M2] looks up children and the goals of an owner', () => {
    const goal = (id: string, links: object[]) =>
      parseRecord('goals', {
        id,
        title: id,
        kind: 'objective',
        ownerId: 'p1',
        start: '2026-01-01',
        due: '2026-01-31',
        links,
      });
    const top = goal('top', []);
    const low = goal('low', [{ parentId: 'top' }]);
    const records = recordsFrom({ goals: [low, top], settings: defaultSettings() });
    assert.deepEqual(records.childrenOf(top.id), [low.id]);
    assert.deepEqual(records.childrenOf(low.id), []);
    assert.deepEqual(records.goalsOf(top.ownerId), [low.id, top.id]);
  });

  it('[S121] takes the settings of a new workspace where none are given', () => {
    assert.deepEqual(standardSettings, defaultSettings());
    assert.deepEqual(recordsFrom({}).settings, defaultSettings());
    const { noData, rulebook } = recordsFrom({ settings: { noData: 'exclude' } }).settings;
    assert.deepEqual([noData, rulebook], ['exclude', 'ratio-90-70']);
  });
});

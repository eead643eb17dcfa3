import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId, OwnerId } from '../schema/ids.ts';
import { checkIn, goal, keyResult, recordsOf } from '../testing/scoring.ts';
import { actingOwner, keyResultsOf, latestCheckIn, zoneOf } from './lookup.ts';

const records = recordsOf({
  goals: [
    goal('o'),
    keyResult('k2', 'o'),
    keyResult('k1', 'o'),
    keyResult('k3', 'o', { state: 'cancelled' }),
    keyResult('k4', 'o', { links: [{ parentId: 'o', role: 'supports' }] }),
    goal('sub', { links: [{ parentId: 'o' }] }),
  ],
  checkIns: [
    checkIn('c1', 'k1', { asOf: '2026-04-02' }),
    checkIn('c2', 'k1', { asOf: '2026-04-03' }),
    checkIn('c3', 'k1', { asOf: '2026-04-01', replaces: 'c2' }),
  ],
  people: [{ id: 'ann', name: 'Ann', timeZone: 'Europe/Oslo' }],
  teams: [
    { id: 'red', name: 'Red', leadId: 'ann' },
    { id: 'blue', name: 'Blue' },
  ],
  settings: { timeZone: 'Asia/Kolkata' },
});

describe('lookup', () => {
  it("[G25] takes a person's own zone, and the workspace's for a team", () => {
    assert.equal(zoneOf(records, 'ann' as OwnerId), 'Europe/Oslo');
    assert.equal(zoneOf(records, 'red' as OwnerId), 'Asia/Kolkata');
  });

  it('[W34] passes over a zone that this platform does not know', () => {
    const zones = (own: string, timeZone: string) =>
      zoneOf(
        recordsOf({
          goals: [],
          people: [{ id: 'ann', name: 'Ann', timeZone: own }],
          settings: { timeZone },
        }),
        'ann' as OwnerId,
      );
    assert.equal(zones('Mars/Base', 'Asia/Kolkata'), 'Asia/Kolkata');
    assert.equal(zones('Mars/Base', 'Mars/Base'), 'UTC');
    assert.equal(zones('UTC', 'Mars/Base'), 'UTC');
  });

  it('[G25] lets the lead act for a team', () => {
    assert.equal(actingOwner(records, 'ann' as OwnerId), 'ann');
    assert.equal(actingOwner(records, 'red' as OwnerId), 'ann');
    assert.equal(actingOwner(records, 'blue' as OwnerId), null);
  });

  it('[S10] passes over a check-in that another one replaces', () => {
    assert.equal(latestCheckIn(records, 'k1' as GoalId)?.id, 'c1');
    assert.equal(latestCheckIn(records, 'k2' as GoalId), undefined);
  });

  it('[S30] counts as key results those that contribute and are not cancelled', () => {
    assert.deepEqual(
      keyResultsOf(records, 'o' as GoalId).map(({ id }) => id),
      ['k1', 'k2'],
    );
  });
});

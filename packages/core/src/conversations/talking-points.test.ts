import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Meeting, TalkingPoint } from '../schema/conversation.ts';
import { parseRecord } from '../schema/parse.ts';
import { boardOf, checkIn, half, keyResult } from '../testing/scoring.ts';
import { openPoints, pointChange, pointValue, timesPutOff } from './talking-points.ts';

function point(id: string, fields: object = {}): TalkingPoint {
  return parseRecord('talkingPoints', {
    ...{ id, seriesId: 's', by: 'mia', at: '2026-05-01T08:00:00Z', text: id },
    ...fields,
  });
}

function held(at: string, fields: object = {}): Meeting {
  const confirmed = { by: 'lea', at };
  return parseRecord('meetings', { id: at, seriesId: 's', at, minutes: 30, confirmed, ...fields });
}

const ended = (as: string, at: string, fields: object = {}) => ({
  ended: { by: 'mia', at, as, ...fields },
});

describe('open points', () => {
  it('[CO18] stand by their keys, those without one last, by when they were raised', () => {
    const points = [
      point('late', { at: '2026-05-02T08:00:00Z' }),
      point('b', { order: 'b' }),
      point('early'),
      point('a', { order: 'a', at: '2026-05-03T08:00:00Z' }),
      point('done', ended('resolved', '2026-05-03T08:00:00Z')),
    ];
    assert.deepEqual(
      openPoints(points).map(({ id }) => id),
      ['a', 'b', 'early', 'late'],
    );
  });
});

describe('how often a point was put off', () => {
  const meetings = [
    held('2026-04-27T10:00:00Z'),
    held('2026-05-04T10:00:00Z'),
    held('2026-05-11T10:00:00Z'),
    held('2026-05-18T10:00:00Z', {
      objected: { by: 'mia', at: '2026-05-19T10:00:00Z', reason: 'No' },
    }),
    parseRecord('meetings', {
      ...{ id: 'skipped', seriesId: 's', at: '2026-05-25T10:00:00Z', minutes: 30 },
      skipped: { by: 'lea', at: '2026-05-24T10:00:00Z', reason: 'Holiday' },
    }),
  ];

  it('[CO16] counts the meetings that took place since it was raised', () => {
    assert.equal(timesPutOff(point('p'), meetings), 2);
    assert.equal(timesPutOff(point('p', { at: '2026-05-04T10:00:00Z' }), meetings), 1);
    assert.equal(timesPutOff(point('p', { at: '2026-06-01T10:00:00Z' }), meetings), 0);
  });

  it('[CO16] does not count the meeting in which it was ended', () => {
    const during = ended('resolved', '2026-05-11T10:20:00Z');
    assert.equal(timesPutOff(point('p', during), meetings), 1);
    const meetingId = '2026-05-11T10:00:00Z';
    const after = ended('resolved', '2026-05-11T16:00:00Z', { meetingId });
    assert.equal(timesPutOff(point('p', after), meetings), 1);
    const later = ended('dropped', '2026-05-12T10:00:00Z', { reason: 'Solved' });
    assert.equal(timesPutOff(point('p', later), meetings), 2);
  });
});

describe('what a point is about', () => {
  const goals = [keyResult('k', 'o')];
  const checkIns = [
    checkIn('c1', 'k', { value: 20, at: '2026-04-02T09:00:00Z', asOf: '2026-04-02' }),
    checkIn('c2', 'k', { value: 60, at: '2026-04-03T09:00:00Z', asOf: '2026-04-03' }),
  ];
  const { records, board } = boardOf({ goals, checkIns }, half);
  const about = { kind: 'goal', goalId: 'k' } as const;

  it('[CO17] stands by the score and the last value, a check-in by its own', () => {
    const score = board.scoreOf('k' as never);
    assert.deepEqual(pointValue(records, point('p', { about }).about, score), {
      ...{ progress: 0.6, status: 'on-track', value: 60 },
    });
    const of = { kind: 'check-in', goalId: 'k', checkInId: 'c1' } as const;
    assert.equal(pointValue(records, point('p', { about: of }).about, score)?.value, 20);
    assert.equal(pointValue(records, undefined, score), undefined);
  });

  it('[CO17] is told as it stood when it was raised, and as it stands now', () => {
    const raised = point('p', { about, value: { progress: 0.2, status: 'off-track', value: 20 } });
    assert.deepEqual(pointChange(records, raised, board), {
      then: { progress: 0.2, status: 'off-track', value: 20 },
      now: { progress: 0.6, status: 'on-track', value: 60 },
    });
    assert.deepEqual(pointChange(records, point('p'), board), { then: null, now: null });
    const gone = point('p', { about: { kind: 'goal', goalId: 'gone' } });
    assert.deepEqual(pointChange(records, gone, board).now, null);
  });
});

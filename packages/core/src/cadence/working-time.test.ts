import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { Leave } from '../schema/organisation.ts';
import { type Worker, workingTimeOf, workingTimeOfAll } from './working-time.ts';

const leave = (start: string, end: string, rest: object = {}) =>
  ({ id: 'l', personId: 'mia', start, end, ...rest }) as unknown as Leave;

function isWorked(worker: Omit<Worker, 'zone'> & { zone?: string }, after: string, until: string) {
  const working = workingTimeOf({ zone: 'UTC', ...worker });
  return working.isWorkedBetween(Date.parse(`${after}Z`), Date.parse(`${until}Z`));
}

// 5 January 2026 is a Monday.
describe('working time', () => {
  before(() => calendarReady());

  for (const [title, worker, after, until, expected] of [
    ['is from nine to five', {}, '2026-01-05T08:00', '2026-01-05T09:00', false],
    ['begins with its first millisecond', {}, '2026-01-05T08:00', '2026-01-05T09:00:00.001', true],
    ['ends with its last one', {}, '2026-01-05T16:59:59.999', '2026-01-05T17:00', true],
    ['is over after it', {}, '2026-01-05T17:00', '2026-01-06T09:00', false],
    ['is not at the weekend', {}, '2026-01-09T17:00', '2026-01-12T09:00', false],
    ['is that of the zone', { zone: 'Asia/Tokyo' }, '2026-01-05T00:00', '2026-01-05T00:01', true],
    [
      'is not on leave, both days included',
      { leaves: [leave('2026-01-05', '2026-01-06')] },
      '2026-01-05T00:00',
      '2026-01-07T09:00',
      false,
    ],
    [
      'is there after leave',
      { leaves: [leave('2026-01-05', '2026-01-06')] },
      '2026-01-05T00:00',
      '2026-01-07T09:01',
      true,
    ],
    [
      'is there on a leave that was taken back',
      { leaves: [leave('2026-01-05', '2026-01-06', { withdrawnAt: '2026-01-01T00:00:00Z' })] },
      '2026-01-05T00:00',
      '2026-01-06T00:00',
      true,
    ],
    [
      'is that of a part-time week',
      { person: { active: true, worksOn: [2] } },
      '2026-01-05T00:00',
      '2026-01-06T09:00',
      false,
    ],
    [
      'of a part-time week may be at the weekend',
      { person: { active: true, worksOn: [6] } },
      '2026-01-10T00:00',
      '2026-01-11T00:00',
      true,
    ],
    [
      'begins on the day of joining',
      { person: { active: true, joined: '2026-01-07' } },
      '2026-01-05T00:00',
      '2026-01-07T09:00',
      false,
    ],
    [
      'is there on the day of joining',
      { person: { active: true, joined: '2026-01-07' } },
      '2026-01-05T00:00',
      '2026-01-07T09:01',
      true,
    ],
    [
      'is there on the last day',
      { person: { active: false, left: '2026-01-07' } },
      '2026-01-07T00:00',
      '2026-01-08T00:00',
      true,
    ],
    [
      'is over after the last day',
      { person: { active: false, left: '2026-01-07' } },
      '2026-01-08T00:00',
      '2026-01-20T00:00',
      false,
    ],
    [
      'is never for who has gone',
      { person: { active: false } },
      '2026-01-05T00:00',
      '2026-01-20T00:00',
      false,
    ],
    [
      'is not where there is nothing to do',
      { during: null },
      '2026-01-05T00:00',
      '2026-01-20T00:00',
      false,
    ],
    [
      'is not before there is something to do',
      { during: { from: Date.UTC(2026, 0, 5, 12), until: Infinity } },
      '2026-01-05T00:00',
      '2026-01-05T12:00',
      false,
    ],
    [
      'is not for what is due once there is nothing to do',
      { during: { from: 0, until: Date.UTC(2026, 0, 6) } },
      '2026-01-05T00:00',
      '2026-01-06T00:00:00.001',
      false,
    ],
  ] as const) {
    it(`[C15] ${title}`, () => {
      assert.equal(isWorked(worker as Worker, after, until), expected);
    });
  }

  it('[C15] is that of the calendar, with its holidays, and over midnight where it ends before it begins', () => {
    const calendar = { weekend: [5, 6], from: '22:00', to: '06:00', holidays: ['2026-01-06'] };
    assert.equal(isWorked({ calendar }, '2026-01-06T05:00', '2026-01-06T06:00'), true);
    assert.equal(isWorked({ calendar }, '2026-01-06T06:00', '2026-01-07T22:00'), false);
    assert.equal(isWorked({ calendar }, '2026-01-04T22:00', '2026-01-05T01:00'), true);
    assert.equal(isWorked({ calendar }, '2026-01-09T06:00', '2026-01-11T22:00'), false);
  });

  it('[C15] of several people is where each of them has some', () => {
    const [monday, tuesday] = [1, 2].map((day) =>
      workingTimeOf({ zone: 'UTC', person: { active: true, worksOn: [day] } }),
    );
    const both = workingTimeOfAll([monday!, tuesday!]);
    assert.equal(both.isWorkedBetween(Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 6)), false);
    assert.equal(both.isWorkedBetween(Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 7)), true);
  });
});

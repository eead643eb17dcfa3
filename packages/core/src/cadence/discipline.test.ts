import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { goalOfMia, personOf, rhythmRecords } from '../testing/rhythms.ts';
import { disciplineOf, disciplineOfAll, goalDiscipline, ownerDiscipline } from './discipline.ts';

const at = '2026-12-01T00:00:00Z';
const checkIn = (id: string, made: string, goalId = 'g') => ({
  id,
  goalId,
  by: 'mia',
  at: made,
  asOf: made.slice(0, 10),
});
const february = { period: { start: '2026-02-01', end: '2026-02-28' }, at };

describe('discipline', () => {
  before(() => calendarReady());

  it('[C21] is the share on time of what was on time, late or missed, with the counts', () => {
    const slots = (
      ['on-time', 'on-time', 'late', 'missed', 'excused', 'pending', 'overdue', 'future'] as const
    ).map((state) => ({ state }));
    assert.deepEqual(disciplineOf(slots), {
      kind: 'share',
      share: 0.5,
      onTime: 2,
      late: 1,
      missed: 1,
    });
  });

  it('[C21] is no figure where nothing has been counted, which is not 0', () => {
    assert.deepEqual(disciplineOf([{ state: 'excused' }]), {
      kind: 'no-slots',
      onTime: 0,
      late: 0,
      missed: 0,
    });
    assert.equal(goalDiscipline('nothing' as GoalId, rhythmRecords(), february).kind, 'no-slots');
  });

  it('[C21] over several counts every slot once, not every figure', () => {
    const [good, bad] = [
      { onTime: 9, late: 0, missed: 0 },
      { onTime: 0, late: 0, missed: 1 },
    ];
    assert.deepEqual(disciplineOfAll([good, bad]), {
      kind: 'share',
      share: 0.9,
      onTime: 9,
      late: 0,
      missed: 1,
    });
  });

  it('[C21] of a goal counts the slots that are due in the period, in the zone of the owner', () => {
    const checkIns = [checkIn('a', '2026-01-30T00:00:00Z'), checkIn('b', '2026-02-10T00:00:00Z')];
    const records = rhythmRecords({ checkIns });
    assert.deepEqual(goalDiscipline('g' as GoalId, records, february), {
      kind: 'share',
      share: 0.25,
      onTime: 1,
      late: 1,
      missed: 2,
    });
    const ofZone = (timeZone: string, end: string) =>
      goalDiscipline(
        'g' as GoalId,
        rhythmRecords({ people: [personOf('mia', { timeZone })], teams: [], checkIns }),
        { period: { start: '2026-02-09', end }, at },
      ).missed;
    assert.deepEqual(
      [
        ofZone('UTC', '2026-02-15'),
        ofZone('Pacific/Kiritimati', '2026-02-16'),
        ofZone('Pacific/Kiritimati', '2026-02-15'),
      ],
      [0, 1, 0],
    );
  });

  it('[C21] of periods that follow one another adds up to that of both', () => {
    const records = rhythmRecords({ checkIns: [checkIn('a', '2026-02-10T00:00:00Z')] });
    const of = (start: string, end: string) =>
      goalDiscipline('g' as GoalId, records, { period: { start, end }, at });
    const halves = disciplineOfAll([
      of('2026-01-01', '2026-02-08'),
      of('2026-02-09', '2026-06-30'),
    ]);
    assert.deepEqual(halves, of('2026-01-01', '2026-06-30'));
  });

  it('[C21] of a person is that of all goals they own', () => {
    const goals = [goalOfMia('g'), goalOfMia('h'), goalOfMia('i', { ownerId: 'ada' })];
    const records = rhythmRecords({ goals, checkIns: [checkIn('a', '2026-02-05T00:00:00Z', 'h')] });
    assert.deepEqual(ownerDiscipline('mia' as PersonId, records, february), {
      kind: 'share',
      share: 0,
      onTime: 0,
      late: 1,
      missed: 7,
    });
  });
});

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import { companyOfTeams, published } from '../testing/people-company.ts';
import { goalOfMia } from '../testing/rhythms.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
const twelve = (lists = {}) => companyOfTeams({ a: { people: 12 } }, lists);
const mondays = ['2026-03-30', '2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27'];

/** A check-in on the goal of each, in each of these weeks, so many hours after nine on the Monday. */
function checkInsOf(people: readonly string[], weeks: readonly string[], hours = -1) {
  return people.flatMap((id) =>
    weeks.map((day) => {
      const at = new Date(Date.parse(`${day}T09:00:00Z`) + hours * 3_600_000).toISOString();
      return { id: `${id}-${day}-${hours}`, goalId: `g-${id}`, by: id, at, asOf: day };
    }),
  );
}
const goals = ids(12).map((id) => goalOfMia(`g-${id}`, { ownerId: id }));

describe('figures about the rhythm of work', () => {
  before(() => calendarReady());

  test('[I54] check-ins on time: of the slots whose grace ended in the month', () => {
    // Grace is 72 hours: the slots of April are those due on 30 March to 27 April but for the first, which was
    // settled on 2 April and so belongs to it, and the last, settled on 30 April.
    const checkIns = [
      ...checkInsOf(ids(6), mondays),
      ...checkInsOf(ids(12).slice(6), mondays.slice(0, 2)),
      ...checkInsOf(ids(12).slice(6), ['2026-04-13'], 5),
    ];
    const records = twelve({ goals, checkIns });
    // Thirty and twelve in time; six late and twelve missed.
    assert.deepEqual(published(records, 'check-ins-on-time'), { all: 0.7, a: 0.7 });
  });

  test('[I54] a check-in after the month is not there, and a slot in its grace counts next month', () => {
    const checkIns = checkInsOf(ids(12), [...mondays, '2026-05-04']);
    const records = twelve({ goals, checkIns });
    const later = twelve({ goals, checkIns: [...checkIns, ...checkInsOf(ids(3), mondays, 800)] });
    assert.deepEqual(
      published(later, 'check-ins-on-time'),
      published(records, 'check-ins-on-time'),
    );
  });

  test('[I54] what a team owns is its lead’s; pillars and drafts are nobody’s', () => {
    const owned = [
      ...goals.slice(0, 5),
      goalOfMia('g-a11', { ownerId: 'a' }),
      goalOfMia('pillar', { kind: 'pillar', ownerId: 'a9' }),
      goalOfMia('draft', { state: 'draft', ownerId: 'a10' }),
    ];
    const teams = [{ id: 'a', name: 'a', leadId: 'a11' }];
    const checkIns = checkInsOf(ids(5), mondays);
    const missed = { ...published(twelve({ goals: owned, teams, checkIns }), 'check-ins-on-time') };
    // The one of the team is missed by a single person, so that nothing is shown.
    assert.deepEqual(missed, {});
    const kept = [...checkIns, ...checkInsOf(['a11'], mondays)];
    const shown = published(twelve({ goals: owned, teams, checkIns: kept }), 'check-ins-on-time');
    assert.deepEqual(shown, { all: 0.95, a: 0.95 });
  });

  test('[I55] one-on-ones held: each counts for the report, by what was said before the month ended', () => {
    const records = (confirmedAt: string, objected = {}) => {
      const series = ids(10).map((id) => ({
        ...{
          id: `s-${id}`,
          people: ['a11', id],
          managerId: 'a11',
          zone: 'UTC',
          from: '2026-04-08',
        },
        recurrence: { frequency: 'weekly', weekdays: [{ weekday: 3 }] },
        ...{ startedBy: 'a11', startedAt: '2026-04-01T10:00:00Z' },
      }));
      const meetings = ids(10).flatMap((id, index) =>
        ['2026-04-08', '2026-04-15'].slice(index < 5 ? 0 : 1).map((day) => ({
          ...{ id: `${id}-${day}`, seriesId: `s-${id}`, minutes: 30, ...objected },
          ...{ due: `${day}T10:00:00Z`, at: `${day}T10:00:00Z` },
          confirmed: { by: id, at: confirmedAt },
        })),
      );
      return twelve({ series, meetings });
    };
    const held = (at: string, objected = {}) =>
      published(records(at, objected), 'one-on-ones-held');
    // Of three each, due on 8, 15 and 22 April, half of the people held two and half of them one.
    assert.deepEqual(held('2026-04-16T10:00:00Z'), { all: 0.5, a: 0.5 });
    assert.deepEqual(held('2026-05-01T10:00:00Z'), { all: 0.05, a: 0.05 });
    const reason = (at: string) => ({ objected: { by: 'a11', at, reason: 'no' } });
    assert.equal(held('2026-04-16T10:00:00Z', reason('2026-04-17T00:00:00Z'))['all'], 0.05);
    assert.equal(held('2026-04-16T10:00:00Z', reason('2026-05-01T00:00:00Z'))['all'], 0.5);
  });

  test('[I56] open actions: the median of their ages, as they stood when the month ended', () => {
    const action = (index: number, ended = {}) => ({
      ...{ id: `x${index}`, seriesId: `s-a${index}`, by: 'a11', ownerId: `a${index}`, text: 'x' },
      ...{ at: `2026-04-${10 + index}T00:00:00Z`, ...ended },
    });
    const end = (at: string) => ({ ended: { as: 'done', by: 'a11', at } });
    const of = (actionItems: readonly object[]) =>
      published(twelve({ series: seriesOf(11), actionItems }), 'open-action-days');
    const ten = ids(10).map((_, index) => action(index));
    assert.deepEqual(of(ten), { all: 17, a: 17 });
    assert.deepEqual(of([...ten.slice(1), action(0, end('2026-04-30T00:00:00Z'))]), {});
    assert.deepEqual(of([...ten.slice(1), action(0, end('2026-05-01T00:00:00Z'))]), of(ten));
  });

  test('[I57] points put off: of the open ones those that stayed open at two meetings', () => {
    const points = ids(10).map((id, index) => ({
      ...{ id: `p${index}`, seriesId: `s-${id}`, by: id, text: 'x' },
      at: index < 5 ? '2026-04-01T00:00:00Z' : '2026-04-10T00:00:00Z',
    }));
    const meetings = ids(10).flatMap((id) =>
      ['2026-04-08', '2026-04-15', '2026-04-30'].map((day) => {
        const at = `${day}T10:00:00Z`;
        const confirmed = { by: id, at: day === '2026-04-30' ? '2026-05-02T00:00:00Z' : at };
        return { id: `${id}-${day}`, seriesId: `s-${id}`, at, minutes: 30, confirmed };
      }),
    );
    const records = twelve({ series: seriesOf(11), talkingPoints: points, meetings });
    assert.deepEqual(published(records, 'points-put-off'), { all: 0.5, a: 0.5 });
  });
});

function seriesOf(count: number): readonly object[] {
  return ids(count).map((id) => ({
    ...{ id: `s-${id}`, people: ['a11', id], managerId: 'a11', zone: 'UTC', from: '2030-01-01' },
    ...{ recurrence: { frequency: 'weekly' }, startedBy: 'a11', startedAt: '2026-01-01T10:00:00Z' },
  }));
}

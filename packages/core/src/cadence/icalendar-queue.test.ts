import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import { madeWith, readCalendar } from '../testing/icalendar.ts';
import { activeGoal, queueRecords } from '../testing/queue-company.ts';
import { subjectIdOf } from './due-subject.ts';
import { toICalendar } from './icalendar.ts';
import { due } from './queue.ts';

const series = {
  ...{ id: 's', people: ['mia', 'lea'], zone: 'Europe/Oslo', from: '2026-04-01' },
  recurrence: { frequency: 'weekly' },
  ...{ startedBy: 'lea', startedAt: '2026-03-20T10:00:00Z' },
};
const at = '2026-05-04T06:00:00Z';

/** Mia's queue as a calendar, in which a goal is called by the words given. */
function calendarOf(goals: readonly object[], title = 'Check in') {
  const lines = due(queueRecords({ goals, series: [series] }), 'mia' as PersonId, at);
  const titleOf = ({ subject }: (typeof lines)[number]) => `${title} ${subjectIdOf(subject)}`;
  return toICalendar({ kind: 'queue', lines, zone: 'Europe/Oslo', titleOf }, madeWith);
}

describe('the calendar of a queue', () => {
  before(() => calendarReady());

  it('[IC12] shows each line at its due moment, as long as it takes, and leaves the time free', () => {
    const text = calendarOf([activeGoal('g1')]);
    const read = readCalendar(text);
    assert.deepEqual(read.first(9), [
      {
        uid: `due-check-in-g1-${Date.UTC(2026, 4, 4, 7)}@perf.example.com`,
        at: '2026-05-04T07:00:00.000Z',
        minutes: 3,
        title: 'Check in g1',
        status: 'CONFIRMED',
      },
    ]);
    assert.equal(read.method, 'PUBLISH');
    assert.ok(text.includes('TRANSP:TRANSPARENT\r\n'));
    assert.ok(text.includes('DTSTART;TZID=Europe/Oslo:20260504T090000\r\n'));
  });

  it('[IC12] leaves one-on-ones to the calendar of their series, and is a calendar without lines too', () => {
    const { events } = readCalendar(calendarOf([]));
    assert.deepEqual(events, []);
    assert.ok(calendarOf([]).includes('BEGIN:VTIMEZONE\r\n'));
  });

  it('[IC2] keeps its lines whatever titles and ids hold', () => {
    const hostile = 'x\r\nEND:VEVENT\rBEGIN:VEVENT\u2028BEGIN:VALARM\u0085,;\\n"';
    const goals = ['a;b', 'c,d\\n', 'é:"'].map((id) => activeGoal(id));
    const text = calendarOf(goals, hostile);
    const begins = text.split(/[\r\n\u0085\u2028\u2029]+/).filter((line) => /^BEGIN:/.test(line));
    assert.equal(begins.filter((line) => line === 'BEGIN:VEVENT').length, goals.length);
    assert.ok(!begins.includes('BEGIN:VALARM'));
    const { events } = readCalendar(text);
    const uids = events.map(({ uid }) => uid.split('-').slice(2, -1).join('-')).sort();
    assert.deepEqual(uids, goals.map(({ id }) => `in-${id}`).sort());
  });
});

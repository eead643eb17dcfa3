// D1: what is due of one person, in companies of several sizes. It asks for the records of that person, so a
// company of any size costs the same: the limit is the smallest one.
import { calendarReady, due, recordsFrom } from '@throughline/core';
import { parseRecord } from '@throughline/core/schema';
import { checkInsOf, goalOf, goalsEach, reportsEach } from './company.mjs';
import { interleave, row } from './measure.mjs';

const at = '2026-05-07T10:00:00Z';

/** The rows of the table for companies of these many people with five goals each. */
export async function benchDue(sizes) {
  await calendarReady();
  const subjects = Object.fromEntries(sizes.map((size) => [size, askingIn(size)]));
  const times = await interleave(subjects, { rounds: 41, warmup: 10 });
  const limit = times[sizes[0]];
  return sizes.map((size) =>
    row('D1', 'what is due of one person', size, times[size] / 100, limit / 100, '<= 1.5 x'),
  );
}

/** Asks for the queue of a hundred people who are spread over the company. */
function askingIn(size) {
  const records = companyOf(size);
  const ids = Array.from({ length: 100 }, (_, index) => `p${Math.floor((index * size) / 100)}`);
  return () => {
    let lines = 0;
    for (const id of ids) lines += due(records, id, at).length;
    if (lines === 0) throw new Error('nothing was due');
  };
}

/** Everybody has five goals with weekly reports, and meets their manager every second week. */
export function companyOf(size) {
  const people = Array.from({ length: size }, (_, index) =>
    parseRecord('people', {
      ...{ id: `p${index}`, name: 'x', timeZone: ['Europe/Oslo', 'UTC', 'Asia/Tokyo'][index % 3] },
      ...(index > 0 && { managerId: `p${Math.floor((index - 1) / reportsEach)}` }),
    }),
  );
  const goals = people.flatMap(({ id }) =>
    Array.from({ length: goalsEach }, (_, n) => goalOf(id, n)),
  );
  const series = people.slice(1).map(seriesOf);
  return recordsFrom({ people, goals, checkIns: checkInsOf(goals), series });
}

function seriesOf({ id, managerId }) {
  return parseRecord('series', {
    ...{ id: `s-${id}`, people: [managerId, id], managerId, zone: 'Europe/Oslo' },
    recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
    ...{ from: '2026-01-07', startedBy: managerId, startedAt: '2026-01-02T10:00:00Z' },
  });
}

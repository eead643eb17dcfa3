// I11: the figures about people of a month, in companies of several sizes with five goals each. The limit is one
// plain pass over what they are made of. They may take a number of such passes, and the same number at any size.
import { calendarReady, lastEnded, recordsFrom, takeSnapshot } from '@throughline/core';
import { parseRecord } from '@throughline/core/schema';
import { checkInsOf, goalOf, goalsEach, reportsEach } from './company.mjs';
import { interleave, row } from './measure.mjs';

const at = '2026-05-07T10:00:00Z';
const passes = 40;
const zones = ['Europe/Oslo', 'UTC', 'Asia/Tokyo'];

/** The rows of the table for companies of these many people. */
export async function benchPeopleFigures(sizes) {
  await calendarReady();
  const rows = [];
  for (const size of sizes) rows.push(await rowFor(size));
  return rows;
}

async function rowFor(size) {
  const records = companyOf(size);
  const period = lastEnded('month', at, 'UTC');
  const subjects = {
    'one plain pass': () => plainPass(records),
    figures: () => {
      const { cells } = takeSnapshot(records, period, at);
      if (cells.length === 0) throw new Error('nothing was shown');
    },
  };
  const rounds = size < 5e3 ? 9 : size < 5e4 ? 3 : 1;
  const times = await interleave(subjects, { rounds, warmup: 1 });
  const limit = times['one plain pass'];
  return row('I11', 'figures about people', size, times.figures, limit, `<= ${passes} x`);
}

/** What no such figure can do without: each moment of each person, as a number. */
function plainPass({ people, goalsOf, checkInsOf, rhythm, growth }) {
  let sum = 0;
  for (const id of people.keys()) {
    const lists = [
      ...goalsOf(id).map(checkInsOf),
      ...rhythm.seriesOf(id).map(rhythm.meetingsOf),
      ...rhythm.seriesOf(id).map(rhythm.actionItemsOf),
      ...rhythm.seriesOf(id).map(rhythm.talkingPointsOf),
      ...[growth.feedbackFrom(id), growth.feedbackAbout(id), growth.recognitionsTo(id)],
    ];
    for (const list of lists) for (const each of list) sum += Date.parse(each.at);
  }
  if (!(sum > 0)) throw new Error('nothing was summed up');
}

function companyOf(size) {
  const people = Array.from({ length: size }, (_, index) => personAt(index));
  const teams = Array.from({ length: Math.ceil(size / 8) }, (_, index) => ({
    ...{ id: `t${index}`, name: 'x', leadId: `p${index}` },
    ...(index > 0 && { parentId: `t${Math.floor((index - 1) / reportsEach)}` }),
  }));
  const goals = people.flatMap(({ id }) =>
    Array.from({ length: goalsEach }, (_, number) => goalOf(id, number)),
  );
  const series = people.slice(1).map(seriesOf);
  const others = people.map(({ id }, index) => [id, `p${(index * 7 + 3) % size}`, index]);
  return recordsFrom({
    ...{ people, teams, goals, series },
    checkIns: checkInsOf(goals),
    meetings: series.flatMap(meetingsOf),
    talkingPoints: series.map(({ id, people: [, by] }, index) => pointOf(id, by, index)),
    actionItems: series.map(({ id, people: [, by] }, index) => actionOf(id, by, index)),
    feedback: others.filter(([a, b, index]) => a !== b && index % 3 > 0).map(feedbackOf),
    recognitions: others.filter(([a, b, index]) => a !== b && index % 2 > 0).map(recognitionOf),
  });
}

function personAt(index) {
  return parseRecord('people', {
    ...{ id: `p${index}`, name: 'x', timeZone: zones[index % 3], teamId: `t${index >> 3}` },
    ...(index > 0 && { managerId: `p${Math.floor((index - 1) / reportsEach)}` }),
  });
}

function seriesOf({ id, managerId }) {
  return parseRecord('series', {
    ...{ id: `s-${id}`, people: [managerId, id], managerId, zone: 'Europe/Oslo' },
    recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
    ...{ from: '2026-01-07', startedBy: managerId, startedAt: '2026-01-02T10:00:00Z' },
  });
}

function meetingsOf({ id: seriesId, managerId: by }, index) {
  return Array.from({ length: 8 }, (_, number) => {
    const moment = `${dayAfter(7 + 14 * number)}T${number < 6 ? '09' : '08'}:00:00.000Z`;
    const done = { at: moment, due: moment, minutes: 30, moved: [], sequence: 0 };
    const isHeld = (index + number) % 4 > 0;
    const meeting = { id: `${seriesId}-${number}`, seriesId, ...done };
    return isHeld ? { ...meeting, confirmed: { by, at: moment } } : meeting;
  });
}

const pointOf = (seriesId, by, index) => ({
  ...{ id: `tp-${seriesId}`, seriesId, by, text: 'x', at: momentAfter(60 + (index % 50)) },
});

const actionOf = (seriesId, ownerId, index) => ({
  ...{ id: `a-${seriesId}`, seriesId, by: ownerId, ownerId, text: 'x' },
  at: momentAfter(60 + (index % 50)),
});

const feedbackOf = ([from, about, index]) => ({
  ...{ id: `f${index}`, from, about, text: 'x', visibility: 'subject', changes: [] },
  at: momentAfter(50 + (index % 65)),
});

const recognitionOf = ([from, to, index]) => ({
  ...{
    id: `r${index}`,
    from,
    to: [to],
    text: 'x',
    reactions: [],
    at: momentAfter(50 + (index % 65)),
  },
});

function dayAfter(days) {
  return new Date(Date.UTC(2026, 0, days)).toISOString().slice(0, 10);
}

function momentAfter(days) {
  return `${dayAfter(days)}T09:00:00.000Z`;
}

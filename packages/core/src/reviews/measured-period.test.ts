import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mia, reviewedRecords } from '../testing/reviewed-company.ts';
import { measuredPeriod } from './measured-period.ts';

type More = Parameters<typeof reviewedRecords>[0];
const week = { start: '2026-05-04', end: '2026-05-10' };
const person = { id: 'mia', name: 'mia', timeZone: 'UTC', managerId: 'lea' };

function placesIn(more: More, moments: readonly string[], period = week) {
  const measured = measuredPeriod(reviewedRecords(more), mia, period);
  return moments.map((at) => measured?.placeOf(at).u);
}

describe('the place of a moment', () => {
  test('[RV5] is the share of working time before it: nights and weekends move nothing', () => {
    const moments = ['2026-05-04T08:00:00Z', '2026-05-04T13:00:00Z', '2026-05-04T17:00:00Z'];
    const later = ['2026-05-05T09:00:00Z', '2026-05-08T17:00:00Z', '2026-05-10T12:00:00Z'];
    assert.deepEqual(placesIn({}, [...moments, ...later]), [0, 0.1, 0.2, 0.2, 1, 1]);
  });

  test('[RV5] leaves out leave, holidays and the free days of a part-time week', () => {
    const leave = { id: 'l', personId: 'mia', start: '2026-05-04', end: '2026-05-05' };
    const noon = ['2026-05-05T13:00:00Z', '2026-05-06T17:00:00Z'];
    assert.deepEqual(placesIn({ leaves: [leave] }, noon), [0, 1 / 3]);
    const back = { ...leave, withdrawnAt: '2026-04-01T00:00:00Z' };
    assert.deepEqual(placesIn({ leaves: [back] }, noon), [0.3, 0.6]);
    const calendar = { id: 'cal', holidays: ['2026-05-08'] };
    const settings = { workingCalendarId: 'cal' };
    const withCalendar = { workingCalendars: [calendar], settings: [settings] };
    assert.deepEqual(placesIn(withCalendar, noon), [0.375, 0.75]);
    assert.deepEqual(placesIn({ people: [{ ...person, worksOn: [3, 4] }] }, noon), [0, 0.5]);
  });

  test('[RV5] is by the clock of the person', () => {
    const people = [{ ...person, timeZone: 'America/New_York' }];
    assert.deepEqual(placesIn({ people }, ['2026-05-04T17:00:00Z']), [0.1]);
    const measured = measuredPeriod(reviewedRecords({ people }), mia, week);
    assert.equal(measured?.placeOf('2026-05-05T03:00:00Z').day, '2026-05-04');
    assert.ok(measured?.holds('2026-05-11T03:59:59Z') && !measured.holds('2026-05-11T04:00:00Z'));
    assert.ok(!measured?.holds('2026-05-04T03:59:59Z'));
  });

  test('[RV5] is the share of the clock where somebody worked at no time', () => {
    const leaves = [{ id: 'l', personId: 'mia', start: '2026-05-01', end: '2026-05-31' }];
    assert.deepEqual(placesIn({ leaves }, ['2026-05-07T12:00:00Z']), [0.5]);
  });

  test('[RV8] months are those in which somebody worked, and all where they worked in none', () => {
    const year = { start: '2026-01-15', end: '2026-06-02' };
    const away = { id: 'l', personId: 'mia', start: '2026-02-01', end: '2026-04-30' };
    const monthsOf = (leaves: readonly object[], period = year) =>
      measuredPeriod(reviewedRecords({ leaves }), mia, period)?.months;
    assert.deepEqual(monthsOf([away]), ['2026-01', '2026-05', '2026-06']);
    const february = { start: '2026-02-01', end: '2026-03-01' };
    assert.deepEqual(monthsOf([away], february), ['2026-02', '2026-03']);
    const overNewYear = { start: '2025-11-30', end: '2026-02-01' };
    assert.deepEqual(monthsOf([], overNewYear), ['2025-12', '2026-01']);
  });
});

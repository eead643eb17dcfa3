import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addDays, calendarReady, daysBetween, weekdayOf } from '../../calendar.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import { absenceOf, clockOf, groupBy, isLate, someDays } from '../../testing/sample-facts.ts';
import { calendarIdOf } from './calendars.ts';
import { type SampleCompany, sampleCompany } from '../company.ts';
import { minutesOf } from './zones.ts';

/** Everything that somebody of the sample did at a moment: what, who, when. */
function* deedsOf(company: SampleCompany): Generator<readonly [string, PersonId, Instant]> {
  for (const { id, by, at } of company.checkIns) yield [id, by, at];
  for (const { id, outcome } of company.goals) if (outcome) yield [id, outcome.by, outcome.at];
  for (const { id, confirmed, objected, skipped, moved } of company.meetings) {
    const said = [confirmed, objected, skipped, ...moved].filter((each) => each !== undefined);
    for (const { by, at } of said) yield [id, by, at];
  }
  for (const { id, by, at, ended } of [...company.talkingPoints, ...company.actionItems]) {
    yield [id, by, at];
    if (ended) yield [id, ended.by, ended.at];
  }
  for (const note of [...company.sharedNotes, ...company.privateNotes]) {
    yield [note.id, note.by, note.at];
    if (note.editedAt) yield [note.id, note.by, note.editedAt];
  }
  for (const { id, personId, at } of company.snoozes) yield [id, personId, at];
  for (const { id, from, at } of company.delegations) yield [id, from, at];
  for (const { id, setBy, setAt, endedAt } of company.cadenceRules) {
    yield [id, setBy, setAt];
    if (endedAt) yield [id, setBy, endedAt];
  }
  for (const { id, startedBy, startedAt } of company.series) yield [id, startedBy, startedAt];
}

describe('who works when in the sample', () => {
  before(calendarReady);

  for (const [index, today] of someDays.entries()) {
    const company = sampleCompany({ today, seed: index + 1 });

    test(`[D11] nobody does anything outside of their working hours, on a free day or on leave: ${today}`, () => {
      const [clock, absence] = [clockOf(company), absenceOf(company)];
      const zones = new Map(company.people.map(({ id, timeZone }) => [id, timeZone]));
      const hours = new Map(company.workingCalendars.map((each) => [each.id, each]));
      let deeds = 0;
      for (const [what, who, at] of deedsOf(company)) {
        const { day, minutes } = clock(who, at);
        assert.equal(absence(who, day), undefined, `${what} by ${who} at ${at}`);
        const { from, to } = hours.get(calendarIdOf(zones.get(who) ?? 'UTC')) ?? assert.fail();
        assert.ok(minutes >= minutesOf(from) && minutes <= minutesOf(to), `${what} ${who} ${at}`);
        assert.ok(at.slice(0, 10) < today, `${what} at ${at}`);
        deeds += 1;
      }
      assert.ok(deeds > 5000, String(deeds));
    });

    test(`[D11] two people meet only when both are at work: ${today}`, () => {
      const [clock, absence] = [clockOf(company), absenceOf(company)];
      const pairs = new Map(company.series.map((series) => [series.id, series.people]));
      const held = company.meetings.filter(({ confirmed, objected }) => confirmed && !objected);
      assert.ok(held.length > 1000);
      for (const { id, seriesId, at } of held) {
        for (const who of pairs.get(seriesId) ?? []) {
          const { day, minutes } = clock(who, at);
          assert.equal(absence(who, day), undefined, `${id} of ${who} at ${at}`);
          assert.ok(minutes >= 7 * 60 && minutes < 17 * 60, `${id} of ${who} at ${at}`);
        }
      }
    });
  }

  const today = '2026-11-22';
  const company = sampleCompany({ today });

  test('[D12] some have joined during the year, two have left, some work part of the week', () => {
    const { people, goals, series } = company;
    const yearAgo = addDays(today, -365);
    const joined = people.filter((person) => (person.joined ?? '') > yearAgo);
    assert.ok(joined.length >= 4 && joined.length <= 8, String(joined.length));
    assert.ok(people.filter(({ worksOn }) => worksOn).length >= 4);
    const gone = people.filter(({ active }) => !active);
    assert.equal(gone.length, 2);
    for (const { id, left } of gone) {
      assert.ok(left && left < today && left > yearAgo);
      assert.ok(goals.every(({ ownerId, state }) => ownerId !== id || state === 'closed'));
      for (const each of series) assert.ok(!each.people.includes(id) || each.state === 'ended');
    }
    for (const { active, left } of people) assert.equal(active, left === undefined);
  });

  test('[D12] everybody has holidays, some were ill, one had a long leave and one is on it', () => {
    const { people, leaves } = company;
    const ofPeople = groupBy(leaves, ({ personId }) => personId);
    for (const { id, joined = '' } of people) {
      if (joined < '2026-01-01')
        assert.ok((ofPeople.get(id)?.length ?? 0) > 0, `${id} never rests`);
    }
    const long = leaves.filter(({ start, end }) => daysBetween(start, end) > 60);
    assert.deepEqual(
      long.map(({ end }) => end > today),
      [false, true],
    );
    assert.ok(leaves.some(({ start, end }) => daysBetween(start, end) < 3));
    for (const list of ofPeople.values()) {
      const sorted = list.toSorted((a, b) => (a.start < b.start ? -1 : 1));
      for (const [index, leave] of sorted.entries()) {
        assert.ok((sorted[index - 1]?.end ?? '') < leave.start, `${leave.personId} is away twice`);
      }
    }
  });

  test('[D12] some are never late, some always check in on a Friday, some are late often', () => {
    const [late, clock] = [isLate(company), clockOf(company)];
    const made = groupBy(
      company.checkIns.filter(({ replaces }) => !replaces),
      ({ by }) => by,
    );
    const busy = [...made.values()].filter((list) => list.length >= 20);
    const shares = busy.map((list) => list.filter(late).length / list.length);
    assert.ok(busy.length > 15);
    assert.ok(shares.filter((share) => share === 0).length >= 3, 'somebody is never late');
    assert.ok(shares.some((share) => share > 0.25));
    const absence = absenceOf(company);
    const onFriday = busy.filter((list) =>
      list.every(({ by, at }) => {
        const { day } = clock(by, at);
        const friday = addDays(day, 5 - weekdayOf(day));
        const around = [friday, addDays(friday, -7)];
        return day === friday || around.some((each) => absence(by, each) !== undefined);
      }),
    );
    assert.ok(onFriday.length >= 2, 'somebody always checks in on a Friday');
  });
});

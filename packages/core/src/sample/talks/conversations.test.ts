import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addDays, calendarReady, daysBetween, epochOf } from '../../calendar.ts';
import { handoverOf } from '../../conversations/handover.ts';
import { seriesDates } from '../../conversations/series-dates.ts';
import { templateOf } from '../../conversations/templates.ts';
import { recordsFrom } from '../../goals/records.ts';
import type { Series } from '../../schema/conversation.ts';
import { someDays } from '../../testing/sample-facts.ts';
import { type SampleCompany, sampleCompany } from '../company.ts';

const today = '2026-11-22';

describe('one-on-ones of the sample', () => {
  before(calendarReady);
  const company = sampleCompany({ today });
  const series = new Map(company.series.map((each) => [each.id, each]));
  const ofPair = ({ people }: Series) => [...people].sort().join(' ');

  test('[D17] everybody who has a manager talks with them, two levels and two peers too', () => {
    const pairs = new Set(company.series.map(ofPair));
    for (const { id, managerId, active } of company.people) {
      if (!managerId) continue;
      const own = company.series.find(
        (each) => each.managerId === managerId && each.people.includes(id),
      );
      assert.equal(own?.state, active ? 'active' : 'ended', `${id} and ${managerId}`);
    }
    assert.equal(pairs.size, company.series.length);
    const further = company.series.filter((each) => each.managerId === undefined);
    assert.deepEqual(
      further.map(({ templateId }) => templateId),
      ['skip-level', 'weekly'],
    );
  });

  test('[D17] one person has changed managers, went on in a new series, and has shown a part of the old one', () => {
    const later = company.series.filter(({ continues }) => continues);
    assert.equal(later.length, 1);
    const [now = assert.fail()] = later;
    const earlier = (now.continues && series.get(now.continues)) || assert.fail();
    const [report] = now.people.filter((id) => earlier.people.includes(id));
    assert.ok(report && report !== now.managerId && earlier.managerId !== now.managerId);
    assert.equal(company.people.find(({ id }) => id === report)?.managerId, now.managerId);
    const ended = earlier.endedAt?.slice(0, 10) ?? assert.fail();
    assert.ok(ended < now.from);
    assert.ok(daysBetween(ended, today) > 120 && daysBetween(ended, today) < 245);
    const { points, notes, actions } = handoverOf(recordsFrom(company), now);
    assert.equal(points.length + notes.length + actions.length, now.shared.length);
    assert.ok(points.length > 0 && notes.length > 0 && actions.length > 0);
    assert.ok(
      points.length < company.talkingPoints.filter((each) => each.seriesId === earlier.id).length,
    );
  });

  test('[D17] nobody talks with a manager whom they had not at the time', () => {
    for (const { seriesId, at } of company.meetings) {
      const { people, endedAt, startedAt } = series.get(seriesId) ?? assert.fail();
      assert.ok(at > startedAt && (endedAt === undefined || at < endedAt), `${seriesId} at ${at}`);
      for (const id of people) {
        const person = company.people.find((each) => each.id === id);
        assert.ok(at.slice(0, 10) > (person?.joined ?? ''));
      }
    }
  });

  test('[D17] each meeting follows from the dates of its series, whose template is there', () => {
    for (const each of company.series) {
      const dates = new Set<number>();
      for (const due of seriesDates(each, each.startedAt)) {
        if (epochOf(due) > epochOf(`${addDays(today, 30)}T00:00:00Z`)) break;
        dates.add(epochOf(due));
      }
      const own = company.meetings.filter(({ seriesId }) => seriesId === each.id);
      for (const { id, due } of own) assert.ok(due && dates.has(epochOf(due)), id);
      assert.ok(templateOf(recordsFrom(company).rhythm, each.templateId), each.templateId);
    }
  });

  test('[D17] regular meetings of one person never overlap', () => {
    const active = company.series.filter(({ state }) => state === 'active');
    for (const { id } of company.people) {
      const slots = active
        .filter(({ people }) => people.includes(id))
        .map(({ zone, time, recurrence, minutes }) => {
          const start = new Date(`2026-01-14T${time}:00Z`).getTime() / 60_000;
          const ahead = { 'Asia/Kolkata': 330, 'Europe/London': 0, 'Europe/Lisbon': 0 }[zone] ?? 60;
          const canada = zone === 'America/Toronto' ? -300 : ahead;
          return { day: recurrence.weekdays?.[0]?.weekday, from: start - canada, minutes };
        })
        .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.from - b.from);
      for (const [index, slot] of slots.entries()) {
        const earlier = slots[index - 1];
        if (!earlier || earlier.day !== slot.day) continue;
        assert.ok(earlier.from + earlier.minutes <= slot.from, `${id} is in two meetings at once`);
      }
    }
  });

  for (const [index, day] of someDays.entries()) {
    const other = sampleCompany({ today: day, seed: index + 1 });

    test(`[D18] meetings are held, moved and skipped with a reason, and once somebody objected: ${day}`, () => {
      const { meetings } = other;
      const share = (list: readonly unknown[]) => list.length / meetings.length;
      const held = meetings.filter(({ confirmed }) => confirmed);
      const skipped = meetings.filter((meeting) => meeting.skipped);
      const moved = meetings.filter((meeting) => meeting.moved.length > 0);
      assert.ok(share(held) > 0.65 && share(held) < 0.92, `held: ${share(held)}`);
      assert.ok(share(skipped) > 0.08 && share(skipped) < 0.3, `skipped: ${share(skipped)}`);
      assert.ok(share(moved) > 0.04, `moved: ${share(moved)}`);
      for (const { skipped: skip, moved: moves, at, due, confirmed, minutes } of meetings) {
        assert.ok(!skip || (skip.reason && epochOf(skip.at) <= epochOf(at)));
        assert.ok(moves.length > 0 || at === due);
        for (const move of moves) assert.ok(move.at < at && move.from === due);
        assert.ok(!confirmed || epochOf(confirmed.at) >= epochOf(at) + minutes * 60_000);
      }
      const objected = meetings.filter((meeting) => meeting.objected);
      assert.equal(objected.length, 1);
      const [{ confirmed, objected: no } = assert.fail()] = objected;
      assert.ok(confirmed && no && no.by !== confirmed.by && no.reason);
      assert.ok(epochOf(no.at) - epochOf(confirmed.at) < 7 * 86_400_000);
    });

    test(`[D18] both write that a meeting took place, the one and the other: ${day}`, () => {
      const bySide = { manager: 0, report: 0 };
      const known = new Map(other.series.map((each) => [each.id, each]));
      for (const { confirmed, seriesId } of other.meetings) {
        if (!confirmed) continue;
        bySide[confirmed.by === known.get(seriesId)?.managerId ? 'manager' : 'report'] += 1;
      }
      assert.ok(bySide.manager > 300 && bySide.report > 300, JSON.stringify(bySide));
    });

    test(`[D20] no text comes twice in a series, and each is of a length to be read: ${day}`, () => {
      for (const [id, texts] of textsOf(other)) {
        assert.equal(new Set(texts).size, texts.length, id);
        for (const text of texts) assert.ok(text.length >= 15 && text.length < 250, text);
      }
    });
  }

  test('[D20] what one person reads of points in different talks hardly repeats', () => {
    for (const { id } of company.people) {
      const own = new Set(
        company.series.filter(({ managerId }) => managerId === id).map((each) => each.id),
      );
      const texts = company.talkingPoints
        .filter(({ seriesId }) => own.has(seriesId))
        .map(({ text }) => text);
      assert.ok(new Set(texts).size >= 0.55 * texts.length, `${id}: ${texts.length}`);
    }
  });

  test('[D20] beyond the named people a bounded share of pairs has its last meetings on record', () => {
    const large = sampleCompany({ today, people: 6000, goals: 400 });
    const further = large.series.filter(({ id }) => Number(id.slice(2)) > 60);
    assert.equal(further.length, 240);
    for (const { id } of further) {
      assert.ok(large.meetings.filter(({ seriesId }) => seriesId === id).length <= 5);
    }
    const records = large.meetings.length + large.talkingPoints.length + large.actionItems.length;
    assert.ok(records < 10_000, String(records));
    assert.ok(addDays(today, -100) < (further[0]?.from ?? ''));
  });
});

/** Everything that was written in each series, by its id. */
function textsOf(company: SampleCompany): ReadonlyMap<string, readonly string[]> {
  const { talkingPoints, sharedNotes, privateNotes, actionItems } = company;
  const texts = new Map<string, string[]>();
  for (const list of [talkingPoints, sharedNotes, privateNotes, actionItems]) {
    for (const { seriesId, text } of list) {
      texts.set(seriesId, [...(texts.get(seriesId) ?? []), text ?? '']);
    }
  }
  return texts;
}

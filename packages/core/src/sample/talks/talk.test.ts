import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady, epochOf } from '../../calendar.ts';
import { wasHeld } from '../../conversations/meetings.ts';
import { timesPutOff } from '../../conversations/talking-points.ts';
import type { TalkingPoint } from '../../schema/conversation.ts';
import { groupBy, someDays } from '../../testing/sample-facts.ts';
import { sampleCompany } from '../company.ts';

describe('what people of the sample write for each other', () => {
  before(calendarReady);

  for (const [index, today] of someDays.entries()) {
    const company = sampleCompany({ today, seed: index + 1 });
    const { talkingPoints, sharedNotes, privateNotes, actionItems } = company;
    const series = new Map(company.series.map((each) => [each.id, each]));
    const meetings = new Map(company.meetings.map((each) => [each.id, each]));
    const held = company.meetings.filter(wasHeld);
    const ofSeries = groupBy(company.meetings, ({ seriesId }) => seriesId);
    const putOff = (point: TalkingPoint) => timesPutOff(point, ofSeries.get(point.seriesId) ?? []);

    test(`[D19] points are open, resolved in a held meeting or dropped with a reason, some put off twice: ${today}`, () => {
      const open = talkingPoints.filter(({ ended }) => !ended);
      const dropped = talkingPoints.filter(({ ended }) => ended?.as === 'dropped');
      assert.ok(talkingPoints.length > 700 && open.length > 60 && dropped.length > 20);
      assert.ok(dropped.every(({ ended }) => ended?.reason));
      for (const { id, at, ended } of talkingPoints) {
        if (!ended) continue;
        assert.ok(epochOf(ended.at) > epochOf(at), id);
        if (ended.as === 'dropped') continue;
        const meeting = meetings.get(ended.meetingId ?? assert.fail()) ?? assert.fail();
        assert.ok(held.includes(meeting), `${id} was settled in ${meeting.id}`);
        assert.ok(ended.at > meeting.at);
      }
      const twice = talkingPoints.filter((point) => putOff(point) >= 2);
      assert.ok(twice.length >= 20, `put off twice: ${twice.length}`);
      assert.ok(twice.length < 0.25 * talkingPoints.length, `put off twice: ${twice.length}`);
    });

    test(`[D19] a point about a goal or a check-in is of the report, and says how it stood then: ${today}`, () => {
      const goals = new Map(company.goals.map((goal) => [goal.id, goal]));
      const checkIns = new Map(company.checkIns.map((checkIn) => [checkIn.id, checkIn]));
      const leads = new Map(company.teams.map(({ id, leadId }) => [id as string, leadId]));
      const about = talkingPoints.filter((point) => point.about);
      assert.ok(new Set(about.map((point) => point.about?.kind)).size === 2);
      assert.ok(about.length > 80, String(about.length));
      for (const { id, about: subject, value, seriesId, at } of about) {
        if (subject?.kind !== 'goal' && subject?.kind !== 'check-in') assert.fail(id);
        const goal = goals.get(subject.goalId) ?? assert.fail(id);
        const owner = leads.get(goal.ownerId) ?? goal.ownerId;
        const { people, managerId } = series.get(seriesId) ?? assert.fail();
        assert.equal(
          owner,
          people.find((person) => person !== managerId),
          id,
        );
        assert.ok(goal.start <= at.slice(0, 10), id);
        if (subject.kind === 'goal') continue;
        const checkIn = checkIns.get(subject.checkInId) ?? assert.fail(id);
        assert.ok(checkIn.goalId === goal.id && checkIn.at < at, id);
        assert.equal(value?.value, checkIn.value, id);
      }
      assert.ok(about.filter(({ value }) => value).length > 0.9 * about.length);
    });

    test(`[D19] notes and actions are of the two people, made in or after a held meeting: ${today}`, () => {
      assert.ok(sharedNotes.length > 450 && privateNotes.length > 120 && actionItems.length > 450);
      for (const { id, seriesId, meetingId, by, at } of [
        ...sharedNotes,
        ...privateNotes,
        ...actionItems,
      ]) {
        const meeting = meetings.get(meetingId ?? assert.fail(id)) ?? assert.fail(id);
        assert.ok(meeting.seriesId === seriesId && meeting.confirmed && at > meeting.at, id);
        assert.ok(series.get(seriesId)?.people.includes(by), id);
      }
      const authors = new Set(privateNotes.map(({ by }) => by));
      assert.ok(authors.size > 25);
    });

    test(`[D19] actions are done, dropped, open and overdue: ${today}`, () => {
      const done = actionItems.filter(({ ended }) => ended?.as === 'done');
      const dropped = actionItems.filter(({ ended }) => ended?.as === 'dropped');
      const open = actionItems.filter(({ ended }) => !ended);
      const overdue = open.filter(({ due = '' }) => due < today);
      assert.ok(done.length > 0.6 * actionItems.length, String(done.length));
      assert.ok(dropped.length >= 8 && dropped.every(({ ended }) => ended?.reason));
      assert.ok(open.length - overdue.length >= 10, `open: ${open.length - overdue.length}`);
      assert.ok(overdue.length >= 10, `overdue: ${overdue.length}`);
      for (const { id, ended, at, ownerId, seriesId } of actionItems) {
        assert.ok(!ended || epochOf(ended.at) > epochOf(at), id);
        assert.ok(series.get(seriesId)?.people.includes(ownerId), id);
      }
    });
  }
});

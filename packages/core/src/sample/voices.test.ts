import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady, daysBetween } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { absenceOf, clockOf, someDays } from '../testing/sample-facts.ts';
import { recoveredTeam, troubledTeam } from './habits.ts';
import { type SampleCompany, sampleCompany } from './company.ts';

const today = '2026-11-22';

/** Everybody who said something, and when. */
function sayings(company: SampleCompany): readonly (readonly [PersonId, Instant])[] {
  const { feedback, feedbackRequests, recognitions } = company;
  return [
    ...[...feedback, ...recognitions].map(({ from, at }) => [from, at] as const),
    ...feedbackRequests.flatMap(({ from, at, to, declined }) => [
      [from, at] as const,
      ...(declined ? [[to, declined.at] as const] : []),
    ]),
  ];
}

describe('what people of the sample say to each other', () => {
  before(calendarReady);

  test('[D24] is said at work, by and about people who were there, whatever the day', () => {
    for (const day of someDays) {
      const company = sampleCompany({ today: day });
      const [absent, clock] = [absenceOf(company), clockOf(company)];
      for (const [personId, at] of sayings(company)) {
        const said = clock(personId, at);
        assert.equal(absent(personId, said.day), undefined, `${day} ${personId} ${at}`);
        assert.ok(said.minutes >= 6 * 60 && said.minutes <= 18 * 60, `${personId} ${at}`);
        assert.ok(said.day < day);
      }
      const joined = new Map(company.people.map((person) => [person.id, person.joined ?? '']));
      for (const { about, at } of company.feedback) assert.ok((joined.get(about) ?? '') <= at);
      for (const { to, at } of company.recognitions) {
        for (const id of to) assert.ok((joined.get(id) ?? '') <= at);
      }
    }
  });

  test('[D25] requests are answered in time and late, declined, expired and open', () => {
    const { feedback, feedbackRequests } = sampleCompany({ today });
    const answered = feedbackRequests.filter(({ answeredAt }) => answeredAt !== undefined);
    const late = answered.filter(({ answeredAt = '', due = '' }) => answeredAt.slice(0, 10) > due);
    const open = feedbackRequests.filter((each) => !each.answeredAt && !each.declined);
    assert.ok(answered.length - late.length >= 4 && late.length >= 2);
    assert.ok(feedbackRequests.filter(({ declined }) => declined).length >= 2);
    assert.ok(open.some(({ due = '' }) => due < today) && open.some(({ due = '' }) => due > today));
    const answers = feedback.flatMap(({ requestId }) => requestId ?? []);
    assert.deepEqual(answers.toSorted(), answered.map(({ id }) => id).toSorted());
  });

  test('[D26] feedback is for each circle of readers, names parts or none, and never comes twice', () => {
    const { feedback, recognitions, people } = sampleCompany({ today });
    const circles = new Set(feedback.map(({ visibility }) => visibility));
    assert.deepEqual([...circles].toSorted(), [
      ...['manager', 'public', 'subject', 'subject-and-manager'],
    ]);
    const managers = new Map(people.map(({ id, managerId }) => [id, managerId]));
    for (const { about, managerId, from } of feedback) {
      if (managerId === undefined) continue;
      assert.equal(managerId, managers.get(about));
      assert.notEqual(managerId, from);
    }
    const texts = [...feedback, ...recognitions].map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length);
  });

  test('[D27] recognition names each value, or none, and some of it a goal', () => {
    const { recognitions, companyValues, goals } = sampleCompany({ today });
    const values = new Set(recognitions.map(({ valueId }) => valueId));
    for (const { id } of companyValues) assert.ok(values.has(id), id);
    assert.ok(values.has(undefined));
    const ids = new Set(goals.map(({ id }) => id));
    const named = recognitions.flatMap(({ goalId }) => goalId ?? []);
    assert.ok(named.length >= 5 && named.every((id) => ids.has(id)));
  });

  test('[D28] nobody thanks the team in trouble any more, nor answers it', () => {
    const { recognitions, feedbackRequests, people } = sampleCompany({ today });
    const team = new Map(people.map(({ id, teamId }) => [id, teamId]));
    const lastThanks = (teamId: string) => {
      const days = recognitions
        .filter(({ to }) => to.some((id) => team.get(id) === teamId))
        .map(({ at }) => daysBetween(at.slice(0, 10), today));
      return Math.min(...days);
    };
    assert.ok(lastThanks(troubledTeam) > 60);
    for (const teamId of new Set(team.values())) {
      if (teamId !== undefined && teamId !== troubledTeam && teamId !== 't-1') {
        assert.ok(lastThanks(teamId) < 60, teamId);
      }
    }
    const unanswered = feedbackRequests.filter(
      ({ to, answeredAt, declined }) => team.get(to) === troubledTeam && !answeredAt && !declined,
    );
    assert.ok(unanswered.filter(({ due = '' }) => due < today).length >= 2);
    assert.ok(unanswered.filter(({ due = '' }) => due > today).length >= 2);
  });

  test('[D29] a round without names was released to the head of the team that recovered', () => {
    const { feedbackRounds, anonymousTexts, people } = sampleCompany({ today });
    const [round] = feedbackRounds;
    assert.equal(round?.settled?.as, 'released');
    assert.equal(people.find(({ id }) => id === round.about)?.teamId, recoveredTeam);
    assert.ok(anonymousTexts.length >= round.threshold);
    const ids = anonymousTexts.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted());
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
    assert.deepEqual(sampleCompany({ today, people: 12 }).feedbackRounds, []);
  });
});

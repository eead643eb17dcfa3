import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady, daysBetween, weekdayOf } from '../calendar.ts';
import type { CadenceRule } from '../schema/cadence.ts';
import { groupBy, someDays } from '../testing/sample-facts.ts';
import { sampleCompany } from './company.ts';

const today = '2026-11-22';

describe('the rhythm of the sample', () => {
  before(calendarReady);
  const company = sampleCompany({ today });

  test('[D13] there is a rule for the company, for a team, a goal and a person, one for each activity of it', () => {
    const { cadenceRules } = company;
    const kinds = new Set(cadenceRules.map(({ scope }) => scope.kind));
    assert.deepEqual(kinds, new Set(['workspace', 'team', 'goal', 'person']));
    const ofCompany = cadenceRules.filter(({ scope }) => scope.kind === 'workspace');
    assert.ok(new Set(ofCompany.map(({ activity }) => activity)).size >= 5);
    for (const { setAt, endedAt, from } of cadenceRules) {
      assert.ok(setAt.slice(0, 10) <= from, `${setAt} and ${from}`);
      assert.ok(endedAt === undefined || endedAt > setAt);
    }
  });

  test('[D13] rules were replaced in the middle of the year, and both stay', () => {
    const key = ({ activity, scope }: CadenceRule) => JSON.stringify([activity, scope]);
    const replaced = [...groupBy(company.cadenceRules, key).values()].filter(
      (list) => list.length > 1,
    );
    assert.equal(replaced.length, 2);
    for (const [earlier, later] of replaced) {
      assert.ok(earlier && later && earlier.setAt < later.setAt);
      const ago = daysBetween(later.setAt.slice(0, 10), today);
      assert.ok(ago > 120 && ago < 245, String(ago));
    }
  });

  test('[D13] the first due day of a rule is one by its recurrence', () => {
    for (const { recurrence, from } of company.cadenceRules) {
      if (!recurrence) continue;
      assert.ok(
        recurrence.weekdays?.some(({ weekday }) => weekday === weekdayOf(from)),
        from,
      );
      const [{ nth } = {}] = recurrence.weekdays ?? [];
      if (nth !== undefined) assert.equal(Math.ceil(Number(from.slice(8)) / 7), nth);
    }
  });

  test('[D13] lines were put off, one still is; leaves are covered; the values of the company are named', () => {
    const { snoozes, delegations, leaves, companyValues } = company;
    assert.ok(snoozes.length >= 4);
    assert.ok(snoozes.some(({ until }) => until > `${today}T12:00:00Z`));
    assert.ok(delegations.length >= 20);
    assert.ok(delegations.some(({ start, end }) => start <= today && today <= end));
    assert.ok(delegations.length < leaves.length);
    assert.equal(companyValues.length, 5);
    for (const { description } of companyValues) assert.ok(description.length > 60);
  });

  for (const [index, day] of someDays.entries()) {
    test(`[D16] two quarters and a year are closed, with a grade or a word on each goal: ${day}`, () => {
      const { cycles, goals, people } = sampleCompany({ today: day, seed: index + 1 });
      const closed = cycles.filter(({ state }) => state === 'closed');
      const lengths = closed.map(({ start, end }) => Math.round(daysBetween(start, end) / 91));
      assert.deepEqual(lengths.sort(), [1, 1, 4]);
      for (const { id, end } of closed) {
        const own = goals.filter(({ cycleId }) => cycleId === id);
        assert.ok(own.length >= 15, `${id}: ${own.length}`);
        assert.ok(
          own.filter(({ outcome }) => outcome?.grade !== undefined).length > own.length / 2,
        );
        for (const { state, outcome } of own) {
          assert.equal(state, 'closed');
          assert.ok(outcome && outcome.at.slice(0, 10) > end && outcome.next);
          assert.ok(outcome.helped ?? outcome.hindered);
          assert.ok(people.some((person) => person.id === outcome.by));
        }
        const reached = own.map(({ outcome }) => outcome?.grade ?? outcome?.proposed ?? 0);
        assert.ok(Math.max(...reached) > 0.9 && Math.min(...reached) < 0.5);
      }
    });
  }

  test('[D16] goals are carried on from each closed cycle, and what ended says whether to', () => {
    const goals = new Map(company.goals.map((goal) => [goal.id, goal]));
    const from = new Map<string, number>();
    for (const { continues, start } of company.goals) {
      if (!continues) continue;
      const before = goals.get(continues) ?? assert.fail();
      assert.ok(before.state === 'closed' && before.due < start, before.title);
      assert.notEqual(before.outcome?.next, 'drop');
      from.set(before.cycleId ?? '', (from.get(before.cycleId ?? '') ?? 0) + 1);
    }
    assert.equal(from.size, 3);
    assert.ok([...from.values()].every((count) => count >= 3));
  });
});

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addDays, calendarReady, daysBetween, weekdayOf } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId } from '../schema/ids.ts';
import { clockOf, groupBy, isLate, someDays } from '../testing/sample-facts.ts';
import { sampleCompany } from './company.ts';

const today = '2026-11-22';

describe('check-ins of the sample', () => {
  before(calendarReady);

  for (const [index, day] of someDays.entries()) {
    test(`[D6] check-ins cover a year up to the days before, most of them on time and with a reading: ${day}`, () => {
      const company = sampleCompany({ today: day, seed: index + 1 });
      const { checkIns } = company;
      const made = checkIns.map(({ at }) => at.slice(0, 10)).sort();
      assert.ok((made[0] ?? '') <= addDays(day, -355), String(made[0]));
      assert.ok((made.at(-1) ?? '') >= addDays(day, -7), String(made.at(-1)));
      const months = new Map<string, number>();
      for (const each of made)
        months.set(each.slice(0, 7), (months.get(each.slice(0, 7)) ?? 0) + 1);
      const whole = [...months.keys()].sort().slice(1, -1);
      assert.ok(whole.length >= 10);
      for (const month of whole) assert.ok((months.get(month) ?? 0) >= 20, `few in ${month}`);
      const late = checkIns.filter(isLate(company)).length / checkIns.length;
      assert.ok(late > 0.06 && late < 0.25, `late: ${late}`);
      const noted = checkIns.filter(({ note }) => note).length / checkIns.length;
      assert.ok(noted > 0.25, `with a note: ${noted}`);
    });

    test(`[D6] weeks are missing, but most are there: ${day}`, () => {
      const { goals, checkIns } = sampleCompany({ today: day, seed: index + 1 });
      const yearly = goals.filter(
        ({ ownerId, cycleId, state, measure }) =>
          ownerId === 'p-8' && measure && state === 'active' && cycleId?.length === 6,
      );
      assert.equal(yearly.length, 1);
      const [{ id, start } = assert.fail()] = yearly;
      const weeks = daysBetween(start, day) / 7;
      const made = checkIns.filter(({ goalId, replaces }) => goalId === id && !replaces).length;
      assert.ok(made > 0.55 * weeks && made < weeks, `${made} of ${weeks}`);
    });
  }

  const company = sampleCompany({ today });
  const ofGoals = groupBy(company.checkIns, ({ goalId }) => goalId);
  const clock = clockOf(company);

  test('[D6] no goal has two check-ins of one person for one week, but in a crisis and for a correction', () => {
    const crisis = company.cadenceRules.find(({ scope }) => scope.kind === 'goal');
    for (const [goalId, list] of ofGoals) {
      if (crisis?.scope.kind === 'goal' && crisis.scope.goalId === goalId) continue;
      const weeks = list.filter(({ replaces }) => !replaces).map(({ asOf }) => mondayAfter(asOf));
      assert.equal(new Set(weeks).size, weeks.length, goalId);
    }
  });

  test('[D14] some check-ins are put right by another of the same person, minutes later, of the same day', () => {
    const byId = new Map(company.checkIns.map((checkIn) => [checkIn.id, checkIn]));
    const right = company.checkIns.filter(({ replaces }) => replaces);
    assert.ok(right.length > 15 && right.length < 80, String(right.length));
    for (const { replaces, by, at, asOf, goalId, value, note } of right) {
      const wrong = (replaces && byId.get(replaces)) || assert.fail();
      assert.deepEqual([wrong.goalId, wrong.by, wrong.asOf], [goalId, by, asOf]);
      assert.ok(wrong.at < at && Date.parse(at) - Date.parse(wrong.at) < 3_600_000);
      assert.notEqual(wrong.value, value);
      assert.ok(note);
    }
  });

  test('[D15] a goal in a crisis has check-ins every day for some weeks, and weekly ones before and after', () => {
    const rule = company.cadenceRules.find(({ scope }) => scope.kind === 'goal') ?? assert.fail();
    assert.ok(rule.scope.kind === 'goal' && rule.endedAt && rule.endedAt < today);
    const made = ofGoals.get(rule.scope.goalId) ?? [];
    const inCrisis = madeBetween(made, rule.setAt.slice(0, 10), rule.endedAt.slice(0, 10));
    const days = daysBetween(rule.setAt.slice(0, 10), rule.endedAt.slice(0, 10));
    assert.ok(inCrisis.length > 0.5 * days, `${inCrisis.length} in ${days} days`);
    const since = madeBetween(made, rule.endedAt.slice(0, 10), today);
    assert.ok(since.length <= 4 && since.length > 0);
    const minutes = inCrisis.map(({ by, at }) => clock(by, at).minutes);
    assert.ok(minutes.every((minute) => minute <= 15 * 60));
  });

  test('[D15] a team of two-weekly rhythm checks in every other week since it was set', () => {
    const rules = company.cadenceRules.filter(({ scope }) => scope.kind === 'team');
    assert.deepEqual(
      rules.map(({ recurrence }) => recurrence?.interval),
      [1, 2],
    );
    const since = rules[1]?.from ?? assert.fail();
    const members = new Set(
      company.people.filter(({ teamId }) => teamId === 't-10').map(({ id }) => id),
    );
    const goals = company.goals.filter(({ ownerId }) => members.has(ownerId as never));
    const dues = goals.flatMap(({ id }) =>
      (ofGoals.get(id) ?? [])
        .filter(({ asOf }) => asOf > since)
        .map(({ asOf }) => mondayAfter(asOf)),
    );
    assert.ok(dues.length > 30);
    const inPhase = dues.filter((due) => daysBetween(since, due) % 14 === 0);
    // Before a holiday, or a leave, some report a week ahead.
    assert.ok(inPhase.length >= 0.85 * dues.length, `${inPhase.length} of ${dues.length}`);
  });

  test('[D15] nothing comes any longer of who is exempt', () => {
    const rule = company.cadenceRules.find(({ recurrence }) => !recurrence) ?? assert.fail();
    const { scope, setAt } = rule;
    assert.ok(scope.kind === 'person');
    assert.ok(company.checkIns.some(({ by }) => by === scope.personId));
    assert.ok(company.checkIns.every(({ by, at }) => by !== scope.personId || at < setAt));
  });

  test('[D15] while somebody is away the other one checks in whom they asked to', () => {
    const covered = company.delegations.filter(({ from, to, start, end }) => {
      const own = new Set<GoalId>(
        company.goals.filter(({ ownerId }) => ownerId === from).map(({ id }) => id),
      );
      const made = madeBetween(company.checkIns, start, end).filter(({ goalId }) =>
        own.has(goalId),
      );
      return made.some(({ by }) => by === to);
    });
    assert.ok(covered.length >= 10, String(covered.length));
    for (const { from, to, start, end } of company.delegations) {
      assert.ok(company.leaves.some((each) => each.personId === from && each.start === start));
      assert.ok(start <= end && from !== to);
    }
  });
});

function madeBetween(checkIns: readonly CheckIn[], from: string, to: string): readonly CheckIn[] {
  return checkIns.filter(({ at }) => at.slice(0, 10) > from && at.slice(0, 10) <= to);
}

function mondayAfter(day: string): string {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

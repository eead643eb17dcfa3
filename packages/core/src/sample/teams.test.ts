import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addDays, calendarReady, daysBetween } from '../calendar.ts';
import { disciplineOfAll, goalDiscipline } from '../cadence/discipline.ts';
import { recordsFrom } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';
import { absenceOf, isLate, someDays, teamOfGoal } from '../testing/sample-facts.ts';
import { type SampleCompany, sampleCompany } from './company.ts';
import { recoveredTeam, troubledTeam } from './habits.ts';

/** How a team fares between two days. */
interface Figures {
  /** Share of check-ins that came late. */
  readonly late: number;
  /** Check-ins for each week in which a goal was to have one, at the most 1. */
  readonly made: number;
  /** Share of meetings that were skipped though both were at work. */
  readonly skipped: number;
}

/** Figures of each team by plain counting. Two-weekly rhythms count a week as half. */
function figuresOf(company: SampleCompany, from: Day, to: Day): ReadonlyMap<string, Figures> {
  const [late, teamOf] = [isLate(company), teamOfGoal(company)];
  const goals = new Map(company.goals.map((goal) => [goal.id, goal]));
  const teamOfPerson = new Map(company.people.map(({ id, teamId }) => [id, teamId]));
  const teamOfSeries = new Map(
    company.series.map(({ id, people }) => [id, teamOfPerson.get(people[0] ?? assert.fail())]),
  );
  const absence = absenceOf(company);
  const couldMeet = (seriesId: string, day: Day) =>
    (company.series.find((each) => each.id === seriesId)?.people ?? []).every(
      (who) => absence(who, day) === undefined,
    );
  const isIn = (at: string) => at.slice(0, 10) >= from && at.slice(0, 10) < to;
  const made = company.checkIns.filter(({ at, replaces }) => isIn(at) && !replaces);
  const due = new Map<GoalId, number>();
  for (const goal of goals.values()) {
    const [begin, end] = [goal.start > from ? goal.start : from, goal.due < to ? goal.due : to];
    if (begin < end && company.checkIns.some(({ goalId }) => goalId === goal.id) && goal.measure)
      due.set(goal.id, daysBetween(begin, end) / 7);
  }
  return new Map(
    company.teams.map(({ id }) => {
      const own = made.filter(({ goalId }) => {
        const goal = goals.get(goalId);
        return goal && due.has(goalId) && teamOf(goal) === id;
      });
      const weeks = [...due].reduce((sum, [goalId, count]) => {
        const goal = goals.get(goalId);
        return goal && teamOf(goal) === id ? sum + count : sum;
      }, 0);
      const meetings = company.meetings.filter(
        ({ seriesId, due: day = '' }) =>
          teamOfSeries.get(seriesId) === id && isIn(day) && couldMeet(seriesId, day.slice(0, 10)),
      );
      const skipped = meetings.filter((meeting) => meeting.skipped).length;
      return [
        id,
        {
          late: own.filter(late).length / Math.max(1, own.length),
          made: own.length / Math.max(1, weeks),
          skipped: skipped / Math.max(1, meetings.length),
        },
      ];
    }),
  );
}

describe('teams of the sample', () => {
  before(calendarReady);

  for (const [index, today] of someDays.entries()) {
    const company = sampleCompany({ today, seed: index + 1 });
    const lately = figuresOf(company, addDays(today, -75), today);
    const early = figuresOf(company, addDays(today, -300), addDays(today, -190));
    const of = (figures: ReadonlyMap<string, Figures>, id: string) =>
      figures.get(id) ?? assert.fail(id);

    test(`[D21] one team is behind all others lately, in check-ins and in meetings: ${today}`, () => {
      const own = of(lately, troubledTeam);
      for (const [id, { late, made, skipped }] of lately) {
        // Every two weeks by rule, or monthly reports alone.
        if (id === troubledTeam || id === 't-1') continue;
        assert.ok(own.late > late + 0.1, `${id} is late: ${late}, ${own.late}`);
        assert.ok(own.skipped > skipped + 0.08, `${id} skips: ${skipped}, ${own.skipped}`);
        if (id !== 't-10') assert.ok(own.made < made, `${id} reports: ${made}, ${own.made}`);
      }
    });

    test(`[D21] it was a team like others half a year before: ${today}`, () => {
      const [then, now] = [of(early, troubledTeam), of(lately, troubledTeam)];
      assert.ok(then.late < now.late - 0.2 && then.skipped < now.skipped);
      assert.ok(then.late < 0.3, String(then.late));
    });

    test(`[D21] its lead has more on the desk than others, and puts it off: ${today}`, () => {
      const lead = company.teams.find(({ id }) => id === troubledTeam)?.leadId ?? assert.fail();
      const putOff = company.snoozes.filter(({ personId }) => personId === lead);
      assert.ok(putOff.length >= 3);
      const own = new Set(
        company.series.filter(({ people }) => people.includes(lead)).map(({ id }) => id),
      );
      const recent = company.meetings.filter(
        ({ seriesId, due = '' }) => own.has(seriesId) && due.slice(0, 10) >= addDays(today, -75),
      );
      const notHeld = recent.filter(({ skipped, objected }) => skipped ?? objected);
      assert.ok(notHeld.length > 0.33 * recent.length, `${notHeld.length} of ${recent.length}`);
    });

    test(`[D22] one team was in trouble and is well now: ${today}`, () => {
      const [then, now] = [of(early, recoveredTeam), of(lately, recoveredTeam)];
      assert.ok(then.late > now.late + 0.1, `late: ${then.late}, ${now.late}`);
      assert.ok(then.skipped > now.skipped + 0.1, `skipped: ${then.skipped}, ${now.skipped}`);
      assert.ok(then.made < now.made, `reports: ${then.made}, ${now.made}`);
    });
  }

  test('[D21][D22] discipline, as cadence counts it, tells both teams from the others', () => {
    const today = '2026-11-22';
    const company = sampleCompany({ today });
    const [records, teamOf] = [recordsFrom(company), teamOfGoal(company)];
    const shareOf = (id: string, start: number, end: number) => {
      const period = { start: addDays(today, -start), end: addDays(today, -end) };
      const own = company.goals.filter((goal) => goal.measure && teamOf(goal) === id);
      const all = own.map((goal) =>
        goalDiscipline(goal.id, records, { period, at: `${today}T00:00:00Z` }),
      );
      const figure = disciplineOfAll(all);
      return figure.kind === 'share' ? figure.share : assert.fail(id);
    };
    const others = company.teams.filter(({ id }) => id !== troubledTeam);
    const lately = others.map(({ id }) => shareOf(id, 75, 1));
    assert.ok(shareOf(troubledTeam, 75, 1) < Math.min(...lately) - 0.1);
    assert.ok(shareOf(troubledTeam, 240, 190) > 0.6);
    assert.ok(shareOf(recoveredTeam, 240, 190) < shareOf(recoveredTeam, 75, 1) - 0.1);
  });
});

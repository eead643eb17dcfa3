import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { CollectionName } from '../schema/collections.ts';
import { findCircles } from '../exchange/circles.ts';
import { recordsFrom } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { workspaceBegin } from '../workspace/commands/begin.ts';
import { assertReadingFits } from '../goals/reading-fits.ts';
import { createState } from '../workspace/state.ts';
import { type SampleCompany, sampleCompany, sampleViewer } from './company.ts';

const today = '2026-11-22';

describe('sampleCompany', () => {
  before(calendarReady);

  const sizes = [
    {},
    { people: 1, goals: 1 },
    { people: 7, goals: 40 },
    { people: 300, goals: 700, seed: 9 },
  ];
  for (const size of sizes) {
    const title = JSON.stringify(size);
    test(`[D1] every record fits its schema, defaults written out: ${title}`, () => {
      const company = sampleCompany({ today, ...size });
      const { settings, ...lists } = company;
      for (const [collection, records] of Object.entries(lists)) {
        for (const record of records) {
          assert.deepEqual(parseRecord(collection as CollectionName, record), record);
        }
      }
      assert.deepEqual(parseRecord('settings', settings), settings);
    });

    test(`[D2] every id that a record names is there, and nothing is above itself: ${title}`, () => {
      assertWhole(sampleCompany({ today, ...size }));
    });
  }

  test('[D2] a workspace begins with them, and each check-in reads what its goal is measured by', () => {
    const company = sampleCompany({ today });
    const state = createState();
    const context = {
      now: `${today}T10:00:00Z`,
      newId: () => 'new',
      version: 0,
      scoreOf: () => undefined,
    };
    const begun = workspaceBegin
      .read({ records: company })
      .decide(state, { ...context, viewer: sampleViewer.id });
    const { settings: _one, ...lists } = company;
    const records = Object.values(lists).reduce((sum, list) => sum + list.length, 1);
    assert.equal(begun.writes.length, records);
    const goals = new Map(company.goals.map((goal) => [goal.id, goal]));
    for (const checkIn of company.checkIns) {
      const goal = goals.get(checkIn.goalId);
      assert.ok(goal);
      assertReadingFits(goal, checkIn);
    }
  });

  test('[D3] as many people and goals as were asked for, 60 and all that are written if nobody says', () => {
    const usual = sampleCompany({ today });
    assert.deepEqual([usual.people.length, usual.goals.length], [60, 197]);
    const small = sampleCompany({ today, people: 7, goals: 40 });
    assert.deepEqual([small.people.length, small.goals.length], [7, 40]);
    const large = sampleCompany({ today, people: 2000, goals: 10_000 });
    assert.deepEqual([large.people.length, large.goals.length], [2000, 10_000]);
    assertWhole(large);
  });

  test('[D4] the same arguments give the same records, another seed other figures of the same goals', () => {
    const [first, again] = [sampleCompany({ today }), sampleCompany({ today, seed: 1 })];
    assert.equal(JSON.stringify(again), JSON.stringify(first));
    const other = sampleCompany({ today, seed: 2 });
    for (const list of ['checkIns', 'leaves', 'meetings', 'talkingPoints'] as const)
      assert.notEqual(JSON.stringify(other[list]), JSON.stringify(first[list]));
    const titles = (company: SampleCompany) => company.goals.map((goal) => goal.title);
    assert.deepEqual(titles(other), titles(first));
  });

  for (const day of ['2026-11-22', '2026-01-01', '2024-02-29', '2027-06-15', '2027-06-16']) {
    test(`[D5] on ${day} at least six statuses are seen, and at most 70 % are on track`, () => {
      const company = sampleCompany({ today: day });
      const board = createScoreboard(recordsFrom(company), `${day}T12:00:00Z`);
      const counts = new Map<string, number>();
      for (const { id } of company.goals) {
        const status = board.scoreOf(id)?.status ?? 'none';
        counts.set(status, (counts.get(status) ?? 0) + 1);
      }
      assert.ok(counts.size >= 6, `only ${[...counts.keys()].join(', ')}`);
      assert.ok((counts.get('on-track') ?? 0) <= 0.7 * company.goals.length);
      assert.ok((counts.get('stale') ?? 0) >= 3, 'no stale corner');
    });
  }

  test('[D7] every kind of measure, driver word and state that a page has to show is there', () => {
    const { goals, checkIns } = sampleCompany({ today });
    const kinds = new Set<unknown>(goals.map((goal) => goal.measure?.kind));
    const all = [
      'number',
      'range',
      'milestones',
      'zones',
      'binary',
      'baseline',
      undefined,
    ] as const;
    assert.deepEqual(kinds, new Set(all));
    const some = (what: string, found: readonly Goal[], atLeast = 1) =>
      assert.ok(found.length >= atLeast, `${what}: ${found.length}`);
    some(
      'falling',
      goals.filter(({ measure }) => measure?.kind === 'number' && measure.target < measure.start),
      5,
    );
    some(
      'two parents',
      goals.filter(({ links }) => links.filter((link) => link.role === 'contributes').length > 1),
      2,
    );
    some(
      'supports',
      goals.filter(({ links }) => links.some((link) => link.role === 'supports')),
      5,
    );
    some(
      'weighted',
      goals.filter(({ links }) => links.some((link) => link.weight !== 1)),
      5,
    );
    some(
      'override',
      goals.filter(({ override }) => (override?.until ?? '') > today),
    );
    some(
      'manual',
      goals.filter(({ driver }) => driver === 'manual'),
    );
    some(
      'carried on',
      goals.filter(({ continues }) => continues),
      3,
    );
    some(
      'closed',
      goals.filter(({ state, outcome }) => state === 'closed' && outcome),
      15,
    );
    for (const state of ['draft', 'proposed', 'cancelled'] as const) {
      some(
        state,
        goals.filter((goal) => goal.state === state),
      );
    }
    const rosy = new Set(
      goals.filter(({ title }) => title.startsWith('Pairing')).map(({ id }) => id),
    );
    assert.ok(checkIns.some(({ goalId, status }) => rosy.has(goalId) && status === 'on-track'));
  });

  test('[D7] one team is off track, and some report better than they are', () => {
    const company = sampleCompany({ today });
    const board = createScoreboard(recordsFrom(company), `${today}T12:00:00Z`);
    const ofTeam = company.goals.find((goal) => goal.ownerId === 't-9' && goal.state === 'active');
    assert.equal(ofTeam && board.scoreOf(ofTeam.id)?.status, 'off-track');
    const last = new Map(company.checkIns.map((checkIn) => [checkIn.goalId, checkIn.status]));
    const rosy = company.goals.filter(
      ({ id }) => board.scoreOf(id)?.status === 'off-track' && last.get(id) === 'on-track',
    );
    assert.ok(rosy.length > 0);
  });

  test('[D8] the viewer for demos leads, owns, contributes and may import', () => {
    const { people, goals } = sampleCompany({ today });
    const viewer = people.find(({ id }) => id === sampleViewer.id);
    assert.equal(viewer?.name, sampleViewer.name);
    assert.equal(viewer?.timeZone, sampleViewer.timeZone);
    assert.ok(viewer?.roles.includes('admin'));
    assert.ok(people.some(({ managerId }) => managerId === sampleViewer.id));
    assert.ok(goals.some(({ ownerId, measure }) => ownerId === sampleViewer.id && measure));
    assert.ok(goals.some(({ contributors }) => contributors.includes(sampleViewer.id)));
  });

  test('[D9] names, addresses and titles of the named people are each their own', () => {
    const { people, goals } = sampleCompany({ today });
    for (const field of ['name', 'email'] as const) {
      assert.equal(new Set(people.map((person) => person[field])).size, people.length);
    }
    assert.equal(new Set(goals.map((goal) => goal.title)).size, goals.length);
    assert.ok(people.every(({ email }) => /^[a-z.]+@tarn\.example$/.test(email ?? '')));
    assert.ok(new Set(people.map(({ timeZone }) => timeZone)).size >= 5);
  });
});

function assertWhole({ people, teams, cycles, goals, checkIns }: SampleCompany): void {
  const [persons, groups] = [idsOf(people), idsOf(teams)];
  const [periods, known] = [idsOf(cycles), idsOf(goals)];
  const named = (ids: ReadonlySet<string>, id: string | undefined) => {
    assert.ok(id === undefined || ids.has(id), `nobody has the id ${id}`);
  };
  for (const { managerId, teamId } of people) {
    named(persons, managerId);
    named(groups, teamId);
  }
  for (const team of teams) named(persons, team.leadId);
  for (const goal of goals) {
    assert.ok(persons.has(goal.ownerId) || groups.has(goal.ownerId), goal.ownerId);
    for (const id of [...goal.contributors, goal.override?.by, goal.outcome?.by])
      named(persons, id);
    for (const id of [goal.continues, ...goal.links.map((link) => link.parentId)]) named(known, id);
    named(groups, goal.teamId);
    named(periods, goal.cycleId);
  }
  for (const checkIn of checkIns) {
    named(known, checkIn.goalId);
    named(persons, checkIn.by);
  }
  const managers = new Map(people.map(({ id, managerId }) => [id, managerId ? [managerId] : []]));
  assert.deepEqual(
    findCircles<PersonId>(managers.keys(), (id) => managers.get(id) ?? []),
    [],
  );
  const parents = new Map(goals.map((goal) => [goal.id, goal.links.map((link) => link.parentId)]));
  assert.deepEqual(
    findCircles<GoalId>(parents.keys(), (id) => parents.get(id) ?? []),
    [],
  );
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set(records.map((record) => record.id));
  assert.equal(ids.size, records.length);
  return ids;
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canSeeGoal } from '../access/can-see-goal.ts';
import { canSeeFigures } from '../access/sees-figures.ts';
import { difference } from '../insights/difference.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { companies, stateOf } from '../testing/hidden-company.ts';
import { answersOf } from '../testing/reading-answers.ts';
import {
  company,
  goalOf,
  keyResultOf,
  monday,
  openWorkspace,
  settle,
} from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import { pastWorkspace } from './past-workspace.ts';
import type { State } from './state.ts';
import { visibleRecords } from './visible-records.ts';
import type { Workspace } from './workspace.ts';

const viewers = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'] as PersonId[];

function pastOf(now: State, then: State, viewer: PersonId) {
  return pastWorkspace(now, viewer, { version: 1, at: monday, records: then });
}

/** A company that did something every hour: goals, reports, thanks, a leave, another rulebook. */
async function busy() {
  const open = memoryStorages();
  let hours = 0;
  const now = () => new Date(Date.UTC(2026, 4, 4, 10 + hours)).toISOString();
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer, now });
  const ada = await of('ada');
  const goals = [
    goalOf('g0', { ownerId: 'lea' }),
    keyResultOf('g1', 'g0'),
    keyResultOf('g2', 'g0'),
  ];
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const [lea, mia] = [await of('lea'), await of('mia')];
  const report = (value: number, more = {}) => ({
    type: 'goal.check-in',
    input: { goalId: 'g1', value, confidence: 0.6, ...more },
  });
  const rulebook = { fields: { rulebook: 'reported' }, base: { rulebook: 'ratio-90-70' } };
  const steps: readonly (readonly [Workspace, { type: string; input: unknown }])[] = [
    [mia, report(20, { status: 'off-track' })],
    [lea, { type: 'goal.create', input: { goal: keyResultOf('g3', 'g0', { ownerId: 'lea' }) } }],
    [lea, { type: 'recognition.give', input: { to: ['mia'], text: 'Well done' } }],
    [mia, report(40)],
    [ada, { type: 'settings.edit', input: rulebook }],
    [mia, { type: 'goal.close', input: { goalId: 'g2', grade: 0.3 } }],
    [mia, report(90, { status: 'on-track' })],
  ];
  return { lea, mia, ada, steps, now, tick: () => (hours += 1) };
}

describe('the past workspace', () => {
  test('[H14] answers what the present answered then, by that day’s settings', async () => {
    const { lea, mia, ada, steps, now, tick } = await busy();
    const noted: { version: number; at: string; was: Record<string, unknown> }[] = [];
    for (const [who, command] of steps) {
      tick();
      await who.run(command);
      await settle(lea, mia, ada);
      noted.push({ version: lea.version, at: now(), was: answersOf(lea) });
    }
    tick();
    for (const { version, at, was } of noted) {
      for (const past of [await lea.at(version), await lea.at(at)]) {
        assert.deepEqual(answersOf(past), was, `${version}`);
        assert.deepEqual([past.now(), past.at, past.version], [at, at, version]);
      }
    }
  });

  test('[H15] names nothing that the viewer may not see now, or might not have been shown then', () => {
    fc.assert(
      fc.property(companies, companies, fc.constantFrom(...viewers), (before, after, viewer) => {
        const [then, now] = [stateOf(before), stateOf(after)];
        const past = pastOf(now, then, viewer);
        const answers = Object.entries(answersOf(past));
        const present = visibleRecords(now, viewer).records;
        const asNow = { ...then, people: now.people, teams: now.teams };
        for (const id of then.goals.keys()) {
          const isSeen = [now, asNow].every((records) => canSeeGoal(viewer, id, records).allowed);
          assert.equal(past.records.goals.has(id), isSeen);
          if (!isSeen) assertUnnamed(answers, new RegExp(`\\b${id}\\b`));
        }
        for (const name of ['feedback', 'recognitions', 'reviewBriefs'] as const) {
          for (const id of then.growth[name].keys()) {
            // What is in sight now is known by its id, and was written down by who saw it then.
            const isSeen = [past.records, present].some(({ growth }) =>
              growth[name].has(id as never),
            );
            if (!isSeen) assertUnnamed(answers, new RegExp(`"${id}"`));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[H15] tells of people what is due of them, and who was not thanked, to whoever may hear both now and then', () => {
    fc.assert(
      fc.property(companies, companies, fc.constantFrom(...viewers), (before, after, viewer) => {
        const [then, now] = [stateOf(before), stateOf(withMia(after, 'hal'))];
        const past = pastOf(now, then, viewer);
        const told = [
          ...viewers.filter((id) => past.due(id).length > 0),
          ...past.unseen().map(({ personId }) => personId),
        ];
        for (const id of told) {
          for (const records of [now, then]) {
            assert.ok(canSeeFigures(viewer, id, records).allowed, `${viewer} ${id}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[H16] is compared with another one, and with the present, by the same words', async () => {
    const { lea, mia, ada, steps, tick } = await busy();
    const versions: number[] = [];
    for (const [who, command] of steps) {
      tick();
      await who.run(command);
      await settle(lea, mia, ada);
      versions.push(lea.version);
    }
    tick();
    const [first, last] = [await lea.at(versions[0]!), await lea.at(versions.at(-1)!)];
    const between = difference(first, last);
    const kinds = between.groups.map(({ key }) => key);
    assert.ok(kinds.includes('checked-in') && kinds.includes('closed'), kinds.join());
    assert.ok(between.goals.some(({ goalId }) => goalId === ('g1' as GoalId)));
    const untilNow = difference(first, lea);
    assert.deepEqual(
      untilNow.groups.map(({ key }) => key).filter((key) => key !== 'time-passed'),
      kinds.filter((key) => key !== 'time-passed'),
    );
  });
});

function assertUnnamed(answers: readonly (readonly [string, unknown])[], id: RegExp): void {
  for (const [question, answer] of answers) {
    assert.doesNotMatch(JSON.stringify(answer), id, `${question} names ${id.source}`);
  }
}

/** The same company with mia below somebody else. */
function withMia(lists: Parameters<typeof stateOf>[0], managerId: string) {
  const people = (lists.people ?? []) as { readonly id: string }[];
  return {
    ...lists,
    people: people.map((each) => (each.id === 'mia' ? { ...each, managerId } : each)),
  };
}

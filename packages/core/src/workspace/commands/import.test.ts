import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PerfError } from '../../errors.ts';
import {
  after,
  now,
  planOf,
  viewer,
  workspaceWith,
  writesOf,
  written,
} from '../../testing/import-plans.ts';
import { parseRecord } from '../../schema/parse.ts';
import { unreadSettings } from '../state.ts';
import { goalsImport } from './import.ts';

const csv = `id,parent_id,owner,kind,title,start,target,actual
top,,Deck,objective,On time,,,
leaf,top,Deck,kr,Departures,0,40,10`;

/** The input of a plan, as loose JSON that a test may spoil. */
function inputOf(records = workspaceWith(), text = csv) {
  const { command } = planOf(text, records);
  return JSON.parse(JSON.stringify(command?.input)) as {
    goals: Record<string, unknown>[];
    updates: { goalId: string; base: Record<string, unknown>; fields: Record<string, unknown> }[];
    teams: Record<string, unknown>[];
    people: Record<string, unknown>[];
    checkIns: Record<string, unknown>[];
  };
}

function refused(code: string, run: () => unknown): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof PerfError, String(error));
    assert.equal(error.code, code, error.message);
    return true;
  });
}

describe('goals.import', () => {
  test('[X21] writes owners, goals and check-ins in one go', () => {
    const writes = writesOf(workspaceWith(), inputOf());
    assert.deepEqual(
      writes.map((write) => write.collection),
      ['settings', 'teams', 'goals', 'goals', 'checkIns'],
    );
  });

  const spoilt: [string, string, (input: ReturnType<typeof inputOf>) => void][] = [
    [
      'not-found',
      'an owner that is nowhere',
      ({ goals }) => Object.assign(goals[0] ?? {}, { ownerId: 'x' }),
    ],
    [
      'not-found',
      'a parent that is nowhere',
      ({ goals }) => Object.assign(goals[0] ?? {}, { links: [{ parentId: 'x' }] }),
    ],
    [
      'not-found',
      'a check-in on nothing',
      ({ checkIns }) => Object.assign(checkIns[0] ?? {}, { goalId: 'x' }),
    ],
    [
      'not-found',
      'a lead that is nowhere',
      ({ teams }) => Object.assign(teams[0] ?? {}, { leadId: 'x' }),
    ],
    [
      'would-cycle',
      'goals in a circle',
      ({ goals }) => Object.assign(goals[0] ?? {}, { links: [{ parentId: goals[1]?.['id'] }] }),
    ],
    [
      'would-cycle',
      'a team above itself',
      ({ teams }) => Object.assign(teams[0] ?? {}, { parentId: teams[0]?.['id'] }),
    ],
    ['already-exists', 'an id twice', ({ goals }) => goals.push(goals[0] ?? {})],
    [
      'already-exists',
      'an id of the source twice',
      ({ goals }) => goals.push({ ...goals[0], id: 'other' }),
    ],
    [
      'already-exists',
      'an id that somebody else has',
      ({ people }) => people.push({ id: viewer, name: 'Eve', timeZone: 'UTC' }),
    ],
    [
      'invalid-input',
      'a value that is no number',
      ({ checkIns }) => Object.assign(checkIns[0] ?? {}, { value: true }),
    ],
    [
      'invalid-input',
      'a field that goals do not have',
      ({ goals }) => Object.assign(goals[0] ?? {}, { score: 1 }),
    ],
    [
      'invalid-input',
      'a goal that ended before it began',
      ({ goals }) => Object.assign(goals[0] ?? {}, { state: 'closed' }),
    ],
    [
      'invalid-input',
      'a zone that does not exist',
      ({ people }) => people.push({ id: 'p', name: 'P', timeZone: 'Mars/Base' }),
    ],
    [
      'invalid-input',
      'a person with the id of a team',
      ({ people, teams }) => people.push({ id: teams[0]?.['id'], name: 'P', timeZone: 'UTC' }),
    ],
  ];
  for (const [code, title, spoil] of spoilt) {
    test(`[X21] refuses ${title}, and writes nothing`, () => {
      const input = inputOf();
      spoil(input);
      refused(code, () => writesOf(workspaceWith(), input));
    });
  }

  test('[X22] the same command twice writes nothing the second time', () => {
    const records = workspaceWith();
    const input = inputOf(records);
    const once = written(records, writesOf(records, input));
    assert.deepEqual(writesOf(once, input), []);
  });

  test('[X22] two plans of one file, made side by side, do not make each goal twice', () => {
    const records = workspaceWith();
    const [first, second] = [inputOf(records), inputOf(records)];
    const once = written(records, writesOf(records, first));
    refused('already-exists', () => writesOf(once, second));
  });

  test('[X27] settings that cannot be read are not written over', () => {
    const writes = writesOf({ ...workspaceWith(), settings: unreadSettings }, inputOf());
    assert.ok(writes.length > 0 && writes.every(({ collection }) => collection !== 'settings'));
  });

  test('[X22] a field that somebody changed since the plan is a conflict', () => {
    const records = workspaceWith();
    const once = after(records, planOf(csv, records));
    const input = inputOf(once, csv.replace('Departures', 'Sailings'));
    const goal = [...once.goals.values()].find(({ title }) => title === 'Departures');
    assert.ok(goal);
    const renamed = parseRecord('goals', { ...goal, title: 'Punctual' });
    const changed = written(once, [{ collection: 'goals', record: renamed }]);
    refused('conflict', () => writesOf(changed, input));
    const tagged = parseRecord('goals', { ...goal, tags: ['ours'] });
    const [write] = writesOf(written(once, [{ collection: 'goals', record: tagged }]), input);
    assert.deepEqual(write?.record, {
      ...{ ...tagged, title: 'Sailings' },
      imported: { ...goal.imported, title: 'Sailings' },
    });
  });

  test('[X22] a goal that was closed since the plan is left alone', () => {
    const records = workspaceWith();
    const once = after(records, planOf(csv, records));
    const renamed = inputOf(once, csv.replace('Departures', 'Sailings'));
    const reported = inputOf(once, csv.replace('40,10', '40,12'));
    const goal = [...once.goals.values()].find(({ title }) => title === 'Departures');
    const record = parseRecord('goals', { ...goal, state: 'closed' });
    const closed = written(once, [{ collection: 'goals', record }]);
    refused('wrong-state', () => writesOf(closed, renamed));
    refused('wrong-state', () => writesOf(closed, { ...reported, updates: [] }));
  });

  test('[X22] check-ins are of the viewer and of now, whatever the input says', () => {
    const input = inputOf();
    Object.assign(input.checkIns[0] ?? {}, { by: 'p-other', at: '2020-01-01T00:00:00Z' });
    const made = writesOf(workspaceWith(), input).find((write) => write.collection === 'checkIns');
    assert.deepEqual(made && [made.record.by, made.record.at], [viewer, now]);
  });

  test('[X21] goals that the viewer may not see are not there for an import', () => {
    const team = parseRecord('teams', { id: 't', name: 'Deck' });
    const days = { start: '2026-01-01', due: '2026-12-31' };
    const hidden = parseRecord('goals', {
      ...{ id: 'secret', title: 'S', kind: 'objective', ownerId: 't', visibility: 'private' },
      ...days,
    });
    const records = workspaceWith({ teams: [team], goals: [hidden] });
    const update = { goalId: 'secret', fields: { title: 'T' }, base: { title: 'S' } };
    refused('not-found', () => writesOf(records, { source: 'sheet', updates: [update] }));
    const input = inputOf(records);
    Object.assign(input.goals[0] ?? {}, { links: [{ parentId: 'secret' }] });
    refused('not-found', () => writesOf(records, input));
  });

  test('[X21] the command reads an input of many rows and refuses what is no import', () => {
    assert.equal(goalsImport.type, 'goals.import');
    refused('invalid-input', () => goalsImport.read({ source: 'sheet', goals: [{}] }));
    refused('invalid-input', () => goalsImport.read({ goals: [] }));
  });
});

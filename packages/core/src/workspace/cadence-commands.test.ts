import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkInSlots } from '../cadence/subject-slots.ts';
import { canRun } from '../access/can-run.ts';
import { recordsFrom } from '../goals/records.ts';
import { parseInput } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { WorkspaceBegin } from '../schema/workspace-commands.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import {
  company,
  goalOf,
  monday,
  openWorkspace,
  refusalOf,
  refusedAs,
  settle,
} from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Workspace } from './workspace.ts';

const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'];
const goals = [
  goalOf('kr'),
  goalOf('hidden', { visibility: 'private' }),
  goalOf('of-ada', { ownerId: 'ada' }),
];
const weekly = { frequency: 'weekly', weekdays: [{ weekday: 1 }] } as const;
const workspaceScope = { kind: 'workspace' } as const;
const ruleOf = (fields: object = {}) => {
  return {
    activity: 'check-in',
    scope: workspaceScope,
    from: '2026-05-11',
    recurrence: weekly,
    ...fields,
  };
};
const set = (fields: object = {}) => ({ type: 'cadence.set', input: { rule: ruleOf(fields) } });
const scopes = {
  workspace: workspaceScope,
  mia: { kind: 'person', personId: 'mia' },
  lea: { kind: 'person', personId: 'lea' },
  sales: { kind: 'team', teamId: 'sales' },
  field: { kind: 'team', teamId: 'field' },
  loose: { kind: 'team', teamId: 'loose' },
  kr: { kind: 'goal', goalId: 'kr' },
  hidden: { kind: 'goal', goalId: 'hidden' },
  'of-ada': { kind: 'goal', goalId: 'of-ada' },
} as const;

/** Tabs of these people over one company. */
async function opened(...viewers: readonly string[]): Promise<Workspace[]> {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  await first.close();
  return Promise.all(viewers.map((viewer) => openWorkspace({ storage: open('w'), viewer })));
}

async function ruleSet(workspace: Workspace, fields: object = {}): Promise<string> {
  const before = new Set(workspace.records.rhythm.cadenceRules.keys());
  await workspace.run(set(fields));
  return [...workspace.records.rhythm.cadenceRules.keys()].find((id) => !before.has(id))!;
}

describe('who sets how often something is due', () => {
  const { records: first } = parseInput(WorkspaceBegin, { records: { ...company, goals } }, 'all');
  const leave = { id: 'l', personId: 'mia', start: '2026-05-11', end: '2026-05-12' };
  const rules = Object.entries(scopes).map(([id, scope]) => {
    return { ...ruleOf(), scope, id, setBy: 'ada', setAt: monday, time: '09:00', holiday: 'skip' };
  });
  const records = recordsFrom({
    ...first,
    cadenceRules: rules as never,
    leaves: [leave as never],
    settings: defaultSettings(),
  });
  const allowed = (command: { type: string; input: unknown }) =>
    Object.fromEntries(
      everyone
        .map((viewer) => [viewer, canRun(viewer as PersonId, command, records)] as const)
        .filter(([, decision]) => decision.allowed)
        .map(([viewer, { rule }]) => [viewer, rule]),
    );

  for (const [scope, leaders] of [
    ['workspace', []],
    ['mia', ['lea']],
    ['lea', []],
    ['sales', ['lea']],
    ['field', ['lea']],
    ['loose', []],
    ['kr', ['lea']],
    ['hidden', []],
    ['of-ada', []],
  ] as const) {
    test(`[P34] [P35] hr and admins, if they see it, and ${leaders.join() || 'no leader'} for ${scope}`, () => {
      const expected = {
        ...(scope !== 'hidden' && { ada: 'P34', hal: 'P34' }),
        ...Object.fromEntries(leaders.map((id) => [id, 'P35'])),
      };
      assert.deepEqual(allowed(set({ scope: scopes[scope] })), expected);
      assert.deepEqual(allowed({ type: 'cadence.end', input: { ruleId: scope } }), expected);
    });
  }

  test('[P36] leave: whoever takes it, the leaders above, hr and admins', () => {
    const input = { personId: 'mia', start: '2026-05-11', end: '2026-05-12' };
    const expected = { ada: 'P36', lea: 'P36', mia: 'P36', hal: 'P36' };
    assert.deepEqual(allowed({ type: 'leave.add', input }), expected);
    const back = { type: 'leave.remove', input: { personId: 'mia', leaveId: 'l' } };
    assert.deepEqual(allowed(back), expected);
    assert.deepEqual(
      Object.keys(allowed({ type: 'leave.add', input: { ...input, personId: 'vic' } })),
      ['ada', 'hal'],
    );
  });

  test('[P15] [P34] a rule or a goal out of sight is refused in the words for one that is not there', async () => {
    const [ada, mia, hal] = (await opened('ada', 'mia', 'hal')) as [
      Workspace,
      Workspace,
      Workspace,
    ];
    const ruleId = await ruleSet(ada, { scope: { kind: 'person', personId: 'ada' } });
    await settle(ada, mia, hal);
    for (const [viewer, type, input, id] of [
      [mia, 'cadence.end', (each: string) => ({ ruleId: each }), ruleId],
      [
        hal,
        'cadence.set',
        (goalId: string) => set({ scope: { kind: 'goal', goalId } }).input,
        'hidden',
      ],
    ] as const) {
      const [there, absent] = await Promise.all(
        [id, 'none'].map((each) => refusalOf(viewer, type, input(each))),
      );
      assert.equal(there?.code, 'not-found');
      assert.deepEqual(
        [there.code, there.message.replaceAll(id, 'ID')],
        [absent?.code, absent?.message.replaceAll('none', 'ID')],
      );
    }
    assert.equal(await refusedAs(ada, 'cadence.end', { ruleId: 'none' }), 'not-found none');
  });
});

describe('cadence commands', () => {
  test('[C24] set a rule with who sets it and when, in the place of the earlier one of its scope', async () => {
    const [ada, mia] = (await opened('ada', 'mia')) as [Workspace, Workspace];
    const first = await ruleSet(ada, { scope: scopes.kr });
    const second = await ruleSet(ada, {
      scope: scopes.kr,
      from: '2026-05-12',
      recurrence: { frequency: 'daily' },
    });
    const { cadenceRules } = ada.records.rhythm;
    const { setBy, setAt, endedAt, time, holiday } = cadenceRules.get(first as never)!;
    assert.deepEqual(
      [setBy, setAt, endedAt, time, holiday],
      ['ada', monday, undefined, '09:00', 'skip'],
    );
    await settle(ada, mia);
    const range = { after: '2026-05-10T12:00:00Z', until: '2026-05-13T12:00:00Z', at: monday };
    const { slots } = checkInSlots('kr' as GoalId, mia.records, range);
    assert.deepEqual(
      slots.map(({ due }) => due.slice(5, 10)),
      ['05-11', '05-12', '05-13', '05-14'],
    );
    assert.notEqual(first, second);
  });

  test('[C24] end a rule once, and wider ones hold again', async () => {
    const [ada] = (await opened('ada')) as [Workspace];
    const ruleId = await ruleSet(ada, { scope: scopes.kr });
    await ada.run({ type: 'cadence.end', input: { ruleId } });
    assert.equal(ada.records.rhythm.cadenceRules.get(ruleId as never)?.endedAt, monday);
    const again = await ada.run({ type: 'cadence.end', input: { ruleId } });
    assert.deepEqual(again.written, []);
  });

  for (const [title, fields, refused] of [
    [
      'a recurrence that never happens',
      { recurrence: { frequency: 'yearly', months: [2], monthDays: [30] } },
      'invalid-input rule.recurrence',
    ],
    [
      'one that is over before it begins',
      { recurrence: { ...weekly, until: '2026-05-10' } },
      'invalid-input rule.recurrence',
    ],
    ['an unknown zone', { zone: 'Mars/Olympus' }, 'invalid-input rule.zone'],
    ['a day that does not exist', { from: '2026-02-30' }, 'invalid-input rule.from'],
    [
      'a scope of a kind that there is none of',
      { scope: { kind: 'planet' } },
      'invalid-input rule.scope.kind',
    ],
    ['a team that is not there', { scope: { kind: 'team', teamId: 'none' } }, 'not-found none'],
    [
      'a person who is not there',
      { scope: { kind: 'person', personId: 'none' } },
      'not-found none',
    ],
    ['a goal that is not there', { scope: { kind: 'goal', goalId: 'none' } }, 'not-found none'],
    ['a goal out of sight', { scope: scopes.hidden }, 'not-found hidden'],
    ['an author from outside', { setBy: 'max' }, 'invalid-input rule'],
    ['a grace below 0', { graceHours: -1 }, 'invalid-input rule.graceHours'],
  ] as const) {
    test(`[C25] refuse ${title}`, async () => {
      const [hal] = (await opened('hal')) as [Workspace];
      assert.equal(await refusedAs(hal, 'cadence.set', { rule: ruleOf(fields) }), refused);
    });
  }

  test('[C25] refuse settings whose rhythm never happens, and records that hold such a rule', async () => {
    const [ada] = (await opened('ada')) as [Workspace];
    const never = { frequency: 'yearly', months: [2], monthDays: [30] } as const;
    const rhythms = { 'check-in': { from: '2026-01-05', recurrence: never } };
    const edit = { fields: { rhythms }, base: { rhythms: ada.records.settings.rhythms } };
    assert.equal(
      await refusedAs(ada, 'settings.edit', edit),
      'invalid-input fields.rhythms.check-in.recurrence',
    );
    const empty = await openWorkspace({ viewer: 'ada' });
    const rule = { ...ruleOf({ recurrence: never }), id: 'r', setBy: 'ada', setAt: monday };
    const begin = { records: { ...company, cadenceRules: [rule] } };
    assert.equal(
      await refusedAs(empty, 'workspace.begin', begin),
      'invalid-input cadenceRules.r.recurrence',
    );
  });
});

describe('leave', () => {
  const days = { personId: 'mia', start: '2026-05-05', end: '2026-05-11' };
  const states = ({ records }: Workspace) =>
    checkInSlots('kr' as GoalId, records, {
      after: monday,
      until: '2026-05-12T00:00:00Z',
      at: '2026-06-01T00:00:00Z',
    })
      .slots.map(({ state }) => state)
      .join();

  test('[C26] excuses what falls into it until it is taken back', async () => {
    const [mia, lea] = (await opened('mia', 'lea')) as [Workspace, Workspace];
    await mia.run({ type: 'leave.add', input: { ...days, start: '2026-05-04' } });
    await settle(mia, lea);
    assert.equal(states(lea), 'excused,missed');
    const [leave] = lea.records.rhythm.leavesOf('mia' as PersonId);
    const back = { type: 'leave.remove', input: { personId: 'mia', leaveId: leave!.id } };
    await lea.run(back);
    assert.equal(states(lea), 'missed,missed');
    assert.deepEqual((await lea.run(back)).written, []);
  });

  test('[C26] that does not fit is refused', async () => {
    const [lea] = (await opened('lea')) as [Workspace];
    for (const [fields, refused] of [
      [{ start: '2026-05-12' }, 'invalid-input end'],
      [{ end: '2026-05-32' }, 'invalid-input end'],
      [{ id: 'x' }, 'invalid-input '],
      [{ personId: 'none' }, 'not-allowed'],
    ] as const) {
      assert.equal(await refusedAs(lea, 'leave.add', { ...days, ...fields }), refused);
    }
    const absent = { personId: 'mia', leaveId: 'none' };
    assert.equal(await refusedAs(lea, 'leave.remove', absent), 'not-found none');
    const [hal] = (await opened('hal')) as [Workspace];
    assert.equal(
      await refusedAs(hal, 'leave.add', { ...days, personId: 'none' }),
      'not-found none',
    );
  });
});

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openWorkspace, goalOf } from '../testing/workspaces.ts';
import type { Command } from './command.ts';
import { commands } from './commands/table.ts';
import type { CommandType, KnownCommand } from './known-command.ts';
import type { Workspace } from './workspace.ts';

test('[W62] a command that is written out is checked by types; one from elsewhere when it runs', async () => {
  const workspace: Workspace = await openWorkspace({ goals: [goalOf('g1')] });
  const report: KnownCommand<'goal.check-in'> = {
    type: 'goal.check-in',
    input: { goalId: 'g1', note: 'Well' },
  };
  const { written } = await workspace.run(report);
  assert.deepEqual(
    written.map(({ collection }) => collection),
    ['checkIns'],
  );
  await workspace.run({ type: 'comment.add', input: { goalId: 'g1', text: 'Good' } });
  const refused = { code: 'invalid-input' };
  // @ts-expect-error -- a text is no reading
  const wrongInput = workspace.run({ type: 'goal.check-in', input: { goalId: 'g1', value: '4' } });
  await assert.rejects(wrongInput, refused);
  // @ts-expect-error -- the goal is missing
  await assert.rejects(workspace.run({ type: 'goal.check-in', input: { value: 4 } }), refused);
  const extra: Command = { type: 'comment.add', input: { goalId: 'g1', text: 'x', by: 'ada' } };
  await assert.rejects(workspace.run(extra), refused);
  // @ts-expect-error -- there is no such command
  await assert.rejects(workspace.run({ type: 'goal.delete', input: { goalId: 'g1' } }), refused);
  const received = JSON.parse('{"type":"goal.check-in","input":{"value":true}}') as Command;
  await assert.rejects(workspace.run(received), refused);
});

test('[W62] a question whether a command may be run is checked by types as the command is', async () => {
  const workspace: Workspace = await openWorkspace({ goals: [goalOf('g1')] });
  const report: KnownCommand<'goal.check-in'> = { type: 'goal.check-in', input: { goalId: 'g1' } };
  assert.equal(workspace.may(report).allowed, true);
  assert.equal(workspace.may({ type: 'goal.close', input: { goalId: 'g1' } }).allowed, true);
  const received = JSON.parse('{"type":"goal.close","input":{"goalId":"g1"}}') as Command;
  assert.equal(workspace.may(received).allowed, true);
  const denied = [
    // @ts-expect-error -- there is no such command
    workspace.may({ type: 'goal.delete', input: { goalId: 'g1' } }),
    // @ts-expect-error -- the input is missing
    workspace.may({ type: 'goal.close' }),
    // @ts-expect-error -- the goal is missing
    workspace.may({ type: 'goal.close', input: {} }),
    // @ts-expect-error -- a goal has one id
    workspace.may({ type: 'goal.close', input: { goalId: ['g1'] } }),
    workspace.may<string>({ type: 'goal.delete', input: { goalId: 'g1' } }),
  ];
  assert.deepEqual(
    denied.map(({ allowed }) => allowed),
    denied.map(() => false),
  );
  // @ts-expect-error -- whether it may be run does not rest on the value, and yet a text is no reading
  assert.ok(workspace.may({ type: 'goal.check-in', input: { goalId: 'g1', value: '4' } }).allowed);
});

test('[W62] fields of a record are checked by types, null stands for absent', async () => {
  const workspace: Workspace = await openWorkspace({ goals: [goalOf('g1')] });
  const clear = { fields: { description: null, ambition: null }, base: { description: null } };
  const edit: KnownCommand = { type: 'goal.edit', input: { goalId: 'g1', ...clear } };
  await assert.rejects(workspace.run(edit), { code: 'invalid-input' });
  const refused = { code: 'invalid-input' };
  await assert.rejects(
    // @ts-expect-error -- a number is no title
    workspace.run({ type: 'goal.edit', input: { goalId: 'g1', fields: { title: 3 }, base: {} } }),
    refused,
  );
  const typed: readonly KnownCommand[] = [
    // @ts-expect-error -- nor was one shown
    { type: 'goal.edit', input: { goalId: 'g1', fields: { title: 'New' }, base: { title: 3 } } },
    // @ts-expect-error -- a goal has no name
    { type: 'goal.edit', input: { goalId: 'g1', fields: { name: 'New' }, base: {} } },
    // @ts-expect-error -- there is no such role
    { type: 'person.edit', input: { personId: 'mia', fields: { roles: ['boss'] }, base: {} } },
    // @ts-expect-error -- a team is led by one
    { type: 'team.edit', input: { teamId: 't1', fields: { leadId: ['mia'] }, base: {} } },
    // @ts-expect-error -- days of the week are numbers
    { type: 'calendar.edit', input: { calendarId: 'c', fields: { weekend: ['Sun'] }, base: {} } },
    // @ts-expect-error -- months are counted
    { type: 'settings.edit', input: { fields: { retention: { reviewMonths: '9' } }, base: {} } },
  ];
  assert.equal(typed.length, 6);
});

test('[W62] every line of the table has a type of its own and says what it does', () => {
  const types: readonly CommandType[] = commands.map(({ type }) => type);
  assert.equal(new Set(types).size, types.length);
  for (const { type, does } of commands) {
    assert.match(type, /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
    assert.match(does, /^[A-Z].*\.$/);
  }
});

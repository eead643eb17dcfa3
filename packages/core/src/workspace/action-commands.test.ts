import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { templatesOf } from '../conversations/templates.ts';
import { seriesId, talking } from '../testing/conversations.ts';
import { goalOf, refusedAs } from '../testing/workspaces.ts';
import type { Workspace } from './workspace.ts';

const actions = (workspace: Workspace) => workspace.records.rhythm.actionItemsOf(seriesId);

describe('actions', () => {
  test('[CO26] one of the two takes something on; done, dropped and opened again by either', async () => {
    const { of, run, now } = await talking();
    const due = '2026-05-08';
    await run('lea', 'action.add', { seriesId, ownerId: 'mia', text: 'Call', due });
    const actionId = actions(of('mia'))[0]?.id;
    await run('mia', 'action.end', { seriesId, actionId, as: 'done' });
    await run('lea', 'action.end', { seriesId, actionId, as: 'done' });
    assert.deepEqual(actions(of('lea'))[0]?.ended, { by: 'mia', at: now(), as: 'done' });
    const drop = { seriesId, actionId, as: 'dropped', reason: 'Late' };
    assert.equal(await refusedAs(of('lea'), 'action.end', drop), `wrong-state ${actionId}`);
    await run('lea', 'action.reopen', { seriesId, actionId });
    await run('lea', 'action.end', drop);
    assert.equal(actions(of('mia'))[0]?.ended?.reason, 'Late');
    const bare = { seriesId, actionId, as: 'dropped' };
    assert.match(await refusedAs(of('lea'), 'action.end', bare), /^invalid-input/);
    const other = { seriesId, ownerId: 'max', text: 'Call' };
    assert.equal(await refusedAs(of('lea'), 'action.add', other), 'invalid-input ownerId');
  });

  test('[CO26] fields are changed from what was shown, of open ones alone', async () => {
    const goals = [goalOf('secret', { visibility: 'private' })];
    const { of, run } = await talking(['lea', 'mia'], { goals });
    const meeting = { due: '2026-05-04T10:00:00Z' };
    await run('lea', 'action.add', { seriesId, ownerId: 'mia', text: 'Call', meeting });
    const { id: actionId, meetingId } = actions(of('mia'))[0]!;
    assert.equal(of('mia').records.rhythm.meetingsOf(seriesId)[0]?.id, meetingId);
    const edit = (fields: object, base: object) => ({ seriesId, actionId, fields, base });
    await run('mia', 'action.edit', edit({ due: '2026-05-08' }, { due: null }));
    const words = edit({ text: 'Mine' }, { text: 'Call' });
    assert.equal(await refusedAs(of('mia'), 'action.edit', words), `not-allowed ${actionId}`);
    await run('lea', 'action.edit', edit({ ownerId: 'lea' }, { ownerId: 'mia' }));
    const refused = (input: object) => refusedAs(of('lea'), 'action.edit', input);
    const late = edit({ due: null, text: 'Write' }, { due: null, text: 'Call' });
    assert.equal(await refused(late), `conflict ${actionId} fields.due`);
    assert.equal(
      await refused(edit({ ownerId: 'max' }, { ownerId: 'lea' })),
      'invalid-input fields.ownerId',
    );
    await run('lea', 'action.edit', edit({ due: null }, { due: '2026-05-08' }));
    assert.deepEqual(
      [actions(of('mia'))[0]?.due, actions(of('mia'))[0]?.ownerId],
      [undefined, 'lea'],
    );
    await run('lea', 'action.end', { seriesId, actionId, as: 'done' });
    assert.equal(await refused(edit({ text: 'A' }, { text: 'Call' })), `wrong-state ${actionId}`);
    const hidden = { seriesId, ownerId: 'lea', text: 'A', goalId: 'secret' };
    assert.equal(await refusedAs(of('lea'), 'action.add', hidden), 'not-found secret');
  });
});

describe('templates of a workspace', () => {
  const template = {
    ...{ name: 'Ours', purpose: 'For us' },
    sections: [{ title: 'One', minutes: 5, prompts: ['What?'] }],
  };

  test('[CO29] [P40] hr and admins add, edit and retire them, shipped ones too', async () => {
    const { of, run } = await talking(['hal', 'ada', 'lea']);
    await run('hal', 'template.add', { template: { ...template, id: 'ours' } });
    await run('ada', 'template.add', { template: { ...template, id: 'monthly' } });
    const again = { template: { ...template, id: 'ours' } };
    assert.equal(await refusedAs(of('hal'), 'template.add', again), 'already-exists ours');
    const rename = (name: string, base: string) => ({
      ...{ templateId: 'weekly', fields: { name }, base: { name: base } },
    });
    await run('hal', 'template.edit', rename('Ours too', 'Weekly one-on-one'));
    const late = rename('Third', 'Weekly one-on-one');
    assert.equal(await refusedAs(of('ada'), 'template.edit', late), 'conflict weekly fields.name');
    await run('hal', 'template.retire', { templateId: 'first-week' });
    const offered = templatesOf(of('lea').records.rhythm).map(({ id, name }) => `${id}: ${name}`);
    assert.deepEqual(
      [offered.length, offered[0], offered[1], offered.at(-1)],
      [8, 'weekly: Ours too', 'monthly: Ours', 'ours: Ours'],
    );
    const start = {
      people: ['lea', 'max'],
      recurrence: { frequency: 'daily' },
      from: '2026-05-05',
    };
    const retired = { ...start, templateId: 'first-week' };
    assert.equal(await refusedAs(of('lea'), 'series.start', retired), 'wrong-state first-week');
    await run('hal', 'template.retire', { templateId: 'first-week', retired: false });
    await run('lea', 'series.start', retired);
    assert.equal(await refusedAs(of('hal'), 'template.retire', { templateId: 'x' }), 'not-found x');
    assert.equal(await refusedAs(of('lea'), 'template.add', { template }), 'not-allowed');
  });
});

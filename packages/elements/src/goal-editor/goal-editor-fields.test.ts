import { expect } from '@open-wc/testing';
import type { Goal } from '@throughline/core';
import { companyWorkspace, idOf } from '../testing/company.ts';
import { at, button, formOf, pick, save, write } from '../testing/editor.ts';
import { textOf } from '../testing/element-suite.ts';
import { changedBy, dirtyIn, resolved, stored, untouched } from './draft.ts';
import { valuesOf } from './values.ts';

describe('the fields of <perf-goal-editor>', function () {
  this.timeout(10_000);

  it('[E102] a goal that nobody has touched sends nothing, whatever its measure, in each language', async () => {
    const { records } = await companyWorkspace();
    for (const goal of records.goals.values()) {
      for (const locale of ['en', 'de']) {
        const draft = changedBy(untouched, valuesOf(goal, locale), goal);
        expect(dirtyIn(draft, goal, locale), `${goal.id} in ${locale}`).to.deep.equal([]);
      }
    }
  });

  it('[E102] writes a measure of each kind', async () => {
    const workspace = await companyWorkspace();
    const measureOf = () => workspace.records.goals.get(idOf('hire'))!.measure;
    const editor = await formOf(workspace, { 'goal-id': 'hire' });
    const set = async (kind: string, fields: Record<string, string> = {}) => {
      await write(editor, 'measure', kind);
      for (const [id, value] of Object.entries(fields)) await write(editor, id, value);
      await save(editor);
    };
    await set('range', { 'measure-low': '90', 'measure-high': '99.5', 'measure-mode': 'latest' });
    const band = { kind: 'range', low: 90, high: 99.5, mode: 'latest' };
    expect(measureOf()).to.deep.equal(band);
    await set('zones', { 'zone-commit': 'One', 'zone-stretch': 'Three' });
    expect(measureOf()).to.deep.equal({ kind: 'zones', commit: 'One', stretch: 'Three' });
    await set('number', { 'measure-start': '12', 'measure-target': '4,5', 'measure-unit': 'h' });
    expect(measureOf()).to.deep.equal({ kind: 'number', start: 12, target: 4.5, unit: 'h' });
    await set('baseline');
    expect(measureOf()).to.deep.equal({ kind: 'baseline', unit: 'h' });
    await write(editor, 'measure', 'milestones');
    const add = button(editor, 'Add a milestone');
    add.focus();
    add.click();
    await editor.updateComplete;
    const step = editor.shadowRoot!.activeElement as HTMLInputElement;
    expect(step.getAttribute('aria-label'), 'where one writes on').to.equal('Milestone 1');
    step.value = 'Signed';
    step.dispatchEvent(new Event('input'));
    await save(editor);
    const items = [{ id: 'm1', title: 'Signed', weight: 1, done: false }];
    expect(measureOf()).to.deep.equal({ kind: 'milestones', items });
    await set('none');
    expect(measureOf()).to.equal(undefined);
  });

  it('[E102] writes who has a part in it, who sees it, and how its progress comes about', async () => {
    const workspace = await companyWorkspace();
    const editor = await formOf(workspace, { 'goal-id': 'hire' });
    at<HTMLDetailsElement>(editor, 'details')!.open = true;
    const chosen = { driver: 'manual', ambition: 'aspirational', pace: 'back-loaded' };
    const written = { ...chosen, visibility: 'named', tags: 'people, growth' };
    for (const [id, value] of Object.entries(written)) await write(editor, id, value);
    await pick(editor, 'visibleTo', 'Eve');
    await pick(editor, 'contributors', 'Ann');
    await pick(editor, 'contributors', 'Eve');
    await pick(editor, 'team', 'Sal');
    await pick(editor, 'reviewer', 'Ann');
    button(editor, 'Remove Ann Abel').click();
    await save(editor);
    const goal = workspace.records.goals.get(idOf('hire'))!;
    const fields: Partial<Goal> = {
      ...{ driver: 'manual', ambition: 'aspirational', pace: { curve: 'back-loaded' } },
      ...{ visibility: 'named', visibleTo: ['eve'], contributors: ['eve'] },
      ...{ teamId: 'sales', reviewerId: 'ann', tags: ['people', 'growth'] },
    } as never;
    expect(
      Object.fromEntries(Object.keys(fields).map((name) => [name, goal[name as keyof Goal]])),
    ).to.deep.equal(fields);
  });

  it('[E102] keeps a tag whole that holds a comma of another script, and parts new ones by any', async () => {
    const workspace = await companyWorkspace();
    const goalId = idOf('hire');
    const tags = ['pace، growth'];
    const input = { goalId, fields: { tags }, base: { tags: [] } };
    await workspace.run({ type: 'goal.edit', input });
    const editor = await formOf(workspace, { 'goal-id': 'hire' });
    at<HTMLDetailsElement>(editor, 'details')!.open = true;
    await write(editor, 'tags', `${tags[0]!}, people، trust`);
    await save(editor);
    expect(workspace.records.goals.get(goalId)!.tags).to.deep.equal([...tags, 'people', 'trust']);
  });

  it('[E215] says how much of a description fits once that much is there', async () => {
    const editor = await formOf(await companyWorkspace(), { 'goal-id': 'hire' });
    await write(editor, 'description', 'a'.repeat(9999));
    expect(textOf(editor)).not.to.contain('characters fit');
    await write(editor, 'description', 'a'.repeat(10_000));
    expect(textOf(editor)).to.contain('No more than 10,000 characters fit.');
  });

  it('[E103] shows titles and names as letters', async () => {
    const workspace = await companyWorkspace();
    const title = '<img src=x onerror=alert(1)>';
    const editor = await formOf(workspace, { 'goal-id': 'hire' });
    await write(editor, 'title', title);
    await save(editor);
    expect(textOf(editor)).to.contain(title);
    expect(editor.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('[E106] keeps what was written while it was being sent, on what is stored by then', () => {
    const goal = { title: 'Stored', description: 'Old' } as Goal;
    const sent = changedBy(untouched, { title: 'Stored', description: 'Sent' }, goal);
    const after = changedBy(sent, { title: 'Later' }, goal);
    expect(stored(after, sent, goal, ['title', 'description'])).to.deep.equal({
      ...{ changed: { title: 'Later' }, base: { title: 'Stored' } },
    });
    const versions = ['title', 'description'].map((field) => ({
      ...{ field, base: 'b', theirs: `their ${field}`, yours: 'mine' },
    }));
    expect(resolved(sent, versions, (field) => field === 'title')).to.deep.equal({
      ...{ changed: { title: 'Stored' }, base: { title: 'their title' } },
    });
  });
});

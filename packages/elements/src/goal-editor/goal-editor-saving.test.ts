import { expect, waitUntil } from '@open-wc/testing';
import { type Workspace, memoryStorage } from '@throughline/core';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { at, button, errors, formOf, pick, save, settled, write } from '../testing/editor.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { refusing } from '../testing/form.ts';
import type { PerfGoalEditor } from './goal-editor.ts';

const goal = (workspace: Workspace, id: string) => workspace.records.goals.get(idOf(id))!;

/** Somebody else changes two fields while they are being written. */
async function inConflict(): Promise<{ workspace: Workspace; editor: PerfGoalEditor }> {
  const workspace = await companyWorkspace(ben);
  const editor = await formOf(workspace, { 'goal-id': 'teams' });
  await write(editor, 'title', 'Win back 50 teams');
  await write(editor, 'description', 'The big ones first');
  await workspace.run({
    type: 'goal.edit',
    input: {
      goalId: idOf('teams'),
      fields: { title: 'Win back 45 teams', description: 'The near ones first' },
      base: { title: 'Win back 40 teams', description: null },
    },
  });
  await save(editor);
  return { workspace, editor };
}

describe('saving in <perf-goal-editor>', function () {
  this.timeout(10_000);

  it('[E102] sends only what differs, on what it stood on, and links apart', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'goal-id': 'teams' });
    await write(editor, 'title', 'Win back 50 teams');
    await write(editor, 'measure-target', '50');
    await write(editor, 'description', 'x');
    await write(editor, 'description', '');
    await pick(editor, 'parent', 'Customers');
    setTimeout(() => void save(editor));
    const { detail } = await next(editor, 'perf-goal-save');
    expect(detail.goalId).to.equal('teams');
    const links = [{ parentId: 'churn', weight: 1, role: 'contributes' }];
    const added = [...links, { parentId: 'pillar', weight: 1, role: 'contributes' }];
    const measure = { kind: 'number', start: 0, target: 40, unit: 'teams' };
    expect(structuredClone(detail.commands)).to.deep.equal([
      { type: 'goal.realign', input: { goalId: 'teams', links: added, base: links } },
      {
        type: 'goal.edit',
        input: {
          goalId: 'teams',
          fields: { title: 'Win back 50 teams', measure: { ...measure, target: 50 } },
          base: { title: 'Win back 40 teams', measure },
        },
      },
    ]);
    await next(editor, 'perf-goal-saved');
    expect(goal(workspace, 'teams').links).to.deep.equal(added);
    await waitUntil(() => textOf(editor).includes('Saved: Win back 50 teams'));
  });

  it('[E102] clears a field, and takes parents away and into another order', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'goal-id': 'teams' });
    await write(editor, 'description', 'To be gone');
    await pick(editor, 'parent', 'Customers');
    button(editor, 'Make Customers stay the first').click();
    await save(editor);
    expect(goal(workspace, 'teams').links.map(({ parentId }) => parentId)).to.deep.equal([
      ...['pillar', 'churn'],
    ]);
    await write(editor, 'description', '');
    const remove = button(editor, 'Remove Customers stay');
    remove.focus();
    remove.click();
    await editor.updateComplete;
    expect(editor.shadowRoot!.activeElement, 'the focus stays in the form').not.to.equal(null);
    await save(editor);
    const { description, links } = goal(workspace, 'teams');
    expect([description, links.length]).to.deep.equal([undefined, 1]);
  });

  it('[E106] shows both versions of each field, and saves the one chosen for each', async () => {
    const { workspace, editor } = await inConflict();
    expect(textOf(editor)).to.match(/Somebody else changed the same.*Title.*45 teams.*50 teams/s);
    expect(editor.shadowRoot!.activeElement?.id).to.equal('conflict');
    const [theirs] = editor.shadowRoot!.querySelectorAll<HTMLInputElement>('[value=theirs]');
    theirs!.click();
    await editor.updateComplete;
    button(editor, 'Save what I chose').click();
    await waitUntil(() => goal(workspace, 'teams').description === 'The big ones first');
    expect(goal(workspace, 'teams').title).to.equal('Win back 45 teams');
  });

  it('[E106] keeps all of one’s own, takes all of the other’s, or goes back and loses nothing', async () => {
    const { workspace, editor } = await inConflict();
    button(editor, 'Back to the form').click();
    await editor.updateComplete;
    expect(at(editor, '#title')!.value).to.equal('Win back 50 teams');
    await save(editor);
    button(editor, 'Keep all of mine').click();
    await editor.updateComplete;
    button(editor, 'Save what I chose').click();
    await waitUntil(() => goal(workspace, 'teams').title === 'Win back 50 teams');
    const other = await inConflict();
    button(other.editor, 'Take all as it is now').click();
    await other.editor.updateComplete;
    button(other.editor, 'Save what I chose').click();
    await waitUntil(() => at(other.editor, '#title')?.value === 'Win back 45 teams');
    expect(goal(other.workspace, 'teams').description).to.equal('The near ones first');
  });

  it('[E106] asks as well where only the storage knows the newer version', async () => {
    const storage = memoryStorage();
    const leads = { ...company.people[0], roles: ['member', 'leader', 'admin'] };
    const people = [leads, ...company.people.slice(1)];
    const mine = await companyWorkspace(ben, storage, { ...company, people });
    const editor = await formOf(mine, { 'goal-id': 'teams' });
    await write(editor, 'title', 'Win back 50 teams');
    const theirs = await companyWorkspace(ann, storage);
    const edit = { fields: { title: 'Theirs' }, base: { title: 'Win back 40 teams' } };
    const running = theirs.run({ type: 'goal.edit', input: { goalId: 'teams', ...edit } });
    await save(editor);
    await running;
    await waitUntil(() => textOf(editor).includes('Somebody else changed the same'));
  });

  it('[E107] keeps form and workspace as they are where a host cancels saving or a step', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'goal-id': 'teams' });
    const { version } = workspace;
    editor.addEventListener('perf-goal-save', (event) => event.preventDefault());
    await write(editor, 'title', 'Win back 50 teams');
    await save(editor);
    expect([workspace.version, at(editor, '#title')!.value]).to.deep.equal([
      ...[version, 'Win back 50 teams'],
    ]);
    await write(editor, 'title', 'Win back 40 teams');
    button(editor, 'Cancel this goal').click();
    await editor.updateComplete;
    button(editor, 'Cancel the goal').click();
    await settled(editor);
    expect(goal(workspace, 'teams').state).to.equal('active');
  });

  it('[E107] says what failed, and keeps what was written', async () => {
    const editor = await formOf(withRefusal(await companyWorkspace(ben)), { 'goal-id': 'teams' });
    await write(editor, 'title', 'Win back 50 teams');
    setTimeout(() => void save(editor));
    const { detail } = await next(editor, 'perf-error');
    expect(detail.code).to.equal('storage-full');
    await editor.updateComplete;
    expect(textOf(editor)).to.match(/not saved; what you wrote is still here.*no room left/s);
    expect(at(editor, '#title')!.value).to.equal('Win back 50 teams');
    expect(errors(editor)).to.deep.equal([]);
  });
});

function withRefusal(workspace: Workspace): Workspace {
  return Object.assign(refusing(workspace), {
    refusal: workspace.refusal.bind(workspace),
    ready: () => Promise.resolve(),
  });
}

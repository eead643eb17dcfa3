import { expect, waitUntil } from '@open-wc/testing';
import { type Workspace, memoryStorage } from '@throughline/core';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { at, button, editorOf, formOf, settled, write } from '../testing/editor.ts';
import { textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';
import type { PerfGoalEditor } from './goal-editor.ts';

const refused = (editor: PerfGoalEditor) => at<HTMLElement>(editor, '[part=refused]');
const focused = (editor: PerfGoalEditor) => editor.shadowRoot!.activeElement;

/** Somebody writes in the description of a goal. */
async function writing(workspace: Workspace): Promise<PerfGoalEditor> {
  const editor = await formOf(workspace, { 'goal-id': 'uptime' });
  at(editor, '#description')!.focus();
  await write(editor, 'description', 'What took an hour');
  return editor;
}

const close = (workspace: Workspace, goalId = 'uptime') =>
  workspace.run({ type: 'goal.close', input: { goalId: idOf(goalId), hindered: 'x', grade: 0.5 } });

/** Whether the browser would ask before the page is left. */
function isHeld(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('<perf-goal-editor> with what was written', function () {
  this.timeout(10_000);

  it('[E228] keeps it to be read and copied when the goal is closed meanwhile', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await writing(workspace);
    const description = at<HTMLTextAreaElement>(editor, '#description')!;
    await close(workspace);
    await waitUntil(() => refused(editor));
    await editor.updateComplete;
    expect(textOf(refused(editor)!)).to.match(/It is over.*What you wrote is still below/s);
    expect(at(editor, '#description')).to.equal(description);
    expect([description.value, description.readOnly]).to.deep.equal(['What took an hour', true]);
    expect(focused(editor)).to.equal(description);
    expect(at<HTMLSelectElement>(editor, '#kind')!.disabled).to.equal(true);
    expect(at(editor, '#save')!.getAttribute('aria-disabled')).to.equal('true');
    await expect(editor).to.be.accessible();
    const { version } = workspace;
    at<HTMLFormElement>(editor, 'form')!.requestSubmit();
    press(description, 'Enter', { ctrlKey: true });
    await settled(editor);
    expect([workspace.version, textOf(editor)]).to.satisfy(
      ([now, text]: [number, string]) => now === version && !text.includes('marked'),
    );
    button(editor, 'Cancel').click();
    await waitUntil(() => focused(editor)?.id === 'keep');
    button(editor, 'Discard').click();
    await waitUntil(() => !at(editor, 'form'));
    await waitUntil(() => focused(editor) === refused(editor), 'the focus is at the notice');
  });

  it('[E228] also when it goes out of sight, and leads the focus to the notice otherwise', async () => {
    const leads = { ...company.people[0], roles: ['member', 'leader', 'admin'] };
    const goals = company.goals.map((goal) =>
      goal.id === 'uptime' ? { ...goal, links: [] } : goal,
    );
    const records = { ...company, goals, people: [leads, ...company.people.slice(1)] };
    const storage = memoryStorage();
    const mine = await companyWorkspace(ann, storage, records);
    const editor = await writing(mine);
    const theirs = await companyWorkspace(ben, storage);
    await theirs.run({
      type: 'goal.edit',
      input: {
        goalId: idOf('uptime'),
        fields: { visibility: 'private' },
        base: { visibility: 'public' },
      },
    });
    // Its own next change brings what others changed.
    const edit = { fields: { description: 'New' }, base: { description: null } };
    await mine.run({ type: 'goal.edit', input: { goalId: idOf('anns'), ...edit } });
    await waitUntil(() => refused(editor), 'it is gone', { timeout: 5000 });
    await editor.updateComplete;
    expect(at(editor, '#description')!.value).to.equal('What took an hour');
    expect(at(editor, '#title')!.value).to.equal('Keep the service up');
    expect(focused(editor)?.id).to.equal('description');
    const untouched = await formOf(theirs, { 'goal-id': 'teams' });
    at(untouched, '#title')!.focus();
    await close(theirs, 'teams');
    await waitUntil(() => focused(untouched) && focused(untouched) === refused(untouched));
    expect(at(untouched, 'form')).to.equal(null);
  });

  it('[E248] opens no list to pick from while nothing can be changed', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await writing(workspace);
    const owner = at(editor, '#owner')!;
    owner.focus();
    owner.click();
    await editor.updateComplete;
    expect(owner.getAttribute('aria-expanded')).to.equal('true');
    await close(workspace);
    await waitUntil(() => refused(editor));
    await editor.updateComplete;
    expect(owner.getAttribute('aria-expanded')).to.equal('false');
    const { value } = owner;
    owner.click();
    press(owner, 'ArrowDown');
    press(owner, 'Enter');
    await editor.updateComplete;
    expect([owner.getAttribute('aria-expanded'), owner.value]).to.deep.equal(['false', value]);
    expect(at<HTMLElement>(editor, '#owner-list')!.hidden).to.equal(true);
  });

  it('[E228] can be saved again once nothing is in the way', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await writing(workspace);
    const { commitId } = await close(workspace);
    await waitUntil(() => refused(editor));
    await workspace.undo(commitId);
    await waitUntil(() => !refused(editor));
    await editor.updateComplete;
    expect(at(editor, '#description')!.readOnly).to.equal(false);
    expect(at<HTMLSelectElement>(editor, '#kind')!.disabled).to.equal(false);
    at<HTMLFormElement>(editor, 'form')!.requestSubmit();
    const description = () => workspace.records.goals.get(idOf('uptime'))!.description;
    await waitUntil(() => description() === 'What took an hour');
  });

  it('[E229] has the browser ask before the page is left, as long as it is not stored', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await editorOf(workspace, { 'goal-id': 'uptime' });
    await waitUntil(() => at(editor, 'form'));
    expect(isHeld()).to.equal(false);
    await write(editor, 'description', 'What took an hour');
    expect(isHeld()).to.equal(true);
    const place = editor.parentElement!;
    editor.remove();
    expect(isHeld()).to.equal(false);
    place.append(editor);
    await editor.updateComplete;
    expect(isHeld()).to.equal(true);
    at<HTMLFormElement>(editor, 'form')!.requestSubmit();
    await waitUntil(() => textOf(editor).includes('Saved'));
    await editor.updateComplete;
    expect(isHeld()).to.equal(false);
  });

  it('[E229] leads the focus back to the field it came from when it is kept', async () => {
    const editor = await writing(await companyWorkspace(ben));
    for (const keep of [
      () => button(editor, 'Keep writing').click(),
      () => press(at(editor, '#keep')!, 'Escape'),
    ]) {
      press(at(editor, '#description')!, 'Escape');
      await waitUntil(() => focused(editor)?.id === 'keep');
      keep();
      await waitUntil(() => focused(editor)?.id === 'description');
    }
  });
});

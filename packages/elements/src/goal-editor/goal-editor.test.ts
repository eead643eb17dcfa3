import { expect, waitUntil } from '@open-wc/testing';
import { type Goal, PerfError, type Workspace } from '@throughline/core';
import '../perf-goal-editor.ts';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { at, button, editorOf, errors, formOf, pick, save, write } from '../testing/editor.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { losePieces } from '../testing/late-pieces.ts';
import { PerfGoalEditor } from './goal-editor.ts';

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const made = (workspace: Workspace): Goal | undefined =>
  [...workspace.records.goals.values()].find(({ id }) => !company.goals.some((g) => g.id === id));

describe('<perf-goal-editor>', function () {
  // The form is large, and is looked through twice for findings.
  this.timeout(10_000);

  elementSuite({
    tag: 'perf-goal-editor',
    element: PerfGoalEditor,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => editorOf(undefined), says: /Loading the form/ },
      empty: {
        show: async () => editorOf(await companyWorkspace(), { 'goal-id': 'nobody' }),
        says: /This goal is not here.*Choose another/s,
      },
      error: {
        show: async () => editorOf(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => formOf(await companyWorkspace(), { 'goal-id': 'launch' }),
        says: /Edit Launch the portal.*Title.*Owner.*Milestones.*Halve the churn.*Save/s,
      },
    },
  });

  it('[E101] makes a goal below its parent, in the parent’s cycle, and tells of it', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'parent-id': 'churn' });
    expect(at(editor, '#kind')!.value).to.equal('key-result');
    expect(at(editor, '#start')!.value).to.equal('2026-04-01');
    await write(editor, 'title', 'Renew 12 contracts');
    await write(editor, 'measure-start', '0');
    await write(editor, 'measure-target', '12');
    await write(editor, 'measure-unit', 'contracts');
    setTimeout(() => void save(editor));
    const { detail } = await next(editor, 'perf-goal-saved');
    const goal = made(workspace)!;
    expect(detail.goalId).to.equal(goal.id);
    expect([detail.isNew, detail.isComplete, detail.commitIds.length]).to.deep.equal([
      true,
      true,
      1,
    ]);
    expect([goal.title, goal.ownerId, goal.cycleId, goal.state]).to.deep.equal([
      ...['Renew 12 contracts', 'ben', 'q2', 'active'],
    ]);
    expect(goal.links).to.deep.equal([{ parentId: 'churn', weight: 1, role: 'contributes' }]);
    expect(goal.measure).to.deep.equal({ kind: 'number', start: 0, target: 12, unit: 'contracts' });
    await waitUntil(() => textOf(editor).includes('Created: Renew 12 contracts'));
    expect(at(editor, '#title')!.value).to.equal('');
  });

  it('[E101] takes kind and cycle from the page, and saves a draft', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { kind: 'initiative', 'cycle-id': 'q1' });
    expect([at(editor, '#kind')!.value, at(editor, '#due')!.value]).to.deep.equal([
      ...['initiative', '2026-03-31'],
    ]);
    await write(editor, 'cycleId', 'q2');
    expect(at(editor, '#due')!.value).to.equal('2026-06-30');
    await write(editor, 'title', 'Sort out the archive');
    button(editor, 'Save as draft').click();
    await waitUntil(() => made(workspace)?.state === 'draft');
  });

  it('[E101] lets go of a parent that is out of sight, and tells nothing of it', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { 'parent-id': 'secret' });
    await write(editor, 'parent', '');
    expect(textOf(editor)).to.contain('It serves nothing yet').and.not.to.contain('Buy a rival');
    await write(editor, 'parent', 'rival');
    expect(textOf(editor)).to.contain('Nothing found');
    await write(editor, 'title', 'Renew 12 contracts');
    await save(editor);
    await waitUntil(() => made(workspace)?.links.length === 0);
    const edited = await formOf(workspace, { 'goal-id': 'deal' });
    expect(textOf(edited)).not.to.contain('Buy a rival').and.not.to.contain('secret');
    await write(edited, 'title', 'Sound out the market twice');
    await save(edited);
    const asAnn = workspace.records.goals.get(idOf('deal'));
    expect(asAnn?.title).to.equal('Sound out the market twice');
  });

  it('[E103] says at each field what does not fit, leads to the first, and sends nothing', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, { kind: 'key-result' });
    expect(errors(editor)).to.deep.equal([]);
    let asked = 0;
    editor.addEventListener('perf-goal-save', () => (asked += 1));
    await write(editor, 'measure-target', '1,234.5');
    await save(editor);
    expect(errors(editor)).to.deep.equal([
      'Write a title of at most 300 characters.',
      'Enter the value it starts from.',
      'This could be two numbers. Write it without marks between the thousands.',
    ]);
    const { activeElement } = editor.shadowRoot!;
    expect(activeElement).to.equal(at(editor, '#title'));
    expect(activeElement?.getAttribute('aria-invalid')).to.equal('true');
    const described = activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => at(editor, `#${id}`)?.textContent?.trim())).to.include(
      'Write a title of at most 300 characters.',
    );
    await write(editor, 'title', 'Renew 12 contracts');
    await write(editor, 'measure-start', '0');
    await write(editor, 'measure-target', '12');
    await write(editor, 'due', '2026-01-01');
    await save(editor);
    expect(errors(editor)).to.deep.equal(['The last day lies on or after the first.']);
    expect([asked, made(workspace)]).to.deep.equal([0, undefined]);
  });

  it('[E103] says who may not be given a goal, and which circle a link would close', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace);
    await write(editor, 'title', 'Renew 12 contracts');
    await pick(editor, 'owner', 'Eve');
    await save(editor);
    expect(errors(editor).join()).to.match(/may not set goals for them/);
    const asAnn = await companyWorkspace(ann);
    const pillar = await formOf(asAnn, { 'goal-id': 'pillar' });
    await write(pillar, 'parent', 'Halve');
    expect(textOf(pillar), 'what lies below it is not offered').to.contain('Nothing found');
    const launch = await formOf(workspace, { 'goal-id': 'launch' });
    await pick(launch, 'parent', 'Win back');
    const [goalId, base] = [idOf('teams'), workspace.records.goals.get(idOf('teams'))!.links];
    const links = [{ parentId: idOf('launch'), weight: 1, role: 'contributes' }];
    await workspace.run<string>({ type: 'goal.realign', input: { goalId, links, base } });
    await save(launch);
    expect(errors(launch).join()).to.match(/below themselves: .*Win back 40 teams/);
  });

  it('[E85] tells that its form could not be fetched, and tries again', async () => {
    const editor = await editorOf(undefined);
    const told: string[] = [];
    editor.addEventListener('perf-error', ({ detail }) => told.push(detail.code));
    const mend = losePieces(editor);
    editor.workspace = await companyWorkspace(ben);
    await waitUntil(() => textOf(editor).includes('Try again'), 'it says so', { timeout: 8000 });
    expect(told).to.deep.equal(['not-loaded']);
    await expect(editor).to.be.accessible();
    mend();
    button(editor, 'Try again').click();
    await waitUntil(() => at(editor, 'form'), 'the form comes', { timeout: 8000 });
    expect(told).to.have.length(1);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { type GoalId, type Workspace, goalsCsv } from '@throughline/core';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import {
  button,
  fileOf,
  goalsTable,
  importIn,
  isPlanned,
  paste,
  pick,
  planText,
  planned,
  select,
} from '../testing/importing.ts';
import { choose } from '../testing/opened.ts';
import { recognisedKind } from './recognise.ts';

const people =
  'Employee ID,Name,Reports to,Department\n7,Mia Muster,8,Harbour\n8,Ole Olsen,,Harbour';
const checkIns = 'id,goal,date,value\n1,teams,2026-05-04,14\n2,teams,2026-05-11,17';
const outline = '# Ship on time\n- Departures from 20 to 40 % (Ann Abel)\n  - New roster';

const kindOf = (element: HTMLElement) =>
  element.shadowRoot!.querySelector<HTMLSelectElement>('.given-line select')!.value;

const sizeOf = ({ records }: Workspace, of: 'goals' | 'people' | 'checkIns') =>
  of === 'checkIns' ? records.checkInsOf('teams' as GoalId).length : records[of].size;

describe('<perf-import> and what is given to it', () => {
  for (const [name, text, kind] of [
    ['staff.csv', people, 'people'],
    ['updates.csv', checkIns, 'check-ins'],
    ['plan.csv', goalsTable, 'goals'],
    ['plan.txt', goalsTable.replaceAll(';', '\t'), 'goals'],
    ['excel.csv', `sep=;\n${goalsTable}`, 'goals'],
    ['odd.csv', 'a,b\n1,2', 'goals'],
    ['short.txt', 'id\tname', 'people'],
    ['', outline, 'outline'],
    ['notes.md', '# Id, title and owner\n- Id, name', 'outline'],
    ['', 'Grow the business, and win', 'outline'],
    ['', '', 'outline'],
  ] as const) {
    it(`[E201] takes ${name || 'a pasted text'} with “${text.slice(0, 12)}” for ${kind}`, () => {
      expect(recognisedKind(name, text)).to.equal(kind);
    });
  }

  it('[E201] shows what it takes a file for, and takes it for something else when asked', async () => {
    const element = await importIn(await companyWorkspace(ann));
    choose(element, fileOf(people, 'staff.csv'));
    await isPlanned(element);
    expect(kindOf(element)).to.equal('people');
    expect(planText(element)).to.contain('2 people to add').and.contain('It also adds 1 team');
    expect(select(element, 'Reports to').value).to.equal('manager');
    select(element, 'This is').focus();
    await pick(element, 'This is', 'goals');
    await isPlanned(element);
    expect(element.shadowRoot!.activeElement, 'the focus is back').to.equal(
      select(element, 'This is'),
    );
    expect(kindOf(element)).to.equal('goals');
    expect(select(element, 'Name').value).to.equal('title');
    await pick(element, 'This is', 'backup');
    await waitUntil(() => textOf(element).includes('cannot be restored'));
    await pick(element, 'This is', 'people');
    await isPlanned(element);
    expect(planText(element)).to.contain('2 people to add');
    await expect(element).to.be.accessible();
  });

  for (const [kind, text, does, submits, undone] of [
    ['people', people, '2 people to add', 'Import 2 people', 'people'],
    ['check-ins', checkIns, '2 check-ins to add', 'Import 2 check-ins', 'checkIns'],
    ['outline', outline, '3 goals to add', 'Import 3 goals', 'goals'],
    ['goals', goalsTable, '3 goals to add', 'Import 3 goals', 'goals'],
  ] as const) {
    it(`[E202] [E203] imports ${kind} in one commit, and takes it back`, async () => {
      const workspace = await companyWorkspace(ann);
      const element = await importIn(workspace);
      const before = sizeOf(workspace, undone);
      const { version } = workspace;
      paste(element, text);
      await isPlanned(element);
      expect(kindOf(element)).to.equal(kind);
      expect(planText(element)).to.contain(does);
      await expect(element).to.be.accessible();
      setTimeout(() => button(element, submits).click());
      const { detail } = await next(element, 'perf-imported');
      expect(detail.kind).to.equal(kind);
      expect(workspace.version).to.equal(version + 1);
      expect(sizeOf(workspace, undone)).to.equal(before + detail.counts.create);
      await element.updateComplete;
      await expect(element).to.be.accessible();
      setTimeout(() => button(element, 'Undo').click());
      const { detail: back } = await next(element, 'perf-undone');
      expect(back.commitIds).to.deep.equal([detail.commitId]);
      expect(sizeOf(workspace, undone)).to.equal(before);
      await element.updateComplete;
      expect(textOf(element)).to.contain('The import was undone');
      button(element, 'Import something else').click();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('textarea')).not.to.equal(null);
    });
  }

  for (const [kind, text, row, says] of [
    ['people', people.replace('8,Ole', '7,Ole'), '2', /Employee ID.*7/],
    ['check-ins', checkIns.replace('2026-05-11', 'soon'), '3', /date.*soon/],
    ['outline', '- One\n    - Two\n  - Three', '3', /indented like no line above it/],
  ] as const) {
    it(`[E202] says where ${kind} are wrong and what would be right, and offers nothing`, async () => {
      const workspace = await companyWorkspace(ann);
      const { version } = workspace;
      const element = await importIn(workspace);
      paste(element, text);
      await isPlanned(element);
      expect(kindOf(element)).to.equal(kind);
      const [first] = element.shadowRoot!.querySelectorAll('[part=plan] tbody tr');
      expect(textOf(first!))
        .to.match(new RegExp(`^${row} `))
        .and.match(says);
      expect(planText(element)).to.match(/\d (row|line)s? with errors/);
      expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
      expect(workspace.version).to.equal(version);
      await expect(element).to.be.accessible();
    });
  }

  it('[E202] tells what changed from what is here already', async () => {
    const workspace = await companyWorkspace(ann);
    const file = (text: string) => fileOf(text, 'updates.csv');
    const element = await planned(file(checkIns), workspace);
    button(element, 'Import 2').click();
    await waitUntil(() => textOf(element).includes('2 check-ins added'));
    button(element, 'Import something else').click();
    await element.updateComplete;
    choose(element, file(checkIns.replace(',17', ',18')));
    await waitUntil(() => planText(element).includes('1 check-in to change'));
    expect(planText(element)).to.contain('1 row already here');
  });

  it('[E202] takes a table that it has exported for one of the records here', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await planned(fileOf(goalsCsv(workspace.records), 'goals.csv'), workspace);
    expect(planText(element)).to.contain('already here').and.not.contain('to add');
  });

  it('[E203] keeps an import that the page does not let go, or that was built on', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await importIn(workspace);
    paste(element, outline);
    await isPlanned(element);
    button(element, 'Import 3').click();
    await waitUntil(() => button(element, 'Undo'));
    element.addEventListener('perf-undo', (event) => event.preventDefault(), { once: true });
    const { version } = workspace;
    button(element, 'Undo').click();
    await element.updateComplete;
    expect(workspace.version).to.equal(version);
    const made = [...workspace.records.goals.values()].find(
      ({ title }) => title === 'Ship on time',
    )!;
    await workspace.run({
      type: 'goal.edit',
      input: { goalId: made.id, fields: { title: 'Ship' }, base: { title: made.title } },
    });
    button(element, 'Undo').click();
    await waitUntil(() => textOf(element).includes('could not be undone'));
    expect(textOf(element)).to.contain('Something was built on it since');
    expect(workspace.records.goals.get(made.id)?.title).to.equal('Ship');
    await expect(element).to.be.accessible();
  });

  it('[E204] says how far a long check is, stops it, and begins it again', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at},Person ${at},,`);
    const workspace = await companyWorkspace(ann);
    const { version } = workspace;
    const element = await importIn(workspace);
    choose(element, fileOf(`id,name,manager,team\n${rows.join('\n')}`, 'staff.csv'));
    await waitUntil(() => button(element, 'Stop checking'), 'a way to stop', {
      timeout: 8000,
      interval: 5,
    });
    expect(element.shadowRoot!.querySelector('progress')!.value).to.be.greaterThan(0);
    button(element, 'Stop checking').click();
    await element.updateComplete;
    expect(planText(element)).to.contain('The check was stopped. Nothing was imported.');
    expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
    button(element, 'Check it again').click();
    await waitUntil(() => button(element, 'Stop checking'), 'at work', {
      timeout: 8000,
      interval: 5,
    });
    expect(workspace.version).to.equal(version);
  }).timeout(20_000);

  it('[E205] brings an outline in as drafts of whom and when was chosen, and names what is here already', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await importIn(workspace);
    paste(element, `${outline}\n- Halve the churn`);
    await isPlanned(element);
    await pick(element, 'Owner where', 'sales');
    await isPlanned(element);
    expect(planText(element)).to.contain('1 goal of the same title and owner is here already');
    expect(planText(element)).to.contain('one like it is here already');
    await pick(element, 'The goals run in', '');
    await isPlanned(element);
    setTimeout(() => button(element, 'Import 4 goals').click());
    await next(element, 'perf-imported');
    const made = [...workspace.records.goals.values()].filter(({ state }) => state === 'draft');
    expect(made.map(({ ownerId }) => ownerId)).to.have.members(['sales', 'ann', 'sales', 'sales']);
    expect(new Set(made.map(({ cycleId }) => cycleId))).to.deep.equal(new Set([undefined]));
    const child = made.find(({ title }) => title === 'New roster')!;
    const parent = workspace.records.goals.get(child.links[0]!.parentId);
    expect(parent?.title).to.contain('Departures');
  });

  it('[E39] [E209] lets everybody bring an outline of their own goals, and says who brings the rest', async () => {
    const workspace = await companyWorkspace(ben);
    const element = await importIn(workspace);
    expect(textOf(element)).to.contain('Tables and backups are for administrators');
    expect(element.shadowRoot!.querySelector('input[type=file]')).to.equal(null);
    paste(element, '- Learn to sail');
    await isPlanned(element);
    setTimeout(() => button(element, 'Import 1 goal').click());
    await next(element, 'perf-imported');
    button(element, 'Import something else').click();
    await element.updateComplete;
    paste(element, people);
    await waitUntil(() => textOf(element).includes('You may not import people here'));
    expect(element.shadowRoot!.querySelector('[part=plan]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('[E209] lists what is wrong where an outline names goals of others', async () => {
    const element = await importIn(await companyWorkspace(ben));
    paste(element, '- Learn to sail (Ann Abel)');
    await isPlanned(element);
    expect(planText(element)).to.contain('not yours to make');
  });
});

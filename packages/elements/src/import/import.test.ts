import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import { ann, companyWorkspace } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import {
  button,
  fileOf,
  goalsTable as plan,
  importIn,
  pick,
  planText,
  planned,
  select,
} from '../testing/importing.ts';
import { choose } from '../testing/opened.ts';
import { PerfImport } from './import.ts';

describe('<perf-import>', () => {
  elementSuite({
    tag: 'perf-import',
    data: [plan, 'plan-2026-q2.csv'],
    element: PerfImport,
    property: 'workspace',
    workspace: () => companyWorkspace(ann),
    ownStates: [],
    states: {
      loading: { show: () => importIn(), says: /Loading the import/ },
      empty: {
        show: async () => importIn(await companyWorkspace(ann)),
        says: /Choose a file.*first row names the columns.*paste an outline/s,
      },
      error: {
        async show() {
          const element = await importIn(await companyWorkspace(ann));
          choose(element, fileOf('Id;Title\n1;"open'));
          await waitUntil(() => textOf(element).includes('could not be read'));
          return element;
        },
        says: /could not be read.*Line 2.*Choose a file/s,
      },
      ready: {
        show: () => planned(),
        says: /A table of goals.*What the columns mean.*3 goals to add.*Import 3 goals/s,
      },
    },
  });

  it('[E35] proposes what the columns mean, the cycle and the source, and lets them be changed', async () => {
    const element = await planned();
    expect(select(element, 'Parent').value).to.equal('parentId');
    expect(select(element, 'Colour').value).to.equal('');
    expect(select(element, 'The goals run in').value).to.equal('q2');
    expect(planText(element)).to.contain('Not imported: \u2068Colour\u2069');
    await pick(element, 'Colour', 'note');
    expect(planText(element)).not.to.contain('Not imported: \u2068Colour\u2069');
    await pick(element, 'Title', '');
    expect(planText(element)).to.contain('no column is mapped to title');
  });

  it('[E35] proposes a new cycle for the quarter in the name of the file', async () => {
    const element = await planned(fileOf(plan, 'okrs_2018-q3.csv'));
    const [name, start, end] = ['Name of the cycle', 'First day', 'Last day'].map((label) => {
      const labels = [...element.shadowRoot!.querySelectorAll('label')];
      return labels.find((it) => it.textContent?.includes(label))!.querySelector('input')!.value;
    });
    expect([name, start, end]).to.deep.equal(['2018 Q3', '2018-07-01', '2018-09-30']);
    expect(planText(element)).to.contain('1 cycle');
  });

  it('[E35] keeps the button that imports in view while the choices are looked at', async () => {
    const element = await planned();
    const box = element.parentElement!;
    box.style.blockSize = '200px';
    box.style.overflow = 'auto';
    const bar = element.shadowRoot!.querySelector('button.primary')!.getBoundingClientRect();
    expect(box.scrollHeight).to.be.greaterThan(400);
    expect(bar.bottom).to.be.at.most(box.getBoundingClientRect().bottom);
  });

  it('[E35] takes a file that is dropped', async () => {
    const element = await importIn(await companyWorkspace(ann));
    const transfer = new DataTransfer();
    transfer.items.add(fileOf(plan));
    const drop = element.shadowRoot!.querySelector('[part=drop]')!;
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    await waitUntil(() => planText(element).includes('3 goals to add'));
  });

  it('[E36] lists every error with its row and column, and offers no import', async () => {
    const rows = Array.from({ length: 130 }, (_, at) => `${at};;Goal ${at};dream;Board;;;;`);
    const workspace = await companyWorkspace(ann);
    const { version } = workspace;
    const element = await planned(fileOf([plan.split('\r\n')[0], ...rows].join('\n')), workspace);
    expect(planText(element)).to.contain('130 errors');
    const listed = () => element.shadowRoot!.querySelectorAll('[part=plan] tbody tr');
    expect(textOf(listed()[0]!)).to.match(/^2 Type .+/);
    expect(listed()).to.have.length(100);
    button(element, 'Show 30 more').click();
    await element.updateComplete;
    expect(listed()).to.have.length(130);
    expect(element.shadowRoot!.querySelector('button.primary')).to.equal(null);
    expect(workspace.version).to.equal(version);
    await expect(element).to.be.accessible();
  });

  it('[E36] promises no goal while there is an error', async () => {
    const element = await planned(fileOf(plan.replace('2;1;Win', '2;9;Win')));
    const live = element.shadowRoot!.querySelector('p[role=status]')!;
    expect(planText(element)).to.contain('1 error');
    await waitUntil(() => live.textContent?.includes('error'));
    for (const text of [planText(element), live.textContent]) {
      expect(text).not.to.contain('to add');
    }
  });

  it('[E36] says of a file with no rows that it has none', async () => {
    const element = await importIn(await companyWorkspace(ann));
    choose(element, fileOf('Id;Title;Type;Owner\n'));
    await waitUntil(() => planText(element).includes('has a header and no rows'));
    expect(planText(element)).not.to.contain('already here');
    expect(planText(element)).not.to.contain('is here already');
  });

  it('[E37] imports all at once and says what was added; the same file again adds nothing', async () => {
    const workspace = await companyWorkspace(ann);
    const goals = workspace.records.goals.size;
    const element = await planned(fileOf(plan), workspace);
    setTimeout(() => button(element, 'Import 3 goals').click());
    const { detail } = await next(element, 'perf-imported');
    expect(detail.counts.create).to.equal(3);
    expect(workspace.records.goals.size).to.equal(goals + 3);
    await element.updateComplete;
    expect(textOf(element)).to.match(/3 goals added.*1 team/s);
    await expect(element).to.be.accessible();
    button(element, 'Import something else').click();
    await element.updateComplete;
    choose(element, fileOf(plan));
    await waitUntil(() => planText(element).includes('There is nothing to import'));
    expect(planText(element)).to.contain('3 rows already here');
  });

  it('[E37] shows that it imports before the work holds the page', async () => {
    const workspace = await companyWorkspace(ann);
    let before = '';
    const watched = Object.assign(Object.create(workspace) as Workspace, {
      subscribe: workspace.subscribe.bind(workspace),
      may: workspace.may.bind(workspace),
      now: workspace.now.bind(workspace),
      records: workspace.records,
      run: () => {
        before = planText(element);
        return Promise.reject(new PerfError('storage-full', 'Full.'));
      },
    });
    const element: PerfImport = await planned(fileOf(plan), watched);
    button(element, 'Import 3 goals').click();
    await waitUntil(() => textOf(element).includes('Nothing was imported'));
    expect(before).to.contain('Importing');
  });

  it('[E37] imports nothing when the page cancels', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await planned(fileOf(plan), workspace);
    const { version } = workspace;
    element.addEventListener('perf-import', (event) => event.preventDefault());
    button(element, 'Import 3 goals').click();
    await element.updateComplete;
    expect(workspace.version).to.equal(version);
    expect(button(element, 'Import 3 goals')).to.be.instanceOf(HTMLButtonElement);
  });

  it('[E37] keeps the file and the choices when it is refused', async () => {
    const workspace = await companyWorkspace(ann);
    const full = Object.assign(Object.create(workspace) as Workspace, {
      subscribe: workspace.subscribe.bind(workspace),
      may: workspace.may.bind(workspace),
      now: workspace.now.bind(workspace),
      records: workspace.records,
      run: () => Promise.reject(new PerfError('storage-full', 'Full.')),
    });
    const element = await planned(fileOf(plan), full);
    await pick(element, 'Colour', 'note');
    button(element, 'Import 3 goals').click();
    await waitUntil(() => textOf(element).includes('Nothing was imported'));
    expect(textOf(element)).to.contain('Free some space');
    expect(select(element, 'Colour').value).to.equal('note');
    expect(button(element, 'Import 3 goals')).to.be.instanceOf(HTMLButtonElement);
  });

  for (const [name, bytes, text] of [
    ['that is not UTF-8', new Uint8Array([73, 100, 10, 228, 246]), 'Line 2'],
    ['with no header', '', 'there is no header'],
    ['with a quote that never closes', 'Id;Title\n1;"open', 'Line 2'],
  ] as const) {
    it(`[E38] says what is wrong with a file ${name}, and takes another`, async () => {
      const workspace = await companyWorkspace(ann);
      const { version } = workspace;
      const element = await importIn(workspace);
      setTimeout(() => choose(element, fileOf(bytes)));
      const { detail } = await next(element, 'perf-error');
      expect(detail.code).to.equal('bad-csv');
      await element.updateComplete;
      expect(textOf(element)).to.contain(text);
      const details = element.shadowRoot!.querySelector('details')!;
      expect(details.open, 'the line is named in plain sight').to.equal(true);
      expect(workspace.version).to.equal(version);
      choose(element, fileOf(plan));
      await waitUntil(() => planText(element).includes('3 goals to add'));
    });
  }

  it('[E35] says each step to those who listen, and keeps the focus inside', async () => {
    const element = await importIn(await companyWorkspace(ann));
    const live = element.shadowRoot!.querySelector('p[role=status]')!;
    element.shadowRoot!.querySelector<HTMLElement>('input[type=file]')!.focus();
    choose(element, fileOf(plan));
    await waitUntil(() => live.textContent?.includes('Reading plan'));
    await waitUntil(() => live.textContent?.includes('3 goals to add'));
    expect(element.shadowRoot!.activeElement).to.not.equal(null);
  });
});

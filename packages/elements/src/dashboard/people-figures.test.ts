import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type Workspace, cellIn } from '@throughline/core';
import '../perf-dashboard.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { manyWorkspace, savedBy } from '../testing/many-people.ts';
import type { PerfDashboard } from './dashboard.ts';
import { figureNames } from './figure-names.ts';

async function shown(workspace: Workspace, figures = '') {
  const element = await fixture<PerfDashboard>(
    html`<perf-dashboard .workspace=${workspace} figures=${figures}></perf-dashboard>`,
  );
  await waitUntil(() => !element.shadowRoot!.querySelector('.awaited'), 'figures', {
    timeout: 5000,
  });
  await element.updateComplete;
  return element;
}

const figure = (element: PerfDashboard, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-figure=${name}]`)!;
const rows = (element: PerfDashboard, name: string) =>
  [...figure(element, name).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) =>
      textOf(cell as HTMLElement)
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );

const people = ['discipline', 'conversations', 'feedback', 'recognition', 'effort'];

describe('figures about people in <perf-dashboard>', () => {
  it('[E355] shows every figure that core publishes about people, with its definition', async () => {
    const workspace = await manyWorkspace();
    const element = await shown(workspace);
    const found = workspace.insights().people()!;
    for (const name of people) {
      const section = figure(element, name);
      const columns = section.querySelectorAll('thead th').length - 1;
      expect(section.querySelectorAll('.what p').length, name).to.equal(columns);
      expect(section.querySelector('details.note')).to.exist;
    }
    const published = people.flatMap((name) => rows(element, name).flatMap((row) => row.slice(1)));
    const values = published.filter((text) => !text.includes('too few people'));
    expect(values.length).to.equal(found.cells.length);
    await expect(element).to.be.accessible();
  });

  it('[E355] tells what is held back plainly, and nothing of teams that are too small', async () => {
    const workspace = await manyWorkspace();
    const element = await shown(workspace, 'feedback');
    const [everyone, ...teams] = rows(element, 'feedback');
    const found = workspace.insights().people()!;
    expect(cellIn(found, 'gave-feedback')?.value).to.equal(0.41);
    expect(everyone!.slice(0, 2)).to.deep.equal(['Everyone', '41%']);
    expect(teams.map(([name, gave]) => `${name} ${gave}`)).to.deep.equal([
      'South 42%',
      'North 58%',
    ]);
    expect(everyone![3]).to.match(/\d+ days/);
    expect(teams[0]![2]).to.equal('too few people to show');
    expect(textOf(element)).not.to.contain('Tiny');
    expect(textOf(element)).to.contain('nobody is listed behind them');
  });

  it('[E355] is of the last quarter where that is chosen', async () => {
    const element = await shown(await manyWorkspace(['2026-04', '2026-Q1']), 'feedback');
    const [, quarter] = figure(element, 'feedback').querySelectorAll<HTMLElement>('[type=radio]');
    quarter!.click();
    await waitUntil(() => textOf(element).includes('Jan 1, 2026'));
    expect(figure(element, 'feedback').querySelectorAll('thead th').length).to.equal(3);
  });

  it('[E355] works out what was not taken by a command, which a host can cancel', async () => {
    const workspace = await manyWorkspace([]);
    const element = await shown(workspace, 'effort');
    const take = () => figure(element, 'effort').querySelector<HTMLElement>('.figure > button')!;
    const stop = (event: Event) => event.preventDefault();
    let done = 0;
    element.addEventListener('perf-command-ran', () => (done += 1));
    element.addEventListener('perf-command-run', stop);
    take().click();
    await aTimeout(100);
    expect(done).to.equal(0);
    expect(workspace.records.growth.figureSnapshots.size).to.equal(0);
    element.removeEventListener('perf-command-run', stop);
    const ran = next(element, 'perf-command-ran');
    take().click();
    expect((await ran).detail.type).to.equal('figures.take');
    await waitUntil(() => rows(element, 'effort').length > 0);
    expect(rows(element, 'effort')[0]![1]).to.match(/minutes?$/);
  });

  it('[E355] saves a share that is told with a bound in the same words', async () => {
    const element = await shown(await manyWorkspace(), 'recognition');
    expect(rows(element, 'recognition')[0]).to.deep.equal(['Everyone', '5% or less']);
    const save = figure(element, 'recognition').querySelector<HTMLElement>('.save')!;
    const { text } = await savedBy(() => save.click());
    expect(text).to.contain('Everyone,5% or less');
  });

  it('[E355] saves the table of each figure, as it is published', async () => {
    const element = await shown(await manyWorkspace());
    for (const name of figureNames) {
      const button = figure(element, name).querySelector<HTMLElement>('.save')!;
      const file = await savedBy(() => button.click());
      expect(file.name, name).to.match(new RegExp(`^${name}-.*2026-05-15.csv$`));
      expect(file.text.startsWith('\uFEFF'), name).to.equal(true);
      expect(file.text.split('\r\n').length, name).to.be.above(1);
      if (name === 'feedback') expect(file.text).to.match(/North,0.58,too few people to show/);
      if (people.includes(name)) expect(file.text, name).not.to.contain('Tiny');
    }
    await waitUntil(() => textOf(element).includes('handed to your browser'));
  });
});

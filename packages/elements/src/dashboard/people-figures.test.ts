import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type Workspace, cellIn } from '@throughline/core';
import '../perf-dashboard.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { savedBy } from '../testing/files-saved.ts';
import { manyWorkspace } from '../testing/many-people.ts';
import { losePieces } from '../testing/late-pieces.ts';
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

  it('[E407] says at a figure where its table could not be saved', async () => {
    const element = await shown(await manyWorkspace(), 'effort feedback');
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    const told = next(element, 'perf-error');
    const save = () => figure(element, 'feedback').querySelector<HTMLElement>('.save')!.click();
    const said = (name: string) =>
      textOf(figure(element, name).querySelector<HTMLElement>('.figure-head')!);
    save();
    await told;
    URL.createObjectURL = createObjectURL;
    await element.updateComplete;
    expect(said('feedback')).to.contain('That did not work');
    expect(said('effort')).not.to.contain('That did not work');
    await savedBy(save);
    await waitUntil(() => !said('feedback').includes('That did not work'));
  });
});

describe('what <perf-dashboard> fetches when it is used', () => {
  const again = (element: PerfDashboard) =>
    element.shadowRoot!.querySelectorAll<HTMLElement>('[part=error] button');

  async function without(attributes: Partial<PerfDashboard>) {
    const element = await fixture<PerfDashboard>(html`<perf-dashboard></perf-dashboard>`);
    const mend = losePieces(element);
    const told: string[] = [];
    element.addEventListener('perf-error', ({ detail }) => told.push(detail.code));
    Object.assign(element, { workspace: await manyWorkspace(), ...attributes });
    return { element, mend, told };
  }

  /** Asks for what is missing again, by key. */
  async function asked(element: PerfDashboard, mend: () => void) {
    expect(textOf(element)).to.contain('This part could not be loaded');
    await expect(element).to.be.accessible();
    mend();
    const [button] = again(element);
    button!.focus();
    button!.click();
    await waitUntil(() => again(element).length === 0, 'it came');
    await waitUntil(() => element.shadowRoot!.activeElement, 'the focus');
  }

  it('[E406] says that the lower figures could not be fetched, once, and fetches them again', async () => {
    const figures = 'status coverage feedback';
    const { element, mend, told } = await without({ figures });
    await waitUntil(() => again(element).length > 0, 'it says so');
    expect([told, again(element).length]).to.deep.equal([['not-loaded'], 1]);
    expect(figure(element, 'status').contains(again(element)[0]!)).to.equal(true);
    await asked(element, mend);
    const focused = element.shadowRoot!.activeElement;
    expect(figure(element, 'status').contains(focused)).to.equal(true);
    await waitUntil(() => rows(element, 'feedback').length > 0, 'the figures');
    expect(told).to.have.length(1);
  });

  it('[E406] says that what differs could not be fetched, and fetches it again', async () => {
    const compared = { figures: 'movers', compareTo: '2026-05-01' };
    const { element, mend, told } = await without(compared);
    await waitUntil(() => again(element).length > 0, 'it says so');
    await asked(element, mend);
    await waitUntil(() => element.shadowRoot!.querySelector('.difference'), 'what differs');
    expect(told).to.deep.equal(['not-loaded']);
  });

  it('[E406] says that what a pillar opens into could not be fetched, and fetches it again', async () => {
    const { element, mend, told } = await without({ figures: 'progress' });
    const opener = () => element.shadowRoot!.querySelector<HTMLElement>('.pillar-open');
    await waitUntil(opener, 'a pillar');
    opener()!.click();
    await waitUntil(() => again(element).length > 0, 'it says so');
    await asked(element, mend);
    await waitUntil(() => element.shadowRoot!.querySelector('.panel'), 'what holds it back');
    expect(told).to.deep.equal(['not-loaded']);
  });
});

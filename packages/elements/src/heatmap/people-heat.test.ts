import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type Workspace, memoryStorage } from '@throughline/core';
import '../perf-heatmap.ts';
import { ann, companyWorkspace } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { savedBy } from '../testing/files-saved.ts';
import { manyTeams, manyWorkspace } from '../testing/many-people.ts';
import { losePieces } from '../testing/late-pieces.ts';
import type { HeatFigure } from './heat-figures.ts';
import type { PerfHeatmap } from './heatmap.ts';

async function shown(workspace: Workspace, figure: HeatFigure = 'gave-feedback') {
  const element = await fixture<PerfHeatmap>(
    html`<perf-heatmap .workspace=${workspace} .figure=${figure}></perf-heatmap>`,
  );
  await waitUntil(() => !textOf(element).includes('Loading'));
  await element.updateComplete;
  return element;
}

const cells = (element: PerfHeatmap) =>
  [...element.shadowRoot!.querySelectorAll('[data-cell]')].map((it) => it.getAttribute('title'));

describe('people in <perf-heatmap>', () => {
  it('[E356] shows teams and months of what is published, held back where too few are', async () => {
    const element = await shown(await manyWorkspace(['2026-03', '2026-04']));
    expect(cells(element)).to.deep.equal([
      'Everyone, March 2026: 17%',
      'Everyone, April 2026: 41%',
      'North, March 2026: 42%',
      'North, April 2026: 58%',
      'South, March 2026: 5% or less',
      'South, April 2026: 42%',
    ]);
    expect(textOf(element)).to.match(
      /Gave feedback: 41% in April 2026, for everyone\..*Lowest: .*South/s,
    );
    expect(textOf(element)).not.to.contain('Tiny');
    await expect(element).to.be.accessible();
  });

  it('[E356] offers to work out months that were not taken, where the viewer may', async () => {
    const workspace = await manyWorkspace([]);
    const element = await shown(workspace);
    expect(cells(element)).to.deep.equal([]);
    const take = () => element.shadowRoot!.querySelector<HTMLElement>('.take button');
    expect(textOf(take()!)).to.contain('Work out 12 months');
    take()!.click();
    await waitUntil(() => !take(), 'all taken', { timeout: 8000 });
    expect(workspace.records.growth.figureSnapshots.size).to.equal(12);
    expect(cells(element).length).to.equal(36);
  });

  it('[E356] goes by arrows over months as over weeks, and opens no list', async () => {
    const element = await shown(await manyWorkspace(['2026-03', '2026-04']));
    const root = element.shadowRoot!;
    const at = () => (root.activeElement as HTMLElement).dataset['cell'];
    root.querySelector<HTMLElement>('[data-cell][tabindex="0"]')!.focus();
    expect(at()).to.equal('0 1');
    for (const key of ['ArrowLeft', 'ArrowDown', 'Enter']) {
      root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await element.updateComplete;
      await element.updateComplete;
    }
    expect(at()).to.equal('1 0');
    expect(root.querySelector('.behind')).to.equal(null);
  });

  it('[E451] draws the first rows of many teams, leads to those that come in, and saves all', async () => {
    const workspace = await companyWorkspace(ann, memoryStorage(), manyTeams(60));
    await workspace.run({ type: 'figures.take', input: { period: '2026-04' } });
    const element = await shown(workspace);
    const root = element.shadowRoot!;
    const rows = () => root.querySelectorAll('tbody tr').length;
    await waitUntil(() => rows() > 0, 'rows', { timeout: 8000 });
    expect(rows()).to.equal(50);
    const more = root.querySelector<HTMLElement>('.more button')!;
    more.focus();
    more.click();
    await waitUntil(() => rows() > 55, `all, not ${rows()}`);
    await waitUntil(() => (root.activeElement as HTMLElement)?.dataset['cell'] === '50 0');
    expect(root.querySelector('.more')).to.equal(null);
    const { text } = await savedBy(() => root.querySelector<HTMLElement>('.save')!.click());
    expect(text).to.contain('Team 59,');
  }).timeout(15_000);

  it('[E356] saves a share that is told with a bound in the same words', async () => {
    const element = await shown(await manyWorkspace(['2026-03', '2026-04']));
    const { text } = await savedBy(() =>
      element.shadowRoot!.querySelector<HTMLElement>('.save')!.click(),
    );
    expect(text).to.match(/North,0.42,0.58.*South,5% or less,0.42/s);
  });

  it('[E356] saves what is shown, of goals and of people', async () => {
    const element = await shown(await manyWorkspace(['2026-04']));
    const save = () => element.shadowRoot!.querySelector<HTMLElement>('.save')!.click();
    const people = await savedBy(save);
    await waitUntil(() => textOf(element).includes('handed to your browser'));
    expect(people.name).to.equal('gave-feedback-2026-05-15.csv');
    expect(people.text).to.match(/Team,2026-04-01,.*Everyone,0.41,.*North,0.58/s);
    element.figure = 'on-track';
    await waitUntil(() => element.shadowRoot!.querySelectorAll('[data-cell]').length > 20);
    const goals = await savedBy(save);
    expect(goals.name).to.equal('goals-on-track-2026-05-15.csv');
    expect(goals.text).to.match(/All teams,/);
  });

  it('[E406] says that they could not be fetched, and fetches them again when asked to', async () => {
    const element = await fixture<PerfHeatmap>(html`<perf-heatmap></perf-heatmap>`);
    const mend = losePieces(element);
    const told = next(element, 'perf-error');
    element.figure = 'recognised';
    element.workspace = await manyWorkspace();
    expect((await told).detail.code).to.equal('not-loaded');
    await waitUntil(() => textOf(element).includes('This part could not be loaded'));
    await expect(element).to.be.accessible();
    // Goals can be looked at meanwhile.
    expect(element.shadowRoot!.querySelector('select')!.value).to.equal('recognised');
    mend();
    const again = element.shadowRoot!.querySelector<HTMLElement>('[part=error] button')!;
    again.focus();
    again.click();
    await waitUntil(() => cells(element).length > 0, 'the months');
    await waitUntil(() => element.shadowRoot!.activeElement, 'the focus');
    expect(textOf(element)).not.to.contain('could not be');
  });

  it('[E407] says where what is shown could not be saved', async () => {
    const element = await shown(await manyWorkspace());
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    const told = next(element, 'perf-error');
    element.shadowRoot!.querySelector<HTMLElement>('.save')!.click();
    await told;
    URL.createObjectURL = createObjectURL;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.head .muted')!.textContent).to.contain('not work');
    await savedBy(() => element.shadowRoot!.querySelector<HTMLElement>('.save')!.click());
    await waitUntil(() => !element.shadowRoot!.querySelector('.head .muted'));
  });
});

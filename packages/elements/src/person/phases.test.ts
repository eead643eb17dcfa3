import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import { ann, ben, companyWorkspace, idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { openAll, peopled, personPage, section, settled } from '../testing/person-page.ts';
import type { PerfPerson } from './person.ts';

const phases = (element: PerfPerson) => section(element, 'phases')!;
const opener = (element: PerfPerson, id: string) =>
  phases(element).querySelector<HTMLElement>(`[data-phase=${id}]`);
const form = (element: PerfPerson) => phases(element).querySelector('form');
const keptOf = ({ records, viewer }: Workspace, id: string) =>
  records.growth
    .phasesOn(idOf(id))
    .filter(({ personId }) => personId === viewer)
    .map(({ ability, energy }) => [ability, energy]);

async function ownPage(viewer = ben, records: unknown = peopled) {
  const page = await personPage(viewer, '', records);
  await openAll(page.element);
  return page;
}

const slider = (element: PerfPerson, name: string, id: string) =>
  phases(element).querySelector<HTMLInputElement>(`#phase-${name}-${id}`)!;

async function slid(element: PerfPerson, name: string, percent: number) {
  const slider = form(element)!.querySelector<HTMLInputElement>(`[id^=phase-${name}]`)!;
  slider.value = String(percent);
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

describe('how a goal feels, in <perf-person>', () => {
  it('[E401] is said with two sliders on one’s own page, by keys, and the focus comes back', async () => {
    const { element, workspace } = await ownPage();
    opener(element, 'launch')!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'phase-ability-launch');
    expect(textOf(form(element)!)).to.contain('50%');
    await slid(element, 'ability', 90);
    await slid(element, 'energy', 20);
    expect(textOf(form(element)!)).to.contain('A listening ear helps');
    await expect(element).to.be.accessible();
    const ran = next(element, 'perf-command-ran');
    form(element)!.requestSubmit();
    expect((await ran).detail.type).to.equal('phase.set');
    await waitUntil(() => element.shadowRoot!.activeElement === opener(element, 'launch'));
    expect(keptOf(workspace, 'launch')).to.deep.equal([[0.9, 0.2]]);
    expect(textOf(phases(element))).to.contain('Ability 90% · Energy 20%');
    expect(textOf(element)).to.contain('Kept. You and your manager see it.');
  });

  it('[E401] is changed from what is kept, taken back, and left with Escape as it was', async () => {
    const { element, workspace } = await ownPage();
    opener(element, 'teams')!.click();
    await waitUntil(() => form(element));
    expect(textOf(form(element)!)).to.match(/30%.*90%/s);
    await slid(element, 'ability', 0);
    form(element)!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await waitUntil(() => element.shadowRoot!.activeElement === opener(element, 'teams'));
    expect(keptOf(workspace, 'teams')).to.deep.equal([[0.3, 0.9]]);
    const clear = [...phases(element).querySelectorAll('button')].find((it) =>
      textOf(it).includes('Take back'),
    );
    clear!.click();
    await waitUntil(() => keptOf(workspace, 'teams').length === 0);
    await waitUntil(() => element.shadowRoot!.activeElement === opener(element, 'teams'));
    expect(textOf(phases(element))).to.contain('You have said nothing yet');
  });

  it('[E401] stays in the form where a host cancels it, and is seen by nobody who looks next', async () => {
    const { element, workspace } = await ownPage();
    opener(element, 'launch')!.click();
    await waitUntil(() => form(element));
    await slid(element, 'energy', 10);
    const stop = (event: Event) => event.preventDefault();
    element.addEventListener('perf-command-run', stop);
    form(element)!.requestSubmit();
    await aTimeout(30);
    expect(keptOf(workspace, 'launch')).to.deep.equal([]);
    expect(textOf(form(element)!)).to.contain('10%');
    element.workspace = await companyWorkspace(ann);
    await element.updateComplete;
    await openAll(element);
    expect(form(element)).to.equal(null);
    element.workspace = undefined as never;
    await workspace.close();
  });

  it('[E392] waits in each form for whoever moved it there, and shows it to nobody else', async () => {
    const { element, workspace } = await ownPage();
    opener(element, 'launch')!.click();
    await waitUntil(() => form(element));
    await slid(element, 'energy', 10);
    opener(element, 'teams')!.click();
    await waitUntil(() => phases(element).querySelector('#phase-energy-teams'));
    expect(slider(element, 'energy', 'launch').value).to.equal('10');
    element.workspace = await companyWorkspace(ann);
    await settled(element);
    await openAll(element);
    expect(form(element)).to.equal(null);
    element.workspace = workspace;
    await settled(element);
    await openAll(element);
    expect(slider(element, 'energy', 'launch').value).to.equal('10');
    expect(slider(element, 'energy', 'teams').value).to.equal('90');
  });

  it('[E401] is offered on nobody else’s page, and not of goals that are over', async () => {
    const theirs = await personPage(ann, ben);
    await openAll(theirs.element);
    expect(section(theirs.element, 'phases')).to.equal(null);
    const { element } = await ownPage();
    expect([opener(element, 'old'), opener(element, 'gone')]).to.deep.equal([null, null]);
  });
});

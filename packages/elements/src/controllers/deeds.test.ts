import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import { LitElement } from 'lit';
import { enCommon } from '../messages/en-common.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { deedProblem, doneNotice } from '../parts/done-notice.ts';
import { ann, ben, companyWorkspace, idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { Deeds } from './deeds.ts';

const messages = { ...enCommon, deeds: enDeeds } as never;
const checkIn = (value: number) => ({
  place: 'teams',
  command: { type: 'goal.check-in', input: { goalId: 'teams', value } } as const,
  said: 'Reported.',
  canUndo: true,
});

class DoingElement extends LitElement {
  source?: Workspace;
  readonly said: string[] = [];
  readonly deeds = new Deeds(this, {
    workspace: () => this.source,
    say: (text) => this.said.push(text),
    undoneText: () => enDeeds.undone,
  });
  override render() {
    return html`${doneNotice(this.deeds, messages)}${deedProblem(this.deeds, 'teams', messages)}`;
  }
}
customElements.define('doing-element', DoingElement);

async function doing(workspace?: Workspace) {
  const element = await fixture<DoingElement>(html`<doing-element></doing-element>`);
  element.source = workspace ?? (await companyWorkspace(ben));
  return element;
}

const last = ({ source }: DoingElement) => source!.records.checkInsOf(idOf('teams')).at(-1)!.value;

describe('Deeds', () => {
  it('[E260] tells the page before and after a command, and says it', async () => {
    const element = await doing();
    const [before, after] = [next(element, 'perf-command-run'), next(element, 'perf-command-ran')];
    await element.deeds.run(checkIn(20));
    expect(structuredClone((await before).detail)).to.deep.equal(checkIn(20).command);
    const { detail } = await after;
    expect(detail.written.map(({ collection }) => collection)).to.include('checkIns');
    expect(JSON.stringify(detail)).not.to.contain('20');
    expect(element.said).to.deep.equal(['Reported.']);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Reported. Undo');
    expect(last(element)).to.equal(20);
  });

  it('[E260] runs nothing that a host cancels', async () => {
    const element = await doing();
    element.addEventListener('perf-command-run', (event) => event.preventDefault(), { once: true });
    expect(await element.deeds.run(checkIn(20))).to.equal(null);
    expect(last(element)).to.equal(12);
    expect(textOf(element)).to.equal('');
  });

  it('[E261] takes the last deed back', async () => {
    const element = await doing();
    await element.deeds.run(checkIn(20));
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('.undo')!.click();
    await waitUntil(() => textOf(element) === 'Undone.');
    expect(last(element)).to.equal(12);
    expect(await element.deeds.undo(), 'once').to.equal(false);
  });

  it('[E262] says what failed where it was asked for, until it is tried again', async () => {
    const element = await doing();
    const told = next(element, 'perf-error');
    await element.deeds.run({
      ...checkIn(20),
      command: { type: 'goal.check-in', input: { goalId: 'nowhere', value: 1 } },
    });
    expect((await told).detail.code).to.equal('not-found');
    await element.updateComplete;
    expect(textOf(element)).to.contain('That did not work');
    await element.deeds.run(checkIn(21));
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('That did not work');
  });

  it('[E262] runs one at a time in a place', async () => {
    const element = await doing();
    const ran = await Promise.all([element.deeds.run(checkIn(20)), element.deeds.run(checkIn(21))]);
    expect(ran.filter(Boolean)).to.have.length(1);
    expect(last(element)).to.equal(20);
  });

  it('[E262] tells the next viewer nothing of what was done, what failed and what still runs', async () => {
    const [asBen, asAnn] = [await companyWorkspace(ben), await companyWorkspace(ann)];
    const element = await doing(asBen);
    const { deeds } = element;
    const nowhere = { type: 'goal.check-in', input: { goalId: 'nowhere', value: 1 } } as const;
    await deeds.run(checkIn(20));
    await deeds.run({ ...checkIn(20), place: 'nowhere', command: nowhere });
    const running = deeds.run({ ...checkIn(30), place: 'running' });
    const failing = deeds.run({ ...checkIn(30), place: 'failing', command: nowhere });
    element.source = asAnn;
    expect([deeds.last, deeds.failureOf('nowhere')]).to.deep.equal([null, undefined]);
    await Promise.all([running, failing]);
    expect([deeds.last, deeds.failureOf('failing')]).to.deep.equal([null, undefined]);
    expect(element.said).to.deep.equal(['Reported.']);
  });

  it('[E261] leaves the next viewer what they did, when what ran before cannot be taken back', async () => {
    const [asBen, asAnn] = [await companyWorkspace(ben), await companyWorkspace(ann)];
    const element = await doing(asBen);
    await element.deeds.run(checkIn(20));
    let fail = (_error: unknown) => {};
    Object.defineProperty(asBen, 'undo', {
      value: () => new Promise((_, reject) => (fail = reject)),
    });
    const undoing = element.deeds.undo();
    element.source = asAnn;
    element.deeds.takeUp({ place: 'other', said: 'Done by Ann.' });
    fail(new PerfError('wrong-state', 'Others built on it.'));
    expect(await undoing).to.equal(false);
    expect(element.deeds.last?.said).to.equal('Done by Ann.');
  });
});

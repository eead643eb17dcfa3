import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type Storage, type Workspace, memoryStorage } from '@throughline/core';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import { ben } from '../testing/company.ts';
import {
  buttonIn,
  lineOf,
  metOnTrack,
  opened,
  queueOf,
  queueWorkspace,
  write,
  textOf,
} from '../testing/queue-page.ts';
import type { PerfQueue } from './queue.ts';

const goal = 'Win back 40 teams';
const pointsOf = ({ records }: Workspace) => records.rhythm.talkingPointsOf('weekly' as never);
const escape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });

async function checkedIn(value: string, storage: Storage = memoryStorage()) {
  const workspace = await queueWorkspace(ben, { records: metOnTrack, storage });
  const element = await queueOf(workspace);
  const panel = await opened(element, goal);
  const form = panel.querySelector<PerfCheckIn>('perf-check-in')!;
  await waitUntil(() => form.shadowRoot?.querySelector('#figure'));
  write(form.shadowRoot!.querySelector('#figure'), value);
  await form.updateComplete;
  form.shadowRoot!.querySelector<HTMLElement>('button.primary')!.click();
  await waitUntil(() => textOf(element).includes(`Checked in on ${goal}.`), textOf(element));
  return { workspace, element };
}

/** The form that raises, once the focus is in it. */
async function offered(element: PerfQueue): Promise<HTMLElement> {
  const field = () => element.shadowRoot!.activeElement;
  await waitUntil(() => field()?.localName === 'textarea', textOf(element));
  return field()!.closest<HTMLElement>('.panel')!;
}

const isOffered = (element: PerfQueue) => element.shadowRoot!.querySelector('.panel') !== null;

/** Waits until the focus is on a line. */
const untilOnLine = (element: PerfQueue) =>
  waitUntil(() => element.shadowRoot!.activeElement?.matches('.main'), 'on a line', {
    timeout: 4000,
  });

describe('<perf-queue> raising what has slipped', () => {
  it('[E373] raises a goal that a check-in shows worse, in place, and goes on to the next line', async () => {
    const { workspace, element } = await checkedIn('4');
    const panel = await offered(element);
    expect(textOf(panel)).to.match(/Went from On track to Off track since May 5/);
    expect(textOf(panel)).to.match(/one-on-one with .?Ann Abel.? on May 12\?/);
    expect(textOf(lineOf(element, goal)), 'it is late no more').not.to.contain('was due');
    const field = panel.querySelector('textarea')!;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    buttonIn(panel, 'Add point').click();
    await waitUntil(() => textOf(element).includes('Talking point added'));
    const about = { kind: 'goal', goalId: 'teams' };
    expect(pointsOf(workspace)).to.have.length(1);
    expect(pointsOf(workspace)[0]).to.deep.include({ about, reason: 'status-worse' });
    expect(pointsOf(workspace)[0]!.text).to.equal('What has changed, and what would help?');
    await untilOnLine(element);
    expect(isOffered(element)).to.equal(false);
  });

  it('[E373] offers nothing where the goal stands no worse, and leads on where it is not now', async () => {
    const better = await checkedIn('30');
    await waitUntil(() => !isOffered(better.element));
    const { workspace, element } = await checkedIn('4');
    (await offered(element)).querySelector('textarea')!.dispatchEvent(escape());
    await waitUntil(() => !isOffered(element));
    await untilOnLine(element);
    expect(pointsOf(workspace)).to.deep.equal([]);
  });

  it('[E373] asks before own words go, and has nothing to raise once the check-in is taken back', async () => {
    const { element } = await checkedIn('4');
    const panel = await offered(element);
    write(panel.querySelector('textarea'), 'The price');
    panel.querySelector('textarea')!.dispatchEvent(escape());
    await waitUntil(() => textOf(panel).includes('Discard what you wrote?'));
    buttonIn(panel, 'Keep writing').click();
    await waitUntil(() => !textOf(panel).includes('Discard what you wrote?'));
    buttonIn(element.shadowRoot!, 'Undo').click();
    await waitUntil(() => textOf(element).includes('nothing to raise'));
    const over = element.shadowRoot!.querySelector('.panel')!;
    expect(textOf(over)).to.contain('The price');
    buttonIn(over, 'Close').click();
    await waitUntil(() => textOf(over).includes('Discard what you wrote?'));
    buttonIn(over, 'Discard').click();
    await waitUntil(() => !isOffered(element));
    await waitUntil(() => textOf(element.shadowRoot!.activeElement!).includes(goal));
  });

  it('[E319] [E373] keeps own words where raising fails', async () => {
    const storage = memoryStorage();
    const { workspace, element } = await checkedIn('4', storage);
    const panel = await offered(element);
    write(panel.querySelector('textarea'), 'The price');
    await element.updateComplete;
    storage.commit = () => Promise.reject(new PerfError('storage-full', 'Full.'));
    buttonIn(panel, 'Add point').click();
    await waitUntil(() => textOf(panel).includes('That did not work'), textOf(panel));
    expect(panel.querySelector('textarea')!.value).to.equal('The price');
    expect(pointsOf(workspace)).to.deep.equal([]);
  });

  it('[E373] asks so that everybody can answer', async () => {
    const { element } = await checkedIn('4');
    await offered(element);
    await expect(element).to.be.accessible();
  });
});

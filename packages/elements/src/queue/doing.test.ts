import { expect, waitUntil } from '@open-wc/testing';
import { type GoalId, type PersonId, memoryStorages } from '@throughline/core';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import { ann, ben } from '../testing/company.ts';
import { next } from '../testing/element-suite.ts';
import {
  all,
  buttonIn,
  lineOf,
  linesOf,
  opened,
  queueOf,
  queueWorkspace,
  write,
  textOf,
} from '../testing/queue-page.ts';
import type { PerfQueue } from './queue.ts';

const teams = 'teams' as GoalId;

/** What of an element has the focus, as text. */
const focused = (element: PerfQueue) => textOf(element.shadowRoot!.activeElement as HTMLElement);

async function checkIn(panel: HTMLElement, value: string) {
  const form = panel.querySelector<PerfCheckIn>('perf-check-in')!;
  await waitUntil(() => form.shadowRoot?.querySelector('#figure'));
  write(form.shadowRoot!.querySelector('#figure'), value);
  await form.updateComplete;
  form.shadowRoot!.querySelector<HTMLElement>('button.primary')!.click();
}

describe('<perf-queue> doing', () => {
  it('[E316] checks in in place, goes on to the next line, says it, and takes it back', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const before = linesOf(element);
    const panel = await opened(element, 'Win back 40 teams');
    const form = panel.querySelector('perf-check-in')!;
    await waitUntil(() => element.shadowRoot!.activeElement === form, 'the focus is in the form');
    await checkIn(panel, '20');
    await waitUntil(() => textOf(element).includes('Checked in on Win back 40 teams.'));
    expect(workspace.records.checkInsOf(teams).at(-1)!.value).to.equal(20);
    const at = before.findIndex((line) => line.includes('Win back'));
    await waitUntil(() => focused(element).includes(before[at + 1]!), focused(element));
    expect(textOf(lineOf(element, 'Win back 40 teams')), 'the next one').not.to.contain('was due');
    expect(textOf(element.shadowRoot!.querySelector('[role=status].visually-hidden')!)).to.contain(
      'Checked in on',
    );
    buttonIn(element.shadowRoot!, 'Undo').click();
    await waitUntil(() => textOf(element).includes('Undone.'));
    expect(linesOf(element)).to.deep.equal(before);
    await waitUntil(() => element.shadowRoot!.activeElement !== null, 'the focus is kept');
  });

  it('[E499] tells no longer of a goal that has gone out of sight', async () => {
    const storages = memoryStorages();
    const anns = await queueWorkspace(ann, { storage: storages('one') });
    const bens = await queueWorkspace(ben, { storage: storages('one') });
    const element = await queueOf(bens);
    const panel = await opened(element, 'Win back 40 teams');
    await checkIn(panel, '20');
    await waitUntil(() => textOf(element).includes('Checked in on Win back 40 teams.'));
    const edit = (fields: object, base: object) => ({
      type: 'goal.edit',
      input: { goalId: teams, fields, base },
    });
    await bens.run<string>(edit({ ownerId: ann }, { ownerId: ben }));
    await waitUntil(() => anns.records.goals.get(teams)?.ownerId === ann);
    await anns.run<string>(
      edit({ visibility: 'named', visibleTo: ['eve'] }, { visibility: 'public', visibleTo: null }),
    );
    await waitUntil(() => !textOf(element).includes('Win back 40 teams'), textOf(element));
    expect(element.shadowRoot!.getHTML()).not.to.contain('Win back 40 teams');
  });

  it('[E317] leads to a one-on-one that is still to come before it asks whether it took place', async () => {
    const element = await queueOf(await queueWorkspace(ben, { now: '2026-05-12T06:00:00Z' }));
    const panel = await opened(element, 'One-on-one');
    expect(textOf(panel)).to.contain('Your one-on-one with Ann Abel is still to come.');
    await waitUntil(() => textOf(element.shadowRoot!.activeElement!) === 'Open the one-on-one');
  });

  it('[E317] says that a one-on-one took place', async () => {
    const workspace = await queueWorkspace(ben, { now: '2026-05-12T17:00:00Z' });
    const element = await queueOf(workspace);
    const panel = await opened(element, 'One-on-one');
    expect(textOf(panel)).to.contain('Did you meet Ann Abel?');
    const chosen = next(element, 'perf-series-select');
    buttonIn(panel, 'Open the one-on-one').click();
    expect((await chosen).detail).to.deep.equal({ seriesId: 'weekly' });
    buttonIn(panel, 'We met').click();
    await waitUntil(() => !linesOf(element).join().includes('One-on-one'));
    expect(workspace.records.rhythm.meetingsOf('weekly' as never)[0]!.confirmed?.by).to.equal(ben);
    await expect(element).to.be.accessible();
  });

  it('[E317] moves a one-on-one, or says why it does not take place', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const panel = await opened(element, 'One-on-one');
    buttonIn(panel, 'Skip it').click();
    await waitUntil(() => panel.querySelector('textarea'));
    buttonIn(panel, 'Skip this one-on-one').click();
    await waitUntil(() => textOf(panel).includes('Write the reason'));
    write(panel.querySelector('textarea'), 'Both away');
    buttonIn(panel, 'Skip this one-on-one').click();
    await waitUntil(() => !linesOf(element).join().includes('One-on-one'));
    const [meeting] = workspace.records.rhythm.meetingsOf('weekly' as never);
    expect(meeting!.skipped?.reason).to.equal('Both away');

    const other = await queueWorkspace();
    const moving = await queueOf(other);
    const open = await opened(moving, 'One-on-one');
    buttonIn(open, 'Move it').click();
    await waitUntil(() => open.querySelector('[type=date]'));
    write(open.querySelector('[type=date]'), '2026-05-01');
    buttonIn(open, 'Move it').click();
    await waitUntil(() => textOf(open).includes('Choose a day and a time in the future'));
    write(open.querySelector('[type=date]'), '2026-05-14');
    write(open.querySelector('[type=time]'), '');
    buttonIn(open, 'Move it').click();
    await moving.updateComplete;
    expect(textOf(open), 'without a time').to.contain('Choose a day and a time in the future');
    write(open.querySelector('[type=time]'), '15:30');
    buttonIn(open, 'Move it').click();
    await waitUntil(() => !linesOf(moving).join().includes('One-on-one'));
    const [moved] = other.records.rhythm.meetingsOf('weekly' as never);
    expect(moved!.at).to.equal('2026-05-14T15:30:00.000Z');
  });

  it('[E318] answers a request, for the readers that were chosen', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const panel = await opened(element, 'asks you for feedback');
    expect(textOf(panel)).to.contain('How did the pitch of ours land?');
    expect(textOf(panel)).to.contain('Ann Abel alone');
    buttonIn(panel, 'Send feedback').click();
    await waitUntil(() => textOf(panel).includes('Write a few words.'));
    write(panel.querySelector('textarea'), 'It was clear.');
    panel.querySelector<HTMLElement>('[value=public]')!.click();
    await element.updateComplete;
    buttonIn(panel, 'Send feedback').click();
    await waitUntil(() => textOf(panel).includes('Send it to everyone?'));
    expect(workspace.records.growth.feedback.size, 'asked once more').to.equal(0);
    await expect(element).to.be.accessible();
    buttonIn(panel, 'Send to everyone').click();
    await waitUntil(() => !linesOf(element).join().includes('asks you'));
    const [given] = workspace.records.growth.feedback.values();
    expect(given).to.include({ visibility: 'public', requestId: 'r1', about: 'ann' });
  });

  it('[E318] declines a request, with no need to say why', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const panel = await opened(element, 'asks you for feedback');
    buttonIn(panel, 'Decline').click();
    await waitUntil(() => textOf(panel).includes('You need not say why'));
    buttonIn(panel, 'Decline the request').click();
    await waitUntil(() => !linesOf(element).join().includes('asks you'));
    expect(workspace.records.growth.feedbackRequests.get('r1' as never)!.declined).to.be.an(
      'object',
    );
  });

  it('[E318] gives feedback to somebody, with the manager who reads it', async () => {
    const workspace = await queueWorkspace('eve' as PersonId);
    const element = await queueOf(workspace);
    const panel = await opened(element, 'Give somebody feedback');
    const picker = panel.querySelector<HTMLInputElement>('[role=combobox]')!;
    write(picker, 'ben');
    await waitUntil(() => panel.querySelector('[role=option]'));
    panel.querySelector<HTMLElement>('[role=option]')!.click();
    await waitUntil(() => textOf(panel).includes('Ben Bora and Ann Abel'));
    panel.querySelector<HTMLElement>('[value=subject-and-manager]')!.click();
    write(panel.querySelector('textarea'), 'Thorough work.');
    await element.updateComplete;
    buttonIn(panel, 'Send feedback').click();
    await waitUntil(() => workspace.records.growth.feedback.size === 1, textOf(panel));
    const [given] = workspace.records.growth.feedback.values();
    expect(given).to.include({ about: 'ben', managerId: ann, visibility: 'subject-and-manager' });
  });

  it('[E319] thanks several people, for a value', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const panel = await opened(element, 'Thank somebody');
    for (const name of ['ann', 'eve']) {
      write(panel.querySelector('[role=combobox]'), name);
      await waitUntil(() => panel.querySelector('[role=option]'));
      panel.querySelector<HTMLElement>('[role=option]')!.click();
      await element.updateComplete;
    }
    write(panel.querySelector('textarea'), 'You stayed late.');
    const value = panel.querySelector('select')!;
    value.value = 'care';
    value.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    await expect(element).to.be.accessible();
    buttonIn(panel, 'Send thanks').click();
    await waitUntil(() =>
      textOf(element).includes('Your thanks to Ann Abel and Eve Eden are sent.'),
    );
    const [given] = workspace.records.growth.recognitions.values();
    expect(given!.to).to.deep.equal(['ann', 'eve']);
    expect(given!.valueId).to.equal('care');
    expect(all(element, '.panel')).to.deep.equal([]);
  });
});

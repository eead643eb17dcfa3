import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { memoryStorages } from '@throughline/core';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import { ann, ben } from '../testing/company.ts';
import { next } from '../testing/element-suite.ts';
import {
  buttonIn,
  lineOf,
  linesOf,
  opened,
  queueOf,
  queueWorkspace,
  write,
  textOf,
} from '../testing/queue-page.ts';

const escape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
/** Whether leaving the page asks first. */
const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('<perf-queue> keeping words', () => {
  it('[E319] keeps what was written where a host cancels, and says what was refused', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const panel = await opened(element, 'Thank somebody');
    write(panel.querySelector('[role=combobox]'), 'ann');
    await waitUntil(() => panel.querySelector('[role=option]'));
    panel.querySelector<HTMLElement>('[role=option]')!.click();
    write(panel.querySelector('textarea'), 'You stayed late.');
    await element.updateComplete;
    const stop = (event: Event) => event.preventDefault();
    element.addEventListener('perf-command-run', stop);
    buttonIn(panel, 'Send thanks').click();
    await aTimeout(0);
    expect(workspace.records.growth.recognitions.size).to.equal(0);
    expect(panel.querySelector('textarea')!.value).to.equal('You stayed late.');
    element.removeEventListener('perf-command-run', stop);

    const told = next(element, 'perf-error');
    await workspace.close();
    buttonIn(panel, 'Send thanks').click();
    await told;
    await waitUntil(() => textOf(panel).includes('That did not work'), textOf(panel));
    expect(panel.querySelector('textarea')!.value).to.equal('You stayed late.');
  });

  it('[E319] asks before words are thrown away, and before the page is left', async () => {
    const element = await queueOf(await queueWorkspace());
    const panel = await opened(element, 'Thank somebody');
    expect(isHeld()).to.equal(false);
    const field = panel.querySelector('textarea')!;
    write(field, 'You stayed late.');
    await element.updateComplete;
    expect(isHeld()).to.equal(true);
    field.dispatchEvent(escape());
    await waitUntil(() => textOf(panel).includes('Discard what you wrote?'));
    await waitUntil(() => textOf(element.shadowRoot!.activeElement!) === 'Keep writing');
    await expect(element).to.be.accessible();
    buttonIn(panel, 'Keep writing').click();
    await waitUntil(() => element.shadowRoot!.activeElement === field, 'back in the field');
    field.dispatchEvent(escape());
    await waitUntil(() => textOf(panel).includes('Discard what you wrote?'));
    buttonIn(panel, 'Discard').click();
    const main = lineOf(element, 'Thank somebody').querySelector('.main');
    await waitUntil(() => element.shadowRoot!.activeElement === main);
    expect(isHeld()).to.equal(false);
  });

  it('[E319] asks before what is typed in a check-in goes, also where its line is pressed again', async () => {
    const element = await queueOf(await queueWorkspace());
    const main = () => lineOf(element, 'Win back 40 teams').querySelector<HTMLElement>('.main')!;
    const panel = await opened(element, 'Win back 40 teams');
    const form = panel.querySelector<PerfCheckIn>('perf-check-in')!;
    await waitUntil(() => form.shadowRoot!.querySelector('#figure'));
    write(form.shadowRoot!.querySelector('#figure'), '21');
    main().click();
    await waitUntil(() => textOf(panel).includes('Discard what you wrote?'));
    await waitUntil(() => textOf(element.shadowRoot!.activeElement!) === 'Keep writing');
    expect(isHeld()).to.equal(true);
    buttonIn(panel, 'Keep writing').click();
    await waitUntil(() => element.shadowRoot!.activeElement === form, 'back in the form');
    expect(form.shadowRoot!.querySelector<HTMLInputElement>('#figure')!.value).to.equal('21');
    write(form.shadowRoot!.querySelector('#figure'), '');
    main().click();
    await waitUntil(() => !form.isConnected, 'nothing is asked where nothing is typed');
    expect(isHeld()).to.equal(false);
  });

  it('[E391] keeps a check-in that is begun for whoever began it, and shows it to nobody else', async () => {
    const workspace = await queueWorkspace();
    const element = await queueOf(workspace);
    const panel = await opened(element, 'Win back 40 teams');
    const form = panel.querySelector<PerfCheckIn>('perf-check-in')!;
    await waitUntil(() => form.shadowRoot!.querySelector('#note'));
    write(form.shadowRoot!.querySelector('#note'), 'Half of it.');
    element.workspace = await queueWorkspace(ann);
    await waitUntil(() => !form.isConnected, 'it is away');
    expect(element.shadowRoot!.getHTML()).not.to.contain('Half of it.');
    expect(isHeld(), 'the page still asks before it is left').to.equal(true);
    element.workspace = workspace;
    await waitUntil(() => form.isConnected, 'it is back');
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector<HTMLTextAreaElement>('#note')!.value).to.equal(
      'Half of it.',
    );
    form.shadowRoot!.querySelector<HTMLFormElement>('form')!.requestSubmit();
    await waitUntil(() => !form.isConnected, 'it is stored, and the line done');
    expect(isHeld()).to.equal(false);
  });

  it('[E319] keeps a line that is open while somebody else does it', async () => {
    const storages = memoryStorages();
    const open = () => storages('one');
    await queueWorkspace(ann, { storage: open() });
    const element = await queueOf(await queueWorkspace(ben, { storage: open() }));
    const panel = await opened(element, 'Win back 40 teams');
    const form = panel.querySelector<PerfCheckIn>('perf-check-in')!;
    await waitUntil(() => form.shadowRoot!.querySelector('#note'));
    write(form.shadowRoot!.querySelector('#note'), 'Half of it.');
    const other = await queueWorkspace(ben, { storage: open() });
    await other.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 30 } });
    await waitUntil(() => textOf(panel).includes('No longer due'), textOf(element));
    expect(form.isConnected).to.equal(true);
    expect(form.shadowRoot!.querySelector<HTMLTextAreaElement>('#note')!.value).to.equal(
      'Half of it.',
    );
    expect(linesOf(element).filter((line) => line.includes('Win back'))).to.have.length(2);
  });

  it('[E319] keeps what was written in another place of the page and another language', async () => {
    const element = await queueOf(await queueWorkspace());
    const panel = await opened(element, 'Thank somebody');
    write(panel.querySelector('textarea'), 'You stayed late.');
    const place = document.createElement('div');
    place.lang = 'de';
    document.body.append(place);
    place.append(element);
    await waitUntil(() => textOf(element).includes('Dank senden'), textOf(element), {
      timeout: 5000,
    });
    expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal('You stayed late.');
    place.remove();
  });

  it('[E319] shows nothing of what one has open and wrote to whoever looks next, and keeps it for them', async () => {
    const storages = memoryStorages();
    const open = () => storages('one');
    const anns = await queueWorkspace(ann, { storage: open() });
    const bens = await queueWorkspace(ben, { storage: open() });
    const element = await queueOf(bens);
    const panel = await opened(element, 'One-on-one');
    buttonIn(panel, 'Skip it').click();
    await waitUntil(() => panel.querySelector('textarea'));
    write(panel.querySelector('textarea'), 'Both away');
    element.workspace = anns;
    await waitUntil(() => linesOf(element).some((line) => line.includes('Ben')));
    expect(element.shadowRoot!.querySelector('.panel, textarea')).to.equal(null);
    expect(isHeld(), 'the page still asks').to.equal(true);
    element.workspace = bens;
    const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('.panel textarea');
    await waitUntil(() => field()?.value === 'Both away', 'the words are back');
  });
});

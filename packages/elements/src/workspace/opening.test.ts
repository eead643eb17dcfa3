import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type PersonId, memoryStorage } from '@throughline/core';
import type { PerfErrorEvent } from '../events.ts';
import { company, companyWorkspace, idOf } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { twoDays } from '../testing/two-days.ts';
import {
  address,
  button,
  impatient,
  storageThat,
  unavailable,
  workspaceOf,
} from '../testing/opened.ts';
import { PerfWorkspace } from './workspace.ts';

describe('<perf-workspace>', () => {
  impatient();

  it('[E19] shows progress only when opening takes a while, and says when it takes long', async () => {
    // Far enough apart that a busy machine looks in between.
    PerfWorkspace.patience = { progress: 300, slow: 1500, grace: 30 };
    const element = await workspaceOf({ src: 'never:', viewer: 'ann' });
    expect(textOf(element)).not.to.contain('Opening');
    await waitUntil(() => textOf(element).includes('Opening'), 'progress', { interval: 10 });
    expect(textOf(element)).not.to.contain('Still working');
    await waitUntil(() => textOf(element).includes('Still working'), 'slow', { timeout: 5000 });
    expect(element.shadowRoot!.querySelector('progress')).to.not.equal(null);
  });

  it('[E20] says why it could not be opened, tells the page, and tries again', async () => {
    let works = false;
    PerfWorkspace.storages.set('flaky', () => {
      const storage = memoryStorage();
      return storageThat({ open: () => (works ? storage.open() : unavailable()) });
    });
    const errors: unknown[] = [];
    const listen = (event: PerfErrorEvent) => errors.push(event.detail.code);
    document.addEventListener('perf-error', listen);
    const element = await workspaceOf({ src: 'flaky:', viewer: 'ann' });
    await waitUntil(() => button(element, 'Try again'));
    expect(errors).to.deep.equal(['storage-unavailable']);
    works = true;
    button(element, 'Try again')!.focus();
    button(element, 'Try again')!.click();
    await waitUntil(() => element.workspace);
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('could not be opened');
    expect(document.activeElement, 'the focus stays').to.equal(element);
    document.removeEventListener('perf-error', listen);
  });

  for (const [attributes, text] of [
    [{ src: 'nowhere:', viewer: 'ann' }, 'No storage is registered for “nowhere:”'],
    [{ src: 'memory:' }, 'has no viewer'],
    [
      { src: 'memory:', viewer: 'ann', initial: '/packages/none.json' },
      'could not be loaded from the address in initial',
    ],
    [
      { src: 'memory:', viewer: 'ann', initial: 'http://127.0.0.1:9/records.json' },
      'Check the connection and try again',
    ],
    [
      { src: 'memory:', viewer: 'ann', initial: address({ goals: [{ id: 'g' }] }) },
      'Something in it does not fit',
    ],
  ] as const) {
    it(`[E20] explains ${text}`, async () => {
      const element = await workspaceOf(attributes);
      await waitUntil(() => textOf(element).includes(text));
      expect(element.workspace).to.equal(undefined);
    });
  }

  it('[E21] goes on without saving when asked, and keeps saying so', async () => {
    const element = await workspaceOf(
      { src: 'refused:', viewer: 'ann', initial: address(company) },
      'The page',
    );
    await waitUntil(() => button(element, 'Continue without saving'));
    button(element, 'Continue without saving')!.click();
    await waitUntil(() => element.workspace);
    await element.updateComplete;
    expect(element.workspace!.capabilities.durability).to.equal('none');
    expect(element.workspace!.records.goals.size).to.be.greaterThan(0);
    expect(textOf(element)).to.contain('Nothing here is saved on this device');
    await expect(element).to.be.accessible();
  });

  it('[E21] begins again where the data was lost, once a person says so', async () => {
    const asked: unknown[] = [];
    PerfWorkspace.storages.set('lost', (_name, how) => {
      asked.push(how.afterLoss);
      const lost = () => Promise.reject(new PerfError('storage-lost', 'It is gone.'));
      return how.afterLoss ? memoryStorage() : storageThat({ open: lost });
    });
    const element = await workspaceOf({
      src: 'lost:acme',
      viewer: 'ann',
      initial: address(company),
    });
    await waitUntil(() => button(element, 'Begin again'));
    expect(button(element, 'Continue without saving')).not.to.equal(undefined);
    button(element, 'Begin again')!.click();
    await waitUntil(() => element.workspace);
    expect(asked).to.deep.equal([undefined, 'begin-anew']);
    expect(element.workspace!.records.goals.size, 'with nothing').to.equal(0);
  });

  it('[E20] tells somebody who is not in the workspace why there is nothing to see', async () => {
    const element = await workspaceOf({});
    element.workspace = await companyWorkspace('stranger' as PersonId);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Nobody with the id “stranger” is in this workspace');
    await expect(element).to.be.accessible();
  });

  it('[E22] gives an empty workspace its first records, and leaves another one as it is', async () => {
    const storage = memoryStorage();
    PerfWorkspace.storages.set('kept', () => ({ ...storage, close: () => Promise.resolve() }));
    const initial = address(company);
    const first = await workspaceOf({ src: 'kept:', viewer: 'ann', initial });
    await waitUntil(() => first.workspace);
    const { version, records } = first.workspace!;
    expect(records.goals.size).to.equal(company.goals.length);
    first.remove();
    const again = await workspaceOf({ src: 'kept:', viewer: 'ann', initial });
    await waitUntil(() => again.workspace);
    expect(again.workspace!.version).to.equal(version);
  });

  it('[E22] gives an empty workspace a file with its history, past and all', async () => {
    const initial = URL.createObjectURL(new Blob([...(await twoDays())]));
    const element = await workspaceOf({ src: 'memory:', viewer: 'ann', initial });
    await waitUntil(() => element.workspace);
    const { records, version, at } = element.workspace!;
    expect([records.goals.size, version]).to.deep.equal([company.goals.length, 2]);
    const then = await at('2026-05-01T12:00:00Z');
    expect(then.records.checkInsOf(idOf('anns')).length).to.equal(
      records.checkInsOf(idOf('anns')).length - 1,
    );
    URL.revokeObjectURL(initial);
  });

  it('[E20] says where a file with its history is damaged, and writes nothing of it', async () => {
    const initial = URL.createObjectURL(new Blob(['{"kind":"header","formatVersion":1}\n{"half']));
    const element = await workspaceOf({ src: 'memory:', viewer: 'ann', initial });
    await waitUntil(() => button(element, 'Try again'));
    expect(element.workspace).to.equal(undefined);
    URL.revokeObjectURL(initial);
  });
});

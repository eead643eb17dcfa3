import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { PerfError, type Storage, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-check-in.ts';
import '../perf-workspace.ts';
import type { PerfErrorEvent, PerfReadyEvent } from '../events.ts';
import { ann, company, companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { PerfWorkspace } from './workspace.ts';

const patience = PerfWorkspace.patience;

/** A storage that waits, fails, or counts, over one in memory. */
function storageThat(change: Partial<Storage>): Storage {
  return { ...memoryStorage(), ...change };
}

const unavailable = () =>
  Promise.reject(new PerfError('storage-unavailable', 'Indexed DB was refused.'));
const never = () => new Promise<never>(() => undefined);
const address = (value: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));

async function workspaceOf(attributes: Record<string, string>, inside = '') {
  const element = document.createElement('perf-workspace');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = inside;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

async function readyWorkspace(inside = 'The page') {
  const element = await workspaceOf(
    { src: 'memory:', viewer: 'ann', initial: address(company) },
    inside,
  );
  await waitUntil(() => element.workspace !== undefined);
  await element.updateComplete;
  return element;
}

const button = (element: HTMLElement, text: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((it) => it.textContent?.includes(text));

describe('<perf-workspace>', () => {
  beforeEach(() => {
    PerfWorkspace.patience = { progress: 20, slow: 60, grace: 30 };
    PerfWorkspace.storages.set('never', () => storageThat({ open: never }));
    PerfWorkspace.storages.set('refused', () => storageThat({ open: unavailable }));
  });

  after(() => {
    PerfWorkspace.patience = patience;
  });

  elementSuite({
    tag: 'perf-workspace',
    element: PerfWorkspace,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: {
        async show() {
          const element = await workspaceOf({ src: 'never:', viewer: 'ann' });
          await aTimeout(30);
          return element;
        },
        says: /Opening the workspace/,
      },
      empty: {
        async show() {
          const element = await workspaceOf({});
          await aTimeout(80);
          return element;
        },
        says: /has no source. Set src/,
      },
      error: {
        async show() {
          const element = await workspaceOf({ src: 'refused:', viewer: 'ann' });
          await waitUntil(() => button(element, 'Try again'));
          return element;
        },
        says: /could not be opened.*private windows.*Try again/s,
      },
      ready: { show: () => readyWorkspace(), says: /The page/ },
    },
  });

  it('[E17] opens what src names and says when it is ready', async () => {
    const element = document.createElement('perf-workspace');
    element.src = 'memory:';
    element.viewer = 'ann';
    element.viewerName = 'Ann Abel';
    setTimeout(() => document.body.append(element));
    const { detail } = (await oneEvent(element, 'perf-ready')) as PerfReadyEvent;
    expect(detail).to.deep.equal({ viewer: 'ann', version: 0 });
    element.remove();
  });

  it('[E18] hides what is inside until the records are there, and keeps it', async () => {
    let open = () => {};
    const opening = new Promise<void>((resolve) => (open = resolve));
    PerfWorkspace.storages.set('slow', () => {
      const storage = memoryStorage();
      return storageThat({ open: () => opening.then(() => storage.open()) });
    });
    const element = await workspaceOf({ src: 'slow:', viewer: 'ann' }, 'The page');
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect([slot.hidden, getComputedStyle(slot).display]).to.deep.equal([true, 'none']);
    open();
    await waitUntil(() => element.workspace);
    await element.updateComplete;
    expect([slot.hidden, element.textContent]).to.deep.equal([false, 'The page']);
  });

  it('[E19] shows progress only when opening takes a while, and says when it takes long', async () => {
    const element = await workspaceOf({ src: 'never:', viewer: 'ann' });
    expect(textOf(element)).not.to.contain('Opening');
    await waitUntil(() => textOf(element).includes('Opening'));
    expect(textOf(element)).not.to.contain('Still working');
    await waitUntil(() => textOf(element).includes('Still working'));
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
      asked.push(how);
      const lost = () => Promise.reject(new PerfError('storage-lost', 'It is gone.'));
      return how.afterLoss ? memoryStorage() : storageThat({ open: lost });
    });
    const element = await workspaceOf({ src: 'lost:acme', viewer: 'ann' });
    await waitUntil(() => button(element, 'Begin again'));
    expect(button(element, 'Continue without saving')).not.to.equal(undefined);
    button(element, 'Begin again')!.click();
    await waitUntil(() => element.workspace);
    expect(asked).to.deep.equal([{}, { afterLoss: 'begin-anew' }]);
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

  it('[E23] uses a workspace that the page made, and never closes it', async () => {
    const workspace = await companyWorkspace(ann);
    let closed = 0;
    const watched = Object.assign(Object.create(workspace) as Workspace, {
      close: () => Promise.resolve((closed += 1)).then(() => undefined),
      subscribe: workspace.subscribe.bind(workspace),
    });
    const element = await workspaceOf({ src: 'refused:', viewer: 'ann' }, 'The page');
    element.workspace = watched;
    await element.updateComplete;
    expect(element.workspace).to.equal(watched);
    element.remove();
    await aTimeout(60);
    expect(closed).to.equal(0);
  });

  it('[E24] stays open while it is moved, is closed a moment after it left, and opens again', async () => {
    let closed = 0;
    const capabilities = { ...memoryStorage().capabilities, durability: 'process' as const };
    PerfWorkspace.storages.set('counted', () =>
      storageThat({ capabilities, close: () => Promise.resolve(void (closed += 1)) }),
    );
    const element = await workspaceOf({ src: 'counted:', viewer: 'ann' });
    await waitUntil(() => element.workspace);
    const opened = element.workspace;
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(element);
    await aTimeout(60);
    expect([element.workspace === opened, closed]).to.deep.equal([true, 0]);
    element.remove();
    await waitUntil(() => closed === 1);
    elsewhere.append(element);
    await waitUntil(() => element.workspace);
    expect(element.workspace).not.to.equal(opened);
  });

  it('[E24] keeps what is in memory alone as long as the element is there', async () => {
    const element = await readyWorkspace();
    const { workspace } = element;
    const place = element.parentElement!;
    element.remove();
    await aTimeout(60);
    place.append(element);
    await element.updateComplete;
    expect(element.workspace).to.equal(workspace);
  });

  it('[E25] says when a change was taken back, and asks before the page is left meanwhile', async () => {
    let refuse = (_error: PerfError) => {};
    const storage = memoryStorage();
    let full = false;
    PerfWorkspace.storages.set('full', () => ({
      ...storage,
      commit: (commit) =>
        full ? new Promise((_, reject) => (refuse = reject)) : storage.commit(commit),
    }));
    const element = await workspaceOf({ src: 'full:', viewer: 'ann', initial: address(company) });
    await waitUntil(() => element.workspace);
    full = true;
    const running = element
      .workspace!.run({ type: 'goal.check-in', input: { goalId: idOf('anns'), value: true } })
      .catch((error: unknown) => error);
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await waitUntil(() => element.workspace!.unstored === 1);
    expect(leaving()).to.equal(true);
    await aTimeout(0);
    refuse(new PerfError('storage-full', 'The disk is full.'));
    expect(((await running) as PerfError).code).to.equal('storage-full');
    await waitUntil(() => textOf(element).includes('Your last change was not saved'));
    expect(leaving()).to.equal(false);
    await expect(element).to.be.accessible();
    button(element, 'Close')!.click();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('not saved');
  });
});

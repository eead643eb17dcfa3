import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import { ann, company, companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import '../perf-check-in.ts';
import {
  address,
  button,
  impatient,
  readyWorkspace,
  storageThat,
  workspaceOf,
} from '../testing/opened.ts';
import { PerfWorkspace } from './workspace.ts';

describe('<perf-workspace>', () => {
  impatient();

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
      ready: { show: () => readyWorkspace(), says: /The page/, isOfPage: true },
    },
  });

  it('[E17] opens what src names and says when it is ready', async () => {
    const element = document.createElement('perf-workspace');
    element.src = 'memory:';
    element.viewer = 'ann';
    element.viewerName = 'Ann Abel';
    setTimeout(() => document.body.append(element));
    const { detail } = await next(element, 'perf-ready');
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

  it('[E25] leaves it to a form to say what the form could not save', async () => {
    const storage = memoryStorage();
    let full = false;
    PerfWorkspace.storages.set('tight', () => ({
      ...storage,
      commit: (commit) =>
        full ? Promise.reject(new PerfError('storage-full', 'Full.')) : storage.commit(commit),
    }));
    const element = await workspaceOf({ src: 'tight:', viewer: 'ann', initial: address(company) });
    await waitUntil(() => element.workspace);
    const form = document.createElement('perf-check-in');
    form.goalId = idOf('anns');
    element.append(form);
    await form.updateComplete;
    full = true;
    form.shadowRoot!.querySelector('textarea')!.value = 'Two teams came back';
    form.shadowRoot!.querySelector('textarea')!.dispatchEvent(new InputEvent('input'));
    form.shadowRoot!.querySelector('form')!.requestSubmit();
    await waitUntil(() => textOf(form).includes('was not saved'));
    await aTimeout(20);
    const alerts = [form, element].flatMap((it) => [
      ...it.shadowRoot!.querySelectorAll('[role=alert]'),
    ]);
    expect(alerts).to.have.length(1);
    form.remove();
    const lost = element
      .workspace!.run({ type: 'goal.check-in', input: { goalId: idOf('anns'), value: true } })
      .catch((error: unknown) => error);
    await lost;
    await waitUntil(() => textOf(element).includes('Your last change was not saved'));
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

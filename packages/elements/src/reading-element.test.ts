import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import { define } from './define.ts';
import { PerfMomentEvent } from './events.ts';
import './perf-check-in.ts';
import './perf-goal-tree.ts';
import './perf-workspace.ts';
import { ann, company, companyWorkspace, idOf } from './testing/company.ts';
import { elementSuite, next, textOf } from './testing/element-suite.ts';
import { Probe } from './testing/probe.ts';
import type { PerfWorkspace } from './workspace/workspace.ts';

define('test-probe', Probe);

async function probe(workspace?: Workspace, failing?: Error) {
  const element = await fixture<Probe>(
    html`<test-probe .failing=${failing} .workspace=${workspace}></test-probe>`,
  );
  await element.updateComplete;
  return element;
}

const wrong = new PerfError('not-found', 'There is no such goal.');

/** The words of the probe stand for those that a page brings along. */
const isOfPage = true;

describe('an element that reads a workspace', () => {
  elementSuite({
    tag: 'test-probe',
    element: Probe,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    data: ['Loading goals, Goals could not be shown, No goals, Add one, now'],
    states: {
      loading: { show: () => probe(), says: /Loading goals/, isOfPage },
      empty: {
        show: async () =>
          probe(
            await companyWorkspace(ann, memoryStorage(), { ...company, goals: [], checkIns: [] }),
          ),
        says: /No goals/,
        isOfPage,
      },
      error: {
        show: async () => probe(await companyWorkspace(), wrong),
        says: /could not be shown.*Try again/s,
        isOfPage,
      },
      ready: { show: async () => probe(await companyWorkspace()), says: /goals now/, isOfPage },
    },
  });

  it('[E220] makes anew with each hour what grows old, though no record changes', async () => {
    let moment = '2026-05-10T09:59:00Z';
    const workspace = new Proxy(await companyWorkspace(), {
      get(target, key) {
        if (key === 'now') return () => moment;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const element = await probe(workspace);
    for (const next of ['2026-05-10T09:59:30Z', '2026-05-10T10:00:30Z', '2026-05-10T10:01:30Z']) {
      moment = next;
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(element.outdated).to.equal(1);
  });

  it('[E81] tells an error once, heals with better data, and loses no focus when it is tried again', async () => {
    const workspace = await companyWorkspace();
    const element = document.createElement('test-probe') as Probe;
    const told = next(element, 'perf-error');
    let times = 0;
    element.addEventListener('perf-error', () => (times += 1));
    Object.assign(element, { workspace, failing: wrong });
    (await fixture(html`<div></div>`)).append(element);
    expect((await told).detail.code).to.equal('not-found');
    element.requestUpdate();
    await element.updateComplete;
    expect(times).to.equal(1);
    element.failing = undefined;
    await workspace.run({ type: 'goal.check-in', input: { goalId: idOf('teams'), value: 14 } });
    await element.updateComplete;
    expect(textOf(element)).to.match(/goals now/);
  });

  it('[E81] is loading while a part of the workspace is on its way, and says so where that does not come', async () => {
    const workspace = await companyWorkspace();
    let come: () => void = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    const early = new Proxy(workspace, {
      get: (target, key) =>
        key === 'ready'
          ? () => new Promise<void>((resolve, reject) => ([come, fail] = [resolve, reject]))
          : (Reflect.get(target, key) as unknown),
    });
    const missing = new PerfError('not-loaded', 'It is on its way.');
    const element = await probe(early, missing);
    expect(textOf(element)).to.match(/Loading goals/);
    fail(missing);
    await waitUntil(() => textOf(element).includes('could not be shown'));
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => textOf(element).includes('Loading goals'));
    element.failing = undefined;
    come();
    await waitUntil(() => textOf(element).includes('goals now'));
  });

  it('[E82] reads the perf-workspace that is around it, or that its attribute names, whichever comes first', async () => {
    const page = await fixture(
      html`<div>
        <test-probe id="early" workspace="here"></test-probe>
        <perf-workspace id="here"></perf-workspace>
      </div>`,
    );
    const around = page.querySelector('perf-workspace')!;
    around.workspace = await companyWorkspace();
    const late = document.createElement('test-probe');
    late.setAttribute('workspace', 'here');
    page.append(late);
    const inside = around.appendChild(document.createElement('test-probe'));
    for (const element of [page.querySelector('#early')!, late, inside]) {
      await waitUntil(() => textOf(element).includes('goals now'));
    }
    late.setAttribute('workspace', 'nobody');
    (late as Probe).requestUpdate();
    await waitUntil(() => textOf(late).includes('Loading'));
  });

  it('[E83] shows with all others the moment that the perf-workspace shows, and comes back', async () => {
    const workspace = await companyWorkspace(ann);
    const page = await fixture(
      html`<perf-workspace .workspace=${workspace}>
        <test-probe></test-probe><test-probe></test-probe>
      </perf-workspace>`,
    );
    const all = [...page.querySelectorAll<Probe>('test-probe')];
    const says = (words: string) => waitUntil(() => all.every((it) => textOf(it).includes(words)));
    await says('goals now');
    page.setAttribute('at', '2020-01-01');
    await says('No goals');
    expect(textOf(page)).to.match(/Nothing there can be changed/);
    page.shadowRoot!.querySelector<HTMLElement>('.past button')!.click();
    await says('goals now');
    expect(page.shadowRoot!.activeElement?.className).to.equal('frame');
  });

  it('[E83] shows a tree of then, in which nothing can be changed, and now again without `at`', async () => {
    const workspace = await companyWorkspace(ann);
    const page = await fixture(
      html`<perf-workspace at="2020-01-01" .workspace=${workspace}>
        <perf-goal-tree></perf-goal-tree>
        <perf-check-in goal-id="teams"></perf-check-in>
      </perf-workspace>`,
    );
    const tree = page.querySelector('perf-goal-tree')!;
    const form = page.querySelector('perf-check-in')!;
    const rows = () => tree.shadowRoot!.querySelectorAll('[role=row][aria-level]').length;
    await waitUntil(() => textOf(page).includes('Nothing there can be changed'));
    await waitUntil(() => rows() === 0);
    expect(form.shadowRoot!.querySelector('form')).to.equal(null);
    page.removeAttribute('at');
    await waitUntil(() => rows() > 0);
    expect(textOf(page)).not.to.match(/could not be shown/);
  });

  it('[E221] does not show the present before the moment that the page asks for', async () => {
    const workspace = await companyWorkspace(ann);
    const page = document.createElement('perf-workspace');
    page.at = '2020-01-01';
    page.workspace = workspace;
    const inside = document.createElement('test-probe') as Probe;
    page.append(inside);
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(textOf(inside)));
    watch.observe(inside.shadowRoot ?? inside, { childList: true, subtree: true });
    (await fixture(html`<div></div>`)).append(page);
    watch.observe(inside.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await waitUntil(() => textOf(inside).includes('No goals'));
    expect([...seen].filter((text) => text.includes('goals now'))).to.deep.equal([]);
    watch.disconnect();
  });

  it('[E221] waits for no moment that is not asked for any more, and says so where the first fails', async () => {
    const workspace = await companyWorkspace(ann);
    let fail = (_error: unknown) => {};
    const hanging = new Proxy(workspace, {
      get: (target, key) =>
        key === 'at'
          ? () => new Promise((_, reject) => (fail = reject))
          : (Reflect.get(target, key) as unknown),
    });
    const page = await fixture(
      html`<perf-workspace at="2020-01-01" .workspace=${hanging}>
        <test-probe></test-probe>
      </perf-workspace>`,
    );
    const inside = page.querySelector<Probe>('test-probe')!;
    expect(textOf(inside)).not.to.contain('goals now');
    fail(wrong);
    await waitUntil(() => textOf(inside).includes('goals now'));
    await waitUntil(() => textOf(page).includes('you are looking at how things stand now'));
    const again = await fixture(
      html`<perf-workspace at="2020-01-01" .workspace=${hanging}>
        <test-probe></test-probe>
      </perf-workspace>`,
    );
    (again as PerfWorkspace).at = '';
    await waitUntil(() => textOf(again.querySelector('test-probe')!).includes('goals now'));
  });

  it('[E83] keeps the moment that is shown where the next one cannot be had, and can be asked again', async () => {
    const workspace = await companyWorkspace(ann);
    let isDown = false;
    const shaky = new Proxy(workspace, {
      get: (target, key) =>
        key === 'at'
          ? (moment: string) => (isDown ? Promise.reject(wrong) : target.at(moment))
          : (Reflect.get(target, key) as unknown),
    });
    const page = await fixture(
      html`<perf-workspace at="2020-01-01" .workspace=${shaky}>
        <test-probe></test-probe>
      </perf-workspace>`,
    );
    const inside = page.querySelector<Probe>('test-probe')!;
    await waitUntil(() => textOf(inside).includes('No goals'));
    isDown = true;
    page.setAttribute('at', '2020-02-01');
    await waitUntil(() => textOf(page).includes('could not be shown'));
    expect(textOf(inside)).to.match(/No goals/);
    isDown = false;
    inside.dispatchEvent(new PerfMomentEvent({ at: '2020-02-01' }));
    await waitUntil(() => !textOf(page).includes('could not be shown'));
    expect(textOf(page)).to.match(/Nothing there can be changed/);
  });

  it('[E83] stays in the present, and says why, where there is no past to be had', async () => {
    const workspace = await companyWorkspace(ann);
    const page = await fixture(
      html`<perf-workspace .workspace=${workspace}>
        <test-probe></test-probe>
      </perf-workspace>`,
    );
    const told = next(page, 'perf-error');
    page.setAttribute('at', 'yesterday');
    await told;
    await waitUntil(() => textOf(page).includes('could not be shown'));
    expect(textOf(page.querySelector('test-probe')!)).to.match(/goals now/);
  });
});

import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  PerfError,
  type Workspace,
  createWorkspace,
  memoryStorage,
  type Storage,
} from '@throughline/core';
import '../perf-time-travel.ts';
import '../perf-workspace.ts';
import { ann, company, companyWorkspace, now } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { storageThat, unavailable } from '../testing/opened.ts';
import { PerfTimeTravel } from './time-travel.ts';

function shown(workspace?: Workspace) {
  return fixture<PerfTimeTravel>(
    html`<perf-time-travel .workspace=${workspace}></perf-time-travel>`,
  );
}

/** The company, whose history begins in January. */
async function withPast(storage: Storage = memoryStorage()): Promise<Workspace> {
  let at = '2026-01-05T09:00:00Z';
  let ids = 0;
  const workspace = await createWorkspace({
    ...{ storage, viewer: { id: ann }, now: () => at, newId: () => `n${(ids += 1)}` },
  });
  await workspace.run<string>({ type: 'workspace.begin', input: { records: company } });
  at = now;
  return workspace;
}

async function ready(workspace?: Workspace) {
  const element = await shown(workspace ?? (await withPast()));
  await waitUntil(() => element.shadowRoot!.querySelector('#slider'));
  return element;
}

/** The element in a perf-workspace, with what its slider is worked by. */
async function travelling(workspace?: Workspace) {
  const outer = await fixture<HTMLElementTagNameMap['perf-workspace']>(
    html`<perf-workspace><perf-time-travel></perf-time-travel></perf-workspace>`,
  );
  outer.workspace = workspace ?? (await withPast());
  const element = outer.querySelector('perf-time-travel')!;
  const slider = () => element.shadowRoot!.querySelector<HTMLInputElement>('#slider')!;
  await waitUntil(slider);
  const press = async (key: string) => {
    slider().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  };
  const click = (name: string) =>
    [...element.shadowRoot!.querySelectorAll('button')]
      .find((it) => (it.getAttribute('aria-label') ?? it.textContent ?? '').includes(name))!
      .click();
  return { outer, element, slider, press, click };
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-time-travel>', () => {
  elementSuite({
    tag: 'perf-time-travel',
    element: PerfTimeTravel,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading the history/ },
      empty: {
        show: async () => {
          const element = await shown(await companyWorkspace());
          await waitUntil(() => textOf(element).includes('No past'));
          return element;
        },
        says: /No past to look at yet.*From tomorrow on/,
      },
      error: {
        show: async () => {
          const failing = new Proxy(await companyWorkspace(), {
            get(target, key) {
              if (key === 'began') return () => Promise.reject(broken);
              const value: unknown = Reflect.get(target, key, target);
              return typeof value === 'function' ? (value.bind(target) as unknown) : value;
            },
          });
          const element = await shown(failing);
          await waitUntil(() => textOf(element).includes('could not be shown'));
          return element;
        },
        says: /could not be shown.*Try again/s,
      },
      ready: { show: () => ready(), says: /Now, May 15, 2026/ },
    },
  });

  it('[E150] runs from the first commit to now, with the ends of cycles marked', async () => {
    const element = await ready();
    const slider = element.shadowRoot!.querySelector<HTMLInputElement>('#slider')!;
    expect([slider.min, slider.max, slider.value]).to.deep.equal(['0', '130', '130']);
    expect(slider.getAttribute('aria-valuetext')).to.equal('Now, May 15, 2026');
    expect(textOf(element)).to.include('Jan 5, 2026');
    const ends = [...element.shadowRoot!.querySelectorAll('.end button')];
    expect(ends.map((it) => it.getAttribute('aria-label'))).to.deep.equal(['End of 2026 Q1']);
  });

  it('[E151] moves by weeks with the arrows, and asks for the day once it rests', async () => {
    const { outer, element, slider, press } = await travelling();
    const asked: string[] = [];
    outer.addEventListener('perf-moment', ({ detail }) => asked.push(detail.at));
    await press('ArrowLeft');
    await press('ArrowLeft');
    await press('PageDown');
    expect(slider().getAttribute('aria-valuetext')).to.equal('Apr 3, 2026');
    expect(textOf(element)).to.include('Going to Apr 3, 2026');
    expect(asked).to.deep.equal([]);
    await waitUntil(() => textOf(element).includes('All figures show Apr 3, 2026'));
    expect(asked).to.deep.equal(['2026-04-03']);
    expect(outer.at).to.equal('2026-04-03');
    await press('ArrowUp');
    expect(slider().getAttribute('aria-valuetext')).to.equal('Apr 10, 2026');
  });

  it('[E152] goes to the end of the last cycle, a week on or back, and to now, at once', async () => {
    const { outer, element, slider, click } = await travelling();
    click('End of 2026 Q1');
    await waitUntil(() => outer.at === '2026-03-31');
    await waitUntil(() => textOf(element).includes('All figures show Mar 31, 2026'));
    expect(slider().getAttribute('aria-valuetext')).to.equal('Mar 31, 2026 · End of 2026 Q1');
    click('Previous week');
    await waitUntil(() => outer.at === '2026-03-24');
    await waitUntil(() => textOf(element).includes('All figures show Mar 24, 2026'));
    click('Now');
    await waitUntil(() => textOf(element).includes('All figures show the present'));
    expect(outer.at).to.equal('');
  });

  it('[E153] follows a moment that another one chose', async () => {
    const { outer, slider } = await travelling();
    outer.at = '2026-02-10';
    await waitUntil(() => slider().getAttribute('aria-valuetext') === 'Feb 10, 2026');
    outer.at = '';
    await waitUntil(() => slider().getAttribute('aria-valuetext')!.startsWith('Now'));
  });

  it('[E154] goes back to what is shown where the day cannot be shown, or a host cancels it', async () => {
    let isBroken = false;
    const storage = memoryStorage();
    const refusing = storageThat({
      ...storage,
      commits: (after) => (isBroken && after === 0 ? failing() : storage.commits(after)),
    });
    const { outer, element, slider, click } = await travelling(await withPast(refusing));
    isBroken = true;
    click('End of 2026 Q1');
    await waitUntil(() => textOf(element).includes('That day could not be shown'));
    expect(slider().getAttribute('aria-valuetext')).to.match(/^Now/);
    isBroken = false;
    outer.at = '';
    outer.addEventListener('perf-moment', (event) => event.preventDefault());
    click('End of 2026 Q1');
    await aTimeout(20);
    expect([outer.at, slider().getAttribute('aria-busy')]).to.deep.equal(['', 'false']);
  });
});

// eslint-disable-next-line require-yield -- reading the first commit is refused
async function* failing(): AsyncGenerator<never> {
  await unavailable();
}

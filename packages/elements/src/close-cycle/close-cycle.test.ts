import { expect, waitUntil } from '@open-wc/testing';
import { PerfError } from '@throughline/core';
import { ben } from '../testing/company.ts';
import {
  button,
  closing,
  ending,
  endingWith,
  endingWorkspace,
  focused,
  goalButton,
  openGoal,
} from '../testing/closing.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { leftOut, nowhere } from '../testing/language-suite.ts';
import { losePieces } from '../testing/late-pieces.ts';
import { PerfCloseCycle } from './close-cycle.ts';

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-close-cycle>', () => {
  elementSuite({
    tag: 'perf-close-cycle',
    element: PerfCloseCycle,
    property: 'workspace',
    workspace: () => endingWorkspace(),
    data: ['Call 10 customers'],
    states: {
      loading: { show: () => closing(undefined), says: /Loading the cycle/ },
      empty: {
        show: async () => closing(await endingWorkspace(ben, endingWith())),
        says: /Nothing waits to be closed in 2026 Q2.*2026 Q2 is the next to end, on Jun 30, 2026/s,
      },
      error: {
        show: async () => closing(failingReading(await endingWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        async show() {
          const workspace = await endingWorkspace(undefined, endingWith('teams', 'calls'));
          const element = await closing(workspace);
          await openGoal(element, 'calls');
          return element;
        },
        says: /Close 2026 Q2.*0 of 2 goals closed.*2 wait for you.*Final score.*90%/s,
      },
    },
  });

  it('[E110] says how many are closed and wait, for the viewer and for others, by team', async () => {
    const element = await closing(await endingWorkspace(ben));
    const text = textOf(element);
    expect(text).to.match(/0 of 10 goals closed 7 wait for you 3 wait for others/);
    expect(text).to.match(/Sales.*0 of 8 closed.*Without a team.*0 of 2 closed/);
    expect(goalButton(element, 'anns').closest('li')!.textContent).to.contain('For others');
  });

  it('[E110] shows the goals of one owner, of a team, and of another cycle', async () => {
    const workspace = await endingWorkspace();
    const of = async (attributes: object) => textOf(await closing(workspace, attributes));
    expect(await of({ ownerId: 'ann' })).to.contain('0 of 2 goals closed');
    expect(await of({ scope: 'sales' })).to.contain('0 of 8 goals closed');
    expect(await of({ cycleId: 'q3' })).to.contain('Nothing waits to be closed in 2026 Q3');
    expect(await of({ cycleId: 'q9' })).to.contain('This cycle is not here');
    const over = ending.cycles.map((cycle) => ({ ...cycle, state: 'closed' }));
    const none = await endingWorkspace(ben, { ...ending, goals: [], checkIns: [], cycles: over });
    expect(textOf(await closing(none))).to.contain('No cycle is open');
  });

  it('[E406] says that its steps could not be fetched, and fetches them again when asked to', async () => {
    const element = await closing(undefined);
    const mend = losePieces(element);
    const told = next(element, 'perf-error');
    element.workspace = await endingWorkspace(ben);
    expect((await told).detail.code).to.equal('not-loaded');
    await waitUntil(() => textOf(element).includes('This part could not be loaded'));
    expect(element.isFetched).to.equal(false);
    await expect(element).to.be.accessible();
    mend();
    const again = button(element, 'Try again');
    again.focus();
    again.click();
    await waitUntil(() => element.isFetched, 'the steps');
    await waitUntil(() => !textOf(element).includes('could not be'));
    expect(focused(element)).not.to.equal(null);
    await openGoal(element, 'calls');
    expect(textOf(element)).to.contain('Final score');
  });

  it('[E14] takes every word from the catalogue', async () => {
    const page = await nowhere();
    const workspace = await endingWorkspace();
    await workspace.run<string>({ type: 'goal.close', input: { goalId: 'teams', next: 'keep' } });
    const element = await closing(workspace);
    page.append(element);
    await waitUntil(() => textOf(page).includes('['));
    await openGoal(element, 'calls');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value=carry]')!.click();
    element.shadowRoot!.querySelector<HTMLElement>('.bulk-begin')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(page)).to.match(/\[.*Call 10 customers/s);
    expect(leftOut(page, ['Call 10 customers', 'calls'])).to.deep.equal([]);
  });
});

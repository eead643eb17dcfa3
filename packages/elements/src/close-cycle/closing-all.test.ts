import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import {
  button,
  closing,
  decide,
  endingWorkspace,
  focused,
  goalButton,
  openGoal,
  write,
} from '../testing/closing.ts';
import { textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';
import type { PerfCloseCycle } from './close-cycle.ts';

const bulk = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.bulk-begin')!;
const panel = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=bulk]');
const stateOf = (workspace: Workspace, goalId: string) =>
  workspace.records.goals.get(goalId as never)?.state;

async function preview(element: PerfCloseCycle) {
  bulk(element).click();
  await waitUntil(() => focused(element)?.id === 'bulk-title');
}

/** Notes in which order goals are closed. */
function orderIn(element: PerfCloseCycle) {
  const order: string[] = [];
  element.addEventListener('perf-goal-closed', ({ detail }) => order.push(detail.goalId));
  return order;
}

const runIn = (element: PerfCloseCycle) =>
  panel(element)!.querySelector<HTMLElement>('.primary')!.click();

describe('<perf-close-cycle> closes all as proposed', () => {
  it('[E113] after it showed what that does, children first, and leaves the others', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    const order = orderIn(element);
    await preview(element);
    expect(textOf(panel(element)!)).to.match(
      /Close 5 goals as proposed.*5 goals are not among them/,
    );
    expect(textOf(panel(element)!)).to.match(/Win back 40 teams 0\.3 Missed It ends here/);
    await expect(element).to.be.accessible();
    runIn(element);
    await waitUntil(() => textOf(element).includes('5 goals closed.'));
    expect(order.slice(-2)).to.deep.equal(['churn', 'pillar']);
    expect(order).to.have.members(['teams', 'launch', 'calls', 'churn', 'pillar']);
    await waitUntil(() => focused(element)?.matches('.notice-text'));
    expect(stateOf(workspace, 'uptime')).to.equal('active');
    expect(workspace.records.goals.get('teams' as never)?.outcome).to.deep.include({
      proposed: 0.3,
    });
    expect(workspace.records.goals.get('teams' as never)?.outcome).not.to.have.property('grade');
  }).timeout(8000);

  it('[E113] with what was said of single goals, and lets what was not achieved go on', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    await openGoal(element, 'teams');
    await decide(element, 'drop');
    await openGoal(element, 'launch');
    await write(element, 'grade', '0.9');
    await preview(element);
    expect(textOf(panel(element)!)).to.contain('Close 4 goals');
    panel(element)!.querySelectorAll<HTMLInputElement>('input[name=short]')[1]!.click();
    await element.updateComplete;
    runIn(element);
    await waitUntil(() => textOf(element).includes('4 goals closed.'));
    const next = (id: string) => workspace.records.goals.get(id as never)?.outcome?.next;
    expect([next('teams'), next('calls'), next('churn')]).to.deep.equal([
      'drop',
      undefined,
      'keep',
    ]);
    expect(stateOf(workspace, 'launch')).to.equal('active');
  });

  it('[E113] not before somebody says so: Cancel and Escape lead back', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    const { version } = workspace;
    await preview(element);
    button(panelHost(element), 'Cancel').click();
    await waitUntil(() => focused(element) === bulk(element));
    await preview(element);
    press(focused(element), 'Escape');
    await waitUntil(() => focused(element) === bulk(element));
    expect(panel(element)).to.equal(null);
    expect(workspace.version).to.equal(version);
  });

  it('[E113] one after the other: a failure stays with its goal, and can be tried again there', async () => {
    const workspace = await endingWorkspace();
    const run = workspace.run.bind(workspace) as (command: unknown) => Promise<never>;
    let isFull = true;
    workspace.run = ((command: { input: { goalId: string } }) =>
      isFull && command.input.goalId === 'calls'
        ? Promise.reject(new PerfError('storage-full', 'Full.'))
        : run(command)) as never;
    const element = await closing(workspace);
    await preview(element);
    runIn(element);
    await waitUntil(() => textOf(element).includes('4 goals closed. 1 goal needs another look.'));
    const row = goalButton(element, 'calls').closest('li')!;
    expect(textOf(row)).to.contain('Free some space and try again');
    await expect(element).to.be.accessible();
    isFull = false;
    row.querySelector<HTMLElement>('.notice button')!.click();
    await waitUntil(() => stateOf(workspace, 'calls') === 'closed');
  }).timeout(8000);

  it('[E113] tells how far it is, and begins no further goal once stopped', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    const order = orderIn(element);
    element.addEventListener('perf-goal-closed', () => {
      if (order.length !== 2) return;
      expect(textOf(element)).to.match(/Closing: [01] of 5/);
      expect(element.shadowRoot!.querySelector('[part=notice] progress')).not.to.equal(null);
      button(element, 'Stop').click();
    });
    await preview(element);
    runIn(element);
    await waitUntil(() => textOf(element).includes('2 goals closed. Stopped: 3 goals not begun.'));
    expect(order).to.have.length(2);
    expect(stateOf(workspace, 'churn')).to.equal('active');
  });

  it('[E230] and calls it no failure where somebody else was quicker', async () => {
    const workspace = await endingWorkspace();
    const [first, second] = [await closing(workspace), await closing(workspace)];
    let failures = 0;
    for (const element of [first, second]) {
      element.addEventListener('perf-error', () => (failures += 1));
      await preview(element);
    }
    runIn(first);
    runIn(second);
    const said = (element: Element) => textOf(element.shadowRoot!.querySelector('.notice-text')!);
    const isDone = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.notice-text') !== null;
    await waitUntil(() => isDone(first) && isDone(second), 'both are done', { timeout: 5000 });
    const meanwhile = [
      ...`${said(first)} ${said(second)}`.matchAll(
        /(\d) goals? closed by somebody else meanwhile/g,
      ),
    ];
    expect(meanwhile.reduce((sum, [, number]) => sum + Number(number), 0)).to.equal(5);
    expect(textOf(first) + textOf(second)).not.to.contain('another look');
    for (const { shadowRoot } of [first, second]) {
      expect(shadowRoot!.querySelector('[part=error]')).to.equal(null);
    }
    expect(failures).to.equal(0);
  }).timeout(8000);

  it('[E128] but for those that the page cancels', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    element.addEventListener('perf-goal-close', (event) => {
      if (event.detail.goalId !== 'teams') event.preventDefault();
    });
    await preview(element);
    runIn(element);
    await waitUntil(() => textOf(element).includes('4 goals left as they were'));
    expect([stateOf(workspace, 'teams'), stateOf(workspace, 'calls')]).to.deep.equal([
      ...['closed', 'active'],
    ]);
  });

  it('[E126] and takes all of it back, unless the page cancels that', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    await preview(element);
    runIn(element);
    await waitUntil(() => textOf(element).includes('5 goals closed.'));
    element.addEventListener('perf-undo', (event) => event.preventDefault(), { once: true });
    button(element, 'Undo').click();
    await element.updateComplete;
    expect(stateOf(workspace, 'teams')).to.equal('closed');
    button(element, 'Undo').click();
    await waitUntil(() => textOf(element).includes('Undone for 5 goals.'));
    expect(textOf(element)).to.contain('0 of 10 goals closed');
    expect(focused(element).closest('[data-goal]')?.getAttribute('data-goal')).to.be.a('string');
  });
});

/** As an element with the panel alone in its root. */
function panelHost(element: Element) {
  return { shadowRoot: panel(element) } as unknown as Element;
}

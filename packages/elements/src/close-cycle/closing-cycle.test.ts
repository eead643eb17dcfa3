import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type PersonId, type Workspace, createWorkspace, memoryStorage } from '@throughline/core';
import '../perf-workspace.ts';
import {
  button,
  closing,
  ending,
  endingWith,
  endingWorkspace,
  focused,
  openGoal,
  write,
} from '../testing/closing.ts';
import { ann, ben } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';

/** On a machine that has other things to do. */
const patience = { timeout: 6000 };

const close = (workspace: Workspace, goalId: string, fields: object = {}) =>
  workspace.run<string>({ type: 'goal.close', input: { goalId, ...fields } });

/** All of these goals closed, to go on. */
async function closedWith(...ids: readonly string[]) {
  const workspace = await endingWorkspace(undefined, endingWith(...ids));
  for (const id of [...ids].reverse()) await close(workspace, id, { next: 'keep' });
  return workspace;
}

const successorOf = (workspace: Workspace, goalId: string) =>
  [...workspace.records.goals.values()].find(({ continues }) => continues === goalId);

const carryPart = (element: Element) => element.shadowRoot!.querySelector('[part=carry]')!;

describe('<perf-close-cycle> after the goals', () => {
  it('[E114] carries over what is to go on, those above first, with what is left to reach', async () => {
    const workspace = await closedWith('churn', 'teams', 'launch');
    const element = await closing(workspace);
    expect(textOf(carryPart(element))).to.match(
      /To be carried over \(3\).*Halve the churn.*Win back 40 teams From 12\steams to 40\steams/,
    );
    const order: string[] = [];
    element.addEventListener('perf-goal-carry-over', ({ detail }) => order.push(detail.goalId));
    await write(element, 'target-teams', '50');
    expect(textOf(carryPart(element))).to.match(/From 12\steams to 50\steams/);
    await expect(element).to.be.accessible();
    const told = next(element, 'perf-goal-carried-over');
    button(element, 'Carry over 3 goals into 2026 Q3').click();
    expect((await told).detail).to.deep.include({
      goalId: 'churn',
      newId: successorOf(workspace, 'churn')!.id,
    });
    await waitUntil(() => textOf(element).includes('3 goals carried over.'));
    expect(order[0]).to.equal('churn');
    const teams = successorOf(workspace, 'teams')!;
    expect(teams.links[0]?.parentId).to.equal(successorOf(workspace, 'churn')!.id);
    expect(teams.measure).to.deep.include({ start: 12, target: 50 });
    expect(teams.cycleId).to.equal('q3');
    await waitUntil(() => focused(element)?.matches('.notice-text'));
    button(element, 'Undo').click();
    await waitUntil(() => successorOf(workspace, 'churn') === undefined);
    expect(textOf(carryPart(element))).to.contain('To be carried over (3)');
  }).timeout(15_000);

  it('[E114] asks for a target further on where one was reached, and leaves what is unchosen', async () => {
    const records = endingWith('teams', 'calls');
    const workspace = await endingWorkspace(undefined, records);
    await workspace.run<string>({ type: 'goal.check-in', input: { goalId: 'calls', value: 12 } });
    await close(workspace, 'calls', { next: 'keep' });
    await close(workspace, 'teams', { next: 'keep' });
    const element = await closing(workspace);
    expect(textOf(carryPart(element))).to.contain('It was reached: set a target further on.');
    button(element, 'Carry over 1 goal into');
    await write(element, 'target-calls', '20');
    button(element, 'Carry over 2 goals into');
    element.shadowRoot!.querySelector<HTMLInputElement>('[data-carry=teams] input')!.click();
    await element.updateComplete;
    button(element, 'Carry over 1 goal into').click();
    await waitUntil(() => successorOf(workspace, 'calls') !== undefined);
    await waitUntil(() => textOf(element).includes('carried over.'));
    expect(successorOf(workspace, 'teams')).to.equal(undefined);
  });

  it('[E128] carries nothing over that the page cancels', async () => {
    const workspace = await closedWith('teams');
    const element = await closing(workspace);
    element.addEventListener('perf-goal-carry-over', (event) => event.preventDefault());
    const { version } = workspace;
    button(element, 'Carry over 1 goal').click();
    await waitUntil(() => textOf(element).includes('left as'));
    expect(workspace.version).to.equal(version);
  });

  it('[E127] closes the cycle once nothing waits, after saying that it cannot be undone', async () => {
    const workspace = await endingWorkspace(undefined, endingWith('calls'));
    const element = await closing(workspace);
    expect(textOf(element)).to.contain('It can be closed once no goal waits: 1 goal to go.');
    await close(workspace, 'calls');
    await element.updateComplete;
    button(element, 'Close the cycle …').click();
    await waitUntil(() => focused(element)?.matches('.cycle-keep'));
    expect(textOf(element)).to.contain('This cannot be undone.');
    await expect(element).to.be.accessible();
    element.addEventListener('perf-cycle-close', (event) => event.preventDefault(), { once: true });
    button(element, 'Close it for good').click();
    await element.updateComplete;
    const cycle = () => workspace.records.cycles.get('q2' as never)?.state;
    expect(cycle(), '[E128] cancelled').to.equal('active');
    const told = next(element, 'perf-cycle-closed');
    let announced = 0;
    element.addEventListener('perf-cycle-close', () => (announced += 1));
    button(element, 'Close it for good').click();
    button(element, 'Close it for good').click();
    expect((await told).detail.cycleId).to.equal('q2');
    expect(cycle()).to.equal('closed');
    await waitUntil(() => focused(element)?.textContent?.includes('2026 Q2 is closed.'));
    expect(announced, 'of two clicks').to.equal(1);
  }).timeout(15_000);

  it('[E127] offers it neither to others nor for a part of the cycle', async () => {
    const records = endingWith('calls');
    const of = async (viewer?: PersonId, attributes: object = {}) => {
      const workspace = await endingWorkspace(viewer, records);
      return textOf(await closing(workspace, attributes));
    };
    expect(await of()).to.contain('Close the cycle');
    expect(await of(ben)).not.to.contain('Close the cycle');
    expect(await of(undefined, { ownerId: 'ben' })).not.to.contain('Close the cycle');
  });

  it('[E129] tells whoever may close nothing why, and shows the score all the same', async () => {
    const element = await closing(await endingWorkspace('eve' as PersonId));
    const text = textOf(element);
    expect(text).to.contain('You can close none of these goals.');
    expect(text).not.to.contain('as proposed');
    await openGoal(element, 'teams');
    expect(textOf(element)).to.contain('Its owner closes it, or somebody who leads them.');
    expect(element.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('[E129] says that goals are for others once it is known of all of them', async () => {
    const workspace = await endingWorkspace(ben);
    const may = workspace.may.bind(workspace);
    // As long as a stretch of asking, so that each answer comes by itself.
    workspace.may = (command: Parameters<typeof may>[0]) => {
      const until = performance.now() + 10;
      while (performance.now() < until);
      return may(command);
    };
    const element = document.createElement('perf-close-cycle');
    const said: string[] = [];
    element.addController({ hostUpdated: () => void said.push(textOf(element)) });
    element.workspace = workspace;
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => textOf(element).includes('7 wait for you 3 wait for others'));
    expect(textOf(element)).to.contain('For others');
    const sooner = said.filter((text) => !text.includes('7 wait for you'));
    expect(sooner.join()).to.contain('for you');
    expect(sooner.join()).not.to.match(/for others|You can close none/i);
  }).timeout(8000);

  it('[E129] closes nothing at a moment of the past', async () => {
    let at = '2026-02-01T09:00:00Z';
    const clock = { viewer: { id: ann }, now: () => at, newId: () => `n${at}` };
    const workspace = await createWorkspace({ storage: memoryStorage(), ...clock });
    await workspace.run<string>({ type: 'workspace.begin', input: { records: ending } });
    at = '2026-05-15T12:00:00Z';
    await close(workspace, 'calls');
    const around = document.createElement('perf-workspace');
    around.workspace = workspace;
    around.append(document.createElement('perf-close-cycle'));
    (await fixture(html`<div></div>`)).append(around);
    const element = around.querySelector('perf-close-cycle')!;
    await waitUntil(() => textOf(element).includes('1 of 10 goals closed'), 'now', patience);
    around.at = '2026-05-01';
    await waitUntil(() => textOf(element).includes('This is how it stood then.'), 'then', patience);
    expect(textOf(element)).to.contain('0 of 10 goals closed');
    expect(textOf(element)).not.to.contain('one by one');
    await openGoal(element, 'calls');
    expect(element.shadowRoot!.querySelector('form, [part=cycle]')).to.equal(null);
  }).timeout(15_000);
});

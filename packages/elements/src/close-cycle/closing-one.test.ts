import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import {
  button,
  closing,
  decide,
  endingWith,
  endingWorkspace,
  field,
  focused,
  goalButton,
  openGoal,
  write,
} from '../testing/closing.ts';
import { idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';

const outcomeOf = (workspace: Workspace, goalId: string) =>
  workspace.records.goals.get(idOf(goalId))?.outcome;

const closeEvents = (element: HTMLElement) => {
  const inputs: unknown[] = [];
  element.addEventListener('perf-goal-close', ({ detail }) => inputs.push(detail.input));
  return inputs;
};

describe('<perf-close-cycle> closes one goal', () => {
  it('[E111] with its score and why, its proposed grade and band, and who reads what is written', async () => {
    const element = await closing(await endingWorkspace());
    await openGoal(element, 'teams');
    const form = element.shadowRoot!.querySelector('form')!;
    expect(textOf(form)).to.match(/Final score 30%.*Proposed grade 0\.3.*Missed/);
    expect(textOf(form)).to.contain('Everyone here can read this.');
    expect(textOf(form)).not.to.contain('What counts');
    button(element, 'Why?').click();
    await element.updateComplete;
    expect(textOf(form)).to.match(/Why 30%.*Last reading 12\steams/);
  });

  it('[E215] says how much of what was learnt fits once that much is there', async () => {
    const element = await closing(await endingWorkspace());
    await openGoal(element, 'teams');
    await write(element, 'helped', 'a'.repeat(3999));
    expect(textOf(element)).not.to.contain('characters fit');
    await write(element, 'helped', 'a'.repeat(4000));
    expect(textOf(element)).to.contain('No more than 4,000 characters fit.');
  });

  it('[E185] keeps the goal open while the texts of another language come', async () => {
    const element = await closing(await endingWorkspace());
    await openGoal(element, 'teams');
    const place = element.parentElement!;
    place.lang = 'ar';
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('could not be shown');
    await waitUntil(() => /\p{Script=Arabic}/u.test(textOf(element)));
    await waitUntil(() => element.shadowRoot!.querySelector('form'), 'the form in Arabic');
  });

  it('[E111] with another grade only where words say why, and with a decision', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    const inputs = closeEvents(element);
    await openGoal(element, 'teams');
    await write(element, 'grade', '0.7');
    expect(textOf(element)).to.contain('Say below what they do not show');
    button(element, 'Close and go on').click();
    await element.updateComplete;
    await waitUntil(() => focused(element)?.getAttribute('name') === 'decision');
    expect(textOf(element)).to.contain('Say what comes of it.');
    await expect(element).to.be.accessible();
    await decide(element, 'drop');
    button(element, 'Close and go on').click();
    await waitUntil(() => focused(element)?.id === 'helped');
    expect(textOf(element)).to.contain('why you give another grade');
    expect(inputs).to.deep.equal([]);
    await write(element, 'hindered', 'Two teams signed a day late');
    setTimeout(() => button(element, 'Close and go on').click());
    const { detail } = await next(element, 'perf-goal-closed');
    expect(detail.goalId).to.equal('teams');
    const input = { grade: 0.7, hindered: 'Two teams signed a day late', next: 'drop' };
    expect(inputs).to.deep.equal([{ goalId: 'teams', ...input }]);
    expect(outcomeOf(workspace, 'teams')).to.deep.include({ ...input, proposed: 0.3 });
  }).timeout(8000);

  it('[E111] as it is where it was achieved, with nothing more to say', async () => {
    const element = await closing(await endingWorkspace());
    const inputs = closeEvents(element);
    await openGoal(element, 'calls');
    setTimeout(() => button(element, 'Close and go on').click());
    await next(element, 'perf-goal-closed');
    expect(inputs).to.deep.equal([{ goalId: 'calls' }]);
  });

  it('[E111] names goals below it that are open', async () => {
    const element = await closing(await endingWorkspace());
    await openGoal(element, 'pillar');
    expect(textOf(element)).to.match(/1 goal below it is still open.*Halve the churn/);
  });

  it('[E112] and goes on to the next, those below first, by keys alone', async () => {
    const workspace = await endingWorkspace(undefined, endingWith('churn', 'teams', 'calls'));
    const element = await closing(workspace);
    button(element, 'one by one').focus();
    focused(element).click();
    await waitUntil(() => focused(element)?.matches('.goal-button'));
    expect(focused(element)).to.equal(goalButton(element, 'teams'));
    press(focused(element), 'ArrowDown');
    expect(focused(element)).to.equal(goalButton(element, 'calls'));
    press(focused(element), 'ArrowUp');
    await decide(element, 'done');
    press(element.shadowRoot!.querySelector('form')!, 'Enter', { ctrlKey: true });
    await waitUntil(() => focused(element) === goalButton(element, 'calls'));
    expect(textOf(element)).to.match(/1 of 3 goals closed.*Win back 40 teams is closed\./);
    press(element.shadowRoot!.querySelector('form')!, 'Enter', { ctrlKey: true });
    await waitUntil(() => focused(element) === goalButton(element, 'churn'));
    press(field(element, 'helped'), 'Escape');
    await waitUntil(() => element.shadowRoot!.querySelector('form') === null);
    expect(focused(element)).to.equal(goalButton(element, 'churn'));
  });

  it('[E112] leaves the focus at what was done, once nothing waits', async () => {
    const element = await closing(await endingWorkspace(undefined, endingWith('calls')));
    await openGoal(element, 'calls');
    button(element, 'Close goal').click();
    await waitUntil(() => focused(element)?.matches('.notice-text'));
    expect(textOf(element)).to.contain('1 of 1 goals closed');
    await expect(element).to.be.accessible();
  }).timeout(8000);

  it('[E112] keeps what was written through news, folding away and leaving the page', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    await openGoal(element, 'teams');
    await write(element, 'helped', 'The new offer');
    await workspace.run<string>({ type: 'goal.check-in', input: { goalId: 'teams', value: 16 } });
    await element.updateComplete;
    expect(field(element, 'helped').value).to.equal('The new offer');
    expect(textOf(element)).to.match(/Final score 40%/);
    button(element, 'Back to the list').click();
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await openGoal(element, 'teams');
    expect(field(element, 'helped').value).to.equal('The new offer');
  });

  it('[E113] says in its place what failed, keeps what was written, and tries again', async () => {
    const workspace = await endingWorkspace();
    const run = workspace.run.bind(workspace);
    workspace.run = () => Promise.reject(new PerfError('storage-full', 'Full.'));
    const element = await closing(workspace);
    await openGoal(element, 'calls');
    await write(element, 'helped', 'Calling early');
    setTimeout(() => button(element, 'Close and go on').click());
    expect((await next(element, 'perf-error')).detail.code).to.equal('storage-full');
    await waitUntil(() => focused(element)?.matches('[type=submit]'));
    expect(textOf(element)).to.contain('Free some space and try again');
    expect(field(element, 'helped').value).to.equal('Calling early');
    workspace.run = run;
    setTimeout(() => button(element, 'Close and go on').click());
    await next(element, 'perf-goal-closed');
    expect(outcomeOf(workspace, 'calls')?.helped).to.equal('Calling early');
  });

  it('[E128] not at all where the page cancels, and leaves the form as it is', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    element.addEventListener('perf-goal-close', (event) => event.preventDefault());
    await openGoal(element, 'calls');
    await write(element, 'helped', 'Calling early');
    const { version } = workspace;
    button(element, 'Close and go on').click();
    await waitUntil(() => textOf(element).includes('left as it was'));
    expect(workspace.version).to.equal(version);
    expect(field(element, 'helped').value).to.equal('Calling early');
  });

  it('[E126] and takes it back, with what was written', async () => {
    const workspace = await endingWorkspace();
    const element = await closing(workspace);
    await openGoal(element, 'calls');
    await write(element, 'helped', 'Calling early');
    button(element, 'Close and go on').click();
    await waitUntil(() => textOf(element).includes('Undo'));
    expect(outcomeOf(workspace, 'calls')?.helped).to.equal('Calling early');
    const told = next(element, 'perf-undone');
    button(element, 'Undo').click();
    expect((await told).detail.commitIds).to.have.length(1);
    await waitUntil(() => focused(element) === goalButton(element, 'calls'));
    expect(outcomeOf(workspace, 'calls')).to.equal(undefined);
    await openGoal(element, 'calls');
    expect(field(element, 'helped').value).to.equal('Calling early');
  });
});

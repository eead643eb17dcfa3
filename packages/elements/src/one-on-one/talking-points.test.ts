import { expect } from '@open-wc/testing';
import { openPoints } from '@throughline/core';
import { ann, ben } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';
import {
  all,
  buttonIn,
  oneOnOne,
  saysSoon,
  sendIn,
  twoPeople,
  typeIn,
  weekly,
  workspaceOf,
} from '../testing/two-people.ts';

const order = (workspace: Awaited<ReturnType<typeof workspaceOf>>) =>
  openPoints(workspace.records.rhythm.talkingPointsOf(weekly)).map(({ id }) => id);

describe('<perf-one-on-one> and its talking points', () => {
  it('[E271] suggests each line with its reason, and takes one with what it is about and why', async () => {
    const workspace = await workspaceOf(ann);
    const element = await oneOnOne(workspace);
    const [line] = workspace.agenda(weekly).filter(({ subject }) => subject.kind === 'goal');
    expect(line?.subject.kind).to.equal('goal');
    const lines = all(element, '.line').map(textOf);
    expect(lines).to.have.length(workspace.agenda(weekly).length);
    for (const text of lines) expect(text).to.match(/\S.*minutes?/);
    buttonIn(element, '.agenda', 'Add to what you talk about').click();
    await saysSoon(element, 'Added to what you talk about.');
    const raised = workspace.records.rhythm.talkingPointsOf(weekly).at(-1)!;
    expect(raised.about).to.deep.equal(line!.subject);
    expect(raised.reason).to.equal(line!.rule);
    expect(raised.text, 'names no goal').not.to.contain('teams');
    const left = workspace.agenda(weekly).map(({ subject }) => subject);
    expect(left).not.to.deep.include(line!.subject);
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
  });

  it('[E271] leaves a line out for this viewer alone, and shows it again', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    const before = all(element, '.line').length;
    buttonIn(element, '.agenda', 'Leave out').click();
    await saysSoon(element, '1 suggestion left out');
    expect(all(element, '.line')).to.have.length(before - 1);
    expect(element.shadowRoot!.activeElement?.id).to.equal('bring-back');
    buttonIn(element, '.agenda', 'Show again').click();
    await element.updateComplete;
    expect(all(element, '.line')).to.have.length(before);
  });

  it('[E404] offers every goal of the two, by title, however many they are', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({
      ...{ id: `many-${at}`, title: `Many ${at}`, kind: 'key-result', ownerId: 'ben' },
      ...{ start: '2026-04-01', due: '2026-06-30' },
    }));
    const records = { ...twoPeople, goals: [...twoPeople.goals, ...many] };
    const element = await oneOnOne(await workspaceOf(ben, undefined, records));
    await typeIn(element, '.points > form textarea', 'Which of them?');
    const titles = all(element, '.points > form select option').map(textOf);
    expect(titles.filter((title) => title.startsWith('Many '))).to.deep.equal(
      many.map(({ title }) => title),
    );
  });

  it('[E272] raises a point about a goal, and shows how that stood and stands', async () => {
    const workspace = await workspaceOf(ben);
    const element = await oneOnOne(workspace);
    await typeIn(element, '.points > form textarea', 'Which teams first?');
    await typeIn(element, '.points > form select', 'teams');
    await sendIn(element, '.points > form', 'Talking point added.');
    const made = workspace.records.rhythm.talkingPointsOf(weekly).at(-1)!;
    expect(made.about).to.deep.equal({ kind: 'goal', goalId: 'teams' });
    const [first] = all(element, '[data-point="p-1"]');
    expect(textOf(first!)).to.match(/When raised .*On track 20% 8.teams Now .* 30% 12.teams/);
    expect(textOf(first!)).to.contain('Put off once');
    const told = next(element, 'perf-goal-select');
    buttonIn(element, '[data-point="p-1"]', 'Win back 40 teams').click();
    expect((await told).detail).to.deep.equal({ goalId: 'teams' });
  });

  it('[E273] puts points in order by keys, by buttons and by dragging, with the focus on them', async () => {
    const workspace = await workspaceOf(ben);
    const element = await oneOnOne(workspace);
    const handle = (id: string) => all(element, `[data-point="${id}"] .handle`)[0]!;
    handle('p-3').focus();
    press(handle('p-3'), 'ArrowUp');
    await saysSoon(element, 'Moved to place 2 of 3.');
    await element.updateComplete;
    expect(order(workspace)).to.deep.equal(['p-1', 'p-3', 'p-2']);
    expect(element.shadowRoot!.activeElement).to.equal(handle('p-3'));
    buttonIn(element, '[data-point="p-3"]', 'More for').click();
    await element.updateComplete;
    buttonIn(element, '[data-point="p-3"]', 'Move up').click();
    await saysSoon(element, 'Moved to place 1 of 3.');
    const { bottom } = all(element, '[data-point="p-2"]')[0]!.getBoundingClientRect();
    drag(handle('p-3'), bottom + 5);
    await saysSoon(element, 'Moved to place 3 of 3.');
    expect(order(workspace)).to.deep.equal(['p-1', 'p-2', 'p-3']);
  });

  it('[E274] resolves, drops with a reason and opens again; both stay to be read', async () => {
    const workspace = await workspaceOf(ben);
    const element = await oneOnOne(workspace);
    buttonIn(element, '[data-point="p-2"]', 'Talked about').click();
    await saysSoon(element, 'It is under Earlier.');
    buttonIn(element, '[data-point="p-3"]', 'More for').click();
    await element.updateComplete;
    buttonIn(element, '[data-point="p-3"]', 'Drop').click();
    await element.updateComplete;
    all<HTMLFormElement>(element, '[data-point="p-3"] form')[0]!.requestSubmit();
    await saysSoon(element, 'Fill this in first.');
    await typeIn(element, '[data-point="p-3"] form textarea', 'Booked already');
    await sendIn(element, '[data-point="p-3"] form', 'Talking point dropped.');
    expect(order(workspace)).to.deep.equal(['p-1']);
    all(element, '#earlier button')[0]!.click();
    await saysSoon(element, 'Booked already');
    buttonIn(element, '[data-over="p-3"]', 'Open again').click();
    await saysSoon(element, 'It is open again.');
    expect(order(workspace)).to.deep.equal(['p-1', 'p-3']);
  });
});

function drag(handle: HTMLElement, to: number) {
  const pointer = (type: string, clientY: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientY, isPrimary: true }),
    );
  handle.setPointerCapture = () => undefined;
  pointer('pointerdown', handle.getBoundingClientRect().top);
  pointer('pointermove', to);
  pointer('pointerup', to);
}

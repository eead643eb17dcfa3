import { expect, waitUntil } from '@open-wc/testing';
import {
  type Change,
  PerfError,
  type Storage,
  type Workspace,
  memoryStorages,
} from '@throughline/core';
import { company } from '../testing/company.ts';
import { seenBy } from '../testing/feedback-company.ts';
import { holding } from '../testing/held-storage.ts';
import { button, find, pressed, settingsWith } from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';

const pillar = company.goals[0].id;

const broken = (id: string, isKnown: boolean): Change => ({
  ...{ collection: 'goals', id, expected: isKnown ? 1 : 0, schema: 1 },
  record: { title: 7 },
});

/** The company with goals that cannot be read. */
async function damaged(
  ids: readonly string[],
  commit?: (storage: Storage) => Storage['commit'],
  known: readonly string[] = [],
) {
  const open = memoryStorages();
  const as = await seenBy(company, () => {
    const storage = open('damaged');
    return commit ? { ...storage, commit: commit(storage) } : storage;
  });
  const about = { id: 'damage', at: '2026-05-14T09:00:00.000Z', by: 'ann' };
  await open('damaged').commit({
    ...{ ...about, command: { type: 'goal.edit' } },
    changes: ids.map((id) => broken(id, known.includes(id))),
  });
  return as;
}

const names = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.list .name')].map(textOf);
const gone = (element: Element) => textOf(find(element, '.main > p.hint[role=status]'));
const focused = (element: Element) => element.shadowRoot!.activeElement;
const focusedText = (element: Element) => focused(element)?.textContent.trim();
const drop = (id: string) => ({ type: 'record.drop', input: { collection: 'goals', id } });
const dropIn = (workspace: Workspace, id: string) => workspace.run<string>(drop(id));

/** Asks to remove one and says yes, with the focus where a hand would have it. */
async function removed(element: Awaited<ReturnType<typeof settingsWith>>, id: string) {
  await pressed(element, id);
  button(element, 'Remove it').focus();
  await pressed(element, 'Remove it');
  button(element, 'Remove for good').focus();
  await pressed(element, 'Remove for good');
}

/** Searches the list. */
async function searched(element: Awaited<ReturnType<typeof settingsWith>>, text: string) {
  const search = find(element, '#unreadable-search');
  search.value = text;
  search.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

describe('removing what cannot be read in <perf-settings>', () => {
  it('[E454] leaves the list and its count at once, also while it is searched', async () => {
    const workspace = await (await damaged(['g1', 'g2', 'g3', 'h1']))('ann');
    const element = await settingsWith('unreadable', workspace);
    await removed(element, 'g2');
    expect(names(element)).to.deep.equal(['g1', 'g3', 'h1']);
    expect(textOf(find(element, '.count'))).to.contain('3 of 3');
    await searched(element, 'h1');
    await removed(element, 'h1');
    expect(names(element)).to.be.empty;
    expect(textOf(find(element, '.count'))).to.contain('0 of 2');
    expect(focused(element)?.id).to.equal('unreadable-search');
  });

  it('[E455] leads the focus to the next in the list, from the last one to the one before', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => `g${at + 10}`);
    const element = await settingsWith('unreadable', await (await damaged(ids))('ann'));
    expect(names(element)).to.have.length(50);
    expect(textOf(find(element, '.count'))).to.contain('60 of 60');
    expect(textOf(button(element, 'more'))).to.equal('Show 10 more');
    await removed(element, 'g30');
    expect(focusedText(element)).to.equal('g31');
    await pressed(element, 'Show 9 more');
    await removed(element, 'g69');
    expect(focusedText(element)).to.equal('g68');
  });

  it('[E455] keeps the focus in place while it runs, and calls nobody back who has gone on', async () => {
    const storage = holding();
    const workspace = await (await damaged(['g1', 'g2', 'g3'], storage.commit))('ann');
    const element = await settingsWith('unreadable', workspace);
    storage.begin();
    await removed(element, 'g2');
    expect(focused(element)?.closest('form')?.id ?? 'nowhere').to.contain('g2');
    const search = find(element, '#unreadable-search');
    search.focus();
    storage.pass();
    await waitUntil(() => names(element).length === 2);
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('unreadable-search');
  });

  it('[E455] says what to do where it failed, with the record still there, and calls nobody back', async () => {
    const storage = holding();
    const workspace = await (await damaged(['g1', 'g2'], storage.commit))('ann');
    const element = await settingsWith('unreadable', workspace);
    for (const hasGoneOn of [false, true]) {
      storage.begin();
      if (hasGoneOn) await pressed(element, 'g1');
      await removed(element, 'g1');
      const search = find(element, '#unreadable-search');
      if (hasGoneOn) search.focus();
      storage.fail(new PerfError('storage-full', 'There is no room.'));
      await waitUntil(() => element.shadowRoot!.querySelector('.detail [role=alert]'));
      expect(names(element)).to.deep.equal(['g1', 'g2']);
      expect(textOf(find(element, '.detail [role=alert]'))).to.contain('room');
      if (hasGoneOn) expect(focused(element)?.id).to.equal('unreadable-search');
      else expect(focusedText(element)).to.equal('Remove it');
    }
  });

  it('[E456] says that it is gone where somebody else was quicker, and leads the focus on', async () => {
    const as = await damaged([pillar, 'g2', 'g3'], undefined, [pillar]);
    const element = await settingsWith('unreadable', await as('ann'));
    await pressed(element, pillar);
    await pressed(element, 'Remove it');
    expect(focusedText(element)).to.equal('Cancel');
    expect(gone(element)).to.equal('');
    await dropIn(await as('ann'), pillar);
    await waitUntil(() => names(element).length === 2);
    await element.updateComplete;
    expect(gone(element)).to.contain(`${pillar} is not here any more`);
    expect(names(element)).to.contain(focusedText(element));
    await pressed(element, 'g3');
    expect(gone(element), 'whoever goes on has read it').to.equal('');
    await removed(element, 'g2');
    expect(gone(element), 'nobody else did that').to.equal('');
  });

  it('[E456] says so at once also of what nobody could see as a record', async () => {
    const as = await damaged(['g1', 'g2', 'g3']);
    const element = await settingsWith('unreadable', await as('ann'));
    const other = await as('ann');
    await dropIn(other, 'g2');
    await waitUntil(() => names(element).length === 2);
    expect(gone(element), 'it was not open').to.equal('');
    await pressed(element, 'g1');
    button(element, 'Remove it').focus();
    await dropIn(other, 'g1');
    await waitUntil(() => names(element).length === 1);
    await element.updateComplete;
    expect(gone(element)).to.contain('g1 is not here any more');
    expect(names(element)).to.deep.equal(['g3']);
    expect(focusedText(element)).to.equal('g3');
    expect(element.shadowRoot!.querySelectorAll('[role=alertdialog]').length).to.equal(0);
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type Change, memoryStorages } from '@throughline/core';
import '../perf-workspace.ts';
import { company } from '../testing/company.ts';
import { seenBy } from '../testing/feedback-company.ts';
import { find, pressed, settingsWith } from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';

const damagedId = company.goals[0].id;
const damage: readonly Change[] = [
  { collection: 'goals', id: damagedId, expected: 1, schema: 1, record: { title: 7 } },
  { collection: 'people', id: 'cem', expected: 0, schema: 1, record: { id: 'cem', name: '' } },
];

/** The company as each may see it, after something in its storage was damaged. */
async function damaged(changes = damage) {
  const open = memoryStorages();
  const as = await seenBy(company, () => open('damaged'));
  const commit = { id: 'damage', at: '2026-05-14T09:00:00.000Z', by: 'ann' };
  await open('damaged').commit({ ...commit, command: { type: 'goal.edit' }, changes });
  return as;
}

const listed = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.list tbody tr:not(.detail)')].map(textOf);
const focused = (element: Element) => element.shadowRoot!.activeElement;

describe('records that cannot be read in <perf-settings>', () => {
  it('[E452] are named to an administrator, each with every place that does not fit', async () => {
    const element = await settingsWith('unreadable', await (await damaged())('ann'));
    const lines = listed(element);
    expect(lines).to.have.length(2);
    expect(lines[0]).to.contain(damagedId).and.to.contain('Goals').and.to.contain('title');
    expect(lines[1]).to.contain('cem').and.to.contain('People');
    await pressed(element, damagedId);
    const detail = find<HTMLElement>(element, '.detail');
    expect(detail.querySelector('[lang=en]')!.textContent).to.match(/title: expected/);
    expect(textOf(detail)).to.contain('comments, meetings or answers').and.contain('backup');
    await expect(element).to.be.accessible();
    await pressed(element, 'cem');
    expect(textOf(find(element, '.detail'))).not.to.contain('comments, meetings or answers');
  });

  it('[E452] are counted to others, who are told no more of them', async () => {
    const element = await settingsWith('unreadable', await (await damaged())('ben'));
    expect(textOf(find(element, '.main'))).to.contain('2 records cannot be read');
    expect(textOf(find(element, '.main'))).to.contain('Administrators see which');
    const html = element.shadowRoot!.getHTML();
    expect(html).not.to.contain(damagedId).and.not.to.contain('cem');
    expect(element.shadowRoot!.querySelectorAll('.main :is(button, form, table)')).to.be.empty;
  });

  it('[E452] are counted above the page by <perf-workspace>, also once others have dropped some', async () => {
    const as = await damaged();
    const page = await fixture<HTMLElement>(
      html`<perf-workspace .workspace=${await as('ben')}></perf-workspace>`,
    );
    await waitUntil(() => textOf(page).includes('2 records could not be read'), textOf(page));
    const drop = (collection: string, id: string) => ({
      type: 'record.drop',
      input: { collection, id },
    });
    await (await as('ann')).run(drop('people', 'cem'));
    await waitUntil(() => textOf(page).includes('1 record could not be read'), textOf(page));
    await (await as('ann')).run(drop('goals', damagedId));
    await waitUntil(() => !textOf(page).includes('could not be read'), textOf(page));
  });

  it('[E452] are said to be none where all is well', async () => {
    for (const viewer of ['ann', 'ben']) {
      const element = await settingsWith('unreadable', await (await damaged([]))(viewer));
      expect(textOf(find(element, '.main'))).to.contain('Every record can be read');
      await expect(element).to.be.accessible();
    }
  });

  it('[E453] go for good once that is asked and said again, and lead the focus on', async () => {
    const workspace = await (await damaged())('ann');
    const element = await settingsWith('unreadable', workspace);
    await pressed(element, 'cem');
    await pressed(element, 'Remove it');
    expect(workspace.setAside, 'it is asked first').to.have.length(2);
    expect(textOf(find(element, '[role=alertdialog]'))).to.contain('Remove cem (People) for good?');
    expect(focused(element)!.textContent.trim()).to.equal('Cancel');
    await expect(element).to.be.accessible();
    await pressed(element, 'Cancel');
    expect(focused(element)!.textContent.trim()).to.equal('Remove it');
    await pressed(element, 'Remove it');
    await pressed(element, 'Remove for good');
    expect(workspace.setAside.map(({ id }) => id)).to.deep.equal([damagedId]);
    expect(textOf(find(element, '[part=notice]'))).to.contain('Removed: cem.');
    expect(element.shadowRoot!.querySelector('.undo')).to.equal(null);
    expect(focused(element)!.textContent).to.contain(damagedId);
    await pressed(element, damagedId);
    await pressed(element, 'Remove it');
    await pressed(element, 'Remove for good');
    expect(workspace.setAside).to.deep.equal([]);
    expect(textOf(find(element, '.main'))).to.contain('Every record can be read');
    expect(focused(element)!.id).to.equal('title');
  });
});

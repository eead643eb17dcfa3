import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { savedBy } from '../testing/files-saved.ts';
import {
  button,
  find,
  picked,
  pressed,
  settingsWith,
  typedInto,
} from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';

const listed = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.list tbody tr:not(.detail)'),
];
const open = async (section: string, records: unknown = company) => {
  const workspace = await companyWorkspace(ann, memoryStorage(), records);
  return { workspace, element: await settingsWith(section, workspace) };
};
const notice = (element: Element) => textOf(find(element, '[part=notice]'));

describe('lists of <perf-settings>', () => {
  it('[E304] finds people whatever the accents and case, fifty at a time, among very many', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      ...{ id: `p${at}`, name: `Person ${at}`, timeZone: 'UTC' },
    }));
    const zoe = { id: 'zoe', name: 'Zoë Ångström', timeZone: 'UTC' };
    const { element } = await open('people', {
      ...company,
      people: [...company.people, ...many, zoe],
    });
    expect(listed(element)).to.have.length(50);
    expect(textOf(find(element, '.count'))).to.contain('3,004 of 3,004');
    await pressed(element, 'Show 50 more');
    expect(listed(element)).to.have.length(100);
    await typedInto(element, 'people-search', 'ANGSTROM zoe');
    expect(listed(element).map(textOf)).to.have.length(1);
    expect(textOf(listed(element)[0]!)).to.contain('Zoë Ångström');
    await typedInto(element, 'people-search', 'nobody at all');
    expect(textOf(element)).to.contain('Nothing found');
  });

  it('[E304] exports what is found as CSV, with texts that a spreadsheet would run guarded', async () => {
    const odd = { id: 'odd', name: '=SUM(1)', timeZone: 'UTC' };
    const { element } = await open('people', { ...company, people: [...company.people, odd] });
    const saved = await savedBy(() => button(element, 'Export as CSV').click());
    const { name, text: table } = saved;
    expect(name).to.equal('people-2026-05-15.csv');
    expect(table).to.contain('id,Name,Job title,Team,Reports to,May');
    expect(table).to.contain(`odd,"'=SUM(1)"`).and.to.contain('ben,Ben Bora,,Sales,Ann Abel');
  });

  it('[E493] says of a list and of what would be erased that it was handed over, or that it was not, and tells the page', async () => {
    const checkIn = {
      ...{ id: 'c0', goalId: 'old', by: 'ben', at: '2020-02-01T20:00:00Z', asOf: '2020-02-01' },
      note: 'Long ago',
    };
    const goals = company.goals.map(({ cycleId, ...goal }) => ({
      ...goal,
      ...(goal.id === 'old' ? { start: '2020-01-01', due: '2020-03-31' } : cycleId && { cycleId }),
    }));
    const records = { ...company, goals, checkIns: [...company.checkIns, checkIn] };
    for (const [section, place] of [
      ['people', '.count'],
      ['retention', '.save-table'],
    ] as const) {
      const { element } = await open(section, records);
      const press = find(element, `${place} button`);
      const said = () => textOf(find(element, `${place} button + [role=status]`));
      const told: string[] = [];
      element.addEventListener('perf-error', ({ detail }) => told.push(detail.message));
      const create = URL.createObjectURL;
      URL.createObjectURL = () => {
        throw new Error('No file today.');
      };
      try {
        press.click();
        await waitUntil(() => said() !== '');
      } finally {
        URL.createObjectURL = create;
      }
      expect(said()).to.equal('That did not work. Please try again.');
      expect(told, section).to.deep.equal(['No file today.']);
      const { text } = await savedBy(() => press.click());
      await waitUntil(() => said().includes('handed to your browser'));
      if (section === 'retention') expect(text).to.contain('Notes of check-ins,1,2020-02-01');
    }
  });

  it('[E305] shows the cycles of a year before they are made, and makes no second ones', async () => {
    const { element, workspace } = await open('cycles');
    await pressed(element, 'Make the cycles of a year');
    expect(find(element, '#cycles-generate-year').value).to.equal('2027');
    await typedInto(element, 'cycles-generate-pattern', 'halves');
    const rows = [...element.shadowRoot!.querySelectorAll('.plain-table tbody tr')];
    expect(rows.map((row) => textOf(row as HTMLElement))).to.deep.equal([
      '2027 Jan 1, 2027 Dec 31, 2027 New',
      '2027-H1 Jan 1, 2027 Jun 30, 2027 New',
      '2027-H2 Jul 1, 2027 Dec 31, 2027 New',
    ]);
    await pressed(element, 'Make 3 cycles');
    expect(notice(element)).to.contain('3 cycles made.');
    expect(workspace.records.cycles.size).to.equal(5);
    await pressed(element, 'Undo');
    expect(workspace.records.cycles.size).to.equal(2);
  });

  it('[E305] asks before a cycle is moved on, and says what keeps it from closing', async () => {
    const { element, workspace } = await open('cycles');
    await pressed(element, '2026 Q2');
    await pressed(element, 'Close this cycle');
    expect(workspace.records.cycles.get('q2' as never)?.state).to.equal('active');
    expect(element.shadowRoot!.activeElement?.className, 'the way back has the focus').to.equal(
      'keep',
    );
    await pressed(element, 'Close this cycle');
    expect(textOf(find(element, '.detail [role=alert]'))).to.contain('That did not work');
    expect(workspace.records.cycles.get('q2' as never)?.state).to.equal('active');
  });

  it('[E309] says when somebody is away, and takes it back', async () => {
    const { element, workspace } = await open('people');
    await pressed(element, 'Ben Bora');
    await typedInto(element, 'leave-ben-start', '2026-06-01');
    await typedInto(element, 'leave-ben-end', '2026-05-01');
    await pressed(element, 'Add days away');
    expect(textOf(find(element, '#leave-ben-end-error'))).to.contain('fits with the others');
    await typedInto(element, 'leave-ben-end', '2026-06-05');
    await pressed(element, 'Add days away');
    expect(textOf(element)).to.contain('Jun 1, 2026 to Jun 5, 2026');
    find(element, '[aria-label^="Remove: Jun 1"]').click();
    await pressed(element, 'Ann Abel');
    const [leave] = workspace.records.rhythm.leavesOf('ben' as never);
    expect(leave?.withdrawnAt).to.be.a('string');
  });

  it('[E309] lets somebody leave and be here again, and erases only who has left, asking before', async () => {
    const { element, workspace } = await open('people');
    await pressed(element, 'Ben Bora');
    expect(textOf(element)).not.to.contain('Erase this person');
    await pressed(element, 'Leaves today');
    await pressed(element, 'Leaves today');
    expect(workspace.records.people.get('ben' as never)).to.include({
      ...{ active: false, left: '2026-05-15' },
    });
    const filter = find<HTMLSelectElement>(element, '.tools select');
    filter.value = 'gone';
    filter.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await picked(element, 'erase-ben-handTo', 'Eve');
    await pressed(element, 'Erase this person');
    expect(workspace.records.people.get('ben' as never)?.erasedAt).to.equal(undefined);
    await pressed(element, 'Erase for good');
    expect(workspace.records.people.get('ben' as never)?.erasedAt).to.be.a('string');
    expect(textOf(element)).not.to.contain('Ben Bora');
    expect(() => button(element, 'Undo'), 'it is gone for good').to.throw();
  });

  it('[E310] adds, changes and retires a value, and takes it back', async () => {
    const { element, workspace } = await open('values');
    await pressed(element, 'Add a value');
    await typedInto(element, 'values-new-name', 'Candour');
    find(element, '#values-new [type=submit]').click();
    await pressed(element, 'General');
    await pressed(element, 'Company values');
    expect(notice(element)).to.contain('Added: Candour.');
    await pressed(element, 'Candour');
    await typedInto(element, find(element, '.detail textarea').id, 'We say it.');
    await pressed(element, 'Save');
    await pressed(element, 'Retire');
    const [value] = workspace.records.growth.companyValues.values();
    expect(value).to.include({ description: 'We say it.', retired: true });
    await pressed(element, 'Undo');
    expect([...workspace.records.growth.companyValues.values()][0]?.retired ?? false).to.equal(
      false,
    );
  });

  it('[E310] changes a template that comes with the library, its parts one by one', async () => {
    const { element, workspace } = await open('templates');
    find(element, '.list button.name').click();
    await element.updateComplete;
    await pressed(element, 'Add a part');
    const last = find(element, '.parts li:last-child input');
    last.value = 'And you?';
    last.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    await pressed(element, 'Save');
    expect(textOf(find(element, '.detail fieldset .error')), 'it has no question yet').to.not.equal(
      '',
    );
    const prompts = find<HTMLTextAreaElement>(element, '.parts li:last-child textarea');
    prompts.value = 'How are you?';
    prompts.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    await pressed(element, 'Save');
    const [own] = workspace.records.rhythm.templates.values();
    expect(own?.sections.at(-1)).to.deep.equal({
      ...{ title: 'And you?', minutes: 10, prompts: ['How are you?'] },
    });
  });
});

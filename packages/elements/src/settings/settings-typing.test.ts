import { expect } from '@open-wc/testing';
import { type Workspace, memoryStorage } from '@throughline/core';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { holding } from '../testing/held-storage.ts';
import { savedBy } from '../testing/files-saved.ts';
import {
  button,
  find,
  picked,
  pressed,
  settingsWith,
  settled,
  typedInto,
} from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';

/** A section over a storage that can be kept waiting. */
async function slow(section: string, records: unknown = company) {
  const [storage, held] = [memoryStorage(), holding()];
  const kept = { ...storage, commit: held.commit(storage) };
  const workspace = await companyWorkspace(ann, kept, records);
  const element = await settingsWith(section, workspace);
  const sent = async (form: string) => {
    held.begin();
    find(element, `${form} [type=submit]`).click();
    await settled(element);
  };
  const stored = async () => {
    held.pass();
    await settled(element);
  };
  return { element, workspace, sent, stored };
}
const valueOf = (element: Element, id: string) => find(element, `#${id}`).value;
const named = ({ records }: Workspace, name: string) =>
  [...records.people.values()].filter((person) => person.name === name);

describe('what is typed in <perf-settings> while it is stored', () => {
  it('[E488] stays in the form of a new record, which is there until it is sent or left', async () => {
    const { element, workspace, sent, stored } = await slow('people');
    await pressed(element, 'Add a person');
    await typedInto(element, 'people-new-name', 'Zoe Zed');
    await sent('#people-new');
    await typedInto(element, 'people-new-email', 'zoe@example.com');
    await stored();
    expect(named(workspace, 'Zoe Zed')).to.have.length(1);
    expect(valueOf(element, 'people-new-name')).to.equal('Zoe Zed');
    expect(valueOf(element, 'people-new-email')).to.equal('zoe@example.com');
    await typedInto(element, 'people-new-name', 'Yan Yew');
    await sent('#people-new');
    await stored();
    expect(named(workspace, 'Yan Yew')[0]).to.include({ email: 'zoe@example.com' });
    expect(element.shadowRoot!.querySelector('#people-new'), 'nothing is left in it').to.equal(
      null,
    );
  });

  it('[E488] stays where the cycles of a year are made and where a rule of cadence is set', async () => {
    const cycles = await slow('cycles');
    await pressed(cycles.element, 'Make the cycles of a year');
    await cycles.sent('#cycles-generate');
    await typedInto(cycles.element, 'cycles-generate-year', '2031');
    await cycles.stored();
    expect(cycles.workspace.records.cycles.size).to.equal(7);
    expect(valueOf(cycles.element, 'cycles-generate-year')).to.equal('2031');

    const cadence = await slow('cadence');
    await pressed(cadence.element, 'Set a rule');
    await typedInto(cadence.element, 'cadence-new-recurrence', 'monthly-day');
    await cadence.sent('#cadence-new');
    await typedInto(cadence.element, 'cadence-new-kind', 'person');
    await picked(cadence.element, 'cadence-new-personId', 'Ben');
    await cadence.stored();
    expect(cadence.workspace.records.rhythm.cadenceRules.size).to.equal(1);
    expect(valueOf(cadence.element, 'cadence-new-personId')).to.equal('Ben Bora');
  });

  it('[E488] stays in the form that was opened after the one that is stored was left', async () => {
    const { element, workspace, sent, stored } = await slow('cycles');
    await pressed(element, 'Make the cycles of a year');
    await sent('#cycles-generate');
    await pressed(element, 'Cancel');
    await pressed(element, 'Make the cycles of a year');
    await typedInto(element, 'cycles-generate-year', '2031');
    await stored();
    expect(workspace.records.cycles.size).to.equal(7);
    expect(valueOf(element, 'cycles-generate-year')).to.equal('2031');
  });

  it('[E488] is asked about before the form of a rule of cadence takes up another rule', async () => {
    const rule = {
      ...{ id: 'r1', activity: 'check-in', scope: { kind: 'workspace' }, from: '2026-01-05' },
      ...{ setBy: 'ann', setAt: '2026-01-01T00:00:00Z' },
      recurrence: { frequency: 'weekly', interval: 3, weekdays: [{ weekday: 2 }] },
    };
    const { element } = await slow('cadence', { ...company, cadenceRules: [rule] });
    find(element, '.list button.name').click();
    await element.updateComplete;
    await pressed(element, 'Set a rule');
    await typedInto(element, 'cadence-new-kind', 'person');
    await picked(element, 'cadence-new-personId', 'Ben');
    await pressed(element, 'Change');
    expect(valueOf(element, 'cadence-new-personId')).to.equal('Ben Bora');
    expect(textOf(find(element, '#cadence-new [role=alertdialog]'))).to.not.equal('');
  });
});

describe('what is open in a list of <perf-settings>', () => {
  const many = Array.from({ length: 80 }, (_, at) => ({
    ...{ id: `p${at}`, name: `Person ${at + 10}`, timeZone: 'UTC' },
  }));
  const name = 'people-form-p70-name';

  it('[E491] stays with what is written in it, whatever is searched for or shown, and is counted only where it is found', async () => {
    const people = [...company.people, ...many];
    const { element } = await slow('people', { ...company, people });
    await pressed(element, 'more');
    await pressed(element, 'Person 80');
    await typedInto(element, name, 'Pia Park');
    await typedInto(element, 'people-search', 'person');
    expect(valueOf(element, name), 'beyond the first fifty').to.equal('Pia Park');
    expect(element.shadowRoot!.querySelectorAll('.list .name')).to.have.length(51);
    await typedInto(element, 'people-search', 'nobody at all');
    expect(valueOf(element, name), 'not found').to.equal('Pia Park');
    expect(textOf(find(element, '.count'))).to.contain('0 of 83');
    expect(textOf(find(element, '.list'))).to.contain('Nothing found');
    const { text } = await savedBy(() => void pressed(element, 'Export as CSV'));
    expect(text).to.contain('Name').and.not.to.contain('Person 80');
    await typedInto(element, 'people-search', '');
    const filter = find<HTMLSelectElement>(element, '.tools select');
    filter.value = 'gone';
    filter.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(valueOf(element, name), 'filtered out').to.equal('Pia Park');
    expect(button(element, 'Person 80').getAttribute('aria-expanded')).to.equal('true');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { holding } from '../testing/held-storage.ts';
import {
  find,
  picked,
  pressed,
  settingsWith,
  settled,
  typedInto,
} from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfSettings } from './settings.ts';

const rule = {
  ...{ id: 'r1', activity: 'check-in', scope: { kind: 'workspace' }, from: '2026-01-05' },
  ...{ setBy: 'ann', setAt: '2026-01-01T00:00:00Z' },
  recurrence: { frequency: 'weekly', interval: 3, weekdays: [{ weekday: 2 }] },
};

async function open(section: string, records: unknown = company) {
  const [storage, held] = [memoryStorage(), holding()];
  const kept = { ...storage, commit: held.commit(storage) };
  const workspace = await companyWorkspace(ann, kept, records);
  return { workspace, held, element: await settingsWith(section, workspace) };
}

/** What has the focus, by its id or else its words. */
function focused({ shadowRoot }: PerfSettings): string {
  const held = shadowRoot!.activeElement as HTMLElement | null;
  return held ? held.id || textOf(held) || held.ariaLabel || held.localName : 'nowhere';
}

/** Saves a new name of somebody who is open. */
async function renamed(element: PerfSettings, id: string, name: string) {
  await typedInto(element, `people-form-${id}-name`, name);
  await pressed(element, 'Save');
}

describe('the focus in <perf-settings>', () => {
  it('[E489] goes to the first of those that came with the last press for more', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...{ id: `p${at}`, name: `Person ${at + 10}`, timeZone: 'UTC' },
    }));
    const { element } = await open('people', { ...company, people: [...company.people, ...many] });
    await pressed(element, 'Show 13 more');
    expect(focused(element)).to.equal('people-p47');
  });

  it('[E489] stays in the form of somebody whose new name or state has their row moved', async () => {
    const { element } = await open('people');
    await pressed(element, 'Ben Bora');
    await renamed(element, 'ben', 'Zoe Bora');
    expect(focused(element), 'further down').to.equal('Save');
    await renamed(element, 'ben', 'Aaron Bora');
    expect(focused(element), 'further up').to.equal('Save');
    find(element, '#people-form-ben-active').click();
    await pressed(element, 'Save');
    expect(focused(element), 'not here any more').to.equal('Save');
    await pressed(element, 'Aaron Bora');
    expect(element.shadowRoot!.querySelector('#people-ben')).to.equal(null);
    expect(focused(element), 'the row is gone').to.equal('people-search');
  });

  it('[E489] goes from what was said of the last deed to what is open, else to the search or the title', async () => {
    const { element } = await open('people');
    await pressed(element, 'Ben Bora');
    await renamed(element, 'ben', 'Bert Bora');
    await pressed(element, 'Undo');
    expect(focused(element)).to.equal('people-ben');
    await pressed(element, 'Ben Bora');
    find(element, '[part=notice] [aria-label=Close]').focus();
    find(element, '[part=notice] [aria-label=Close]').click();
    await settled(element);
    expect(focused(element)).to.equal('people-search');
    const general = (await open('general')).element;
    await typedInto(general, 'settings-general-name', 'Fjord');
    await pressed(general, 'Save');
    await pressed(general, 'Undo');
    expect(focused(general)).to.equal('title');
  });

  it('[E489] goes to somebody who was erased, and from days away to those to add', async () => {
    const { element } = await open('people');
    await pressed(element, 'Ben Bora');
    await typedInto(element, 'leave-ben-start', '2026-06-01');
    await typedInto(element, 'leave-ben-end', '2026-06-05');
    await pressed(element, 'Add days away');
    find(element, '[aria-label^="Remove: Jun 1"]').focus();
    find(element, '[aria-label^="Remove: Jun 1"]').click();
    await settled(element);
    expect(focused(element)).to.equal('leave-ben-start');
    await pressed(element, 'Leaves today');
    await pressed(element, 'Leaves today');
    expect(focused(element)).to.equal('people-ben');
    await picked(element, 'erase-ben-handTo', 'Eve');
    await pressed(element, 'Erase this person');
    await pressed(element, 'Erase for good');
    expect(focused(element)).to.equal('people-ben');
  });

  it('[E489] goes to the title where nothing of a list or of a plan is left', async () => {
    const cadence = (await open('cadence', { ...company, cadenceRules: [rule] })).element;
    find(cadence, '.list button.name').click();
    await cadence.updateComplete;
    await pressed(cadence, 'End this rule');
    find(cadence, '.detail [role=alertdialog] button').focus();
    find(cadence, '.detail [role=alertdialog] button').click();
    await settled(cadence);
    expect(focused(cadence)).to.equal('title');

    const note = {
      ...{ id: 'c0', goalId: 'old', by: 'ben', at: '2020-02-01T20:00:00Z', asOf: '2020-02-01' },
      note: 'Long ago',
    };
    const goals = company.goals.map(({ cycleId, ...goal }) =>
      goal.id === 'old'
        ? { ...goal, start: '2020-01-01', due: '2020-03-31' }
        : { ...goal, ...(cycleId && { cycleId }) },
    );
    const checkIns = [...company.checkIns, note];
    const retention = (await open('retention', { ...company, goals, checkIns })).element;
    await pressed(retention, 'Erase these texts');
    await pressed(retention, 'Erase for good');
    expect(focused(retention)).to.equal('title');
  });

  it('[E489] goes among the parts of a template, at the first and the twelfth too', async () => {
    const { element } = await open('templates');
    await pressed(element, 'Add a template');
    const parts = () => [...element.shadowRoot!.querySelectorAll('#templates-new .parts li')];
    const isHeld = (selector: string) =>
      parts().at(-1)?.querySelector(selector) === element.shadowRoot!.activeElement;
    const remove = async () => {
      const last = parts().at(-1)!.querySelector('button')!;
      last.focus();
      last.click();
      await settled(element);
    };
    for (let at = 1; at < 12; at += 1) await pressed(element, 'Add a part');
    expect(isHeld('input'), 'the button is gone').to.equal(true);
    await remove();
    expect(isHeld('button'), 'the twelfth is gone').to.equal(true);
    for (let at = 11; at > 0; at -= 1) await remove();
    expect(parts()).to.have.length(0);
    expect(focused(element)).to.equal('Add a part');
  });
});

describe('whoever has gone on in <perf-settings>', () => {
  const field = () => fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);

  it('[E490] is not called back once it is stored, on the page or in the element', async () => {
    const elsewhere = await field();
    const { element, held } = await open('values');
    const search = () => find(element, '#values-search');
    for (const goOn of [() => elsewhere, search]) {
      await pressed(element, 'Add a value');
      await typedInto(element, 'values-new-name', 'Candour');
      held.begin();
      find(element, '#values-new [type=submit]').focus();
      find(element, '#values-new [type=submit]').click();
      await settled(element);
      const there = goOn();
      there.focus();
      held.pass();
      await settled(element);
      expect(element.shadowRoot!.querySelector('#values-new')).to.equal(null);
      expect(there.matches(':focus'), there.ariaLabel ?? there.id).to.equal(true);
    }
    await pressed(element, 'Add a value');
    await typedInto(element, 'values-new-name', 'Courage');
    held.begin();
    find(element, '#values-new [type=submit]').focus();
    find(element, '#values-new [type=submit]').click();
    await settled(element);
    held.pass();
    await settled(element);
    expect(focused(element), 'who has waited in the form is led on').to.equal('values-add');
  });

  it('[E490] is not called back where days away are removed or a rule is ended', async () => {
    const elsewhere = await field();
    const people = await open('people');
    await pressed(people.element, 'Ben Bora');
    await typedInto(people.element, 'leave-ben-start', '2026-06-01');
    await typedInto(people.element, 'leave-ben-end', '2026-06-05');
    await pressed(people.element, 'Add days away');
    people.held.begin();
    find(people.element, '[aria-label^="Remove: Jun 1"]').click();
    elsewhere.focus();
    people.held.pass();
    await settled(people.element);
    expect(textOf(find(people.element, '.detail'))).not.to.contain('Jun 5, 2026');
    expect(elsewhere.matches(':focus')).to.equal(true);

    const more = { ...rule, id: 'r2', activity: 'one-on-one' };
    const { element, held } = await open('cadence', { ...company, cadenceRules: [rule, more] });
    find(element, '#cadence-r2').click();
    await element.updateComplete;
    await pressed(element, 'End this rule');
    held.begin();
    find(element, '.detail [role=alertdialog] button').click();
    const other = element.shadowRoot!.querySelector<HTMLElement>('#cadence-r1')!;
    other.focus();
    other.click();
    held.pass();
    await settled(element);
    expect(element.shadowRoot!.querySelector('#cadence-r2')).to.equal(null);
    expect(focused(element)).to.equal('cadence-r1');
    expect(other.getAttribute('aria-expanded')).to.equal('true');
  });
});

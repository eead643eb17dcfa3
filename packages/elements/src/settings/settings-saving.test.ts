import { expect, fixture, html } from '@open-wc/testing';
import { type Workspace, memoryStorage } from '@throughline/core';
import { pastContext, workspaceContext } from '../context.ts';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { press } from '../testing/form.ts';
import {
  find,
  picked,
  pressed,
  ready,
  settingsOf,
  settingsWith,
  settled,
  typedInto,
} from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';

const name = 'settings-general-name';

describe('saving in <perf-settings>', () => {
  it('[E299] saves with one command, with what was shown as its base, and takes it back', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await settingsWith('general', workspace);
    const commands: unknown[] = [];
    element.addEventListener('perf-command-run', ({ detail }) => commands.push(detail));
    await typedInto(element, name, 'Fjord');
    await typedInto(element, 'settings-general-fiscalYearStartMonth', '4');
    await pressed(element, 'Save');
    expect(commands).to.deep.equal([
      {
        type: 'settings.edit',
        input: {
          fields: { name: 'Fjord', fiscalYearStartMonth: 4 },
          base: { name: 'Workspace', fiscalYearStartMonth: 1 },
        },
      },
    ]);
    expect(workspace.records.settings.name).to.equal('Fjord');
    expect(textOf(find(element, '[part=notice]'))).to.contain('Saved: General.');
    await pressed(element, 'Undo');
    expect(workspace.records.settings.fiscalYearStartMonth).to.equal(1);
    expect(find(element, `#${name}`).value).to.equal('Workspace');
  });

  it('[E299] changes nothing where a host cancels it, and keeps what was written', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await settingsWith('general', workspace);
    element.addEventListener('perf-command-run', (event) => event.preventDefault());
    await typedInto(element, name, 'Fjord');
    await pressed(element, 'Save');
    expect(workspace.records.settings.name).to.equal('Workspace');
    expect(find(element, `#${name}`).value).to.equal('Fjord');
  });

  it('[E299] sends a part of the settings that lies together as a whole, with the rest of it', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await settingsWith('reminders', workspace);
    await typedInto(element, 'settings-reminders-coach-suggestions', '5');
    press(find(element, '#settings-reminders'), 'Enter', { ctrlKey: true });
    await settled(element);
    expect(workspace.records.settings.coach).to.deep.equal({
      ...{ suggestions: 5, standDays: 3, coolDownDays: 14, snoozeDays: 7 },
    });
  });

  it('[E300] says what does not fit at its field, leads there, and sends nothing', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await settingsWith('general', workspace);
    await typedInto(element, 'settings-general-timeZone', 'Middle Earth');
    await typedInto(element, name, '');
    await pressed(element, 'Save');
    expect(textOf(find(element, '#settings-general-timeZone-error'))).to.contain('time zone');
    expect(find(element, '#settings-general-timeZone').getAttribute('aria-invalid')).to.equal(
      'true',
    );
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-invalid')).to.equal('true');
    expect(workspace.version).to.equal(1);

    const numbers = await settingsWith('scoring', workspace);
    await typedInto(numbers, 'settings-scoring-staleAfterDays', '400');
    await pressed(numbers, 'Save');
    expect(textOf(find(numbers, '#settings-scoring-staleAfterDays-error'))).to.contain(
      'from 1 to 366',
    );
    expect(workspace.version).to.equal(1);
  });

  it('[E301] shows theirs and yours where somebody else was quicker, and saves what is chosen', async () => {
    for (const [side, held] of [
      ['mine', 'Mine'],
      ['theirs', 'Theirs'],
    ] as const) {
      const workspace = await companyWorkspace(ann, memoryStorage());
      const element = await settingsWith('general', workspace);
      await typedInto(element, name, 'Mine');
      await rename(workspace, 'Theirs');
      await element.updateComplete;
      expect(find(element, `#${name}`).value, 'nothing is taken away').to.equal('Mine');
      await pressed(element, 'Save');
      const conflict = textOf(find(element, '[part=conflict]'));
      expect(conflict).to.match(/Theirs.*Mine/s);
      expect(workspace.records.settings.name).to.equal('Theirs');
      find(element, `[part=conflict] input[value=${side}]`).click();
      await pressed(element, 'Save what I chose');
      expect(workspace.records.settings.name).to.equal(held);
      expect(find(element, `#${name}`).value).to.equal(held);
    }
  });

  it('[E302] shows as text, with the reason, what the viewer may not change', async () => {
    const element = await settingsWith('general', await companyWorkspace(ben));
    expect(textOf(element)).to.contain('Only administrators can change this');
    expect(element.shadowRoot!.querySelectorAll('.main :is(input, select, button)')).to.have.length(
      0,
    );
    expect(textOf(element)).to.match(/Time zone.*UTC/s);

    const people = await settingsWith('people', await companyWorkspace(ben));
    await pressed(people, 'Ben Bora');
    expect(find(people, '#people-form-ben-name').value).to.equal('Ben Bora');
    expect(people.shadowRoot!.querySelector('#people-form-ben-managerId')).to.equal(null);
    expect(textOf(people)).to.contain('is for others to change');
    await pressed(people, 'Ann Abel');
    expect(people.shadowRoot!.querySelector('.detail :is(input, select)')).to.equal(null);
  });

  it('[E302] can change nothing at a moment of the past, and says so', async () => {
    const workspace = await companyWorkspace(ann);
    const past = await workspace.at(workspace.version);
    const around = await fixture(html`<div></div>`);
    around.addEventListener('context-request', (event) => {
      const asked = event as Event & {
        context: unknown;
        callback: (value: unknown) => void;
      };
      event.stopPropagation();
      if (asked.context === workspaceContext) asked.callback(workspace);
      if (asked.context === pastContext) asked.callback(past);
    });
    const element = document.createElement('perf-settings');
    around.append(element);
    await element.updateComplete;
    await ready(element);
    expect(textOf(element)).to.contain('This is a moment of the past');
    expect(element.shadowRoot!.querySelector('.main :is(input, select, button)')).to.equal(null);
  });

  it('[E302] of a person asks nothing that core would refuse: roles of one’s own stay as they are', async () => {
    const element = await settingsOf('people');
    await pressed(element, 'Ann Abel');
    const legends = [...element.shadowRoot!.querySelectorAll('.detail legend')].map(textOf);
    expect(legends, 'roles are read-only').not.to.include('May');
    expect(textOf(find(element, '.detail'))).to.contain('May Take part · Administer');
    await picked(element, 'people-form-ann-teamId', 'Sales');
    await pressed(element, 'Save');
    expect(textOf(find(element, '[part=notice]'))).to.contain('Saved: Ann Abel.');
  });
});

function rename(workspace: Workspace, to: string) {
  const { name: shown } = workspace.records.settings;
  return workspace.run({
    type: 'settings.edit',
    input: { fields: { name: to }, base: { name: shown } },
  });
}

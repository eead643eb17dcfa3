import { expect, waitUntil } from '@open-wc/testing';
import { shippedTemplates } from '@throughline/core';
import { deTemplateWords } from '../messages/de-template-words.ts';
import { ann, companyWorkspace } from '../testing/company.ts';
import { find, settled, settingsWith, typedInto } from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfSettings } from './settings.ts';

const weekly = shippedTemplates.find(({ id }) => id === 'weekly')!;
const german = deTemplateWords['weekly']!;

async function germanTemplates() {
  const workspace = await companyWorkspace(ann);
  const element = await settingsWith('templates', workspace);
  element.lang = 'de';
  await waitUntil(() => textOf(element).includes(german.name), 'the words are there', {
    timeout: 10_000,
  });
  return { workspace, element };
}

async function save(element: PerfSettings): Promise<void> {
  find<HTMLFormElement>(element, '#templates-form-weekly').requestSubmit();
  await settled(element);
}

describe('templates of the library in <perf-settings>', () => {
  it('[E399] are listed and edited in the words of the page', async () => {
    const { element } = await germanTemplates();
    for (const { id } of shippedTemplates)
      expect(textOf(element)).to.contain(deTemplateWords[id]!.name);
    find(element, '#templates-weekly').click();
    await settled(element);
    expect(find(element, '#templates-form-weekly-name').value).to.equal(german.name);
    const titles =
      element.shadowRoot!.querySelectorAll<HTMLInputElement>('.parts input[type=text]');
    expect([...titles].map(({ value }) => value)).to.deep.equal(
      german.sections.map(({ title }) => title),
    );
  });

  it('[E399] keep the words of the library wherever nobody has changed them', async () => {
    const { element, workspace } = await germanTemplates();
    find(element, '#templates-weekly').click();
    await settled(element);
    await typedInto(element, 'templates-form-weekly-name', 'Unser Montag');
    const [title] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.parts input');
    title!.value = 'Zuerst';
    title!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await save(element);
    const stored = workspace.records.rhythm.templates.get(weekly.id)!;
    expect(stored.name).to.equal('Unser Montag');
    expect(stored.purpose).to.equal(weekly.purpose);
    const [first, ...others] = stored.sections;
    expect(first).to.deep.equal({ ...weekly.sections[0], title: 'Zuerst' });
    expect(others).to.deep.equal(weekly.sections.slice(1));
    await typedInto(element, 'templates-form-weekly-name', german.name);
    await save(element);
    expect(workspace.records.rhythm.templates.get(weekly.id)!.name).to.equal(weekly.name);
  });
});

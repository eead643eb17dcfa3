import { expect, waitUntil } from '@open-wc/testing';
import { shippedTemplates } from '@throughline/core';
import { arTemplateWords } from '../messages/ar-template-words.ts';
import { deTemplateWords } from '../messages/de-template-words.ts';
import { ann } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { all, buttonIn, oneOnOne, twoPeople, workspaceOf } from '../testing/two-people.ts';

const names = (words: typeof deTemplateWords) => shippedTemplates.map(({ id }) => words[id]!.name);

/** Waits for texts that are fetched. */
const says = (element: Element, text: string) =>
  waitUntil(() => textOf(element).includes(text), text, { timeout: 8_000 });

/** The talk of a series in German. */
async function germanTalk(records: unknown = twoPeople) {
  const element = await oneOnOne(await workspaceOf(ann, undefined, records));
  element.lang = 'de';
  await says(element, 'Vorschläge');
  buttonIn(element, '.tools', 'Gespräch beginnen').click();
  await says(element, 'Bevor Sie gehen');
  return element;
}

describe('the templates of <perf-one-on-one>', () => {
  it('[E398] are marked as English where the page has no words for them', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    buttonIn(element, '.tools', 'Begin talking').click();
    await says(element, 'Before you go');
    expect(all(element, '[data-step] .prompts li[lang=en]')).to.have.length(3);
  });

  it('[E398] are led through in the language of the page', async () => {
    const element = await germanTalk();
    const [opening] = deTemplateWords['weekly']!.sections;
    expect(textOf(all(element, '.step-name')[0]!)).to.equal(opening!.title);
    expect(all(element, '[data-step] .prompts li').map(textOf)).to.deep.equal(opening!.prompts);
    expect(all(element, '.talk [lang]')).to.deep.equal([]);
  });

  it('[E398] that a company has changed say its words, and the others those of the page', async () => {
    const weekly = shippedTemplates.find(({ id }) => id === 'weekly')!;
    const [first, ...others] = weekly.sections;
    const prompts = ['Was macht die Familie?', first!.prompts[0]!];
    const own = { ...weekly, name: 'Unser Montag', sections: [{ ...first!, prompts }, ...others] };
    const element = await germanTalk({ ...twoPeople, templates: [own] });
    const ours = deTemplateWords['weekly']!.sections[0]!;
    expect(all(element, '[data-step] .prompts li').map(textOf)).to.deep.equal([
      ...[prompts[0], ours.prompts[0]],
    ]);
    expect(textOf(all(element, '[data-step] h4')[0]!)).to.equal(ours.title);
  });

  it('[E398] are chosen by name in the language of the page', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    element.dir = 'rtl';
    element.lang = 'ar';
    await says(element, 'تغيير الخطة');
    buttonIn(element, '.tools', 'تغيير الخطة').click();
    await says(element, 'تغيير المواعيد والمدة');
    buttonIn(element, '.planning', 'تغيير المواعيد والمدة').click();
    await element.updateComplete;
    const offered = all(element, '.planning option');
    expect(offered.map(textOf)).to.include.members(names(arTemplateWords));
    expect(offered.filter((option) => option.hasAttribute('lang'))).to.deep.equal([]);
  });
});

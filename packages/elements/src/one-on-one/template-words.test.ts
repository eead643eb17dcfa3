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
  waitUntil(() => textOf(element).includes(text), text, { timeout: 10_000 });

describe('the templates of <perf-one-on-one>', () => {
  it('[E398] are led through and chosen in the language of the page', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    element.lang = 'de';
    await says(element, 'Vorschläge');
    buttonIn(element, '.tools', 'Gespräch beginnen').click();
    await says(element, 'Bevor Sie gehen');
    const [opening] = deTemplateWords['weekly']!.sections;
    expect(textOf(all(element, '.step-name')[0]!)).to.equal(opening!.title);
    expect(all(element, '[data-step] .prompts li').map(textOf)).to.deep.equal(opening!.prompts);
    expect(all(element, '.talk [lang]')).to.deep.equal([]);
    buttonIn(element, '.tools', 'Planung ändern').click();
    await says(element, 'Künftige Treffen');
    buttonIn(element, '.planning', 'Termine und Dauer ändern').click();
    await element.updateComplete;
    const offered = () => all(element, '.planning option').map(textOf);
    expect(offered()).to.include.members(names(deTemplateWords));
    element.dir = 'rtl';
    element.lang = 'ar';
    await says(element, arTemplateWords['weekly']!.name);
    expect(offered()).to.include.members(names(arTemplateWords));
    expect(all(element, '.planning option[lang]')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('[E398] that a company has changed say its words, and the others those of the page', async () => {
    const weekly = shippedTemplates.find(({ id }) => id === 'weekly')!;
    const [first, ...others] = weekly.sections;
    const prompts = ['Was macht die Familie?', first!.prompts[0]!];
    const own = { ...weekly, name: 'Unser Montag', sections: [{ ...first!, prompts }, ...others] };
    const element = await oneOnOne(await workspaceOf(ann, undefined, { ...twoPeople, templates: [own] }));
    element.lang = 'de';
    await says(element, 'Vorschläge');
    buttonIn(element, '.tools', 'Gespräch beginnen').click();
    await says(element, 'Bevor Sie gehen');
    const ours = deTemplateWords['weekly']!.sections[0]!;
    expect(all(element, '[data-step] .prompts li').map(textOf)).to.deep.equal([
      ...[prompts[0], ours.prompts[0]],
    ]);
    expect(textOf(all(element, '[data-step] h4')[0]!)).to.equal(ours.title);
  });

  it('[E398] are marked as English where the page speaks another language', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    buttonIn(element, '.tools', 'Begin talking').click();
    await says(element, 'Before you go');
    expect(all(element, '[data-step] .prompts li[lang=en]')).to.have.length(3);
  });
});

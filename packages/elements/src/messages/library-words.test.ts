import { expect } from '@open-wc/testing';
import { readPractices, shippedPractices, shippedTemplates } from '@throughline/core';
import { ShippedWords } from '../parts/shipped-words.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';

/** How texts of a language end and are written; what would not be meant for whoever reads it. */
const languages = {
  de: { file: de, written: /[a-zäöüß]/, unwanted: /\b(du|dich|dir|dein\w*|euch|euer)\b|!/i },
  ar: { file: ar, written: /\p{Script=Arabic}/u, unwanted: /[a-z]{2}|[?;!]|,(?!\d)/i },
};

/** All texts of a record that are in words. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the words of the library', () => {
  for (const [language, { file, written, unwanted }] of Object.entries(languages)) {
    it(`[E397] are whole in ${language} for each practice, and fit into one`, async () => {
      const words = await file.areas.practiceWords();
      expect(Object.keys(words)).to.have.members(shippedPractices.map(({ id }) => id));
      for (const practice of shippedPractices) {
        const { title, why, steps, prompts } = practice;
        const ours = words[practice.id]!;
        expect(textsOf(ours).length).to.equal(textsOf({ title, why, steps, prompts }).length);
        expect(ours.steps.length, practice.id).to.equal(steps.length);
        expect(ours.title, practice.id).not.to.match(/[.؟?]$/);
        for (const text of [ours.why, ...ours.steps]) expect(text).to.match(/[.?؟…]$/);
        for (const text of ours.prompts) expect(text).to.match(/[.?؟…]$/);
        const worded = new ShippedWords({ title, why, steps, prompts }, ours).worded(practice);
        expect(readPractices(JSON.stringify([worded]))).to.deep.equal([{ ...practice, ...ours }]);
      }
    });

    it(`[E397] are whole in ${language} for each template, and fit into one`, async () => {
      const words = await file.areas.templateWords();
      expect(Object.keys(words)).to.have.members(shippedTemplates.map(({ id }) => id));
      for (const template of shippedTemplates) {
        const ours = words[template.id]!;
        const shape = ours.sections.map(({ prompts }) => prompts.length);
        expect(shape).to.deep.equal(template.sections.map(({ prompts }) => prompts.length));
        const sections = template.sections.map((section, at) => ({
          ...section,
          ...ours.sections[at],
        }));
        const worded = new ShippedWords(template, ours).worded(template);
        expect(worded).to.deep.equal({ ...template, ...ours, sections });
        expect(worded.name.length <= 80 && worded.purpose.length <= 400, template.id).to.equal(
          true,
        );
        for (const text of textsOf(ours.sections)) expect(text.length).to.be.at.most(300);
      }
    });

    it(`[E397] are ${language} throughout, and address whoever reads them alike`, async () => {
      const all = [await file.areas.practiceWords(), await file.areas.templateWords()];
      for (const text of all.flatMap(textsOf)) {
        expect(text).to.match(written);
        expect(text).not.to.match(unwanted);
        expect(text).not.to.match(/\s{2}|\s$|'|"/);
      }
    });
  }
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type Practice, type Workspace, shippedPractices } from '@throughline/core';
import '../perf-coach.ts';
import { arPracticeWords } from '../messages/ar-practice-words.ts';
import { dePracticeWords } from '../messages/de-practice-words.ts';
import { setMessages } from '../messages.ts';
import { coached, coachedWorkspace } from '../testing/coached.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfCoach } from './coach.ts';

const id = 'answer-while-it-is-of-use';
const shipped = shippedPractices.find((practice) => practice.id === id)!;

async function coachIn(language: string, workspace: Workspace, fields: Partial<PerfCoach> = {}) {
  const coach = document.createElement('perf-coach');
  Object.assign(coach, { workspace, ...fields });
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  await fixture(html`<div lang=${language} dir=${dir}>${coach}</div>`);
  await waitUntil(() => coach.shadowRoot!.querySelector('.suggestion'), 'the library is there');
  return coach;
}

const first = (coach: PerfCoach, part: string) => [
  ...coach.shadowRoot!.querySelector('.suggestion')!.querySelectorAll<HTMLElement>(part),
];
const withOwn = (own: Partial<Practice>) =>
  coachedWorkspace(undefined, { ...coached, practices: [{ ...shipped, ...own }] });

describe('the words of <perf-coach>', () => {
  for (const [language, words] of [
    ['de', dePracticeWords],
    ['ar', arPracticeWords],
  ] as const) {
    it(`[E398] are those of the library in ${language}, and no English is left but the source`, async () => {
      const coach = await coachIn(language, await coachedWorkspace());
      const { title, why, steps, prompts } = words[id]!;
      expect(first(coach, 'h3').map(textOf)).to.deep.equal([title]);
      expect(first(coach, '.steps li').map(textOf)).to.deep.equal(steps);
      expect(first(coach, '.prompts li').map(textOf)).to.deep.equal(prompts);
      expect(textOf(first(coach, '.why p')[0]!)).to.equal(why);
      const marked = first(coach, '[lang]').map(({ localName }) => localName);
      expect(marked).to.deep.equal(['cite']);
      for (const fold of first(coach, 'details')) (fold as HTMLDetailsElement).open = true;
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      for (const text of first(coach, 'h3 > span, li > span'))
        expect(getComputedStyle(text).direction).to.equal(direction);
      expect(coach.scrollWidth).to.be.at.most(coach.clientWidth);
      await expect(coach).to.be.accessible();
    });
  }

  it('[E398] are a company’s own where it has changed them, beside those that it left', async () => {
    const steps = [shipped.steps[1]!, 'Ruf an.', ...shipped.steps.slice(2)];
    const workspace = await withOwn({ title: 'Gleich antworten', steps });
    const coach = await coachIn('de', workspace);
    const ours = dePracticeWords[id]!;
    expect(first(coach, 'h3').map(textOf)).to.deep.equal(['Gleich antworten']);
    expect(first(coach, '.steps li').map(textOf)).to.deep.equal([
      ...[ours.steps[1], 'Ruf an.', ...ours.steps.slice(2)],
    ]);
    expect(first(coach, 'h3 [lang], .steps [lang]')).to.deep.equal([]);
  });

  it('[E398] are those that a host brings before others, and in its own language as it adds one', async () => {
    const translations = { [id]: { title: 'Schnell antworten' } };
    const german = await coachIn('de', await coachedWorkspace(), { translations });
    expect(first(german, 'h3').map(textOf)).to.deep.equal(['Schnell antworten']);
    expect(first(german, '.steps li').map(textOf)).to.deep.equal(dePracticeWords[id]!.steps);
    setMessages('eo', { practiceWords: { [id]: { title: 'Respondu baldaŭ' } } });
    const other = await coachIn('eo', await coachedWorkspace());
    expect(first(other, 'h3').map(textOf)).to.deep.equal(['Respondu baldaŭ']);
    expect(first(other, 'h3 [lang]')).to.deep.equal([]);
    expect(first(other, '.steps li').map(textOf)).to.deep.equal(shipped.steps);
    expect(first(other, '.steps [lang=en]')).to.have.length(shipped.steps.length);
  });
});

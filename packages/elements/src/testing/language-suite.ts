import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { en } from '../messages/en.ts';
import { pseudo } from '../messages/pseudo.ts';
import { setMessages } from '../messages.ts';
import { company } from './company.ts';
import type { SuiteSubject } from './element-suite.ts';
import { textOf, textsIn } from './texts-of.ts';

/** The language of `pseudo`. Its dates and ages are without Latin letters, so that such letters are texts. */
const nobodys = 'ja-x-pseudo';

/** Widths on both sides of those where elements change their layout, in pixels. */
const widths = [320, 480, 960];

/** Registers what every element owes in other languages as tests (RULES.md, E8 and E14). */
export function languageSuite({ states, data = [] }: Pick<SuiteSubject, 'states' | 'data'>): void {
  for (const [name, state] of Object.entries(states)) {
    it(`[E8] reads in Arabic, from the right, when ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar"></div>`);
      page.append(await state.show());
      if (!state.isOfPage)
        await waitUntil(() => /\p{Script=Arabic}/u.test(textOf(page)), 'Arabic', patient);
      for (const width of widths) {
        page.style.width = `${width}px`;
        await aTimeout(20);
        expect(page.scrollWidth, `${width} px`).to.be.at.most(page.clientWidth);
      }
      await expect(page).to.be.accessible();
    });

    it(`[E14] takes every word from the catalogue or the records when ${name}`, async () => {
      const page = await nowhere();
      page.append(await state.show());
      if (!state.isOfPage) await waitUntil(() => textOf(page).includes('['));
      await aTimeout(0);
      expect(leftOut(page, data)).to.deep.equal([]);
    });
  }
}

/** A place in a language that nobody speaks, for `leftOut`. */
export function nowhere(): Promise<HTMLElement> {
  setMessages(nobodys, pseudo(en));
  return fixture<HTMLElement>(html`<div lang=${nobodys}></div>`);
}

/**
 * What stands on a page in the language of `pseudo` and is neither from the catalogue nor from the records, on screen
 * or in names that are read aloud. Details that say that they are in English are left out, and what was said before.
 *
 * @param data - Words that come from elsewhere.
 */
export function leftOut(page: HTMLElement, data: readonly string[] = []): string[] {
  const initials = company.people.map(({ name }) => name.replace(/[^A-Z]/g, ''));
  const known = new Set([JSON.stringify(company), ...initials, ...data].join(' ').match(words));
  return outside(textsIn(page, isApart)).filter((text) =>
    text.match(words)?.some((word) => !known.has(word)),
  );
}

const words = /\p{Script=Latin}{2,}/gu;

const patient = { timeout: 5000 };

const isApart = (node: Node) =>
  node instanceof Element &&
  (node.matches('[lang=en], [role=status], [aria-live]') || !isShown(node));

const isShown = (node: Element) => !(node instanceof HTMLElement && node.hidden);

/** What of texts is not between brackets; a text can be in several pieces. */
function outside(texts: readonly string[]): string[] {
  let depth = 0;
  return texts.map((text) => {
    let rest = '';
    for (const letter of text) {
      if (letter === '[') depth += 1;
      if (depth === 0) rest += letter;
      if (letter === ']') depth = Math.max(0, depth - 1);
    }
    return rest;
  });
}

import { fixture, html, waitUntil } from '@open-wc/testing';
import type { AnonymousRounds, Workspace } from '@throughline/core';
import '../perf-feedback.ts';
import type { PerfFeedback } from '../feedback/feedback.ts';
import { textOf, wordsOf } from './texts-of.ts';
import { whenShown } from './when-shown.ts';

/** The element on a page, with what a page sets. */
export async function feedbackPage(
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
  rounds?: AnonymousRounds,
): Promise<PerfFeedback> {
  const element = document.createElement('perf-feedback');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.workspace = workspace;
  if (rounds) element.rounds = rounds;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await whenShown(element);
  return element;
}

/** What a person reads, without the marks around names. */
export const reads = (element: HTMLElement) => wordsOf(element);

/** The first of a selector in the element. */
export const inside = <T extends HTMLElement = HTMLElement>(element: HTMLElement, place: string) =>
  element.shadowRoot!.querySelector<T>(place);

/** Waits until somebody reads something. */
export const untilReads = (element: HTMLElement, words: string | RegExp) =>
  waitUntil(
    () => (typeof words === 'string' ? reads(element).includes(words) : words.test(reads(element))),
    `${String(words)} in: ${reads(element)}`,
    { timeout: 4000 },
  );

/** Presses the button with these words. */
export async function pressed(element: PerfFeedback, words: string): Promise<void> {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  const found = buttons.find((each) => textOf(each).includes(words));
  if (!found) throw new Error(`There is no button "${words}" in: ${reads(element)}`);
  found.click();
  await element.updateComplete;
}

/** Whether there is a button with these words. */
export const offers = (element: HTMLElement, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].some((each) => textOf(each).includes(words));

/** Opens a form and waits until it is there. */
export async function opened(element: PerfFeedback, words: string): Promise<void> {
  await pressed(element, words);
  await waitUntil(() => inside(element, 'form'), 'the form');
  await element.updateComplete;
}

/** Types into a field. */
export async function typed(element: PerfFeedback, place: string, words: string): Promise<void> {
  const field = inside<HTMLInputElement>(element, place)!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Searches somebody and picks the first that is found. */
export async function picked(element: PerfFeedback, place: string, name: string): Promise<void> {
  await typed(element, place, name);
  inside(element, `${place}-list li`)!.click();
  await element.updateComplete;
}

/** Chooses who may read it. */
export async function chosen(element: PerfFeedback, visibility: string): Promise<void> {
  inside<HTMLInputElement>(element, `[name="fb-who"][value="${visibility}"]`)!.click();
  await element.updateComplete;
}

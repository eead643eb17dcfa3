import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { type SlowStorage, slowStorage } from './slow-storage.ts';
import { textOf } from './texts-of.ts';

/** The first of a selector in an element. */
export const part = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);

/** Goes to what a selector finds in an element, once it is there. */
export async function goTo(element: Element, selector: string): Promise<HTMLElement> {
  await waitUntil(() => part(element, selector), selector, { timeout: 8000 });
  const found = part(element, selector)!;
  found.focus();
  return found;
}

/** Goes to a field of the page. */
export async function goToPage(): Promise<HTMLElement> {
  const field = await fixture<HTMLElement>(html`<input aria-label="Elsewhere" />`);
  field.focus();
  return field;
}

/** What has the focus, on the page or in an element of it. */
export const focused = () => {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
};

/** What has it, for whoever reads that a test failed. */
export const nameOfFocused = () =>
  `${focused()?.localName} #${focused()?.id} .${focused()?.className}`;

/** Waits until all that leads the focus has done so: an element that it is led into may draw itself first. */
export async function settled(element: LitElement): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await element.updateComplete;
}

/** A deed that takes its time: what begins it, where its viewer goes meanwhile, what is there once it is stored. */
export interface Case {
  /** Shows it, ready to begin, and gives the element. */
  readonly shown: (slow: SlowStorage) => Promise<LitElement>;
  /** What begins it. */
  readonly begin: string;
  /** Another place in the same element. */
  readonly other: string;
  readonly isStored: (element: LitElement) => unknown;
  /** Where the focus goes from where it was begun. */
  readonly to: string;
}

/** A deed that is begun, and is not stored yet. */
export async function begun({ shown, begin }: Case) {
  const slow = slowStorage();
  const element = await shown(slow);
  slow.hold();
  (await goTo(element, begin)).click();
  await element.updateComplete;
  return { ...slow, element };
}

/** That the focus is led on from where a deed was begun, and from nowhere else. */
export function testGoneOn(name: string, each: Case): void {
  it(`[E497] is led on from where it was begun once ${name}`, async () => {
    const { element, release } = await begun(each);
    release();
    await waitUntil(() => each.isStored(element), textOf(element));
    await waitUntil(() => focused()?.matches(each.to), `${each.to}: ${nameOfFocused()}`);
  }).timeout(12_000);

  for (const where of ['on the page', 'in the element']) {
    it(`[E497] stays there once ${name}: ${where}`, async () => {
      const { element, release } = await begun(each);
      const there = await (where === 'on the page' ? goToPage() : goTo(element, each.other));
      release();
      await waitUntil(() => each.isStored(element), textOf(element));
      await settled(element);
      expect(focused() === there, nameOfFocused()).to.equal(true);
    }).timeout(12_000);
  }
}

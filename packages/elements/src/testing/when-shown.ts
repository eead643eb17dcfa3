import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { textOf } from './texts-of.ts';

/** Waits until an element with records shows them: what draws them may come after the element itself. */
export async function whenShown(element: LitElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(
    () => !element.shadowRoot!.querySelector('[part=loading]'),
    `shows what it has: ${textOf(element)}`,
  );
  await element.updateComplete;
}

import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import '../perf-goal-editor.ts';
import type { PerfGoalEditor } from '../goal-editor/goal-editor.ts';
import { press } from './form.ts';

/** The element with its form, for a goal or for a new one. */
export async function editorOf(
  workspace: Workspace | undefined,
  attributes: Record<string, string> = {},
): Promise<PerfGoalEditor> {
  const element = document.createElement('perf-goal-editor');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (workspace) element.workspace = workspace;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** As `editorOf`, once its form is there. */
export async function formOf(workspace: Workspace, attributes: Record<string, string> = {}) {
  const element = await editorOf(workspace, attributes);
  await waitUntil(() => at(element, 'form'), 'the form comes', { timeout: 8000 });
  return element;
}

/** What a selector finds in the element. */
export const at = <T extends HTMLElement = HTMLInputElement>(
  element: PerfGoalEditor,
  selector: string,
): T | null => element.shadowRoot!.querySelector<T>(selector);

/** Writes into a field, or chooses. */
export async function write(element: PerfGoalEditor, id: string, value: string) {
  const field = at(element, `#${id}`)!;
  field.value = value;
  const type = field instanceof HTMLSelectElement ? 'change' : 'input';
  field.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
}

/** Picks what fits a text in a field to search in, by keys. */
export async function pick(element: PerfGoalEditor, id: string, text: string) {
  await write(element, id, text);
  const field = at(element, `#${id}`)!;
  press(field, 'Enter');
  await element.updateComplete;
}

/** The button with that text. */
export const button = (element: PerfGoalEditor, text: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === text || each.getAttribute('aria-label') === text,
  )!;

/** Sends the form, and waits until it says what came of it. */
export async function save(element: PerfGoalEditor): Promise<void> {
  at<HTMLFormElement>(element, 'form')!.requestSubmit();
  await settled(element);
}

/** Waits until what was begun has come to its end. */
export async function settled(element: PerfGoalEditor): Promise<void> {
  await aTimeout(20);
  await waitUntil(() => at(element, '#save')?.textContent?.trim() !== 'Saving…');
  await element.updateComplete;
}

/** What is said to be wrong, field by field. */
export const errors = (element: PerfGoalEditor) =>
  [...element.shadowRoot!.querySelectorAll('.error')].flatMap(
    (each) => each.textContent?.trim() || [],
  );

import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import '../perf-settings.ts';
import type { PerfSettings } from '../settings/settings.ts';
import { ann, companyWorkspace } from './company.ts';
import { textOf } from './texts-of.ts';

/** The settings in the page, with a section open and there. */
export async function settingsWith(section: string, workspace?: Workspace): Promise<PerfSettings> {
  const element = await fixture<PerfSettings>(
    html`<perf-settings section=${section} .workspace=${workspace}></perf-settings>`,
  );
  if (workspace) await ready(element);
  return element;
}

/** The same as an administrator sees the company. */
export const settingsOf = async (section: string) =>
  settingsWith(section, await companyWorkspace(ann));

/** Waits until a section is there. */
export async function ready(element: PerfSettings): Promise<void> {
  await waitUntil(() => !element.shadowRoot?.querySelector('[part=loading]'), 'fetched', {
    timeout: 10_000,
  });
  await element.updateComplete;
}

/** What a selector finds in the element. */
export function find<T extends HTMLElement = HTMLInputElement>(
  element: Element,
  selector: string,
): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector} in: ${textOf(element)}`);
  return found;
}

/** The button with these words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const all = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find((each) => textOf(each).includes(words));
  if (!found) throw new Error(`There is no button “${words}”: ${all.map(textOf).join(' | ')}`);
  return found;
}

/** Presses the button with these words, which brings the focus there as a hand does. */
export async function pressed(element: PerfSettings, words: string): Promise<void> {
  const found = button(element, words);
  found.focus();
  found.click();
  await settled(element);
}

/** Types or chooses in the control of that id. */
export async function typedInto(element: PerfSettings, id: string, value: string): Promise<void> {
  const control = find(element, `#${CSS.escape(id)}`);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Chooses the first that a field to search in finds. */
export async function picked(element: PerfSettings, id: string, text: string): Promise<void> {
  const control = find(element, `#${CSS.escape(id)}`);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  find<HTMLElement>(element, `#${CSS.escape(id)}-list-0`).click();
  await element.updateComplete;
}

/** Waits for what a press has begun: commands in memory are stored at once. */
export async function settled(element: PerfSettings): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    await Promise.resolve();
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

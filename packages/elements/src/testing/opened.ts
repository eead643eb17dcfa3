import { fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Storage, memoryStorage } from '@throughline/core';
import '../perf-workspace.ts';
import { PerfWorkspace } from '../workspace/workspace.ts';
import { company } from './company.ts';

/** A storage that waits, fails, or counts, over one in memory. */
export function storageThat(change: Partial<Storage>): Storage {
  return { ...memoryStorage(), ...change };
}

/** As a browser in a private window answers. */
export const unavailable = () =>
  Promise.reject(new PerfError('storage-unavailable', 'Indexed DB was refused.'));
/** As a storage that hangs. */
export const never = () => new Promise<never>(() => undefined);
/** An address at which a value is found as JSON. */
export const address = (value: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));

/** The element with these attributes, in the page. */
export async function workspaceOf(attributes: Record<string, string>, inside = '') {
  const element = document.createElement('perf-workspace');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = inside;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The element with the company in it, open. */
export async function readyWorkspace(inside = 'The page') {
  const element = await workspaceOf(
    { src: 'memory:', viewer: 'ann', initial: address(company) },
    inside,
  );
  await waitUntil(() => element.workspace !== undefined);
  await element.updateComplete;
  return element;
}

/** The button with that text. */
export const button = (element: HTMLElement, text: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((it) => it.textContent?.includes(text));

/** Chooses a file as a person does. */
export function choose(element: HTMLElement, file: File): void {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Before and after tests: little patience, and the storages `never:` and `refused:`. */
export function impatient(): void {
  const { patience } = PerfWorkspace;
  beforeEach(() => {
    PerfWorkspace.patience = { progress: 20, slow: 60, grace: 30 };
    PerfWorkspace.storages.set('never', () => storageThat({ open: never }));
    PerfWorkspace.storages.set('refused', () => storageThat({ open: unavailable }));
  });
  after(() => {
    PerfWorkspace.patience = patience;
  });
}

import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Storage, Workspace } from '@throughline/core';
import '../perf-import.ts';
import type { PerfImport } from '../import/import.ts';
import { ann, companyWorkspace } from './company.ts';
import { textOf } from './element-suite.ts';
import { choose } from './opened.ts';

/** A table of three goals, one column of which says nothing that is known. */
export const goalsTable = [
  'Id;Parent;Title;Type;Owner;Start;Target;Actual;Colour',
  '1;;Grow the business;objective;Board;;;;red',
  '2;1;Win 20 customers;key result;Sales;0;20;5;blue',
  '3;1;Renew 95%;key result;Sales;;95;80;',
].join('\r\n');

/** A file as a person chooses it. */
export const fileOf = (text: BlobPart, name = 'plan-2026-q2.csv') => new File([text], name);

/** The element in the page; without a workspace it waits for one. */
export async function importIn(
  workspace?: Workspace,
  openStorage?: () => Storage,
): Promise<PerfImport> {
  const element = document.createElement('perf-import');
  if (workspace) element.workspace = workspace;
  if (openStorage) element.openStorage = openStorage;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The element with what was chosen and its dry run. */
export async function planned(
  file = fileOf(goalsTable),
  workspace?: Workspace,
): Promise<PerfImport> {
  const element = await importIn(workspace ?? (await companyWorkspace(ann)));
  choose(element, file);
  await isPlanned(element);
  return element;
}

/** Settles once the dry run has said something. */
export const isPlanned = (element: PerfImport) =>
  waitUntil(
    () => /to add|to change|error|nothing to import/.test(planText(element)),
    planText(element),
  );

/** What the dry run says. */
export const planText = (element: PerfImport) => {
  const section = element.shadowRoot!.querySelector('[part=plan]');
  return section ? textOf(section) : '';
};

/** The button with that text. */
export const button = (element: PerfImport, text: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((it) => it.textContent?.includes(text))!;

/** The select with that label. */
export const select = (element: PerfImport, name: string) => {
  const selects = [...element.shadowRoot!.querySelectorAll('select')];
  const labelOf = (it: HTMLSelectElement) =>
    it.getAttribute('aria-label') ?? it.labels[0]?.textContent ?? '';
  return selects.find((it) => labelOf(it).includes(name))!;
};

/** Chooses in a select as a person does, and waits for the next dry run. */
export async function pick(element: PerfImport, name: string, value: string) {
  const chosen = select(element, name);
  chosen.value = value;
  chosen.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  await waitUntil(
    () => !/Checking|Reading/.test(textOf(element.shadowRoot!.querySelector('.frame')!)),
  );
}

/** Pastes a text as a person does. */
export function paste(element: PerfImport, text: string): void {
  const area = element.shadowRoot!.querySelector('textarea')!;
  area.value = text;
  button(element, 'Look at it first').click();
}

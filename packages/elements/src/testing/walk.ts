import { fixture, html } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import '../all.ts';
import { listening } from './listening.ts';
import { markupOf, nameOf, still, wholeMarkup } from './page-of-all.ts';
import { rootsIn } from './pieces.ts';
import { filesSaved } from './files-saved.ts';

type Shown = HTMLElement & { workspace?: Workspace; updateComplete?: Promise<boolean> };

/**
 * One look at an element, and what is done in it, step by step: all that a selector finds is pressed, of which
 * `selector >> words` leaves those with these words. `pick: selector` takes the first that a field to search in offers,
 * `choose: selector = value` one of a select.
 */
export interface Look {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
}

/** What elements showed, offered, saved and said, by the name of each. */
export interface Walked {
  readonly shown: Map<string, string>;
  readonly offered: Map<string, string>;
  readonly saved: Map<string, string>;
  readonly said: Map<string, string>;
  /** How much each step found to press or to choose. */
  readonly taken: Map<string, number>;
}

/** What is typed into each field to search in, beginning with nothing. */
const searches = ['', 'e', 'goal of', 'rival', 'no such'];

const textOf = (it: Element) => it.textContent.replaceAll(/\s+/g, ' ').trim();

const allIn = <T extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  rootsIn(element).flatMap((root) => [...root.querySelectorAll<T>(selector)]);

const drawn = (field: Element) => {
  const root = field.getRootNode() as ShadowRoot;
  return (root.host as Shown).updateComplete;
};

/** Types into a field to search in; gives the lines that it then offers. */
async function found(field: HTMLInputElement, text: string): Promise<HTMLElement[]> {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await drawn(field);
  const list = (field.getRootNode() as ShadowRoot).getElementById(
    field.getAttribute('aria-controls')!,
  );
  return [...list!.querySelectorAll<HTMLElement>('[role=option]')];
}

/** Every list that an element offers: of its selects and, for each search, of its fields to search in. */
async function offeredBy({ element, searched, walked: { offered, shown } }: Stand, name: string) {
  for (const select of allIn<HTMLSelectElement>(element, 'select')) {
    const lines = Array.from(select.options, (it) => `${it.value}: ${textOf(it)}`);
    offered.set(`${name} ${select.id || select.ariaLabel}`, lines.join('\n'));
  }
  for (const field of allIn<HTMLInputElement>(element, 'input[role=combobox]')) {
    // Searched through once; from then on what it begins with tells whether it has changed.
    const texts = searched.has(field.id) ? [''] : searches;
    searched.add(field.id);
    for (const text of texts) {
      const lines = (await found(field, text)).map(textOf);
      offered.set(`${name} ${field.id} “${text}”`, lines.join('\n'));
      shown.set(`${name} ${field.id} “${text}”`, markupOf(field.closest('.picker')!));
    }
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn(field);
  }
}

/** Presses, picks or chooses in an element all that a step names. Returns how many there were. */
async function take(element: Element, step: string): Promise<number> {
  const [act = '', asked = ''] = step.split(': ');
  if (act === 'pick') {
    const fields = allIn<HTMLInputElement>(element, asked);
    for (const field of fields) {
      (await found(field, ''))[0]?.click();
      await drawn(field);
    }
    return fields.length;
  }
  if (act === 'choose') {
    const [selector = '', value = ''] = asked.split(' = ');
    const selects = allIn<HTMLSelectElement>(element, selector);
    for (const select of selects) {
      select.value = value;
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type));
    }
    return selects.length;
  }
  const [selector = '', words = ''] = step.split(' >> ');
  const pressed = allIn(element, selector).filter((it) => textOf(it).includes(words));
  for (const it of pressed) it.click();
  return pressed.length;
}

/** A look at an element in the page, and what is kept of it. */
interface Stand {
  readonly element: Shown;
  readonly steps: readonly string[];
  readonly name: string;
  /** The fields in which all texts were searched for already. */
  readonly searched: Set<string>;
  readonly walked: Walked;
}

const placed = (place: Element, workspace: Workspace, looks: readonly Look[]): Stand[] => {
  const walked = {
    ...{ shown: new Map(), offered: new Map(), saved: new Map(), said: new Map() },
    taken: new Map(),
  };
  return looks.map(({ tag, attributes = {}, steps }) => {
    const element: Shown = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.workspace = workspace;
    place.append(element);
    return {
      element,
      steps,
      walked,
      searched: new Set(),
      name: `${nameOf(element)} ${steps[0] ?? ''}`.trim(),
    };
  });
};

/** Waits for what a step has brought, and keeps what is shown and offered then. */
async function kept(stands: readonly Stand[], at: number) {
  for (const stand of stands) {
    const step = `${stand.name} / ${stand.steps[at] ?? 'at first'}`;
    stand.walked.shown.set(step, wholeMarkup(stand.element));
    await offeredBy(stand, step);
  }
}

/**
 * Takes all looks in several workspaces side by side in one page, with the steps of each; in the end saves all files
 * that are offered.
 *
 * @returns what there was in each of the workspaces.
 */
export async function walk(
  workspaces: readonly Workspace[],
  looks: readonly Look[],
): Promise<readonly Walked[]> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const ways = workspaces.map((workspace) => placed(place, workspace, looks));
  const all = ways.flat();
  const elements = all.map(({ element }) => element);
  const ear = listening(elements);
  const most = Math.max(...looks.map(({ steps }) => steps.length));
  for (let at = -1; at < most; at += 1) {
    const going = all.filter(({ steps }) => at < 0 || steps[at] !== undefined);
    for (const { element, steps, name, walked } of at < 0 ? [] : going) {
      const step = steps[at]!;
      walked.taken.set(`${name} / ${step}`, await take(element, step));
    }
    await still(elements);
    ear.listen();
    await kept(going, at);
  }
  for (const { element, name, walked } of all) {
    for (const [file, text] of await filesSaved(element)) walked.saved.set(`${name} ${file}`, text);
  }
  await still(elements);
  for (const { element, name, walked } of all) {
    walked.said.set(name, ear.heard(element).join('\n'));
  }
  place.remove();
  return ways.map(([first]) => first!.walked);
}

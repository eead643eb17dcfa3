import { fixture, html } from '@open-wc/testing';
import { type GoalId, PerfError, type PersonId, type Workspace } from '@throughline/core';
import '../perf-check-in.ts';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import { ben, companyWorkspace } from './company.ts';
import { next } from './element-suite.ts';

/** The element as the page has it, for a goal and a workspace or without either. */
export async function formFor(
  goalId: string | undefined,
  workspace?: Workspace,
  attributes: { compact?: boolean } = {},
): Promise<PerfCheckIn> {
  const element = document.createElement('perf-check-in');
  if (goalId) element.goalId = goalId as GoalId;
  if (workspace) element.workspace = workspace;
  element.compact = attributes.compact ?? false;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The form of a goal of the company. */
export const form = async (goalId: string, viewer: PersonId = ben) =>
  formFor(goalId, await companyWorkspace(viewer));

/** The control with that name, in the words that assistive technology reads. */
export function control<T extends HTMLElement = HTMLInputElement>(
  element: Element,
  name: string,
): T {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  const label = labels.find((it) => it.textContent?.includes(name));
  const found = label?.control ?? label?.querySelector('input');
  const button = [...element.shadowRoot!.querySelectorAll('button')].find((it) =>
    it.textContent?.includes(name),
  );
  const named = found ?? button;
  if (!named) throw new Error(`There is no control called ${name}.`);
  return named as T;
}

/** Enters a value, or picks a choice. */
export async function enter(element: PerfCheckIn, name: string, value: string | boolean) {
  const input = control(element, name);
  if (typeof value === 'boolean') {
    input.checked = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await element.updateComplete;
}

/** Sends the form, and gives the input that it announced. */
export async function sent(element: PerfCheckIn) {
  setTimeout(() => control(element, 'Check in').click());
  const event = await next(element, 'perf-check-in');
  return event.detail.input;
}

/** Presses a key. */
export const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );

/** The workspace with a full disk: nothing more is stored. */
export function refusing(workspace: Workspace): Workspace {
  return Object.assign(Object.create(workspace) as Workspace, {
    subscribe: workspace.subscribe.bind(workspace),
    scores: workspace.scores.bind(workspace),
    may: workspace.may.bind(workspace),
    now: workspace.now.bind(workspace),
    records: workspace.records,
    run: () => Promise.reject(new PerfError('storage-full', 'Full.')),
  });
}

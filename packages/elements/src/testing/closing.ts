import { fixture, html, waitUntil } from '@open-wc/testing';
import { type PersonId, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-close-cycle.ts';
import type { PerfCloseCycle } from '../close-cycle/close-cycle.ts';
import { ann, company, companyWorkspace } from './company.ts';

const open = company.goals.filter(({ id }) => !['brand', 'secret', 'deal', 'old'].includes(id));
const extra = { start: '2026-04-01', due: '2026-06-30', cycleId: 'q2', ownerId: 'ben' };

/** The company at the end of its second quarter, with a third one to carry goals over into. */
export const ending = {
  ...company,
  people: company.people.map((person) =>
    person.id === 'ann' ? { ...person, roles: ['member', 'leader', 'hr', 'admin'] } : person,
  ),
  cycles: [
    ...company.cycles,
    { id: 'q3', name: '2026 Q3', start: '2026-07-01', end: '2026-09-30', state: 'planning' },
  ],
  goals: [
    ...open,
    {
      ...{ id: 'calls', kind: 'key-result', title: 'Call 10 customers', ...extra },
      links: [{ parentId: 'churn' }],
      measure: { kind: 'number', start: 0, target: 10, unit: 'calls' },
    },
  ],
  checkIns: [
    ...company.checkIns,
    {
      ...{ id: 'c2', goalId: 'calls', by: 'ben', at: '2026-05-02T08:00:00Z' },
      ...{ asOf: '2026-05-02', value: 9 },
    },
  ],
} as const;

/** The company, in which these goals alone are in the second quarter, and no other is open in it. */
export function endingWith(...ids: readonly string[]) {
  const goals = ending.goals.filter(({ id }) => ids.includes(id) || id === 'old');
  const linked = goals.map((goal) => ({
    ...goal,
    links: (goal.links ?? []).filter(({ parentId }) => ids.includes(parentId)),
  }));
  const checkIns = ending.checkIns.filter(({ goalId }) => ids.includes(goalId));
  return { ...ending, goals: linked, checkIns };
}

/** A workspace of such a company, as one person sees it. */
export const endingWorkspace = (viewer: PersonId = ann, records: unknown = ending) =>
  companyWorkspace(viewer, memoryStorage(), records);

/** The element in the page, with all that it fetches. */
export async function closing(
  workspace: Workspace | undefined,
  attributes: Partial<Pick<PerfCloseCycle, 'cycleId' | 'ownerId' | 'scope'>> = {},
): Promise<PerfCloseCycle> {
  const element = document.createElement('perf-close-cycle');
  Object.assign(element, attributes);
  if (workspace) element.workspace = workspace;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  const { waiting, goingOn } = element.scene?.closing ?? { waiting: [], goingOn: [] };
  if (waiting.length + goingOn.length > 0) {
    await waitUntil(() => element.isFetched, 'the steps', { timeout: 5000 });
    await element.updateComplete;
  }
  return element;
}

/** The button with that text. */
export function button(element: Element, text: string): HTMLButtonElement {
  const all = [...element.shadowRoot!.querySelectorAll('button')];
  const found = all.find((it) => it.textContent?.includes(text));
  if (!found) throw new Error(`There is no button ${text}.`);
  return found;
}

/** The button that opens the form of a goal. */
export const goalButton = (element: Element, goalId: string) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`[data-goal="${goalId}"] .goal-button`)!;

/** Opens the form of a goal. */
export async function openGoal(element: PerfCloseCycle, goalId: string) {
  goalButton(element, goalId).click();
  await element.updateComplete;
}

/** The control of that id. */
export const field = <T extends HTMLElement = HTMLInputElement>(element: Element, id: string) =>
  element.shadowRoot!.getElementById(id) as T;

/** Enters a value into a field. */
export async function write(element: PerfCloseCycle, id: string, value: string) {
  const control = field(element, id);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Chooses what comes of the goal whose form is open. */
export async function decide(element: PerfCloseCycle, decision: 'done' | 'carry' | 'drop') {
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[value=${decision}]`)!.click();
  await element.updateComplete;
}

/** What has the focus within the element. */
export const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

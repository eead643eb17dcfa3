import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import type { PerfGoalCard } from '../goal-card/goal-card.ts';
import '../perf-goal-card.ts';
import { idOf } from './company.ts';
import { textOf } from './element-suite.ts';

/** The card of a goal, once what may be done on it is there. */
export async function cardOf(workspace: Workspace, goalId = 'teams'): Promise<PerfGoalCard> {
  const card = await fixture<PerfGoalCard>(
    html`<perf-goal-card .workspace=${workspace} .goalId=${idOf(goalId)}></perf-goal-card>`,
  );
  await waitUntil(() => inCard(card, '.timeline'), 'its lower parts are there');
  await waitUntil(() => buttonsOf(card).length > 0 || inCard(card, '.advice, .facts'));
  return card;
}

/** What a card has first of a kind. */
export function inCard<Found extends HTMLElement>(card: PerfGoalCard, selector: string) {
  return card.shadowRoot!.querySelector<Found>(selector);
}

/** The buttons by which acts are opened. */
export function buttonsOf(card: PerfGoalCard): readonly HTMLElement[] {
  return [...card.shadowRoot!.querySelectorAll<HTMLElement>('[data-act]')];
}

/** Presses a button of a card once it is there, by its text or its name. */
export async function pressIn(card: PerfGoalCard, name: string): Promise<void> {
  const button = () =>
    [...card.shadowRoot!.querySelectorAll('button')].find(
      (each) => textOf(each) === name || each.getAttribute('aria-label') === name,
    );
  await waitUntil(button, `there is no button ${name}`);
  button()!.click();
  await card.updateComplete;
}

/** Writes into the form that is open, once it is there. */
export async function writeIn(card: PerfGoalCard, text: string, selector = '#act-text') {
  await waitUntil(() => inCard(card, selector), `there is no field ${selector}`);
  const field = inCard<HTMLInputElement>(card, selector)!;
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  await card.updateComplete;
}

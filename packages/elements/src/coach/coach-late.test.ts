import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Practice, type Workspace, shippedPractices } from '@throughline/core';
import type { PieceRoot } from '../controllers/late-piece.ts';
import type { ElementFrame } from '../late-element.ts';
import { coachedWorkspace } from '../testing/coached.ts';
import { textOf } from '../testing/element-suite.ts';
import { PerfCoach } from './coach.ts';
import { loadFormOf } from './later.ts';
import { loadCoach } from './part-later.ts';
import type { english } from './texts.ts';

/** Whether what comes later can be fetched. */
const line: Record<'ofPractices' | 'ofForms', boolean | Promise<boolean>> = {
  ofPractices: true,
  ofForms: true,
};

const throughLine = async <Piece>(kind: keyof typeof line, fetch: () => Promise<Piece>) => {
  if (!(await line[kind])) throw new PerfError('not-loaded', 'The connection is gone.');
  return fetch();
};

class FarCoach extends PerfCoach {
  protected override fetchPart(root: PieceRoot, frame: ElementFrame<keyof typeof english>) {
    return throughLine('ofPractices', async () => {
      const { CoachPart, english } = await loadCoach(root);
      const part = new CoachPart(this, frame, (form) =>
        throughLine('ofForms', () => loadFormOf(form)),
      );
      return { part, english };
    });
  }
}
customElements.define('far-coach', FarCoach);

/** The practice that is done with a check-in, and the one that is done with a thank. */
const two = ['ask-the-quiet-goal', 'thank-one-person'];
const practices: readonly Practice[] = shippedPractices
  .filter(({ id }) => !two.includes(id))
  .map((practice) => ({ ...practice, retired: true }));

async function shown(workspace?: Workspace) {
  const element = document.createElement('far-coach') as FarCoach;
  Object.assign(element, { practices, preview: true });
  const told: string[] = [];
  element.addEventListener('perf-error', ({ detail }) => told.push(detail.code));
  element.workspace = workspace ?? (await coachedWorkspace());
  await fixture(html`${element}`);
  return { element, told };
}

const inside = <E extends HTMLElement = HTMLElement>(element: PerfCoach, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const suggestion = (element: PerfCoach, id = two[0]!) =>
  inside(element, `.suggestion[data-key^="${id}"]`);
const act = (element: PerfCoach, id?: string) =>
  suggestion(element, id)?.querySelector<HTMLElement>('.act') ?? null;
const reads = (element: PerfCoach, words: string) => textOf(element).includes(words);

/** Presses something as somebody who came to it by key. */
function pressed(button: HTMLElement | null) {
  button!.focus();
  button!.click();
}

const again = (element: PerfCoach) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (button) => textOf(button) === 'Try again',
  ) ?? null;

async function asked(element: PerfCoach) {
  await waitUntil(() => act(element), 'suggested');
  pressed(act(element));
  await waitUntil(() => suggestion(element)!.querySelector('[part=error], .awaited'));
}

describe('<perf-coach> whose practices or forms could not be fetched', () => {
  beforeEach(() => void Object.assign(line, { ofPractices: true, ofForms: true }));

  it('[E387] says so of the practices, and shows them once they were asked for again', async () => {
    line.ofPractices = false;
    const { element, told } = await shown();
    await waitUntil(() => again(element), 'it says so');
    await expect(element).to.be.accessible();
    line.ofPractices = true;
    pressed(again(element));
    await waitUntil(() => suggestion(element), 'suggested');
    expect(again(element)).to.equal(null);
    expect(told).to.deep.equal(['not-loaded']);
  });

  it('[E393] says so of a form beside what is suggested, and leads into it after "Try again"', async () => {
    line.ofForms = false;
    const { element, told } = await shown();
    await asked(element);
    await waitUntil(() => reads(element, 'This part could not be loaded'));
    expect(told).to.deep.equal(['not-loaded']);
    expect(element.shadowRoot!.activeElement === act(element), 'the focus').to.equal(true);
    await expect(element).to.be.accessible();
    line.ofForms = true;
    pressed(again(element));
    await waitUntil(() => inside(element, 'perf-check-in'), 'the form', { timeout: 8000 });
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'perf-check-in');
    expect(act(element)).to.equal(null);
    expect(reads(element, 'could not be loaded')).to.equal(false);
  }).timeout(12_000);

  it('[E393] calls nobody to a form who has gone on while it came', async () => {
    let come: (there: boolean) => void = () => undefined;
    line.ofForms = new Promise((resolve) => (come = resolve));
    const { element } = await shown();
    await asked(element);
    expect(reads(element, 'One moment')).to.equal(true);
    const other = act(element, two[1]);
    other!.focus();
    come(true);
    await waitUntil(() => inside(element, 'perf-check-in'), 'the form', { timeout: 8000 });
    await element.updateComplete;
    // Not compared by chai, which would print both.
    expect(element.shadowRoot!.activeElement === other, 'the focus').to.equal(true);
  }).timeout(12_000);

  it('[E393] lets what has no form yet be put away, or another one be opened in its place', async () => {
    line.ofForms = false;
    const { element } = await shown();
    await asked(element);
    pressed(act(element, two[1]));
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'thanks-text', 'the thank', {
      timeout: 8000,
    });
    expect(suggestion(element)!.querySelector('[part=error]')).to.equal(null);
    inside(element, '.leave')!.click();
    await waitUntil(() => !inside(element, '.thank'));
    await asked(element);
    await waitUntil(() => again(element));
    const first = suggestion(element)!;
    first.querySelector<HTMLElement>('.actions .quiet')!.click();
    await waitUntil(() => !first.isConnected, 'it is put off');
    expect(again(element)).to.equal(null);
  }).timeout(12_000);
});

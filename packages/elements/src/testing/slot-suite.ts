import { expect, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import { focusable } from '../parts/focusable.ts';
import type { ElementState, SuiteSubject } from './element-suite.ts';
import { textOf } from './texts-of.ts';

/** A word that no element and no record has. */
const own = 'Ask the desk of goals';

/** Registers what every element owes to the content that a page puts into it as tests (RULES.md, E475 and E476). */
export function slotSuite({
  states,
  ownStates = ['empty', 'error'],
}: Pick<SuiteSubject, 'states' | 'ownStates'>): void {
  for (const [name, state] of Object.entries(states)) {
    it(`[E475] has what a page puts above and below it, also for the focus, when ${name}`, async () => {
      const shown = await shownIn(state);
      render(
        html`<button slot="footer">${own}, below</button> <button slot="header">${own}</button>`,
        shown,
      );
      const [below, above] = [...shown.querySelectorAll('button')];
      const order = focusOrder(shown);
      expect(order[0] === above, 'comes first').to.equal(true);
      expect(order.at(-1) === below, 'comes last').to.equal(true);
      expect(above!.checkVisibility() && below!.checkVisibility()).to.equal(true);
      expect(textOf(shown)).to.match(state.says);
    });
  }

  for (const name of ownStates) {
    it(`[E476] says in the words of the page that it is ${name}, and keeps its buttons`, async () => {
      const shown = await shownIn(states[name]);
      const [before, buttons] = [textOf(shown), buttonsOf(shown)];
      expect(before).not.to.contain(own);
      render(html`<p slot=${name}>${own}</p>`, shown);
      await waitUntil(() => textOf(shown).includes(own));
      expect(shown.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(textOf(shown), 'not its own words').not.to.match(states[name].says);
      expect(buttonsOf(shown)).to.deep.equal(buttons);
      await expect(shown).to.be.accessible();
      render(html``, shown);
      await waitUntil(() => textOf(shown) === before, 'its own words again');
    });
  }
}

async function shownIn(state: ElementState): Promise<HTMLElement> {
  const shown = await state.show();
  await waitUntil(() => state.says.test(textOf(shown)), `${state.says} in: ${textOf(shown)}`);
  return shown;
}

const buttonsOf = ({ shadowRoot }: HTMLElement) =>
  [...shadowRoot!.querySelectorAll('button')]
    .filter((button) => button.checkVisibility())
    .map(textOf);

/** What can take the focus in an element and in its slots, in the order in which it does. */
function focusOrder(node: Node): Element[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
    return node.assignedNodes().flatMap(focusOrder);
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  const isStop = node instanceof HTMLElement && node.matches(focusable) && node.checkVisibility();
  return [...(isStop ? [node] : []), ...[...inside.childNodes].flatMap(focusOrder)];
}

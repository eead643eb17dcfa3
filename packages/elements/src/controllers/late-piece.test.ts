import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { enCommon } from '../messages/en-common.ts';
import type { PerfErrorEvent } from '../events.ts';
import { lateState } from '../parts/late-state.ts';
import { textOf } from '../testing/texts-of.ts';
import { LatePiece } from './late-piece.ts';

class LateElement extends LitElement {
  readonly answers: (() => Promise<string>)[] = [];
  asked = 0;
  readonly piece = new LatePiece(this, () => {
    const answer = this.answers[this.asked];
    this.asked += 1;
    return answer ? answer() : Promise.reject(new Error('asked too often'));
  });
  override render() {
    return this.piece.get() ?? lateState(enCommon, this.piece);
  }
}
customElements.define('late-element', LateElement);

const broken = () => Promise.reject(new Error('no way there'));
const shown = (element: LateElement) => textOf(element);

function late(...answers: (() => Promise<string>)[]) {
  const element = document.createElement('late-element') as LateElement;
  element.answers.push(...answers);
  return element;
}

describe('a piece that comes later', () => {
  it('[E387] is fetched once, and shown when it is there', async () => {
    let arrive: (piece: string) => void = () => undefined;
    const element = late(() => new Promise((resolve) => (arrive = resolve)));
    await fixture(html`${element}`);
    expect(shown(element)).to.equal('One moment');
    expect(element.piece.isComing).to.equal(true);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.asked).to.equal(1);
    arrive('It is here.');
    expect(await element.piece.load()).to.equal('It is here.');
    await element.updateComplete;
    expect(shown(element)).to.equal('It is here.');
    expect(element.piece.here).to.equal('It is here.');
    expect(element.asked).to.equal(1);
  });

  it('[E387] says why it could not be had, and is fetched again only when asked to', async () => {
    const element = late(broken, broken, () => Promise.resolve('It is here.'));
    const told = oneEvent(element, 'perf-error');
    await fixture(html`${element}`);
    const { detail } = (await told) as unknown as PerfErrorEvent;
    expect(detail.message).to.contain('no way there');
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.asked).to.equal(1);
    const button = () => element.renderRoot.querySelector('button')!;
    expect(shown(element)).to.contain(enCommon.words.partFailed);
    const first = button();
    first.focus();
    first.click();
    expect(await element.piece.load()).to.equal(undefined);
    await element.updateComplete;
    expect(element.asked).to.equal(2);
    // Whoever pressed it by key can press it again.
    expect(element.shadowRoot!.activeElement).to.equal(first);
    button().click();
    await element.piece.load();
    await element.updateComplete;
    expect(shown(element)).to.equal('It is here.');
    expect(element.piece.failure).to.equal(undefined);
  });

  it('[E406] leads the focus into what has come, but calls nobody away who has gone on', async () => {
    for (const hasGoneOn of [false, true]) {
      const drawn = html`<p>It is here. <a href="#it">Read it</a></p>` as never;
      const element = late(broken, () => Promise.resolve(drawn));
      const place = await fixture(html`<div>${element}<button>Elsewhere</button></div>`);
      await waitUntil(() => element.renderRoot.querySelector('button'));
      const again = element.renderRoot.querySelector('button')!;
      again.focus();
      again.click();
      const elsewhere = place.querySelector('button')!;
      if (hasGoneOn) elsewhere.focus();
      await waitUntil(() => shown(element).includes('It is here'));
      await aTimeout(0);
      const focused = hasGoneOn ? document.activeElement : element.shadowRoot!.activeElement;
      expect(focused).to.equal(hasGoneOn ? elsewhere : element.renderRoot.querySelector('a'));
    }
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { next } from '../testing/element-suite.ts';
import { buttonIn, lineOf, queueOf, queueWorkspace, textOf } from '../testing/queue-page.ts';

describe('<perf-queue> fetching its forms', () => {
  it('[E440] says in the line that they could not be fetched, and fetches them again when asked to', async () => {
    const element = await queueOf(await queueWorkspace());
    const root = element.shadowRoot!;
    const looks = {
      get: () => [],
      set: () => {
        throw new Error('The looks are gone');
      },
    };
    Object.defineProperty(root, 'adoptedStyleSheets', { configurable: true, ...looks });
    const told = next(element, 'perf-error');
    const line = lineOf(element, 'Thank somebody');
    line.querySelector<HTMLElement>('.main')!.click();
    await told;
    await waitUntil(() => textOf(line).includes('Try again'), textOf(line));
    expect(line.querySelector('form')).to.equal(null);
    Reflect.deleteProperty(root, 'adoptedStyleSheets');
    buttonIn(line, 'Try again').click();
    await waitUntil(() => line.querySelector('form'), textOf(line), { timeout: 5000 });
    expect(textOf(line)).not.to.contain('Try again');
  });

  /** What has the focus where a press leaves it: around the queue, or in a field of the page. */
  const leaves = {
    'around the queue': html`<main tabindex="-1"><div></div></main>`,
    'in a field of the page': html`<input aria-label="Elsewhere" />`,
  };
  for (const [where, page] of Object.entries(leaves)) {
    it(`[E440] leads into them once they are there whoever has pressed a line that left the focus ${where}`, async () => {
      const element = await queueOf(await queueWorkspace());
      const held = await fixture<HTMLElement>(page);
      held.querySelector('div')?.append(element);
      await element.updateComplete;
      held.focus();
      const line = lineOf(element, 'Thank somebody');
      line.querySelector<HTMLElement>('.main')!.click();
      await waitUntil(() => element.shadowRoot!.activeElement?.closest('.panel'), 'led', {
        timeout: 5000,
      });
      expect(line.contains(element.shadowRoot!.activeElement)).to.equal(true);
    });
  }

  it('[E440] calls nobody away once they are there who has gone on to another line', async () => {
    const element = await queueOf(await queueWorkspace());
    const main = (words: string) => lineOf(element, words).querySelector<HTMLElement>('.main')!;
    const [asked, other] = [main('Thank somebody'), main('Win back 40 teams')];
    asked.focus();
    asked.click();
    other.focus();
    const isThere = () => lineOf(element, 'Thank somebody').querySelector('form');
    await waitUntil(isThere, textOf(element), { timeout: 5000 });
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === other).to.equal(true);
  });
});

import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import './all.ts';
import { seenBy } from './testing/feedback-company.ts';
import { textOf } from './testing/texts-of.ts';
import { plainCompany } from './testing/unseen-company.ts';
import { wholeElement } from './testing/whole-element.ts';

/** What somebody does in an element until it would run a command. */
interface Act {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What is pressed, one after the other, as selectors, or as words of buttons after “=”. */
  readonly presses?: readonly string[];
  /** The field that is written into, whose form is then sent. */
  readonly writes?: string;
}

const acts: readonly Act[] = [
  {
    tag: 'perf-recognition-wall',
    presses: ['[data-id=seen-b] .add', '[data-id=seen-b] .choices button'],
  },
  { tag: 'perf-coach', attributes: { preview: '' }, presses: ['.actions .quiet'] },
  {
    ...{ tag: 'perf-one-on-one', attributes: { 'series-id': 'weekly-1' } },
    writes: '.note-panel.private > form textarea',
  },
  {
    ...{ tag: 'perf-feedback', attributes: { view: 'give', about: 'ben' } },
    ...{ presses: ['[name=fb-who][value=subject]'], writes: '#fb-text' },
  },
  { tag: 'perf-queue', presses: ['.line .later', '.puts-off .primary'] },
  {
    ...{ tag: 'perf-settings', attributes: { section: 'values' } },
    presses: ['=We care', '=Retire'],
  },
];

describe('what a host cancels', () => {
  for (const { tag, attributes = {}, presses = [], writes } of acts) {
    it(`[E260] leaves everything in ${tag} as it was`, async () => {
      const workspace = await (await seenBy(plainCompany))('ann');
      const { element, root } = await wholeElement(tag, workspace, attributes);
      const asked: string[] = [];
      element.addEventListener('perf-command-run', (event) => {
        asked.push(event.detail.type);
        event.preventDefault();
      });
      const found = (what: string): HTMLElement | null => {
        if (!what.startsWith('=')) return root.querySelector(what);
        const buttons = [...root.querySelectorAll('button')];
        return buttons.find((each) => textOf(each).includes(what.slice(1))) ?? null;
      };
      let before = workspace.version;
      for (const what of presses) {
        await waitUntil(() => found(what), what, { timeout: 10_000 });
        // What an element notes by itself, such as what the coach has shown, is no deed of somebody.
        await aTimeout(50);
        before = workspace.version;
        found(what)!.click();
        await aTimeout(0);
      }
      if (writes) {
        await waitUntil(() => found(writes), writes, { timeout: 10_000 });
        const field = found(writes) as HTMLTextAreaElement;
        field.value = 'Words that stay';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await aTimeout(0);
        field.closest('form')!.requestSubmit();
      }
      await waitUntil(() => asked.length > 0, 'a command');
      await aTimeout(50);
      expect(asked).to.have.length(1);
      expect(workspace.version).to.equal(before);
      expect(root.querySelector('[part~=notice]')).to.equal(null);
      if (writes) {
        expect((found(writes) as HTMLTextAreaElement).value).to.equal('Words that stay');
      }
      await workspace.close();
    }).timeout(20_000);
  }
});

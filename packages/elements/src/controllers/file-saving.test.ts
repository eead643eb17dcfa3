import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import type { LitElement } from 'lit';
import '../perf-dashboard.ts';
import '../perf-heatmap.ts';
import '../perf-one-on-one.ts';
import '../perf-person.ts';
import '../perf-queue.ts';
import type { ReadingElement } from '../reading-element.ts';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { whileSaving } from '../testing/files-saved.ts';
import { peopled } from '../testing/person-page.ts';
import { weekly } from '../testing/two-people.ts';
import { whileUnsaveable } from '../testing/unsaveable.ts';
import { FileSaving } from './file-saving.ts';

type Asked = ReadingElement<never> & LitElement;

/** Each element with a file that both Ann and Ben may ask for, and the button that does. */
const asked = [
  [html`<perf-queue></perf-queue>`, '.foot button:not(.keys, .snoozed)'],
  [html`<perf-one-on-one series-id=${weekly}></perf-one-on-one>`, '#calendar'],
  [html`<perf-heatmap></perf-heatmap>`, '.save'],
  [html`<perf-dashboard figures="progress"></perf-dashboard>`, '.save'],
  [html`<perf-person></perf-person>`, '#save-kept'],
] as const;

const failed = 'That did not work';
const saved = 'handed to your browser';

/** Has somebody look at an element, and gives the button that asks for the file of theirs. */
async function looking(element: Asked, workspace: typeof element.workspace, selector: string) {
  element.workspace = workspace!;
  await element.updateComplete;
  const root = element.shadowRoot!;
  const found = () => root.querySelector<HTMLElement>(selector);
  await waitUntil(() => {
    root.querySelector<HTMLElement>('[data-section=kept] [aria-expanded=false]')?.click();
    return found();
  }, `${element.localName} has ${selector}`);
  return found()!;
}

/** Has a file be asked for; settles once that is saved or given up. */
function askedBy(act: () => void): Promise<void> {
  const { save } = FileSaving.prototype;
  let through: Promise<void> | undefined;
  FileSaving.prototype.save = function (file) {
    through = save.call(this, file);
    return through;
  };
  act();
  FileSaving.prototype.save = save;
  return through ?? Promise.reject(new Error('No file is asked for.'));
}

describe('files that are asked for', () => {
  for (const [template, selector] of asked) {
    const [, tag = ''] = /<([\w-]+)/.exec(template.strings[0]!)!;
    const start = async () => {
      const workspaces = await Promise.all(
        [ann, ben].map((viewer) => companyWorkspace(viewer, memoryStorage(), peopled)),
      );
      const element = await fixture<Asked>(template);
      const look = (who: 0 | 1) => looking(element, workspaces[who], selector);
      return { element, look, button: await look(0), bens: workspaces[1]! };
    };

    it(`[E502] keep from whoever looks next at <${tag}> why they failed`, async () => {
      const { element, look, button } = await start();
      await whileUnsaveable(async () => {
        const told = next(element, 'perf-error');
        button.click();
        await told;
        await waitUntil(() => textOf(element).includes(failed), 'that it failed');
      });
      await look(1);
      expect(textOf(element)).not.to.contain(failed);
    });

    it(`[E498] tell anew at <${tag}> that they failed once more`, async () => {
      const { element, button } = await start();
      const alert = () => element.shadowRoot!.querySelector('[role=alert]');
      await whileUnsaveable(async () => {
        button.click();
        await waitUntil(alert, 'that it failed');
        const before = alert();
        const through = askedBy(() => button.click());
        await element.updateComplete;
        await through;
        await waitUntil(alert, 'that it failed again');
        expect(alert() === before, 'the same words stay').to.equal(false);
      });
    });

    it(`[E502] keep from whoever looks next at <${tag}> that they were saved`, async () => {
      const { element, look, button } = await start();
      await whileSaving(async () => {
        button.click();
        await waitUntil(() => textOf(element).includes(saved), 'that it was saved');
      });
      await look(1);
      expect(textOf(element)).not.to.contain(saved);
    });

    it(`[E502] are not saved for whoever looks at <${tag}> by the time that they are there`, async () => {
      const { element, look, button, bens } = await start();
      await whileSaving(async (files) => {
        const through = askedBy(() => button.click());
        element.workspace = bens;
        await look(1);
        await through;
        await element.updateComplete;
        expect(files).to.deep.equal([]);
        expect(textOf(element)).not.to.contain(saved);
      });
    });
  }
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import type { ElementFrame } from '../late-element.ts';
import { seenBy, workspaceOfFeedback } from '../testing/feedback-company.ts';
import {
  inside,
  offers,
  opened,
  pressed,
  reads,
  typed,
  untilReads,
} from '../testing/feedback-page.ts';
import { PerfFeedback } from './feedback.ts';
import { loadForms } from './forms-later.ts';
import { loadFeedback } from './later.ts';
import type { english } from './texts.ts';

/** Whether what comes later can be fetched. */
const line: Record<'ofLists' | 'ofForms', boolean | Promise<boolean>> = {
  ofLists: true,
  ofForms: true,
};

const throughLine = async <Piece>(kind: keyof typeof line, fetch: () => Promise<Piece>) => {
  if (!(await line[kind])) throw new PerfError('not-loaded', 'The connection is gone.');
  return fetch();
};

class FarFeedback extends PerfFeedback {
  protected override fetchPart(
    root: HTMLElement | DocumentFragment,
    frame: ElementFrame<keyof typeof english>,
  ) {
    const forms = (place: typeof root) => throughLine('ofForms', () => loadForms(place));
    return throughLine('ofLists', async () => {
      const { FeedbackPart, english } = await loadFeedback(root);
      return { part: new FeedbackPart(this, frame, forms), english };
    });
  }
}
customElements.define('far-feedback', FarFeedback);

async function shown(workspace: Workspace, attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement('far-feedback') as FarFeedback;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const told: string[] = [];
  element.addEventListener('perf-error', ({ detail }) => told.push(detail.code));
  element.workspace = workspace;
  (await fixture(html`<div></div>`)).append(element);
  return { element, told };
}

/** Presses "Try again" as somebody who came to it by key. */
async function triedAgain(element: PerfFeedback): Promise<void> {
  const again = [...element.shadowRoot!.querySelectorAll('button')].find((button) =>
    button.textContent.includes('Try again'),
  );
  again!.focus();
  again!.click();
  await element.updateComplete;
}

const focused = (element: PerfFeedback) => element.shadowRoot!.activeElement;
const words = (element: PerfFeedback) => inside<HTMLTextAreaElement>(element, '#fb-text')?.value;

describe('<perf-feedback> whose lists or forms could not be fetched', () => {
  beforeEach(() => void Object.assign(line, { ofLists: true, ofForms: true }));

  it('[E425] says so of the lists, and shows them and what the page asks for after "Try again"', async () => {
    line.ofLists = false;
    const { element, told } = await shown(await workspaceOfFeedback('ben'), { about: 'cem' });
    await untilReads(element, /The feedback could not be shown.*Check the connection/);
    await expect(element).to.be.accessible();
    await triedAgain(element);
    await waitUntil(() => told.length === 2, 'it was fetched again, in vain');
    await element.updateComplete;
    expect(focused(element)?.textContent).to.contain('Try again');
    line.ofLists = true;
    await triedAgain(element);
    await untilReads(element, 'Words of f3');
    expect(reads(element)).not.to.contain('could not be shown');
    expect(told).to.deep.equal(['not-loaded', 'not-loaded']);
    expect(focused(element)?.id, 'the focus').to.equal('tab-about');
  });

  it('[E425] says so of a form, and leads into it after "Try again"', async () => {
    line.ofForms = false;
    const { element, told } = await shown(await workspaceOfFeedback('cem'), { about: 'ben' });
    await untilReads(element, 'Give feedback');
    await pressed(element, 'Give feedback');
    await untilReads(element, /The form could not be loaded.*Check the connection/);
    expect(told).to.deep.equal(['not-loaded']);
    line.ofForms = true;
    await triedAgain(element);
    await waitUntil(() => inside(element, 'form'), 'the form');
    await element.updateComplete;
    await waitUntil(() => focused(element)?.id === 'fb-text', 'the focus is in the form');
  });

  it('[E425] calls nobody to the form who has gone on until it comes', async () => {
    line.ofForms = false;
    const { element } = await shown(await workspaceOfFeedback('cem'), { about: 'ben' });
    await untilReads(element, 'Give feedback');
    await pressed(element, 'Give feedback');
    await untilReads(element, 'The form could not be loaded');
    line.ofForms = true;
    const tried = triedAgain(element);
    inside(element, '#tab-asked')!.focus();
    await tried;
    await waitUntil(() => inside(element, 'form'), 'the form');
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('tab-asked');
  });

  it('[E425] calls nobody to a form who has gone on while it came for the first time', async () => {
    let come: (there: boolean) => void = () => undefined;
    line.ofForms = new Promise((resolve) => (come = resolve));
    const { element } = await shown(await workspaceOfFeedback('cem'), { about: 'ben' });
    await untilReads(element, 'Give feedback');
    inside(element, '[data-opens="give"]')!.focus();
    await pressed(element, 'Give feedback');
    inside(element, '#tab-asked')!.focus();
    come(true);
    await waitUntil(() => inside(element, 'form'), 'the form');
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('tab-asked');
  });

  it('[E425] keeps what one has typed while the page goes, and another looks whose words could not be had', async () => {
    const as = await seenBy();
    const [cem, ben] = [await as('cem'), await as('ben')];
    const { element } = await shown(cem, { about: 'ben' });
    await untilReads(element, 'Give feedback');
    await opened(element, 'Give feedback');
    await typed(element, '#fb-text', 'Clear words.');
    Object.assign(line, { ofLists: false, ofForms: false });
    element.workspace = ben;
    await waitUntil(() => inside(element, 'form') === null);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    element.workspace = cem;
    await waitUntil(() => offers(element, 'Give feedback'));
    await opened(element, 'Give feedback');
    expect(words(element)).to.equal('Clear words.');
  });
});

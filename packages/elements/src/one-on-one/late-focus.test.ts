import { expect, waitUntil } from '@open-wc/testing';
import type { SeriesId } from '@throughline/core';
import { ann, ben } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';
import { holdingPieces, losePieces } from '../testing/late-pieces.ts';
import { savedBy } from '../testing/files-saved.ts';
import { all, buttonIn, oneOnOne, saysSoon, weekly, workspaceOf } from '../testing/two-people.ts';
import type { PerfOneOnOne } from './one-on-one.ts';

const list = '' as SeriesId;
const own = '.note-panel.private > form textarea';
const active = (element: Element) => element.shadowRoot!.activeElement;
const shows = (element: Element, selector: string) =>
  waitUntil(() => all(element, selector).length > 0, `${selector} in: ${textOf(element)}`);
const focusIs = (element: Element, selector: string) =>
  waitUntil(
    () => active(element)?.matches(selector) === true,
    `the focus is on ${selector}, in: ${textOf(element)}`,
  );

/** Presses a button as one does by keyboard. */
function push(button: HTMLElement): void {
  button.focus();
  button.click();
}

/** The element before it has fetched anything. */
async function bare(seriesId: SeriesId): Promise<PerfOneOnOne> {
  const element = await oneOnOne(undefined, seriesId);
  await element.updateComplete;
  return element;
}

const lineOf = (element: Element, name: string) =>
  all(element, '.series').find((each) => textOf(each).includes(name))!;

describe('<perf-one-on-one> and the focus while a part is on its way', () => {
  let letGo = () => undefined as void;
  afterEach(() => letGo());

  /** The list, of which a series was chosen that is still on its way. */
  async function chosen(): Promise<PerfOneOnOne> {
    letGo = holdingPieces();
    const element = await oneOnOne(await workspaceOf(ann), list);
    push(lineOf(element, 'Ben'));
    await shows(element, '[part=loading]');
    return element;
  }

  it('[E388] keeps it on what says that a series is coming, and leads to that', async () => {
    const element = await chosen();
    await focusIs(element, '[part=loading]');
    await expect(element).to.be.accessible();
    letGo();
    await focusIs(element, '.head #title');
    push(buttonIn(element, '.head', 'All one-on-ones'));
    await focusIs(element, '[part=list] #title');
  });

  it('[E388] leads back from a series that is still coming', async () => {
    const element = await chosen();
    push(buttonIn(element, '', 'All one-on-ones'));
    await focusIs(element, '[part=list] #title');
    letGo();
    await element.updateComplete;
    await focusIs(element, '[part=list] #title');
  });

  it('[E388] calls nobody back who has gone on to something else of the page', async () => {
    const element = await chosen();
    const field = document.createElement('input');
    element.parentElement!.append(field);
    field.focus();
    letGo();
    await shows(element, '.head #title');
    await element.updateComplete;
    expect(document.activeElement === field, 'the focus stays').to.equal(true);
  });

  it('[E388] leads into a form that comes late, unless its reader has gone on', async () => {
    for (const goesOn of [false, true]) {
      letGo = holdingPieces();
      const element = await oneOnOne(undefined, weekly);
      element.workspace = await workspaceOf(ann);
      await shows(element, '.tools');
      push(buttonIn(element, '.tools', 'Move'));
      await saysSoon(element, 'One moment');
      const print = buttonIn(element, '.tools', 'Print');
      if (goesOn) print.focus();
      letGo();
      await shows(element, '.head form');
      await element.updateComplete;
      if (goesOn) expect(active(element) === print, 'the focus stays').to.equal(true);
      else await focusIs(element, '.head form input[type=date]');
    }
  });

  it('[E388] goes by key into a form that comes late', async () => {
    letGo = holdingPieces();
    const element = await oneOnOne(undefined, weekly);
    element.workspace = await workspaceOf(ann);
    await shows(element, '#title');
    all(element, '#title')[0]!.focus();
    press(all(element, '#title')[0]!, 'm');
    letGo();
    await focusIs(element, own);
  });

  it('[E388] leads to what is said in another language once its texts are there too', async () => {
    const element = await bare(list);
    element.lang = 'de';
    element.workspace = await workspaceOf(ben);
    await shows(element, '#start');
    push(all(element, '#start')[0]!);
    await focusIs(element, 'form input[role=combobox]');
  });

  it('[E388] leaves it with whoever writes for themselves while a deed is stored', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    push(buttonIn(element, '[data-action="a-1"]', 'Done'));
    const [field] = all(element, own);
    field!.focus();
    await saysSoon(element, 'It is under Earlier.');
    await element.updateComplete;
    expect(active(element) === field, 'the focus stays').to.equal(true);
  });

  it('[E387] says that a series could not be fetched, and leads to it once it is there', async () => {
    letGo = holdingPieces();
    const element = await oneOnOne(await workspaceOf(ann), list);
    const heal = losePieces(element);
    push(lineOf(element, 'Ben'));
    letGo();
    await shows(element, '[part=error]');
    await focusIs(element, 'button');
    await expect(element).to.be.accessible();
    heal();
    push(buttonIn(element, '[part=error]', 'Try again'));
    await focusIs(element, '.head #title');
  });

  it('[E387] fetches forms again, into the one where that was asked for', async () => {
    letGo = holdingPieces();
    const element = await oneOnOne(undefined, weekly);
    element.workspace = await workspaceOf(ann);
    await shows(element, '.note-panel.private');
    const heal = losePieces(element);
    letGo();
    await shows(element, '.note-panel.private [part=error]');
    heal();
    push(buttonIn(element, '.note-panel.private', 'Try again'));
    await focusIs(element, own);
  });

  it('[E387] fetches again what is used later, and leads there', async () => {
    const element = await oneOnOne(await workspaceOf(ben));
    const heal = losePieces(element);
    push(buttonIn(element, '.tools', 'Begin talking'));
    await shows(element, '[part=error]');
    expect(active(element)!.id).to.equal('talk');
    heal();
    push(buttonIn(element, '', 'Try again'));
    await focusIs(element, '#step');
  });
  it('[E387] says why a calendar could not be saved, and saves it once that is tried again', async () => {
    const element = await oneOnOne(await workspaceOf(ben));
    const heal = losePieces(element);
    push(all<HTMLElement>(element, '#calendar')[0]!);
    await shows(element, '[part=error]');
    expect(active(element)!.id).to.equal('calendar');
    heal();
    const { name } = await savedBy(() => push(buttonIn(element, '[part=error]', 'Try again')));
    expect(name).to.equal('one-on-one.ics');
    await waitUntil(() => all(element, '[part=error]').length === 0);
    await focusIs(element, '#calendar');
  });
});

import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { SeriesId } from '@throughline/core';
import { ann, ben } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  all,
  bothOf,
  oneOnOne,
  saysSoon,
  typeIn,
  weekly,
  workspaceOf,
} from '../testing/two-people.ts';
import type { PerfOneOnOne } from './one-on-one.ts';

const list = '' as SeriesId;
const own = '.note-panel.private > form textarea';
const who = 'form input[role=combobox]';
const active = (element: Element) => element.shadowRoot!.activeElement;
const fieldIn = (element: Element, selector: string) =>
  all<HTMLInputElement>(element, selector)[0]!;
const titleSays = (element: Element, name: string) =>
  waitUntil(() => textOf(all(element, '#title')[0]!).includes(name), name);

/** Opens the form that starts a series, by keyboard. */
async function starting(element: PerfOneOnOne): Promise<void> {
  fieldIn(element, '#start').focus();
  fieldIn(element, '#start').click();
  await waitUntil(() => active(element)?.matches(who), 'the form has the focus');
}

/** Fills in that form, with Eve. */
async function withEve(element: PerfOneOnOne): Promise<void> {
  await starting(element);
  await typeIn(element, who, 'Eve');
  all(element, '[role=option]')[0]!.click();
  await element.updateComplete;
}

/** Ben sends the form that starts a series with Eve, and does something else at once. */
async function sending(goOn: (element: PerfOneOnOne) => void) {
  const element = await oneOnOne(await workspaceOf(ben), list);
  const told: string[] = [];
  element.addEventListener('perf-series-select', ({ detail }) => told.push(detail.seriesId));
  await withEve(element);
  const ran = oneEvent(element, 'perf-command-ran');
  all<HTMLFormElement>(element, 'form')[0]!.requestSubmit();
  goOn(element);
  return { element, told, stored: () => ran.then(nextFrame) };
}

describe('<perf-one-on-one> and whose a form is', () => {
  it('[E389] leaves a form, its words and the focus as they are while another language comes', async () => {
    const element = await oneOnOne(await workspaceOf(ben), list);
    await starting(element);
    const day = fieldIn(element, 'form input[type=date]');
    day.focus();
    await typeIn(element, 'form input[type=date]', '2026-05-18');
    const label = () => all(element, 'form')[0]?.ariaLabel ?? '';
    element.lang = 'ar';
    await waitUntil(() => /[\u0600-\u06ff]/.test(label()), 'Arabic');
    expect(active(element) === day, 'the focus stays').to.equal(true);
    expect(day.value).to.equal('2026-05-18');
  });

  it('[E389] has nobody go on typing in a field of somebody else', async () => {
    const both = await bothOf();
    const element = await oneOnOne(both.ann);
    fieldIn(element, own).focus();
    await typeIn(element, own, 'Ask about the move.');
    element.workspace = both.ben;
    await titleSays(element, 'Ann');
    await element.updateComplete;
    await waitUntil(() => active(element) !== null, 'the focus is somewhere');
    expect(active(element) === fieldIn(element, own), 'goes on typing').to.equal(false);
    expect(fieldIn(element, own).value).to.equal('');
    element.workspace = both.ann;
    await titleSays(element, 'Ben');
    expect(fieldIn(element, own).value).to.equal('Ask about the move.');
  });

  it('[E389] has nobody go on typing in a field of another series', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    fieldIn(element, own).focus();
    await typeIn(element, own, 'Ask about the move.');
    element.seriesId = 'peers' as SeriesId;
    await titleSays(element, 'Eve');
    await waitUntil(() => active(element)?.id === 'private', 'the heading above has the focus');
  });

  it('[E389] shows nobody whom the one before was looking for', async () => {
    const both = await bothOf();
    const element = await oneOnOne(both.ben, list);
    await starting(element);
    element.workspace = both.ann;
    await waitUntil(() => all(element, 'form').length === 0, 'the form of Ben is his');
    await starting(element);
    await typeIn(element, who, 'Be');
    element.workspace = both.ben;
    await waitUntil(() => !textOf(element).includes('Eve Eden'), 'the list of Ben');
    expect(fieldIn(element, who).value).to.equal('');
    expect(all(element, '[role=option]')).to.have.length(0);
  });

  it('[E390] leads who has started a series to its first point', async () => {
    const element = await oneOnOne(await workspaceOf(ben), list);
    await withEve(element);
    fieldIn(element, 'form [type=submit]').focus();
    fieldIn(element, 'form [type=submit]').click();
    await waitUntil(() => active(element)?.matches('.points > form textarea'), 'the first point');
    expect(textOf(element)).to.contain('Eve Eden');
  });

  it('[E390] opens a series that was started for nobody else who looks by then', async () => {
    const anns = await workspaceOf(ann);
    const { element, told, stored } = await sending((each) => (each.workspace = anns));
    await stored();
    await waitUntil(() => all(element, '.series').length === 2, 'the list of Ann');
    expect(told).to.deep.equal([]);
  });

  it('[E390] opens a series that was started over none that was opened since', async () => {
    const { element, told, stored } = await sending((each) => fieldIn(each, '.series').click());
    await stored();
    await saysSoon(element, 'Who covers in August?');
    expect(told).to.deep.equal([weekly]);
  });
});

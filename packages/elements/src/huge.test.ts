import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import './all.ts';
import { ann, ben, companyWorkspace } from './testing/company.ts';
import { textOf } from './testing/element-suite.ts';
import { queueCompany, tuesday } from './testing/queue-page.ts';
import { reviewCompany, reviewStage, startedReview } from './testing/reviews.ts';
import { thankful } from './testing/thanks.ts';
import { twoPeople, weekly } from './testing/two-people.ts';
import { wholeElement } from './testing/whole-element.ts';

const slow = 30_000;
const late = { timeout: 10_000 };
const megabyte = 'a'.repeat(1_000_000);

type Field = HTMLInputElement | HTMLTextAreaElement;

const all = <E extends HTMLElement = HTMLElement>({ shadowRoot }: Element, selector: string) => [
  ...shadowRoot!.querySelectorAll<E>(selector),
];

/** An element in the page, once nothing of it is awaited. */
const shown = async (...asked: Parameters<typeof wholeElement>) =>
  (await wholeElement(...asked)).element;

/** Pastes a text into a field as the browser does, and gives what is in it then. */
function paste(field: Field): string {
  field.scrollIntoView();
  field.focus();
  field.select();
  document.execCommand('insertText', false, megabyte);
  return field.value;
}

const isWritten = (field: Field) => !field.disabled && !field.readOnly;

/** Pastes into every field for longer texts, each of which is to say how much fits. */
async function pasteIntoAll(element: Element, fields = 'textarea') {
  await waitUntil(() => all(element, fields).length > 0, 'a field', late);
  const found = all<Field>(element, fields).filter(isWritten);
  expect(found.length).to.be.above(0);
  for (const field of found) {
    const name = `${field.id} ${field.name} ${field.labels?.[0]?.textContent ?? ''}`;
    const kept = paste(field);
    const most = field.maxLength;
    expect(most, name).to.be.within(1, 20_000);
    expect(kept.length, name).to.equal(most);
    const told = `No more than ${most.toLocaleString('en')} characters fit.`;
    const place = (field.closest('label') ?? field).parentElement!;
    await waitUntil(() => textOf(place).includes(told), `${name}: ${told}`);
    expect(field.isConnected && field.value.length, name).to.equal(most);
  }
}

async function pressed(element: Element, selector: string) {
  await waitUntil(() => all(element, selector).length > 0, selector, late);
  all(element, selector)[0]!.click();
}

describe('a text of a megabyte that is pasted', () => {
  const told = 'is told to be too long, with what fits, and keeps that much';

  for (const section of ['values', 'cycles', 'teams', 'templates', 'practices', 'metrics']) {
    it(`[E450] ${told}: settings, ${section}`, async () => {
      const workspace = await companyWorkspace(ann);
      const settings = await shown('perf-settings', workspace, { section });
      await pressed(settings, '.tools .primary, [part=empty] button');
      await pasteIntoAll(
        settings,
        'form :is(textarea, input[type=text]:not([role=combobox], [inputmode=decimal]))',
      );
      await workspace.close();
    }).timeout(slow);
  }
});

const thousand = Array.from({ length: 1000 }, (_, at) => at);
const dayOf = (at: number) =>
  new Date(Date.parse('2026-05-10T08:00:00Z') - at * 60_000).toISOString();

/** How many of a thousand are shown, by the words that each has. */
const countIn = (element: Element) => new Set(textOf(element).match(/Huge \d+/g)).size;

describe('a list of a thousand', () => {
  it('[E451] draws the first of what is due, and more when asked to', async () => {
    const goals = thousand.map((at) => ({
      ...{ id: `huge-${at}`, title: `Huge ${at}`, kind: 'key-result', ownerId: 'ben' },
      ...{ cycleId: 'q2', start: '2026-04-01', due: '2026-06-30' },
      measure: { kind: 'number', start: 0, target: 10 },
    }));
    const records = { ...queueCompany, goals: [...queueCompany.goals, ...goals] };
    const workspace = await companyWorkspace(ben, memoryStorage(), records);
    expect(workspace.due().length, tuesday).to.be.above(900);
    const queue = await shown('perf-queue', workspace);
    await waitUntil(() => countIn(queue) > 0, 'lines', late);
    expect(countIn(queue)).to.be.within(1, 100);
    await workspace.close();
  }).timeout(slow);

  it('[E451] draws the first of the thanks on the wall', async () => {
    const recognitions = thousand.map((at) => ({
      ...{ id: `huge-${at}`, at: dayOf(at), from: 'ann', to: ['ben'], text: `Huge ${at}` },
      reactions: [],
    }));
    const workspace = await companyWorkspace(ben, memoryStorage(), { ...thankful, recognitions });
    const wall = await shown('perf-recognition-wall', workspace);
    await waitUntil(() => countIn(wall) > 0, 'thanks', late);
    expect(countIn(wall)).to.be.within(1, 100);
    await workspace.close();
  }).timeout(slow);

  it('[E451] draws the first of what two people want to talk about', async () => {
    const talkingPoints = thousand.map((at) => ({
      ...{ id: `huge-${at}`, seriesId: weekly, by: 'ben', at: dayOf(at), text: `Huge ${at}` },
    }));
    const workspace = await companyWorkspace(ann, memoryStorage(), { ...twoPeople, talkingPoints });
    const element = await shown('perf-one-on-one', workspace, { 'series-id': weekly });
    await waitUntil(() => countIn(element) > 0, 'points', late);
    expect(countIn(element)).to.be.within(1, 100);
    await workspace.close();
  }).timeout(slow);

  it('[E451] draws the first of the notes of two people', async () => {
    const sharedNotes = thousand.map((at) => ({
      ...{ id: `huge-${at}`, seriesId: weekly, by: 'ben', at: dayOf(at), text: `Huge ${at}` },
    }));
    const workspace = await companyWorkspace(ann, memoryStorage(), { ...twoPeople, sharedNotes });
    const element = await shown('perf-one-on-one', workspace, { 'series-id': weekly });
    await waitUntil(() => countIn(element) > 0, 'notes', late);
    expect(countIn(element)).to.be.within(1, 100);
    await workspace.close();
  }).timeout(slow);

  it('[E451] draws the first of the reviews', async () => {
    const first = await (await reviewStage()).as(ann);
    const brief = first.records.growth.reviewBriefs.get(await startedReview(first))!;
    const reviewBriefs = thousand.map((at) => ({ ...brief, id: `huge-${at}` }));
    const workspace = await (await reviewStage({ ...reviewCompany, reviewBriefs })).as(ann);
    const element = await shown('perf-review-brief', workspace);
    await waitUntil(() => all(element, 'li').length > 0, 'reviews', late);
    expect(all(element, 'li').length).to.be.within(1, 100);
    await Promise.all([first.close(), workspace.close()]);
  }).timeout(slow);
});

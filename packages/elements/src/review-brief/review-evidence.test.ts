import { expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import '../perf-review-brief.ts';
import { ann, ben, idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { refusing as fullDisk } from '../testing/form.ts';
import {
  awaited,
  found,
  pressed,
  reviewStage,
  reviewsIn,
  startedReview,
} from '../testing/reviews.ts';
import type { PerfReviewBrief } from './review-brief.ts';

async function openDraft() {
  const workspace = await (await reviewStage()).as(ann);
  const briefId = await startedReview(workspace);
  return { workspace, briefId, element: await reviewsIn(workspace, { briefId }) };
}

const keysIn = (element: PerfReviewBrief, month?: string) =>
  [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(
      `${month ? `[data-month="${month}"] ` : ''}[data-key]`,
    ),
  ].map(({ dataset }) => dataset['key']);
const citedIn = (workspace: Workspace) =>
  [...workspace.records.growth.reviewBriefs.values()].flatMap(({ cited }) =>
    cited.map(({ kind, id }) => `${kind} ${id}`),
  );
const box = (element: PerfReviewBrief, key: string) =>
  found<HTMLInputElement>(element, `[data-key="${key}"] input`)!;
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const focused = (element: PerfReviewBrief) =>
  (element.shadowRoot!.activeElement as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset[
    'key'
  ];

describe('evidence in <perf-review-brief>', () => {
  it('[E323] begins with an even choice of the whole period by month, and marks months without any', async () => {
    const { element, workspace, briefId } = await openDraft();
    const months = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-month]')];
    expect(months.map(({ dataset }) => dataset['month'])).to.deep.equal(
      [1, 2, 3, 4, 5].map((month) => `2026-0${month}`),
    );
    expect(months[2]!.textContent).to.contain('No evidence in this month');
    expect(keysIn(element, '2026-05')).to.have.length(2);
    expect(textOf(months[4]!)).to.match(/5 pieces of evidence.*Show 3 more/s);
    found(element, '[data-month="2026-05"] .more')!.click();
    await element.updateComplete;
    expect(keysIn(element, '2026-05')).to.have.length(5);
    await pressed(element, 'All');
    expect(keysIn(element)).to.have.length(14);
    const kinds = found<HTMLSelectElement>(element, '.kind select')!;
    kinds.value = 'recognition';
    kinds.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(keysIn(element)).to.deep.equal(['recognition r-1']);
    expect(textOf(element)).to.contain('No evidence in this month');
    await pressed(element, 'Cited');
    expect(textOf(element)).to.contain('Nothing is cited yet.');
    await workspace.run({
      type: 'review.cite',
      input: { briefId, items: [{ kind: 'check-in', id: 'c-2026-01-12' }] },
    } as never);
    await element.updateComplete;
    expect(textOf(found(element, '.none')!)).to.equal('Nothing of that kind here.');
    expect(textOf(element)).to.contain('1 month of 5 is cited from.');
  });

  it('[E323] says how many are cited then, where two are cited at once', async () => {
    const { element, workspace } = await openDraft();
    await pressed(element, 'All');
    for (const key of keysIn(element).slice(0, 2)) box(element, key!).click();
    await waitUntil(() => citedIn(workspace).length === 2);
    await waitUntil(() => textOf(element).includes('Cited. 2 pieces of evidence now.'));
  });

  it('[E424] cites in the review in which it was asked for, whatever is open by then', async () => {
    const { element, workspace, briefId } = await openDraft();
    const input = { personId: ben, start: '2026-02-01', end: '2026-05-15' };
    const ran = await workspace.run({ type: 'review.start', input } as never);
    const other = ran.written.find(({ collection }) => collection === 'reviewBriefs')!.id;
    await pressed(element, 'All');
    const key = 'recognition r-1';
    box(element, key).click();
    element.briefId = other as typeof briefId;
    await element.updateComplete;
    await waitUntil(() => found(element, `[data-key="${key}"]`), 'the other review is open');
    if (!box(element, key).checked) box(element, key).click();
    const cited = (id: string) =>
      workspace.records.growth.reviewBriefs.get(id as typeof briefId)!.cited.map((it) => it.id);
    await waitUntil(() => cited(other).length === 1 && cited(briefId).length === 1, 'both cite it');
    expect([cited(briefId), cited(other)]).to.deep.equal([['r-1'], ['r-1']]);
  });

  it('[E323] cites the even choice in one go', async () => {
    const { element, workspace } = await openDraft();
    await pressed(element, 'Cite the even choice (8)');
    await waitUntil(() => citedIn(workspace).length === 8);
    await element.updateComplete;
    expect(found(element, '.cite-even')).to.equal(null);
    await waitUntil(() => textOf(element).includes('Cited. 8 pieces of evidence now.'));
  });

  it('[E385] leads the focus on to the evidence where the button that had it is gone', async () => {
    const { element } = await openDraft();
    const button = await awaited(element, '.cite-even');
    button.focus();
    button.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'evidence');
    expect(found(element, '.cite-even')).to.equal(null);
  });

  it('[E385] is gone through by keys in the order in which it is shown, written or read', async () => {
    const { element, workspace, briefId } = await openDraft();
    const shownAt = (selector: string) => found(element, selector)!.getBoundingClientRect().top;
    const isBefore = (one: string, other: string) =>
      found(element, one)!.compareDocumentPosition(found(element, other)!) ===
      Node.DOCUMENT_POSITION_FOLLOWING;
    await awaited(element, '#review-text');
    expect(isBefore('[part=evidence]', '[part=text]')).to.equal(true);
    expect(shownAt('[part=evidence]')).to.be.below(shownAt('[part=text]'));
    expect(shownAt('[part=text]')).to.be.below(shownAt('[part=steps]'));
    await workspace.run({ type: 'review.write', input: { briefId, text: 'Good.', base: null } });
    await workspace.run({ type: 'review.share', input: { briefId, base: 'Good.' } });
    await element.updateComplete;
    expect(isBefore('[part=text]', '[part=evidence]')).to.equal(true);
    expect(isBefore('[part=evidence]', '[part=meter]')).to.equal(true);
    expect(shownAt('[part=text]')).to.be.below(shownAt('[part=evidence]'));
  });

  it('[E324] cites and gives up by keys: one stop for the Tab key, arrows from piece to piece', async () => {
    const { element, workspace } = await openDraft();
    await pressed(element, 'All');
    const stops = element.shadowRoot!.querySelectorAll('.months [tabindex="0"]');
    expect(stops).to.have.length(1);
    (stops[0] as HTMLElement).focus();
    const [first, second] = keysIn(element);
    expect(focused(element)).to.equal(first);
    press(element.shadowRoot!.activeElement!, 'ArrowDown');
    await element.updateComplete;
    expect(focused(element)).to.equal(second);
    element.shadowRoot!.activeElement!.dispatchEvent(new MouseEvent('click'));
    await waitUntil(() => citedIn(workspace).join() === second);
    await element.updateComplete;
    expect(focused(element)).to.equal(second);
    expect(box(element, second!).checked).to.equal(true);
    press(element.shadowRoot!.activeElement!, 'ArrowRight');
    expect(element.shadowRoot!.activeElement!.tagName).to.equal('BUTTON');
    element.dir = 'rtl';
    press(element.shadowRoot!.activeElement!, 'ArrowRight');
    expect(element.shadowRoot!.activeElement!.tagName, 'from the right').to.equal('INPUT');
    press(element.shadowRoot!.activeElement!, 'ArrowLeft');
    expect(element.shadowRoot!.activeElement!.tagName).to.equal('BUTTON');
    element.dir = '';
    press(element.shadowRoot!.activeElement!, 'End');
    expect(focused(element)).to.equal(keysIn(element).at(-1));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.months [tabindex="0"]')).to.have.length(1);
    press(element.shadowRoot!.activeElement!, 'Home');
    press(element.shadowRoot!.activeElement!, 'ArrowLeft');
    press(element.shadowRoot!.activeElement!, 'ArrowDown');
    expect(focused(element)).to.equal(second);
    expect((element.shadowRoot!.activeElement as HTMLInputElement).checked).to.equal(true);
    element.shadowRoot!.activeElement!.dispatchEvent(new MouseEvent('click'));
    await waitUntil(() => citedIn(workspace).length === 0);
  });

  it('[E324] keeps all as it is where the page says no, and says why where it is refused', async () => {
    const { element, workspace } = await openDraft();
    const key = keysIn(element)[0]!;
    element.addEventListener('perf-command-run', (event) => event.preventDefault(), { once: true });
    box(element, key).click();
    await element.updateComplete;
    await waitUntil(() => !box(element, key).checked);
    expect(citedIn(workspace)).to.deep.equal([]);
    element.workspace = fullDisk(workspace);
    await element.updateComplete;
    box(element, key).click();
    await waitUntil(() => found(element, `[data-key="${key}"] [part=error]`));
    expect(box(element, key).checked).to.equal(false);
  });

  it('[E325] shows index, lift and coverage of what there is beside what is cited, and moves while one cites', async () => {
    const { element, workspace, briefId } = await openDraft();
    const sentence = () => textOf(found(element, '.chart-sentence')!);
    expect(sentence()).to.match(/^All evidence lies at .*Nothing is cited yet\.$/);
    await pressed(element, 'All');
    for (const key of keysIn(element).slice(-4)) {
      const before = citedIn(workspace).length;
      box(element, key!).click();
      await waitUntil(() => citedIn(workspace).length === before + 1);
      await element.updateComplete;
    }
    const { figures } = workspace.brief(briefId);
    if (figures.cited.kind !== 'measured' || figures.bias.kind !== 'measured') throw new Error();
    const { recencyIndex } = figures.cited;
    await waitUntil(() => sentence().includes(recencyIndex.toFixed(2)), sentence());
    const cells = [...element.shadowRoot!.querySelectorAll('.chart-data table')].map((table) =>
      textOf(table as HTMLElement),
    );
    expect(cells[0]).to.match(
      /Pieces of evidence.*14.*4.*How late it lies.*The last quarter.*4.*Months with evidence.*80%.*20%/s,
    );
    expect(cells[0]).to.contain(figures.bias.difference.toFixed(2));
    expect(textOf(found(element, '.what')!)).to.match(
      /How late it lies.*The last quarter.*Months with evidence.*Cited less all/s,
    );
    const at = (mark: string) =>
      getComputedStyle(found(element, `.index .line .${mark}`)!).getPropertyValue('--_at');
    expect(Number(at('cites'))).to.be.closeTo((figures.cited.recencyIndex + 1) / 2, 1e-9);
    expect(Number(at('cites'))).to.be.above(Number(at('there')));
  });

  it('[E325] warns the writer kindly above the limit, naming months to look at, and nobody below it', async () => {
    const { element, workspace, briefId } = await openDraft();
    const warning = () => found(element, '[part=warning]');
    const late = workspace.brief(briefId).brief.seen.items.slice(-4);
    const items = late.map(({ kind, id }) => ({ kind, id: id! }));
    await workspace.run({ type: 'review.cite', input: { briefId, items: items.slice(1) } });
    await element.updateComplete;
    expect(warning()).to.equal(null);
    await workspace.run({ type: 'review.cite', input: { briefId, items } });
    await element.updateComplete;
    expect(textOf(warning()!)).to.match(
      /earlier months have more to tell.*January 2026, February 2026, (and )?April 2026/s,
    );
    await expect(element).to.be.accessible();
    await workspace.run({ type: 'review.write', input: { briefId, text: 'Good.', base: null } });
    await workspace.run({ type: 'review.share', input: { briefId, base: 'Good.' } });
    await element.updateComplete;
    expect(warning()).to.equal(null);
  });

  it('[E330] leads to what evidence is about, and says of what is no longer in sight that it is', async () => {
    const stage = await reviewStage();
    const workspace = await stage.as(ann);
    const briefId = await startedReview(workspace);
    const element = await reviewsIn(workspace, { briefId });
    await pressed(element, 'All');
    const link = (key: string) => found(element, `[data-key="${key}"] .piece-title`)!;
    setTimeout(() => link('check-in c-2026-01-12').click());
    expect((await next(element, 'perf-goal-select')).detail).to.deep.equal({ goalId: 'teams' });
    setTimeout(() => link('feedback f-open').click());
    expect((await next(element, 'perf-person-select')).detail).to.deep.equal({ personId: 'eve' });
    setTimeout(() => link('action a-1').click());
    expect((await next(element, 'perf-series-select')).detail).to.deep.equal({ seriesId: 's-1' });
    const key = 'check-in c-hire';
    box(element, key).click();
    await waitUntil(() => citedIn(workspace).length === 1);
    const before = workspace.brief(briefId).figures;
    const goal = { goalId: idOf('hire'), base: { visibility: 'named', visibleTo: ['ann', 'ben'] } };
    const fields = { visibility: 'private' as const, visibleTo: null };
    const theirs = await stage.as('ben' as never);
    await theirs.run({
      type: 'goal.realign',
      input: { goalId: goal.goalId, links: [], base: theirs.records.goals.get(goal.goalId)!.links },
    } as never);
    await theirs.run({ type: 'goal.edit', input: { ...goal, fields } } as never);
    const again = await reviewsIn(await stage.as(ann), { briefId });
    await pressed(again, 'Cited');
    const line = await awaited(again, '.hidden-piece');
    expect(textOf(line)).to.match(/Check-in.*You can no longer see this/s);
    expect(textOf(again)).not.to.contain('Hire a lead');
    expect((await stage.as(ann)).brief(briefId).figures).to.deep.equal(before);
    expect(line.querySelector('input, button')).to.equal(null);
  });
});

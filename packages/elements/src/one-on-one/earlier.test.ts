import { expect, waitUntil } from '@open-wc/testing';
import type { PersonId, SeriesId } from '@throughline/core';
import { enOneOnOneLate } from '../messages/en-one-on-one-late.ts';
import { ann, ben } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { press } from '../testing/form.ts';
import { savedBy } from '../testing/files-saved.ts';
import { unsaveable, whileUnsaveable } from '../testing/unsaveable.ts';
import {
  all,
  buttonIn,
  bothOf,
  oneOnOne,
  saysSoon,
  sendIn,
  twoPeople,
  typeIn,
  weekly,
  workspaceOf,
} from '../testing/two-people.ts';
import { calendarFile } from './calendar-file.ts';

const eve = 'eve' as PersonId;
const later = 'later' as SeriesId;

/** Eve manages Ben now; their series continues that of Ann and Ben. */
const handedOver = {
  ...twoPeople,
  people: twoPeople.people.map((one) => (one.id === 'ben' ? { ...one, managerId: 'eve' } : one)),
  series: [
    ...twoPeople.series,
    {
      ...{ id: later, people: ['eve', 'ben'], managerId: 'eve', zone: 'UTC', continues: weekly },
      recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 2 }] },
      ...{ from: '2026-05-12', startedBy: 'eve', startedAt: '2026-05-10T08:00:00Z' },
    },
  ],
};

describe('<perf-one-on-one>', () => {
  it('[E282] has the report show single things of an earlier series, in two steps, and take them back', async () => {
    const both = await bothOf(handedOver);
    const eves = await workspaceOf(eve, both.open(), handedOver);
    const [his, hers] = [await oneOnOne(both.ben, later), await oneOnOne(eves, later)];
    for (const element of [his, hers]) all(element, '#earlier button')[0]!.click();
    await saysSoon(his, 'Choose what to show to');
    await waitUntil(() => all(hers, '.earlier').length > 0);
    expect(textOf(hers)).not.to.match(/Choose what to show|earlier one-on-ones|Ann/);
    buttonIn(his, '.handover', 'Choose what to show to Eve Eden').click();
    await saysSoon(his, 'Who covers in August?');
    buttonIn(his, '.handover', 'Show: Who covers').click();
    await saysSoon(his, 'will be able to read this');
    expect(eves.records.rhythm.series.get(later)?.shared).to.deep.equal([]);
    buttonIn(his, '.handover .sure', 'Show').click();
    await saysSoon(hers, 'Who covers in August?');
    expect(textOf(hers)).not.to.contain('A course on pricing');
    buttonIn(his, '.handover', 'Take back').click();
    await waitUntil(() => !textOf(hers).includes('Who covers in August?'));
  });

  it('[E498] says why the calendar file could not be saved, and that it is once that is tried again', async () => {
    const element = await oneOnOne(await workspaceOf(ben));
    const root = element.shadowRoot!;
    const save = () => all(element, '#calendar')[0]!.click();
    await whileUnsaveable(async () => {
      const told = next(element, 'perf-error');
      save();
      expect((await told).detail.message).to.equal(unsaveable.message);
      await waitUntil(() => root.querySelector('[part=error]'), 'the error');
    });
    await savedBy(save);
    await waitUntil(() => !root.querySelector('[part=error]'), 'the error is gone');
    await saysSoon(element, 'The file was handed to your browser');
  });

  it('[E498] keeps why the calendar of one series could not be saved while that of another one is', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    const root = element.shadowRoot!;
    const save = () => all(element, '#calendar')[0]!.click();
    const failed = () => root.querySelector('[part=error]') !== null;
    await whileUnsaveable(async () => {
      save();
      await waitUntil(failed, 'the error');
    });
    element.seriesId = 'peers' as SeriesId;
    await saysSoon(element, 'Eve Eden');
    expect(failed(), 'of the other series').to.equal(false);
    await savedBy(save);
    await saysSoon(element, 'The file was handed to your browser');
    element.seriesId = weekly;
    await saysSoon(element, 'Ben Bora');
    await waitUntil(failed, 'the error of this one');
  });

  it('[E283] gives a calendar file without a word of what is said', async () => {
    const reading = await workspaceOf(ann);
    const series = reading.records.rhythm.series.get(weekly)!;
    const scene = { reading, series, messages: { oneOnOneLate: enOneOnOneLate } };
    const text = await calendarFile(scene, document.body).text();
    expect(text).to.contain('RRULE:FREQ=WEEKLY;INTERVAL=2');
    expect(text).to.contain('SUMMARY:One-on-one: Ann Abel\\, Ben Bora');
    expect(text).not.to.match(/August|tired|Pricing|finance/);
  });

  it('[E283] leaves the own notes out of a print', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    const leftOut = element
      .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
      .filter((rule) => rule instanceof CSSStyleRule && rule.style.display === 'none')
      .map((rule) => (rule as CSSStyleRule).selectorText)
      .join();
    const [own, shared] = ['private', 'shared'].map(
      (whose) => all(element, `.note-panel.${whose}`)[0]!,
    );
    expect(own!.offsetHeight).to.be.above(0);
    expect(own!.closest(leftOut), 'the own notes').not.to.equal(null);
    expect(shared!.closest(leftOut), 'the shared notes').to.equal(null);
  });

  it('[E284] goes by keys, lists them, and leaves them alone in fields', async () => {
    const element = await oneOnOne(await workspaceOf(ben));
    const title = all(element, '#title')[0]!;
    const active = () => element.shadowRoot!.activeElement;
    title.focus();
    press(title, '?');
    await saysSoon(element, 'Show these keys');
    for (const [key, within] of [
      ['p', '.points > form'],
      ['n', '.note-panel.shared > form'],
      ['m', '.note-panel.private > form'],
      ['a', '.actions-of-two > form'],
    ] as const) {
      press(title, key);
      await waitUntil(() => active()?.closest('form') === all(element, within)[0], key);
    }
    press(active()!, '?');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Show these keys');
    press(title, 's');
    await waitUntil(() => active()?.closest('.agenda'), 'what is suggested');
    press(title, 'v');
    await waitUntil(() => active()?.matches('.head form input[type=date]'), 'the day to move to');
  });

  it('[E270] starts a series with somebody who is looked for by name', async () => {
    const workspace = await workspaceOf(ben);
    const element = await oneOnOne(workspace, '' as SeriesId);
    all(element, '#start')[0]!.click();
    await saysSoon(element, 'With whom');
    buttonIn(element, 'form', 'Cancel').click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'start');
    expect(all(element, 'form')).to.have.length(0);
    all(element, '#start')[0]!.click();
    await saysSoon(element, 'With whom');
    await typeIn(element, 'form input[role=combobox]', 'Eve');
    press(all(element, 'form input[role=combobox]')[0]!, 'Enter');
    await element.updateComplete;
    await typeIn(element, 'form input[type=date]', '2026-05-18');
    await sendIn(element, 'form', 'Started.');
    await saysSoon(element, 'Eve Eden');
    const made = [...workspace.records.rhythm.series.values()].at(-1);
    expect(made?.people).to.have.members(['ben', 'eve']);
    expect(made?.recurrence).to.deep.include({ interval: 2, weekdays: [{ weekday: 1 }] });
  });

  it('[E274] keeps actions with owner and day, until they are done or dropped with a reason', async () => {
    const workspace = await workspaceOf(ben);
    const element = await oneOnOne(workspace);
    buttonIn(element, '.actions-of-two', 'New action').click();
    await element.updateComplete;
    await typeIn(element, '.actions-of-two > form textarea', 'Write the offer');
    await typeIn(element, '.actions-of-two > form select', 'ann');
    await typeIn(element, '.actions-of-two > form input', '2026-05-29');
    await sendIn(element, '.actions-of-two > form', 'Action added.');
    const made = workspace.records.rhythm.actionItemsOf(weekly).at(-1);
    expect(made).to.deep.include({ ownerId: 'ann', due: '2026-05-29', by: 'ben' });
    buttonIn(element, `[data-action="${made?.id}"]`, 'Done').click();
    await saysSoon(element, 'It is under Earlier.');
    expect(workspace.records.rhythm.actionItemsOf(weekly).at(-1)?.ended?.as).to.equal('done');
  });
});

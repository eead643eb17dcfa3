import { expect, waitUntil } from '@open-wc/testing';
import { ann, ben } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import {
  all,
  bothOf,
  buttonIn,
  oneOnOne,
  saysSoon,
  sendIn,
  twoPeople,
  typeIn,
  weekly,
  workspaceOf,
} from '../testing/two-people.ts';
import type { PerfOneOnOne } from './one-on-one.ts';

const when = (element: Element) => textOf(all(element, '.when')[0]!);

/** The element with what changes all meetings to come, and one of its forms open. */
async function planningOf(element: PerfOneOnOne, form?: string) {
  buttonIn(element, '.tools', 'Change the plan').click();
  await saysSoon(element, 'Meetings to come');
  if (!form) return;
  buttonIn(element, '.planning', form).click();
  await element.updateComplete;
}

describe('<perf-one-on-one> and its plan', () => {
  it('[E358] changes the dates of a series from now on, for both', async () => {
    const both = await bothOf();
    const [hers, his] = [await oneOnOne(both.ann), await oneOnOne(both.ben)];
    await planningOf(hers, 'Change dates and length');
    await expect(hers).to.be.accessible();
    expect(textOf(hers)).to.contain('What was before stays as it was');
    await typeIn(hers, '.planning input[type=date]', '2026-05-21');
    await typeIn(hers, '.planning input[type=time]', '09:30');
    await typeIn(hers, '.planning select', '1');
    await sendIn(hers, '.planning form', 'Changed, from the next meeting on.');
    await waitUntil(() => when(his).includes('May 21, 2026, 9:30'));
    const series = both.ann.records.rhythm.series.get(weekly);
    expect(series?.recurrence).to.deep.include({ interval: 1, weekdays: [{ weekday: 4 }] });
    expect(series?.earlier).to.have.length(1);
    expect(series?.minutes).to.equal(30);
  });

  it('[E358] changes the length alone without touching the dates, and keeps what waits', async () => {
    const workspace = await workspaceOf(ann);
    const element = await oneOnOne(workspace);
    await planningOf(element, 'Change dates and length');
    await typeIn(element, '.planning .field:nth-of-type(4) select', '45');
    buttonIn(element, '.tools', 'Change the plan').click();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('over or gone');
    await planningOf(element);
    await sendIn(element, '.planning form', 'Changed, from the next meeting on.');
    const series = workspace.records.rhythm.series.get(weekly);
    expect([series?.minutes, series?.earlier.length]).to.deep.equal([45, 0]);
  });

  it('[E358] keeps both days of a week where another first day is chosen', async () => {
    const [first, ...others] = twoPeople.series;
    const weekdays = [{ weekday: 1 }, { weekday: 3 }];
    const series = [{ ...first!, recurrence: { ...first!.recurrence, weekdays } }, ...others];
    const workspace = await workspaceOf(ann, undefined, { ...twoPeople, series });
    const element = await oneOnOne(workspace);
    await planningOf(element, 'Change dates and length');
    await typeIn(element, '.planning input[type=date]', '2026-05-25');
    await sendIn(element, '.planning form', 'Changed, from the next meeting on.');
    const after = workspace.records.rhythm.series.get(weekly);
    expect([after?.from, after?.recurrence.weekdays]).to.deep.equal(['2026-05-25', weekdays]);
  });

  it('[E358] ends a series in a second step, with all that was said still to be read', async () => {
    const both = await bothOf();
    const [hers, his] = [await oneOnOne(both.ann), await oneOnOne(both.ben)];
    await planningOf(hers);
    buttonIn(hers, '.planning', 'End these one-on-ones').click();
    await saysSoon(hers, 'End them?');
    expect(both.ann.records.rhythm.series.get(weekly)?.state).to.equal('active');
    all<HTMLButtonElement>(hers, '.planning .sure .primary')[0]!.click();
    await saysSoon(his, 'All that was said stays here.');
    expect(textOf(his)).to.contain('Who covers in August?');
    expect(all(hers, '#plan, .planning, #talk')).to.have.length(0);
    await waitUntil(() => hers.shadowRoot!.activeElement?.id === 'title');
  });

  it('[E359] adds a meeting between the others, which stay', async () => {
    const workspace = await workspaceOf(ann);
    const element = await oneOnOne(workspace);
    await planningOf(element, 'Add a meeting');
    all<HTMLFormElement>(element, '.planning form')[0]!.requestSubmit();
    await saysSoon(element, 'Fill this in first.');
    await typeIn(element, '.planning input[type=date]', '2026-05-14');
    all<HTMLFormElement>(element, '.planning form')[0]!.requestSubmit();
    await saysSoon(element, 'in the future');
    await typeIn(element, '.planning input[type=date]', '2026-05-18');
    await sendIn(element, '.planning form', 'Meeting added: May 18, 2026, 10:00');
    expect(when(element)).to.contain('May 18, 2026, 10:00');
    expect(workspace.records.rhythm.series.get(weekly)?.earlier).to.deep.equal([]);
  });

  it('[E359] takes on an action for a goal, which can be gone to', async () => {
    const workspace = await workspaceOf(ann);
    const element = await oneOnOne(workspace);
    buttonIn(element, '.actions-of-two', 'New action').click();
    await element.updateComplete;
    await typeIn(element, '.actions-of-two form textarea', 'Draft the offer');
    await typeIn(element, '.actions-of-two form select[id$="goal"]', 'teams');
    await sendIn(element, '.actions-of-two > form', 'Action added.');
    const action = workspace.records.rhythm.actionItemsOf(weekly).at(-1)!;
    expect(action.goalId).to.equal('teams');
    const told = next(element, 'perf-goal-select');
    buttonIn(element, `[data-action="${action.id}"]`, 'Win back 40 teams').click();
    expect((await told).detail).to.deep.equal({ goalId: 'teams' });
  });

  it('[E360] leads from a point to the feedback or recognition that it is about', async () => {
    const [point] = twoPeople.talkingPoints;
    const { value: _value, ...rest } = point as typeof point & { value?: unknown };
    const feedback = [
      {
        ...{ id: 'f-1', about: 'ben', from: 'ann', at: '2026-05-01T08:00:00Z' },
        ...{ text: 'Well led.', visibility: 'subject' },
      },
    ];
    const about = { kind: 'feedback', id: 'f-1' };
    const records = { ...twoPeople, feedback, talkingPoints: [{ ...rest, about }] };
    const element = await oneOnOne(await workspaceOf(ben, undefined, records));
    const told = next(element, 'perf-feedback-select');
    buttonIn(element, '[data-point="p-1"]', 'To the feedback').click();
    expect((await told).detail).to.deep.equal({ kind: 'feedback', id: 'f-1' });
  });

  it('[E360] says that a suggestion is left out for this visit', async () => {
    const element = await oneOnOne(await workspaceOf(ann));
    buttonIn(element, '.agenda', 'Leave out').click();
    await saysSoon(element, '1 suggestion left out for this visit');
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { render } from 'lit';
import '../perf-goal-card.ts';
import '../perf-review-brief.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { savedBy, whileSaving } from '../testing/files-saved.ts';
import { peopled, personPage, section } from '../testing/person-page.ts';
import { awaited, reviewStage, reviewsIn, startedReview } from '../testing/reviews.ts';
import { find, pressed, settingsOf } from '../testing/settings-page.ts';
import { enCommon } from '../messages/en-common.ts';

const late = { timeout: 10_000 };

/** The file that the button below a table has the browser save. */
const saved = (place: ParentNode) =>
  savedBy(() => place.querySelector<HTMLElement>('.save-table button')!.click());

describe('the table of a chart', () => {
  it('[E402] is saved as it reads, with cells that a spreadsheet would run made safe', async () => {
    const table = {
      columns: ['Goal', 'Progress'],
      rows: [
        ['=1+1', '41%'],
        ['+cmd', '-3'],
        ['@sum', '\u2068Ben\u2069, Ann'],
      ],
    };
    const chart = { title: 'Chart', sentence: 'So.', drawing: html`<svg></svg>`, table };
    const place = await fixture<HTMLElement>(
      html`<div>
        ${chartFigure(chart, { reading: await companyWorkspace(), messages: enCommon })}
      </div>`,
    );
    const { name, text } = await saved(place);
    expect(name).to.equal('chart-2026-05-15.csv');
    expect(text.split('\r\n').filter(Boolean)).to.deep.equal([
      '\uFEFFGoal,Progress,throughline export 1',
      `"'=1+1",41%,`,
      `"'+cmd","'-3",`,
      `"'@sum","Ben, Ann",`,
    ]);
    expect(textOf(place)).to.contain('It was handed to your browser as a CSV file.');
  });
});

describe('tables of elements', () => {
  it('[E402] of a goal and of the meter of a review are saved', async () => {
    const card = await fixture<HTMLElement>(
      html`<perf-goal-card
        goal-id="teams"
        .workspace=${await companyWorkspace()}
      ></perf-goal-card>`,
    );
    await waitUntil(() => card.shadowRoot!.querySelector('.chart'));
    const course = await saved(card.shadowRoot!.querySelector('.chart')!);
    expect(course.text).to.match(/^\uFEFFDay,Progress,.*\r\n"May 1, 2026",30%/);
    const workspace = await (await reviewStage()).as(ann);
    const review = await reviewsIn(workspace, { briefId: await startedReview(workspace) });
    await awaited(review, '.meter .chart');
    for (const chart of review.shadowRoot!.querySelectorAll('.meter .chart')) {
      expect((await saved(chart)).text.split('\r\n').length).to.be.greaterThan(2);
    }
  });

  it('[E402] about oneself and of the cycles to come are saved', async () => {
    const { element } = await personPage(ben);
    section(element, 'kept')!.querySelector<HTMLElement>('.fold')!.click();
    await waitUntil(() => section(element, 'kept')!.querySelector('.save-table'), 'fetched', late);
    const kept = await saved(section(element, 'kept')!);
    expect(kept.text).to.match(/Goals that name you,\d/);
    const settings = await settingsOf('cycles');
    await pressed(settings, 'Make the cycles of a year');
    const planned = await saved(find(settings, '.plain-table').parentElement!);
    expect(planned.text).to.match(/^\uFEFFCycle,.*\r\n.*2027/);
  });
});

describe('a table that is saved', () => {
  const told = 'handed to your browser';

  /** What is kept about Ben, with the button that saves it; and Ann, who looks next. */
  async function kept() {
    const { element } = await personPage(ben);
    section(element, 'kept')!.querySelector<HTMLElement>('.fold')!.click();
    const place = () => section(element, 'kept')?.querySelector('.save-table');
    await waitUntil(place, 'fetched', late);
    const annLooks = async () => {
      await element.updateComplete;
      const fold = () => section(element, 'kept')?.querySelector<HTMLElement>('.fold');
      await waitUntil(() => {
        if (!place()) fold()?.click();
        return place();
      }, 'hers is there');
    };
    const anns = await companyWorkspace(ann, memoryStorage(), peopled);
    return {
      element,
      place,
      press: () => place()!.querySelector('button')!.click(),
      annLooks,
      anns,
    };
  }

  it('[E502] is not saved for whoever looks by the time that it is made', async () => {
    const { element, place, press, annLooks, anns } = await kept();
    await whileSaving(async (files) => {
      press();
      element.workspace = anns;
      await annLooks();
      // By the time that hers is saved, his would be.
      press();
      await waitUntil(() => textOf(place()!).includes(told), 'hers');
      expect(files.length).to.equal(1);
    });
  }).timeout(12_000);

  it('[E502] is told of to whoever asked for it alone, also where the same figure stays', async () => {
    const table = { columns: ['Goal'], rows: [['One']] };
    const chart = { title: 'Chart', sentence: 'So.', drawing: html`<svg></svg>`, table };
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const looks = async (viewer: typeof ann) =>
      render(
        chartFigure(chart, { reading: await companyWorkspace(viewer), messages: enCommon }),
        place,
      );
    await looks(ben);
    const button = place.querySelector<HTMLElement>('.save-table button')!;
    await whileSaving(async () => {
      button.click();
      await waitUntil(() => textOf(place).includes(told), 'his');
    });
    await looks(ann);
    expect(place.contains(button), 'the same button').to.equal(true);
    expect(textOf(place)).not.to.contain(told);
  });

  it('[E402] is as it was when somebody asked for it', async () => {
    const table = { columns: ['Goal'], rows: [['Before']] };
    const chart = { title: 'Chart', sentence: 'So.', drawing: html`<svg></svg>`, table };
    const of = { reading: await companyWorkspace(), messages: enCommon };
    const place = await fixture<HTMLElement>(html`<div>${chartFigure(chart, of)}</div>`);
    const { text } = await savedBy(() => {
      place.querySelector<HTMLElement>('.save-table button')!.click();
      place.querySelector('tbody bdi')!.textContent = 'After';
    });
    expect(text).to.contain('Before');
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { company } from '../testing/company.ts';
import { seenBy } from '../testing/feedback-company.ts';
import {
  button,
  find,
  pressed,
  ready,
  settingsWith,
  settled,
  typedInto,
} from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';
import { sectionNames } from './section-names.ts';

const inForm = (element: Element, id: string) => find<HTMLInputElement>(element, `#${id}`).value;
const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
/** Markup without the marks that lit numbers its templates with. */
const markup = (element: HTMLElement) =>
  element.shadowRoot!.getHTML().replace(/<!--.*?-->|lit\$\d+\$/gs, '');

const own = { id: 'ours', basis: 'ratio', onTrack: 0.9, atRisk: 0.7 };
const calendar = { id: 'oslo', weekend: [6, 7], from: '09:00', to: '17:00', holidays: [] };
const withRecords = {
  ...company,
  settings: { rulebooks: [own] },
  workingCalendars: [calendar],
};

describe('<perf-settings> where others look or write', () => {
  it('[E361] shows nothing of what one wrote to whoever looks next, and keeps it for them', async () => {
    const as = await seenBy(company);
    const [ann, eve] = [await as('ann'), await as('eve')];
    const element = await settingsWith('general', ann);
    await typedInto(element, 'settings-general-name', 'Saved');
    await pressed(element, 'Save');
    await typedInto(element, 'settings-general-name', 'Secret plan');
    element.workspace = eve;
    await settled(element);
    await ready(element);
    expect(markup(element)).not.to.contain('Secret plan').and.not.to.contain('Saved: General');
    expect(element.shadowRoot!.querySelector('.unsaved')).to.equal(null);
    expect(isHeld(), 'the page still asks').to.equal(true);
    element.workspace = ann;
    await waitUntil(() => element.shadowRoot!.querySelector('#settings-general-name'));
    expect(inForm(element, 'settings-general-name')).to.equal('Secret plan');
  });

  it('[E363] shows what two changed at once in an own rulebook field by field, and keeps what is chosen', async () => {
    const as = await seenBy(withRecords);
    for (const [side, held] of [
      ['mine', 0.8],
      ['theirs', 0.95],
    ] as const) {
      const [ann, other] = [await as('ann'), await as('ann')];
      const element = await settingsWith('rulebook', ann);
      await pressed(element, 'ours');
      await typedInto(element, 'rulebook-ours-onTrack', '80');
      const before = other.records.settings.rulebooks;
      const rulebooks = before.map((each) => ({ ...each, onTrack: 0.95 }));
      const input = { fields: { rulebooks }, base: { rulebooks: before } };
      await other.run({ type: 'settings.edit', input } as never);
      await settled(element);
      find(element, '#rulebook-ours [type=submit]').click();
      await settled(element);
      const conflict = textOf(find(element, '[part=conflict]'));
      expect(conflict)
        .to.contain('Limit of on track')
        .and.to.match(/95%.*80%/s);
      expect(conflict).not.to.contain('{');
      find(element, `[part=conflict] input[value=${side}]`).click();
      await pressed(element, 'Save what I chose');
      expect(ann.records.settings.rulebooks[0]?.onTrack).to.equal(held);
      expect(element.shadowRoot!.querySelector('[part=conflict]')).to.equal(null);
      expect(element.shadowRoot!.querySelector('.unsaved')).to.equal(null);
      await ann.run({
        type: 'settings.edit',
        input: {
          fields: { rulebooks: [own] },
          base: { rulebooks: ann.records.settings.rulebooks },
        },
      } as never);
    }
  });

  it('[E364] keeps what was written about what somebody else has removed, until it is put away', async () => {
    const as = await seenBy(withRecords);
    const [ann, other] = [await as('ann'), await as('ann')];
    const element = await settingsWith('calendars', ann);
    await pressed(element, 'oslo');
    await typedInto(element, 'calendars-form-oslo-holidays', '2026-12-24');
    await other.run({ type: 'calendar.remove', input: { calendarId: 'oslo' } } as never);
    await settled(element);
    expect(textOf(element)).to.contain('Somebody removed this meanwhile').and.contain('2026-12-24');
    await pressed(element, 'Discard changes');
    expect(textOf(element)).not.to.contain('2026-12-24');
    expect(isHeld()).to.equal(false);
  });

  it('[E366] is the same markup with and without what the viewer may not see', async () => {
    const goals = company.goals.map((goal) => (goal.id === 'deal' ? { ...goal, links: [] } : goal));
    const metric = { id: 'm', name: 'Churn', ownerId: 'ann' };
    const whole = { ...company, goals, metrics: [metric] };
    const less = {
      ...whole,
      goals: goals.filter(({ id }) => id !== 'secret'),
    };
    const more = {
      ...whole,
      goals: goals.map((goal) =>
        goal.id === 'secret'
          ? { ...goal, measure: { kind: 'number', start: 0, target: 5, metricId: 'm' } }
          : goal,
      ),
      feedback: [
        {
          id: 'f',
          from: 'ann',
          about: 'eve',
          visibility: 'subject',
          at: '2020-01-01T00:00:00Z',
          text: 'x',
        },
      ],
    };
    for (const name of sectionNames) {
      const seen = [];
      for (const records of [less, more]) {
        const element = await settingsWith(name, await (await seenBy(records))('ben'));
        find<HTMLElement>(element, 'h2');
        element.shadowRoot!.querySelector<HTMLElement>('.list button.name')?.click();
        await settled(element);
        seen.push(markup(element));
        element.remove();
      }
      expect(seen[0], name).to.equal(seen[1]);
    }
  });

  it('[E310] adds a metric and a calendar, changes them, and takes that back', async () => {
    const ann = await (await seenBy(company))('ann');
    const element = await settingsWith('metrics', ann);
    await pressed(element, 'Add a metric');
    await typedInto(element, 'metrics-new-name', 'Churn');
    find(element, '#metrics-new [type=submit]').click();
    await settled(element);
    expect([...ann.records.metrics.values()][0]).to.include({ name: 'Churn', ownerId: 'ann' });
    await pressed(element, 'Churn');
    await typedInto(element, find(element, '.detail input[id$=healthyHigh]').id, '5');
    await pressed(element, 'Save');
    expect([...ann.records.metrics.values()][0]?.healthyHigh).to.equal(5);
    await pressed(element, 'Undo');
    expect([...ann.records.metrics.values()][0]?.healthyHigh).to.equal(undefined);
    await pressed(element, 'Working calendars');
    await ready(element);
    await pressed(element, 'Add a calendar');
    await typedInto(element, 'calendars-new-id', 'oslo');
    await typedInto(element, 'calendars-new-holidays', '2026-12-25\n2026-12-26');
    find(element, '#calendars-new [type=submit]').click();
    await settled(element);
    const { workingCalendars } = ann.records;
    expect(workingCalendars.get('oslo' as never)).to.deep.include({
      ...{ weekend: [6, 7], holidays: ['2026-12-25', '2026-12-26'] },
    });
    await pressed(element, 'oslo');
    await pressed(element, 'Remove');
    expect(ann.records.workingCalendars.size).to.equal(0);
    await pressed(element, 'Undo');
    expect(ann.records.workingCalendars.size).to.equal(1);
  });

  it('[E310] adds a practice, says what is missing, and retires it', async () => {
    const ann = await (await seenBy(company))('ann');
    const element = await settingsWith('practices', ann);
    await pressed(element, 'Add a practice');
    const put = (path: string, value: string) => typedInto(element, `practices-new-${path}`, value);
    await put('title', 'Walk together');
    find(element, '#practices-new [type=submit]').click();
    await settled(element);
    expect(element.shadowRoot!.querySelectorAll('[aria-invalid=true]').length).to.be.above(0);
    expect(ann.records.growth.practices.size).to.equal(0);
    const second = (path: string) =>
      find<HTMLSelectElement>(element, `#practices-new-${path}`).options[1]!.value;
    await put('area', second('area'));
    await put('action', second('action'));
    await put('trigger-name', second('trigger-name'));
    await put('why', 'It helps.');
    for (const path of ['steps', 'prompts']) await put(path, 'One.\nTwo.\nThree.');
    for (const path of ['authors', 'title', 'published']) await put(`source-${path}`, 'Somebody');
    await put('source-year', '2001');
    find(element, '#practices-new [type=submit]').click();
    await settled(element);
    const marked = element.shadowRoot!.querySelectorAll('#practices-new [aria-invalid=true]');
    for (const each of marked) await typedInto(element, each.id, '10');
    if (marked.length > 0) find(element, '#practices-new [type=submit]').click();
    await settled(element);
    expect(ann.records.growth.practices.size, textOf(element)).to.equal(1);
    await pressed(element, 'Walk together');
    await pressed(element, 'Retire');
    expect([...ann.records.growth.practices.values()][0]?.retired).to.equal(true);
    button(element, 'Undo').click();
    await settled(element);
    expect([...ann.records.growth.practices.values()][0]?.retired ?? false).to.equal(false);
  });
});

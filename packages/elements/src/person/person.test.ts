import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import '../perf-person.ts';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { whenShown } from '../testing/when-shown.ts';
import { savedBy } from '../testing/files-saved.ts';
import { unsaveable, whileUnsaveable } from '../testing/unsaveable.ts';
import {
  eve,
  markup,
  openAll,
  peopled,
  personPage,
  section,
  sectionNames,
  settled,
  withoutHidden,
} from '../testing/person-page.ts';
import { PerfPerson } from './person.ts';

async function shown(workspace?: Workspace, personId = '') {
  const element = await fixture<PerfPerson>(
    html`<perf-person .workspace=${workspace} person-id=${personId}></perf-person>`,
  );
  if (workspace) await whenShown(element);
  return element;
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const buttonIn = (place: HTMLElement | null, text: string) =>
  [...place!.querySelectorAll('button')].find((each) => each.textContent.includes(text))!;

describe('<perf-person>', () => {
  elementSuite({
    tag: 'perf-person',
    element: PerfPerson,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    data: [JSON.stringify(peopled)],
    states: {
      loading: { show: () => shown(), says: /Loading this person/ },
      empty: {
        show: async () => shown(await companyWorkspace(), 'nobody'),
        says: /This person is not here/,
      },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => {
          const { element } = await personPage();
          await openAll(element);
          return element;
        },
        says: /Ben Bora.*Win back 40 teams/s,
      },
    },
  });

  it('[E345] tells people of one name apart by their team', async () => {
    const twin = { id: 'ben-two', name: 'Bén Bora', managerId: 'ann', timeZone: 'UTC' };
    const records = { ...peopled, people: [...peopled.people, twin] };
    const { element } = await personPage(ann, '', records);
    await openAll(element);
    const reports = [...section(element, 'reports')!.querySelectorAll('.link')].map(textOf);
    expect(reports).to.have.members(['Ben Bora (Sales)', 'Bén Bora (ben-two)']);
  });

  it('[E345] shows the viewer where nobody is named, with team and manager, and rates nobody', async () => {
    const { element } = await personPage(ben);
    const header = element.shadowRoot!.querySelector<HTMLElement>('header')!;
    expect(textOf(header)).to.match(/BB.*Ben Bora.*You.*Seller of things.*Sales.*Ann Abel/s);
    expect(textOf(header)).not.to.match(/\d/);
    expect(textOf(element)).not.to.match(/rating|score of|performer/i);
  });

  it('[E346] shows own and contributed goals, the worst first, each with what it serves', async () => {
    const { element, workspace } = await personPage(ben);
    const goals = section(element, 'goals')!;
    const active = [...workspace.records.goals.values()].filter(
      ({ ownerId, state }) => ownerId === ben && state !== 'closed' && state !== 'cancelled',
    );
    expect(goals.querySelectorAll('[data-list=own] > li').length).to.equal(active.length);
    const row = [...goals.querySelectorAll<HTMLElement>('.goal')].find((each) =>
      textOf(each).includes('Win back 40 teams'),
    )!;
    expect(textOf(row)).to.match(/Serves.*Halve the churn.*Customers stay.*30%.*expected/s);
    expect(textOf(goals)).not.to.contain('Last quarter');
    buttonIn(goals, 'that are over').click();
    await element.updateComplete;
    expect(textOf(goals)).to.contain('Last quarter').and.to.contain('Given up');
  });

  it('[E347] leads to a goal, a person and a series by events, and follows where it is told to', async () => {
    const { element } = await personPage(ben);
    const goal = next(element, 'perf-goal-select');
    buttonIn(section(element, 'goals'), 'Win back').click();
    expect((await goal).detail.goalId).to.equal('teams');
    const series = next(element, 'perf-series-select');
    buttonIn(section(element, 'talks'), 'Ann Abel').click();
    expect((await series).detail.seriesId).to.equal('weekly-1');
    element.follows = true;
    const person = next(element, 'perf-person-select');
    buttonIn(element.shadowRoot!.querySelector('header'), 'Ann Abel').click();
    expect((await person).detail.personId).to.equal('ann');
    await settled(element);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h2');
    expect(textOf(section(element, 'reports')!)).to.contain('Ben Bora');
  });

  it('[E348] shows the one-on-ones of the two, next and last, and to nobody else', async () => {
    const { element } = await personPage(ann, ben);
    expect(textOf(section(element, 'talks')!)).to.match(/Next.*May 20, 2026.*Last.*May 6, 2026/s);
    const other = await personPage(eve, ben);
    expect(section(other.element, 'talks')).to.equal(null);
  });

  it('[E349] shows what was said as far as the viewer reads it', async () => {
    const pages = await Promise.all([personPage(ben), personPage(ann, ben), personPage(eve, ben)]);
    const words = [];
    for (const { element } of pages) {
      await openAll(element);
      words.push([...textOf(section(element, 'words')!).matchAll(/Words of [a-z-]+/g)].join(' '));
      expect(textOf(section(element, 'words')!)).to.contain('Thanks for the calls');
    }
    expect(words[0]).to.equal('Words of own-words Words of public-words');
    expect(words[1]).to.equal('Words of lead-words Words of public-words');
    expect(words[2]).to.contain('public-words');
  });

  it('[E350] leaves no trace of what the viewer may not see', async () => {
    const viewer = eve;
    const given = (records: typeof peopled | typeof withoutHidden) => ({
      ...records,
      feedback: records.feedback.map((said) => ({ ...said, from: 'ann' })),
    });
    const [present, absent] = [
      await personPage(viewer, ben, given(peopled)),
      await personPage(viewer, ben, given(withoutHidden)),
    ];
    for (const { element } of [present, absent]) await openAll(element);
    expect(sectionNames(present.element)).to.deep.equal(['goals', 'words']);
    // Not compared by chai, which would print both.
    expect(markup(present.element) === markup(absent.element)).to.equal(true);
    expect(markup(present.element)).to.contain('public-words');
    expect(textOf(present.element)).not.to.match(/guitar|rival|tired|own-words|lead-words/);
  });

  it('[E351] shows what is on record to whom core tells it, and what is due', async () => {
    const { element } = await personPage(ann, ben);
    await openAll(element);
    expect(textOf(section(element, 'evidence')!)).to.match(
      /Done:.*Call three lost teams.*One-on-one with.*Ben|Done:/s,
    );
    expect(textOf(section(element, 'due')!)).to.contain('Check-in');
    expect(sectionNames(element)).not.to.include.members(['kept', 'leave', 'calibration']);
  });

  it('[E352] shows on one’s own page alone how sure one was, phases, leave and what is kept', async () => {
    const { element } = await personPage(ben);
    await openAll(element);
    expect(textOf(section(element, 'calibration')!)).to.contain('Nobody but you sees this');
    expect(textOf(section(element, 'phases')!)).to.match(/Win back.*Ability 30%.*Energy 90%/s);
    expect(textOf(section(element, 'leave')!)).to.contain('Jul 6, 2026');
    expect(textOf(section(element, 'kept')!)).to.match(/Goals that name you.*\d/s);
  });

  it('[E353] hands over all that is kept about oneself as a file', async () => {
    const { element, workspace } = await personPage(ben);
    await openAll(element);
    const file = await savedBy(() =>
      section(element, 'kept')!.querySelector<HTMLElement>('#save-kept')!.click(),
    );
    expect(file.name).to.equal('kept-about-me-2026-05-15.json');
    expect(JSON.parse(file.text)).to.deep.equal(
      JSON.parse(JSON.stringify(workspace.exportPerson())),
    );
  });

  it('[E498] says why what is kept about oneself could not be saved, and that it is once that is tried again', async () => {
    const { element } = await personPage(ben);
    await openAll(element);
    const kept = section(element, 'kept')!;
    const save = () => kept.querySelector<HTMLElement>('#save-kept')!.click();
    await whileUnsaveable(async () => {
      const told = next(element, 'perf-error');
      save();
      expect((await told).detail.message).to.equal(unsaveable.message);
      await waitUntil(() => kept.querySelector('[part=error]'), 'the error');
    });
    await savedBy(save);
    await waitUntil(() => !kept.querySelector('[part=error]'), 'the error is gone');
    await waitUntil(() => textOf(element).includes('The file was handed to your browser'));
  });

  it('[E354] keeps the focus on the title that folds a section, by keys alone', async () => {
    const { element } = await personPage(ben);
    const fold = section(element, 'words')!.querySelector<HTMLElement>('.fold')!;
    fold.focus();
    fold.click();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(fold);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    element.personId = ann;
    await settled(element);
    expect(section(element, 'words')?.querySelector('.body') ?? null).to.equal(null);
  });
});

import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Practice, type Workspace, shippedPractices } from '@throughline/core';
import '../perf-coach.ts';
import '../perf-workspace.ts';
import { ann, ben } from '../testing/company.ts';
import { coachedWorkspace } from '../testing/coached.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfCoach } from './coach.ts';

/** All shipped practices but some, retired. */
const only = (...ids: readonly string[]): readonly Practice[] =>
  shippedPractices
    .filter(({ id }) => !ids.includes(id))
    .map((practice) => ({ ...practice, retired: true }));

function made(workspace?: Workspace, fields: Partial<PerfCoach> = {}) {
  const coach = document.createElement('perf-coach');
  Object.assign(coach, { workspace, ...fields });
  return fixture<PerfCoach>(html`${coach}`);
}

async function shown(workspace: Workspace, fields: Partial<PerfCoach> = {}) {
  const coach = await made(workspace, fields);
  await waitUntil(() => !coach.shadowRoot!.querySelector('.loading'), 'the library is there');
  return coach;
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const keysOf = (coach: PerfCoach) =>
  [...coach.shadowRoot!.querySelectorAll<HTMLElement>('.suggestion')].map((each) =>
    each.getAttribute('data-key'),
  );
const shownAtOf = ({ records }: Workspace) =>
  records.growth.coachStates.get(ann)?.practices.filter(({ shownAt }) => shownAt).length ?? 0;

describe('<perf-coach>', () => {
  elementSuite({
    tag: 'perf-coach',
    element: PerfCoach,
    property: 'workspace',
    workspace: () => coachedWorkspace(),
    states: {
      loading: { show: () => made(), says: /Looking at/ },
      empty: {
        show: async () => shown(await coachedWorkspace(), { practices: only() }),
        says: /Nothing to suggest right now/,
      },
      error: {
        show: async () => shown(failingReading(await coachedWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => shown(await coachedWorkspace()),
        says: /What helps now.*Ben Bora.* asked you for feedback 2 weeks ago/s,
      },
    },
  });

  it('[E339] says of each of at most three why now, how, why it works, and how long it takes', async () => {
    const coach = await shown(await coachedWorkspace());
    expect(keysOf(coach)).to.have.length(3);
    const first = coach.shadowRoot!.querySelector<HTMLElement>('.suggestion')!;
    expect(textOf(first)).to.match(/Feedback · \d+ minutes.*Answer the request/s);
    const folds = [...first.querySelectorAll('details')];
    expect(folds.map(({ open }) => open)).to.deep.equal([false, false]);
    expect(folds[0]!.querySelectorAll('.steps li').length).to.be.greaterThan(1);
    expect(textOf(folds[1]!.querySelector('cite')!)).to.match(/\( ?\d{4} ?\)/);
    for (const fold of folds) fold.open = true;
    await expect(coach).to.be.accessible();
  });

  it('[E339] marks English texts as such, and takes the words that a host brings', async () => {
    const workspace = await coachedWorkspace();
    const translations = { 'answer-while-it-is-of-use': { title: 'Bald antworten' } };
    const coach = await shown(workspace, { translations });
    const titles = [...coach.shadowRoot!.querySelectorAll('h3 > span')];
    expect(titles.map((title) => title.getAttribute('lang'))).to.deep.equal([null, 'en', 'en']);
    expect(textOf(titles[0]!)).to.equal('Bald antworten');
    const why = coach.shadowRoot!.querySelector('.why p > span')!;
    expect(why.getAttribute('lang')).to.equal('en');
  });

  it('[E340] is narrowed to a goal, a person and a team, and takes less room', async () => {
    const workspace = await coachedWorkspace();
    const narrowed = async (fields: object) => keysOf(await shown(workspace, fields));
    expect(await narrowed({ goalId: 'anns' })).to.deep.equal(['ask-the-quiet-goal goal anns']);
    expect(await narrowed({ person: 'ben' })).to.deep.equal([
      'answer-while-it-is-of-use request q',
    ]);
    expect(await narrowed({ team: 'sales' })).to.have.length(1);
    expect(await narrowed({ seriesId: 'none' })).to.deep.equal([]);
    const compact = await shown(workspace, { compact: true });
    expect(compact.shadowRoot!.querySelectorAll('.suggestion > details')).to.have.length(3);
    await expect(compact).to.be.accessible();
  });

  it('[E344] shows one calm line where there is nothing, and nothing at all where that is asked', async () => {
    const workspace = await coachedWorkspace();
    const calm = await shown(workspace, { practices: only() });
    expect(textOf(calm)).to.equal('Nothing to suggest right now.');
    const hidden = await made(workspace, { practices: only(), hideWhenEmpty: true });
    await aTimeout(50);
    expect([textOf(hidden), hidden.offsetHeight]).to.deep.equal(['', 0]);
  });

  it('[E343] keeps what was seen once it stood in view, and only then', async () => {
    const workspace = await coachedWorkspace();
    const commands: string[] = [];
    const coach = await shown(workspace);
    coach.addEventListener('perf-command-ran', ({ detail }) => commands.push(detail.type));
    expect(shownAtOf(workspace)).to.equal(0);
    coach.scrollIntoView();
    await waitUntil(() => shownAtOf(workspace) > 0, 'seen', { timeout: 4000 });
    expect(commands).to.deep.equal(['coach.shown']);
    const again = await shown(workspace);
    again.addEventListener('perf-command-ran', ({ detail }) => commands.push(detail.type));
    await aTimeout(1300);
    expect(commands.length).to.be.at.most(2);
    expect(keysOf(again)).to.deep.equal(keysOf(coach));
  }).timeout(8000);

  it('[E343] keeps nothing of a preview, and leaves it to a host that cancels', async () => {
    const workspace = await coachedWorkspace();
    await shown(workspace, { preview: true });
    const other = await shown(workspace);
    other.addEventListener('perf-command-run', (event) => event.preventDefault());
    await aTimeout(1500);
    expect(shownAtOf(workspace)).to.equal(0);
  }).timeout(8000);

  it('[E344] suggests nothing at a moment of the past', async () => {
    const workspace = await coachedWorkspace(ben);
    const around = await fixture<HTMLElement>(
      html`<perf-workspace .workspace=${workspace}><perf-coach></perf-coach></perf-workspace>`,
    );
    const coach = around.querySelector<PerfCoach>('perf-coach')!;
    await waitUntil(() => keysOf(coach).length > 0, 'now');
    Object.assign(around, { at: '2026-05-15T12:00:00Z' });
    await waitUntil(() => keysOf(coach).length === 0, 'then', { timeout: 8000 });
    expect(textOf(coach)).to.contain('for the present only');
  }).timeout(10_000);
});

import { expect, waitUntil } from '@open-wc/testing';
import {
  type PersonId,
  type Records,
  type Storage,
  type Workspace,
  createWorkspace,
  memoryStorages,
} from '@throughline/core';
import {
  all,
  buttonIn,
  opened,
  queueCompany,
  queueOf,
  queueWorkspace,
  tuesday,
  write,
  textOf,
} from '../testing/queue-page.ts';
import type { PerfQueue } from './queue.ts';

const onMondays = {
  from: '2026-01-05',
  recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] },
};
/** Ann leads Ben and Cem, Eve is elsewhere, Fay has left. Feedback is given and asked for each week. */
const records = {
  ...queueCompany,
  people: [
    ...queueCompany.people,
    { id: 'cem', name: 'Cem Can', timeZone: 'UTC', managerId: 'ann' },
    { id: 'fay', name: 'Fay Fink', timeZone: 'UTC', managerId: 'ann', active: false },
  ],
  settings: { rhythms: { 'feedback-given': onMondays, 'feedback-asked': onMondays } },
  feedbackRequests: [
    ...queueCompany.feedbackRequests,
    {
      ...{ id: 'r2', from: 'ann', about: 'ben', to: 'cem', at: '2026-05-08T08:00:00Z' },
      ...{ question: 'How does Ben lead the pilot?', due: '2026-05-20' },
    },
  ],
};
const people = records.people.filter(({ id }) => id !== 'fay');

/** The queue of somebody, and what is to be found by whom of the people in the same storage. */
async function queueIn(viewer: string) {
  const open = memoryStorages();
  const storage = () => open('queue');
  const as = (id: string) => queueWorkspace(id as PersonId, { records, storage: storage() });
  const workspace = await as(viewer);
  const seenBy = async (has: (records: Records) => boolean) => {
    const seeing = await Promise.all(
      people.map(async ({ id, name }) => (has((await as(id)).records) ? name : '')),
    );
    return seeing.filter((name, at) => name !== '' && people[at]!.id !== viewer);
  };
  return { workspace, storage, element: await queueOf(workspace), seenBy };
}

/** What stands above the button that sends. */
function said(panel: HTMLElement, send: string): string {
  const [sentence, ...more] = panel.querySelectorAll('[part=readers]');
  expect(more, 'said once').to.deep.equal([]);
  const order = sentence!.compareDocumentPosition(buttonIn(panel, send));
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING, 'before the button').to.be.greaterThan(0);
  return textOf(sentence!).replace(/[\u2068\u2069]/g, '');
}

/** Who reads it by a sentence: not who will not, nor whoever is named to say whose manager somebody is. */
function named(sentence: string): readonly string[] {
  const [who = ''] = sentence.replace(/, the manager of [^,]+,/, '').split(';');
  const isEveryone = who.startsWith('Everyone');
  return people.map(({ name }) => name).filter((name) => isEveryone || who.includes(name));
}

async function choose(element: PerfQueue, panel: HTMLElement, name: string) {
  write(panel.querySelector('[role=combobox]'), name);
  await waitUntil(() => panel.querySelector('[role=option]'));
  panel.querySelector<HTMLElement>('[role=option]')!.click();
  await element.updateComplete;
}

/** Opens a form of feedback, with whom it is about chosen where that is open. */
async function giving({ viewer, about }: { readonly viewer: string; readonly about?: string }) {
  const page = await queueIn(viewer);
  const line = about ? 'Give somebody feedback' : 'asks you for feedback';
  const panel = await opened(page.element, line);
  if (about) await choose(page.element, panel, about);
  write(panel.querySelector('textarea'), 'It was clear.');
  await page.element.updateComplete;
  return { ...page, panel };
}

/** Gives Cem another manager. */
async function ledBy(
  managerId: string,
  { before, storage }: { readonly before: string; readonly storage: () => Storage },
) {
  const viewer = { id: 'ann' as PersonId };
  const newId = () => `led-by-${managerId}`;
  const admin = await createWorkspace({ storage: storage(), viewer, newId, now: () => tuesday });
  const input = { personId: 'cem', fields: { managerId }, base: { managerId: before } };
  await admin.run({ type: 'person.edit', input } as never);
}

const offered = (panel: HTMLElement) =>
  [...panel.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({ value }) => value);

const given = ({ records }: Pick<Workspace, 'records'>) => records.growth.feedback.size > 0;

const ways = [
  { viewer: 'eve', about: 'ben', choices: 4 },
  { viewer: 'eve', about: 'ann', choices: 2 },
  { viewer: 'ann', about: 'ben', choices: 2 },
  { viewer: 'ben', about: 'cem', choices: 4 },
  { viewer: 'ben', choices: 2 },
  { viewer: 'cem', choices: 4 },
];

describe('<perf-queue> says who will read it', () => {
  for (const { choices, ...way } of ways) {
    const of = way.about ? `of ${way.about}` : 'in an answer';
    it(`[E394] names exactly those who see what ${way.viewer} says ${of}, with each choice`, async () => {
      const first = await giving(way);
      const fits = offered(first.panel);
      expect(fits).to.have.lengthOf(choices);
      for (const visibility of fits) {
        const { workspace, element, panel, seenBy } = await giving(way);
        panel.querySelector<HTMLElement>(`[value=${visibility}]`)!.click();
        await element.updateComplete;
        const sentence = said(panel, 'Send feedback');
        buttonIn(panel, 'Send feedback').click();
        if (visibility === 'public') {
          await waitUntil(() => textOf(panel).includes('Send it to everyone?'));
          expect(said(panel, 'Send to everyone')).to.equal(sentence);
          buttonIn(panel, 'Send to everyone').click();
        }
        await waitUntil(() => given(workspace), textOf(panel));
        const seeing = await seenBy((records) => given({ records }));
        const others = named(sentence).filter((name) => name !== nameOf(way.viewer));
        expect(others, sentence).to.deep.equal(seeing);
      }
    }).timeout(10_000);
  }

  it('[E394] names those with whom an answer begins, before anything is chosen', async () => {
    const asked = await giving({ viewer: 'cem' });
    expect(said(asked.panel, 'Send feedback')).to.equal(
      'Only Ben Bora and their manager Ann Abel will read this.',
    );
    await expect(asked.element).to.be.accessible();
  });

  it('[E460] asks once more before it goes to others than were shown while one wrote', async () => {
    const page = await giving({ viewer: 'ben', about: 'cem' });
    const { workspace, element, panel, storage } = page;
    panel.querySelector<HTMLElement>('[value=subject-and-manager]')!.click();
    await element.updateComplete;
    const change = 'Who would read it has changed while you wrote.';
    expect(textOf(panel)).not.to.contain(change);
    const leads = async (managerId: string, before: string) => {
      await ledBy(managerId, { before, storage });
      await waitUntil(() => said(panel, 'Send feedback').includes(nameOf(managerId)));
    };
    await leads('eve', 'ann');
    expect(textOf(panel)).to.contain(change);
    buttonIn(panel, 'Send feedback').click();
    await waitUntil(() => panel.querySelector('blockquote:not(.asked *)'), 'asked once more');
    expect(given(workspace)).to.equal(false);
    await expect(element).to.be.accessible();
    const shown = said(panel, 'Send feedback');
    await leads('ann', 'eve');
    buttonIn(panel, 'Send feedback').click();
    await element.updateComplete;
    expect(given(workspace), 'they have changed again').to.equal(false);
    expect(said(panel, 'Send feedback')).not.to.equal(shown);
    buttonIn(panel, 'Send feedback').click();
    await waitUntil(() => given(workspace), textOf(panel));
    const seeing = await page.seenBy((each) => given({ records: each }));
    expect(seeing).to.deep.equal(['Ann Abel', 'Cem Can']);
  });

  it('[E460] goes with those who are shown as long as nothing is written', async () => {
    const page = await giving({ viewer: 'ben', about: 'cem' });
    page.panel.querySelector<HTMLElement>('[value=subject-and-manager]')!.click();
    write(page.panel.querySelector('textarea'), '');
    await page.element.updateComplete;
    await ledBy('eve', { before: 'ann', storage: page.storage });
    await waitUntil(() => said(page.panel, 'Send feedback').includes('Eve'));
    write(page.panel.querySelector('textarea'), 'It was clear.');
    await page.element.updateComplete;
    buttonIn(page.panel, 'Send feedback').click();
    await waitUntil(() => given(page.workspace), textOf(page.panel));
  });

  it('[E394] names who reads a question, once it is known', async () => {
    const { workspace, element, seenBy } = await queueIn('ben');
    const panel = await opened(element, 'Ask somebody for feedback');
    expect(all(element, '[part=readers]')).to.deep.equal([]);
    await choose(element, panel, 'eve');
    const sentence = said(panel, 'Send request');
    write(panel.querySelector('textarea'), 'Was I clear?');
    await element.updateComplete;
    buttonIn(panel, 'Send request').click();
    const asked = ({ growth }: Records) =>
      [...growth.feedbackRequests.values()].some(({ question }) => question === 'Was I clear?');
    await waitUntil(() => asked(workspace.records), textOf(panel));
    expect(named(sentence), sentence).to.deep.equal(await seenBy(asked));
  });

  it('[E394] names who reads why a request is declined', async () => {
    const { workspace, element, seenBy } = await queueIn('cem');
    const panel = await opened(element, 'asks you for feedback');
    buttonIn(panel, 'Decline').click();
    await waitUntil(() => textOf(panel).includes('You need not say why'));
    const sentence = said(panel, 'Decline the request');
    write(panel.querySelector('textarea'), 'I was away.');
    await element.updateComplete;
    buttonIn(panel, 'Decline the request').click();
    const declined = ({ growth }: Records) =>
      growth.feedbackRequests.get('r2' as never)?.declined?.reason === 'I was away.';
    await waitUntil(() => declined(workspace.records), textOf(panel));
    expect(named(sentence), sentence).to.deep.equal(await seenBy(declined));
  });
});

const nameOf = (id: string) => people.find((each) => each.id === id)!.name;

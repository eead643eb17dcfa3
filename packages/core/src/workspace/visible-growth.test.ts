import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collections } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { growthOfCompany } from '../testing/growth-company.ts';
import { company, goalOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { commitOf } from './conformance/suite.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Workspace } from './workspace.ts';
import { placed } from '../testing/seen-evidence.ts';

const goals = [goalOf('g1', { visibility: 'chain' })];
const viewers = ['ada', 'hal', 'lea', 'max', 'mia', 'vic'];
const [mia, at] = ['mia' as PersonId, '2026-05-05T09:00:00Z'];

/** A company of which each of the viewers has a workspace open, and what these were told. */
async function begun(records: object = {}) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals, ...records } } });
  await settle(ada);
  const of: Record<string, Workspace> = {};
  const told = new Set<string>();
  for (const viewer of viewers) {
    const workspace = await openWorkspace({ storage: open('w'), viewer });
    of[viewer] = workspace;
    workspace.subscribe((changed) => {
      for (const [name, ids] of changed.records) told.add([viewer, name, ...ids].join(' '));
    });
  }
  let commits = 0;
  /** Puts a record in the storage, as another server would, and says who was told of it. */
  async function put(collection: string, record: object, expected = 0): Promise<readonly string[]> {
    const { id } = record as { readonly id: string };
    const schema = collections[collection as 'feedback'].version;
    told.clear();
    const change = { collection, id, expected, schema, record };
    await open('w').commit(commitOf(`c${commits++}`, [change]));
    await settle(ada, ...Object.values(of));
    return [...told].sort();
  }
  return { of: of as Readonly<Record<string, Workspace>>, put };
}

const first = (name: keyof typeof growthOfCompany) => growthOfCompany[name][0];
const tellsOf = (who: readonly string[], name: string) =>
  who.map((viewer) => `${viewer} ${name} ${first(name as 'feedback').id}`);

describe('news of what helps people grow', () => {
  test('[P60] [W11] reaches those who see the record, and tells nobody else that anything was written', async () => {
    const { put } = await begun();
    const readers: Readonly<Record<string, readonly string[]>> = {
      companyValues: viewers,
      practices: viewers,
      figureSnapshots: viewers,
      feedback: ['ada', 'lea', 'mia'],
      feedbackRequests: ['hal', 'mia'],
      feedbackRounds: viewers,
      anonymousTexts: ['mia'],
      recognitions: viewers,
      coachStates: ['mia'],
      goalPhases: ['lea', 'mia'],
      reviewBriefs: ['mia'],
    };
    assert.deepEqual(Object.keys(readers).sort(), Object.keys(growthOfCompany).sort());
    for (const [name, who] of Object.entries(readers)) {
      assert.deepEqual(await put(name, first(name as 'feedback')), tellsOf(who, name));
    }
  });

  test('[P60] [W11] reaches whoever saw a record that was closed to them, once', async () => {
    const { of, put } = await begun();
    const [, , , open] = growthOfCompany.feedback;
    const { requestId: _answered, ...feedback } = { ...open, from: 'lea' };
    await put('feedback', feedback);
    const closed = { ...feedback, visibility: 'subject' };
    const all = viewers.map((viewer) => `${viewer} feedback f-public`);
    assert.deepEqual(await put('feedback', closed, 2), all);
    const count = (viewer: string) => of[viewer]!.records.growth.feedback.size;
    assert.deepEqual(viewers.map(count), [0, 0, 1, 0, 1, 0]);
    const two = ['lea feedback f-public', 'mia feedback f-public'];
    assert.deepEqual(await put('feedback', { ...closed, goalId: 'g1' }, 3), two);
  });

  test('[P83] a brief shows its evidence anew when that comes into view or is closed', async () => {
    const items = [placed({ kind: 'feedback', id: 'f-public', at })];
    const brief = { ...growthOfCompany.reviewBriefs[2], cited: items };
    const [, , , open] = growthOfCompany.feedback;
    const { requestId: _answered, ...feedback } = open;
    const lists = { feedback: [feedback], reviewBriefs: [brief] };
    const { of, put } = await begun(lists);
    const cited = () =>
      of['lea']!.records.growth.reviewBriefsBy('lea' as PersonId).map((each) =>
        each.cited.map(({ id }) => id ?? ''),
      );
    assert.deepEqual(cited(), [['f-public']]);
    await put('feedback', { ...feedback, visibility: 'subject' }, 1);
    assert.deepEqual(cited(), [['']]);
    await put('feedback', feedback, 2);
    assert.deepEqual(cited(), [['f-public']]);
  });
});

describe('what is not in sight of what helps people grow', () => {
  test('[P68] [W11] is in no count, no list and no look-up by id', async () => {
    const { of } = await begun(growthOfCompany);
    const { growth } = of['max']!.records;
    const ids = (list: Iterable<{ readonly id: string }>) => [...list].map(({ id }) => id).sort();
    assert.deepEqual(ids(growth.feedback.values()), ['f-public']);
    assert.deepEqual([growth.feedback.size, [...growth.feedback.keys()]], [1, ['f-public']]);
    for (const id of ['f-both', 'f-manager', 'f-subject']) {
      assert.equal(growth.feedback.has(id as never), false);
      assert.equal(growth.feedback.get(id as never), undefined);
    }
    assert.deepEqual(ids(growth.feedbackAbout(mia)), ['f-public']);
    assert.deepEqual([growth.requestsFrom(mia), growth.reviewBriefsAbout(mia)], [[], []]);
    assert.deepEqual([growth.feedbackRequests.size, growth.reviewBriefs.size], [0, 0]);
    assert.deepEqual(growth.anonymousTextsOf('w-done' as never), []);
    assert.deepEqual([growth.coachStates.size, growth.phasesOn('g1' as never)], [0, []]);
    assert.doesNotMatch(JSON.stringify(growth.feedbackAbout(mia)), /q-answered/);
  });

  test('[P46] is not told by asking for what is on a goal out of sight', async () => {
    const thanks = { ...growthOfCompany.recognitions[1], from: 'ada', goalId: 'g1' };
    const { of } = await begun({ recognitions: [thanks] });
    const on = (viewer: string) =>
      of[viewer]!.records.growth.recognitionsOn('g1' as never).map(({ id }) => id);
    assert.deepEqual([on('lea'), on('vic')], [['k-wall'], []]);
    assert.equal(of['vic']!.records.growth.recognitionsTo(mia).length, 1);
  });

  test('[H6] is not found in the past, when it was open to more', async () => {
    const { of, put } = await begun(growthOfCompany);
    const [, , , open] = growthOfCompany.feedback;
    const about = async (viewer: string, version: number) =>
      (await of[viewer]!.at(version)).records.growth.feedbackAbout(mia).map(({ id }) => id);
    assert.deepEqual(await about('vic', 1), ['f-public']);
    await put('feedback', { ...open, visibility: 'subject' }, 1);
    assert.deepEqual(await about('vic', 1), []);
    assert.equal(
      (await about('mia', 1)).some((id) => id === 'f-public'),
      true,
    );
    await put('feedback', { ...growthOfCompany.feedback[2], visibility: 'public' }, 1);
    assert.deepEqual([await about('vic', 2), await about('vic', 3)], [[], ['f-subject']]);
  });

  test('[H7] no recognition that was taken back has words in the past', async () => {
    const { of, put } = await begun(growthOfCompany);
    const past = async (viewer: string) =>
      (await of[viewer]!.at(1)).records.growth
        .recognitionsTo(mia)
        .map(({ id, text }) => [id, text]);
    assert.deepEqual(await past('vic'), [['k-wall', 'K']]);
    const { text: _taken, ...thanks } = growthOfCompany.recognitions[1];
    await put('recognitions', { ...thanks, withdrawnAt: at }, 1);
    assert.deepEqual(await past('vic'), []);
    assert.deepEqual(await past('mia'), [
      ...[
        ['k-wall', undefined],
        ['k-withdrawn', undefined],
      ],
    ]);
  });
});

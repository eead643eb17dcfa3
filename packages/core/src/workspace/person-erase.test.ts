import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formerColleague } from '../access/erasure.ts';
import type { GoalId, MetricId, PersonId, SeriesId, TeamId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { dumpOf, loaded } from '../testing/raw-storage.ts';
import { saidBy, spokenCompany, speech, toldOf } from '../testing/spoken-company.ts';
import { monday, openWorkspace, refusalOf, settle, toldBy } from '../testing/workspaces.ts';
import { recordsAt } from './history.ts';
import { assertWhole } from './invariants.ts';
import { memoryStorages } from './memory-storage.ts';
import { commitsSince } from './stored-commits.ts';
import type { Workspace } from './workspace.ts';

const erase = (personId: string, more: object = {}) => ({
  type: 'person.erase',
  input: { personId, ...more },
});

/** The spoken company after mia has changed some of what she wrote, and others as well. */
async function spoken(...viewers: readonly string[]) {
  const say = speech();
  const open = memoryStorages();
  const storage = open('w');
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'ada-' });
  await ada.run({ type: 'workspace.begin', input: { records: spokenCompany(say) } });
  const others: Workspace[] = [];
  for (const viewer of viewers) {
    others.push(await openWorkspace({ storage: open('w'), viewer, ids: `${viewer}-` }));
  }
  for (const who of ['mia', 'lea']) {
    const workspace = await openWorkspace({ storage: open('w'), viewer: who, ids: `said-${who}` });
    const report = { goalId: 'open', value: 55, note: say(who) };
    await workspace.run({ type: 'goal.check-in', input: report });
    const comment = workspace.records.commentsOf('open' as GoalId).find(({ by }) => by === who);
    const input = { goalId: 'open', commentId: comment?.id, text: say(who), base: comment?.text };
    await workspace.run({ type: 'comment.edit', input });
    await workspace.close();
  }
  await settle(ada, ...others);
  return { ada, others, storage, say, open };
}

/** What is there of everybody’s texts, and what of mia’s. */
async function textsIn(storage: Parameters<typeof dumpOf>[0]) {
  const dump = await dumpOf(storage);
  const others = ['ada', 'lea', 'max', 'hal', 'vic', 'zoe'].flatMap((who) => saidBy(who, dump));
  return { mia: saidBy('mia', dump), others: [...new Set(others)] };
}

describe('erasing a person', () => {
  test('[ER1] [ER2] what they wrote alone is nowhere in the storage, what others wrote all there', async () => {
    const { ada, storage } = await spoken();
    const before = await textsIn(storage);
    assert.ok(before.mia.length > 40, `${before.mia.length}`);
    await ada.run(erase('mia'));
    const after = await textsIn(storage);
    assert.deepEqual(after.mia, []);
    assert.deepEqual(after.others, before.others);
  });

  test('[ER12] [ER13] nor is what was said of them alone, with or without a name', async () => {
    const { ada, storage } = await spoken();
    const before = await dumpOf(storage);
    assert.ok(toldOf('mia', before).length > 15);
    await ada.run(erase('mia'));
    const after = await dumpOf(storage);
    assert.deepEqual(toldOf('mia', after), []);
    const others = toldOf('max', before).filter((text) => !text.includes('mia'));
    assert.deepEqual(toldOf('max', after), others);
  });

  test('[ER1] a former colleague stands in every place, and all still opens', async () => {
    const { ada, storage, others } = await spoken('max');
    await ada.run(erase('mia'));
    await settle(ada, ...others);
    const records = await loaded(storage);
    assertWhole(records);
    const { name, active, erasedAt, left, managerId, timeZone, ...rest } = records.people.get(
      'mia' as PersonId,
    )!;
    assert.deepEqual(
      [name, active, erasedAt, left],
      [formerColleague, false, monday, '2026-05-04'],
    );
    assert.deepEqual([managerId, timeZone, rest], ['lea', 'UTC', { id: 'mia', roles: ['member'] }]);
    const max = others[0]!;
    assert.equal(max.records.people.get('mia' as PersonId)?.name, formerColleague);
    assert.deepEqual([max.setAside, ada.setAside], [[], []]);
    assert.equal(records.goals.get('theirs' as GoalId)?.contributors[0], 'mia');
  });

  test('[ER3] values, dates and counts stay, in the past to the last bit', async () => {
    const { ada, storage } = await spoken();
    const past = await commitsSince(storage, 0);
    const scores = (commits: typeof past, version: number) => {
      const records = recordsAt(commits, version);
      const board = createScoreboard(records, monday);
      return JSON.stringify([...records.goals.keys()].map((id) => board.scoreOf(id)));
    };
    const live = [...ada.records.goals.keys()].map((id) => ada.scores().scoreOf(id));
    await ada.run(erase('mia'));
    const now = await commitsSince(storage, 0);
    for (const { version } of past) assert.equal(scores(now, version), scores(past, version));
    assert.deepEqual(
      [...ada.records.goals.keys()].map((id) => ada.scores().scoreOf(id)),
      live,
    );
    const values = ada.records.checkInsOf('open' as GoalId).map(({ value, by }) => [value, by]);
    assert.deepEqual(values, [
      [20, 'mia'],
      [40, 'lea'],
      [55, 'lea'],
      [55, 'mia'],
    ]);
  });

  test('[ER4] open goals, teams and metrics go to the one named, else to the manager', async () => {
    for (const [handTo, heir] of [
      [undefined, 'lea'],
      ['max', 'max'],
    ] as const) {
      const { ada, storage } = await spoken();
      await ada.run(erase('mia', handTo ? { handTo } : {}));
      const { goals, teams, metrics } = await loaded(storage);
      const owners = ['open', 'imported', 'over', 'own', 'lost'].map(
        (id) => goals.get(id as GoalId)?.ownerId,
      );
      assert.deepEqual(owners, [heir, heir, 'mia', 'mia', 'lea']);
      assert.equal(goals.get('own' as GoalId)?.state, 'cancelled');
      assert.equal(teams.get('field' as TeamId)?.leadId, heir);
      assert.equal(metrics.get('sold' as MetricId)?.ownerId, heir);
    }
  });

  test('[ER4] where nobody would own an open goal it is refused, naming those in view', async () => {
    const { ada } = await spoken();
    const goal = { id: 'g', title: 'g', kind: 'objective', start: '2026-04-01', due: '2026-06-30' };
    const hal = { ...goal, ownerId: 'hal' };
    const goals = [hal, { ...hal, id: 'seen' }, { ...hal, id: 'own', visibility: 'private' }];
    const storage = memoryStorages()('w');
    const begin = await openWorkspace({ storage, viewer: 'ada', ids: 'b' });
    const hidden = { ...hal, id: 'hidden', visibility: 'named' };
    const none = { checkIns: [], comments: [], goalPhases: [] };
    const records = { ...spokenCompany(), goals: [...goals, hidden], ...none };
    await begin.run({ type: 'workspace.begin', input: { records } });
    const refused = await refusalOf(begin, 'person.erase', erase('hal').input);
    assert.deepEqual([refused.code, refused.ids], ['wrong-state', ['g', 'seen']]);
    assert.doesNotMatch(refused.message, /hidden/);
    for (const [handTo, code] of [
      ['zoe', 'wrong-state'],
      ['hal', 'wrong-state'],
      ['nobody', 'not-found'],
    ] as const) {
      const { input } = erase('hal', { handTo });
      assert.equal((await refusalOf(begin, 'person.erase', input)).code, code);
    }
    await begin.run(erase('hal', { handTo: 'max' }));
    assert.equal((await refusalOf(ada, 'person.erase', { personId: 'none' })).code, 'not-found');
  });

  test('[ER5] series and delegations end, private notes of theirs are destroyed, those of others stay', async () => {
    const { ada, storage } = await spoken();
    await ada.run(erase('mia'));
    const { rhythm, growth } = await loaded(storage);
    const states = ['with-lea', 'with-max', 'others'].map((id) => {
      const series = rhythm.series.get(id as SeriesId);
      return [series?.state, series?.endedAt];
    });
    assert.deepEqual(states, [
      ['ended', monday],
      ['ended', monday],
      ['active', undefined],
    ]);
    const authors = ['with-lea', 'with-max', 'others'].flatMap((id) =>
      rhythm.privateNotesOf(id as SeriesId).map(({ by }) => by),
    );
    assert.deepEqual(authors, ['lea', 'max', 'lea', 'max']);
    assert.equal(rhythm.talkingPointsOf('with-lea' as SeriesId).length, 2);
    assert.equal(rhythm.delegationsFrom('mia' as PersonId)[0]?.endedAt, monday);
    assert.deepEqual([...rhythm.nudges.keys()], ['max']);
    assert.equal(rhythm.leavesOf('mia' as PersonId).length, 1);
    assert.deepEqual([...growth.coachStates.keys()], ['max']);
    const phases = growth.phasesOn('open' as GoalId);
    assert.deepEqual(
      phases.map(({ personId }) => personId),
      ['lea'],
    );
  });

  test('[ER5] an open round about them is called off, and what they ask is taken back', async () => {
    const { feedbackRounds = [], feedbackRequests = [], ...rest } = spokenCompany();
    const [{ settled: _released, ...round } = {}, ...others] = feedbackRounds;
    const [{ declined: _declined, ...request } = {}, ...asked] = feedbackRequests;
    const anonymousTexts = rest.anonymousTexts?.filter(({ roundId }) => roundId !== 'w-mia');
    const records = { ...rest, anonymousTexts, feedbackRounds: [round, ...others] };
    const storage = memoryStorages()('w');
    const ada = await openWorkspace({ storage, viewer: 'ada', ids: 'b' });
    const input = { records: { ...records, feedbackRequests: [request, ...asked] } };
    await ada.run({ type: 'workspace.begin', input });
    await ada.run(erase('mia'));
    const { growth } = await loaded(storage);
    const called = growth.feedbackRounds.get('w-mia' as never)?.settled;
    assert.deepEqual(called, { at: monday, as: 'called-off' });
    const before = growth.feedbackRounds.get('w-lea' as never)?.settled?.as;
    assert.equal(before, 'released');
    assert.equal(growth.requestsFrom('mia' as PersonId)[0]?.withdrawnAt, monday);
    assert.equal(growth.requestsFrom('max' as PersonId)[0]?.withdrawnAt, undefined);
  });

  test('[ER6] nobody erases the last admin, nor whose words are under a legal hold', async () => {
    const { ada } = await spoken();
    assert.equal((await refusalOf(ada, 'person.erase', { personId: 'ada' })).code, 'wrong-state');
    const records = spokenCompany();
    const people = records.people?.map((person) => ({ ...person, legalHold: true }));
    const storage = memoryStorages()('w');
    const begin = await openWorkspace({ storage, viewer: 'ada', ids: 'b' });
    await begin.run({
      type: 'workspace.begin',
      input: { records: { ...records, people } },
    });
    const refused = await refusalOf(begin, 'person.erase', erase('mia').input);
    assert.match(refused.message, /legal hold/);
  });

  test('[ER7] a second erasure finds nothing; what a backup brought back goes again', async () => {
    const { ada, storage } = await spoken();
    await ada.run(erase('mia'));
    const { version } = ada;
    assert.deepEqual(await ada.run(erase('mia')), {
      ...{ commitId: 'ada-0002', version, written: [], counts: {} },
    });
    const comment = { id: 'back', goalId: 'open', by: 'mia', at: monday, text: 'says-mia-999.' };
    await storage.commit({
      ...{ id: 'restored', at: monday, by: 'ada', command: { type: 'restore' } },
      changes: [{ collection: 'comments', id: 'back', expected: 0, schema: 1, record: comment }],
    });
    await settle(ada);
    const { counts } = await ada.run(erase('mia'));
    assert.deepEqual(counts, { comments: 1 });
    assert.deepEqual((await textsIn(storage)).mia, []);
  });

  test('[ER8] whoever erases hears how much went and not which records of others there were', async () => {
    const { ada, others } = await spoken('max', 'vic');
    const told = others.map(toldBy);
    const { counts, written } = await ada.run(erase('mia'));
    await settle(ada, ...others);
    assert.deepEqual(counts, {
      ...{ people: 1, goals: 5, observations: 1, checkIns: 2, comments: 1, nudges: 1 },
      ...{ meetings: 2, talkingPoints: 4, sharedNotes: 2, privateNotes: 2, actionItems: 4 },
      ...{ feedback: 2, feedbackRequests: 3, feedbackRounds: 2, anonymousTexts: 3 },
      ...{ recognitions: 3, coachStates: 1, goalPhases: 1, reviewBriefs: 2 },
    });
    const collections = [...new Set(written.map(({ collection }) => collection))].sort();
    const seen = [
      ...['checkIns', 'comments', 'delegations', 'feedbackRounds', 'goals', 'metrics'],
      ...['observations', 'people', 'recognitions', 'teams'],
    ];
    assert.deepEqual(collections, seen);
    assert.ok(written.every(({ id }) => id !== 'own'));
    const [max = '', vic = ''] = told.map((lines) => lines.join('\n'));
    assert.match(max, /talkingPoints p1-with-max,p2-with-max/);
    assert.doesNotMatch(max, /with-lea|privateNotes/);
    assert.doesNotMatch(vic, /talkingPoints|Notes|series|meetings/);
  });
});

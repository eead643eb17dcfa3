import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { handoverOf } from '../conversations/handover.ts';
import type { Series } from '../schema/conversation.ts';
import type { SeriesId } from '../schema/ids.ts';
import { onMondays, seriesId, seriesOf, talking } from '../testing/conversations.ts';
import { company, refusedAs } from '../testing/workspaces.ts';
import type { Workspace } from './workspace.ts';

const written = { by: 'lea', at: '2026-04-13T10:00:00Z', seriesId: 's' };
const old = {
  talkingPoints: [{ ...written, id: 'p', text: 'Old point' }],
  sharedNotes: [{ ...written, id: 'n', text: 'Old note' }],
  privateNotes: [{ ...written, by: 'mia', id: 'own', text: 'Old secret' }],
  actionItems: [{ ...written, id: 'a', ownerId: 'mia', text: 'Old action' }],
};

/** mia has moved from lea to max; the series with lea is still there. */
async function moved(viewers = ['max', 'mia', 'lea', 'ada']) {
  const people = company.people!.map((person) =>
    person.id === 'mia' ? { ...person, managerId: 'max' } : person,
  );
  return talking(viewers, { people, series: [seriesOf()], ...old });
}

const start = { people: ['max', 'mia'], recurrence: onMondays, from: '2026-05-11' };

const withMax = (workspace: Workspace): Series =>
  [...workspace.records.rhythm.series.values()].find(({ managerId }) => managerId === 'max')!;

/** All that a viewer is shown of both series. */
const shown = ({ records: { rhythm } }: Pick<Workspace, 'records'>, id: SeriesId) =>
  JSON.stringify(
    [seriesId, id].map((each) => [
      ...[rhythm.series.get(each), rhythm.meetingsOf(each), rhythm.talkingPointsOf(each)],
      ...[rhythm.sharedNotesOf(each), rhythm.privateNotesOf(each), rhythm.actionItemsOf(each)],
    ]),
  );

describe('a change of manager', () => {
  for (const starter of ['max', 'mia']) {
    test(`[CO30] a new series with the new manager continues the last one, started by ${starter}`, async () => {
      const { of, run } = await moved();
      await run(starter, 'series.start', start);
      const { managerId, continues } = withMax(of('mia'));
      assert.deepEqual([managerId, continues], ['max', seriesId]);
      await run(starter, 'series.start', start);
      const all = [...of('mia').records.rhythm.series.values()];
      assert.deepEqual(all.filter((series) => series.continues !== undefined).length, 1);
      assert.equal(all.find(({ id }) => id === seriesId)?.state, 'active');
    });
  }

  test('[CO31] the new manager sees nothing of the old one, not even that there was one', async () => {
    const { of, run } = await moved();
    await run('max', 'series.start', start);
    const { id } = withMax(of('max'));
    assert.doesNotMatch(shown(of('max'), id), /Old|"s"|continues|lea/);
    assert.deepEqual(of('max').records.rhythm.seriesOf('mia' as never), [id]);
    const { points, notes, actions } = handoverOf(of('max').records, withMax(of('max')));
    assert.deepEqual([points, notes, actions], [[], [], []]);
    assert.throws(() => of('max').agenda(seriesId), { code: 'not-found' });
    const past = await of('max').at('2026-05-04T10:00:00Z');
    assert.deepEqual(past.records.rhythm.talkingPointsOf(seriesId), []);
  });

  test('[CO32] [P39] the report shows single things that both had, and takes them back', async () => {
    const { of, run } = await moved();
    await run('max', 'series.start', start);
    const { id } = withMax(of('mia'));
    const items = [
      { kind: 'note', id: 'n' },
      { kind: 'action', id: 'a' },
    ];
    await run('mia', 'series.share', { seriesId: id, items });
    await run('mia', 'series.share', { seriesId: id, items: [...items, ...items] });
    const seen = handoverOf(of('max').records, withMax(of('max')));
    assert.deepEqual(
      [seen.points, seen.notes, seen.actions].map((list) => list.map(({ text }) => text)),
      [[], ['Old note'], ['Old action']],
    );
    assert.doesNotMatch(shown(of('max'), id), /point|secret/);
    assert.equal(withMax(of('max')).continues, seriesId);
    await run('mia', 'series.share', { seriesId: id, items, shown: false });
    assert.doesNotMatch(shown(of('max'), id), /Old|continues/);
    const past = await of('max').at(of('max').version - 1);
    assert.equal(past.records.rhythm.series.get(id)?.people.length, 2);
    assert.doesNotMatch(shown(past, id), /Old|continues|"n"/);
  });

  test('[CO32] nobody else shows anything, and nothing else can be shown', async () => {
    const { of, run } = await moved();
    await run('max', 'series.start', start);
    const { id } = withMax(of('mia'));
    const share = (viewer: string, item: object, to: string = id) =>
      refusedAs(of(viewer), 'series.share', { seriesId: to, items: [item] });
    const note = { kind: 'note', id: 'n' };
    assert.equal(await share('max', note), 'not-allowed');
    assert.equal(await share('lea', note, seriesId), 'not-allowed');
    assert.equal(await share('lea', note), `not-found ${id}`);
    assert.equal(await share('mia', { kind: 'note', id: 'own' }), 'not-found own');
    assert.equal(await share('mia', { kind: 'talking-point', id: 'n' }), 'not-found n');
    assert.equal(await share('mia', { ...note, seriesId: id }), 'not-found n');
    assert.equal(await share('mia', note, seriesId), 'not-found n');
  });

  test('[CO31] whoever becomes manager for a day reads nothing of those before', async () => {
    const { of, run } = await moved(['ada', 'mia', 'lea', 'max']);
    await run('max', 'series.start', start);
    for (const viewer of ['ada', 'max']) {
      assert.doesNotMatch(shown(of(viewer), 'none' as SeriesId), /Old/);
      const past = await of(viewer).at('2026-05-04T10:00:00Z');
      assert.equal(past.records.rhythm.series.get(seriesId), undefined);
    }
    assert.match(shown(of('lea'), 'none' as SeriesId), /Old point/);
  });

  test('[CO32] things are shown over several changes of manager, each of its own series', async () => {
    const later = seriesOf({ id: 't', people: ['mia', 'ada'], managerId: 'ada', continues: 's' });
    const last = seriesOf({ id: 'u', people: ['mia', 'max'], managerId: 'max', continues: 't' });
    const series = [seriesOf(), later, last];
    const { of, run } = await talking(['max', 'mia', 'ada'], { ...old, series });
    const items = [{ kind: 'note', id: 'n', seriesId }];
    await run('mia', 'series.share', { seriesId: 'u', items });
    const notesFor = (viewer: string, id: string) => {
      const { records } = of(viewer);
      const own = records.rhythm.series.get(id as SeriesId);
      return own ? handoverOf(records, own).notes.map(({ text }) => text) : 'none';
    };
    assert.deepEqual(notesFor('max', 'u'), ['Old note']);
    assert.deepEqual([notesFor('ada', 't'), notesFor('ada', 'u')], [[], 'none']);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meetingsIn } from '../conversations/meetings.ts';
import { seriesDates } from '../conversations/series-dates.ts';
import type { Series } from '../schema/conversation.ts';
import { onMondays, seriesId, seriesOf, talking } from '../testing/conversations.ts';
import { refusalOf, refusedAs } from '../testing/workspaces.ts';
import type { Workspace } from './workspace.ts';

const begun = { people: ['lea', 'max'], recurrence: onMondays, from: '2026-05-11' };

const latest = (workspace: Workspace): Series =>
  [...workspace.records.rhythm.series.values()].at(-1)!;

function duesOf(series: Series, from: string, count: number): readonly string[] {
  const dues: string[] = [];
  for (const due of seriesDates(series, from)) {
    if (dues.push(due.slice(5, 16)) === count) break;
  }
  return dues;
}

describe('starting a series', () => {
  test('[CO1] one of the two starts it; who manages whom is kept as it is then', async () => {
    const { of, run, now } = await talking(['lea', 'max', 'mia']);
    await run('max', 'series.start', begun);
    const { people, managerId, startedBy, startedAt, state, zone } = latest(of('lea'));
    assert.deepEqual([people, managerId, state], [['lea', 'max'], 'lea', 'active']);
    assert.deepEqual([startedBy, startedAt, zone], ['max', now(), 'UTC']);
    await run('max', 'series.start', { ...begun, people: ['max', 'mia'] });
    assert.equal(latest(of('mia')).managerId, undefined);
    assert.match(await refusedAs(of('mia'), 'series.start', begun), /^not-allowed/);
  });

  test('[CO2] dates that never happen or are past, and names of nothing, are refused', async () => {
    const { of } = await talking();
    const refused = (fields: object) =>
      refusedAs(of('lea'), 'series.start', { ...begun, people: ['lea', 'mia'], ...fields });
    const never = { frequency: 'yearly', months: [2], monthDays: [30] };
    assert.equal(await refused({ recurrence: never }), 'invalid-input recurrence');
    const over = { ...onMondays, until: '2026-05-10' };
    assert.equal(await refused({ recurrence: over }), 'invalid-input recurrence');
    assert.equal(await refused({ from: '2026-04-27' }), 'invalid-input from');
    assert.equal(await refused({ from: '2026-05-04', time: '09:59' }), 'invalid-input from');
    assert.equal(await refused({ from: '2026-02-30' }), 'invalid-input from');
    assert.equal(await refused({ zone: 'Mars/Base' }), 'invalid-input zone');
    assert.equal(await refused({ people: ['lea', 'nobody'] }), 'not-found nobody');
    assert.equal(await refused({ people: ['lea', 'zoe'] }), 'wrong-state zoe');
    assert.equal(await refused({ people: ['lea', 'lea'] }), 'invalid-input people');
    assert.equal(await refused({ templateId: 'none' }), 'not-found none');
  });
});

describe('changing a series', () => {
  test('[CO3] other dates hold from then on; what was keeps its dates', async () => {
    const { of, run, setNow } = await talking();
    setNow('2026-05-12T12:00:00.000Z');
    const fields = { recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 4 }] } };
    await run('mia', 'series.change', { seriesId, fields, base: { recurrence: onMondays } });
    const series = latest(of('lea'));
    assert.equal(series.sequence, 1);
    assert.deepEqual(duesOf(series, '2026-05-01T00:00:00Z', 4), [
      ...['05-04T10:00', '05-11T10:00', '05-21T10:00', '06-04T10:00'],
    ]);
    const shorter = {
      fields: { minutes: 20, time: '11:00' },
      base: { minutes: 30, time: '10:00' },
    };
    setNow('2026-05-22T12:00:00.000Z');
    await run('lea', 'series.change', { seriesId, ...shorter });
    const again = latest(of('mia'));
    assert.deepEqual([again.sequence, again.earlier.length, again.minutes], [2, 2, 20]);
    assert.deepEqual(duesOf(again, '2026-05-05T00:00:00Z', 3), [
      ...['05-11T10:00', '05-21T10:00', '06-04T11:00'],
    ]);
    const other = { fields: { templateId: 'monthly' }, base: { templateId: 'weekly' } };
    await run('lea', 'series.change', { seriesId, ...other });
    assert.equal(latest(of('mia')).sequence, 2);
  });

  test('[CO3] each only if it still is as it was shown, and if the two still meet', async () => {
    const { of } = await talking();
    const refused = (fields: object, base: object) =>
      refusedAs(of('mia'), 'series.change', { seriesId, fields, base });
    assert.equal(await refused({ time: '11:00' }, { time: '09:00' }), 'conflict s fields.time');
    const over = { recurrence: { ...onMondays, until: '2026-05-01' } };
    const was = { recurrence: onMondays };
    assert.match(await refused(over, was), /^invalid-input .*recurrence/);
    assert.equal(await refused({ zone: 'X' }, { zone: 'UTC' }), 'invalid-input fields.zone');
    const base = { templateId: 'weekly' };
    assert.equal(await refused({ templateId: 'none' }, base), 'not-found none');
  });

  test('[CO4] a series that has ended has no further meetings and takes no points', async () => {
    const { of, run, setNow, now } = await talking();
    const point = { seriesId, text: 'Before' };
    await run('mia', 'talking-point.raise', point);
    await run('lea', 'series.end', { seriesId });
    const series = latest(of('mia'));
    assert.deepEqual([series.state, series.endedAt], ['ended', now()]);
    setNow('2026-06-01T10:00:00.000Z');
    await run('mia', 'series.end', { seriesId });
    assert.equal(latest(of('mia')).endedAt, '2026-05-04T10:00:00.000Z');
    const records = of('lea').records.rhythm.meetingsOf(seriesId);
    const span = { from: '2026-05-01T00:00:00Z', until: '2026-07-01T00:00:00Z', at: now() };
    const dueMoments = (from: string) => seriesDates(series, from);
    assert.deepEqual(meetingsIn({ series, records, dueMoments }, span), []);
    const code = (type: string, input: object) =>
      refusedAs(of('mia'), type, { seriesId, ...input });
    assert.equal(await code('talking-point.raise', { text: 'After' }), 'wrong-state s');
    assert.equal(await code('meeting.add', { at: '2026-06-02T10:00:00Z' }), 'wrong-state s');
    assert.equal(await code('series.change', { fields: {}, base: {} }), 'wrong-state s');
    const pointId = of('mia').records.rhythm.talkingPointsOf(seriesId)[0]?.id;
    await run('mia', 'talking-point.resolve', { seriesId, pointId });
    const due = '2026-04-27T10:00:00Z';
    await run('mia', 'meeting.confirm', { seriesId, meeting: { due } });
  });
});

describe('whoever is not of the two', () => {
  const ref = { due: '2026-05-11T10:00:00Z' };
  const at = '2026-05-11T10:00:00Z';
  const inputs: Readonly<Record<string, object>> = {
    'series.change': { fields: {}, base: {} },
    'series.end': {},
    'series.share': { items: [{ kind: 'note', id: 'n' }] },
    'meeting.move': { meeting: ref, from: at, to: '2026-05-12T10:00:00Z' },
    'meeting.skip': { meeting: ref, at, reason: 'No' },
    'meeting.add': { at },
    'meeting.confirm': { meeting: ref },
    'meeting.object': { meeting: ref, reason: 'No' },
    'meeting.close': { meeting: ref },
    'talking-point.raise': { text: 'A' },
    'talking-point.edit': { pointId: 'p', text: 'B', base: 'A' },
    'talking-point.reorder': { pointId: 'p', after: null },
    'talking-point.resolve': { pointId: 'p' },
    'talking-point.drop': { pointId: 'p', reason: 'No' },
    'talking-point.reopen': { pointId: 'p' },
    'note.add': { visibility: 'shared', text: 'A' },
    'note.edit': { noteId: 'n', text: 'B', base: 'A' },
    'note.erase': { noteId: 'n' },
    'action.add': { ownerId: 'mia', text: 'A' },
    'action.edit': { actionId: 'a', fields: {}, base: {} },
    'action.end': { actionId: 'a', as: 'done' },
    'action.reopen': { actionId: 'a' },
  };

  test('[CO5] [P38] gets what they would get for a series that is not there', async () => {
    const written = { by: 'mia', at: '2026-05-01T08:00:00Z', seriesId: 's', text: 'A' };
    const { of } = await talking(['max', 'ada', 'hal', 'lea'], {
      talkingPoints: [{ ...written, id: 'p' }],
      sharedNotes: [{ ...written, id: 'n' }],
      actionItems: [{ ...written, id: 'a', ownerId: 'mia' }],
    });
    for (const viewer of ['max', 'ada', 'hal']) {
      for (const [type, input] of Object.entries(inputs)) {
        const answer = async (id: string) => {
          const { code, message, ids, issues } = await refusalOf(of(viewer), type, {
            seriesId: id,
            ...input,
          });
          return JSON.stringify([code, message, ids, issues]).replaceAll(`"${id}"`, '""');
        };
        const [theirs, none] = [await answer('s'), await answer('x')];
        assert.equal(theirs.replaceAll(' s.', ' x.'), none, `${viewer} ${type}`);
        assert.match(none, /^\["not-found"/);
        const input1 = { seriesId: 's', ...input };
        assert.equal(of(viewer).may({ type, input: input1 }).rule, 'P1');
      }
      assert.throws(() => of(viewer).agenda(seriesId), { code: 'not-found' });
      assert.equal(of(viewer).records.rhythm.series.size, 0);
    }
    assert.ok(of('lea').may({ type: 'series.end', input: { seriesId } }).allowed);
    assert.deepEqual(seriesOf().people, ['lea', 'mia']);
  });

  test('[P38] whoever only looks on runs nothing, though it is theirs', async () => {
    const { of } = await talking(['vic'], { series: [seriesOf({ people: ['vic', 'lea'] })] });
    const { code } = await refusalOf(of('vic'), 'talking-point.raise', { seriesId, text: 'A' });
    assert.equal(code, 'not-allowed');
    assert.equal(of('vic').records.rhythm.series.size, 1);
  });
});

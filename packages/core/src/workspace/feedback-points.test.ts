import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Talking, seriesId } from '../testing/conversations.ts';
import { growing, saidOf, saying, thanksOf } from '../testing/feedback.ts';
import { refusedAs } from '../testing/workspaces.ts';

const raise = (about: object) => ({ seriesId, text: 'Let us talk', about });

/** What each of the two is shown that the last point is about. */
const pointOf = (all: Talking) =>
  ['lea', 'mia'].map((viewer) => {
    const point = all.of(viewer).records.rhythm.talkingPointsOf(seriesId).at(-1);
    return point?.about && 'id' in point.about ? point.about.id : point?.text;
  });

describe('a talking point', () => {
  test('[CO41] [P48] about feedback shows which to whoever sees it, and its words to both', async () => {
    const all = await growing();
    await all.run('max', 'feedback.give', saying());
    const id = saidOf(all.of('mia'))?.id ?? '';
    const about = raise({ kind: 'feedback', id });
    assert.equal(await refusedAs(all.of('lea'), 'talking-point.raise', about), `not-found ${id}`);
    await all.run('mia', 'talking-point.raise', about);
    assert.deepEqual(pointOf(all), ['Let us talk', id]);
    const reach = { feedbackId: id, to: 'subject-and-manager', base: 'subject', managerId: 'lea' };
    await all.run('max', 'feedback.widen', reach);
    assert.deepEqual(pointOf(all), [id, id]);
    const back = { feedbackId: id, to: 'manager', base: 'subject-and-manager' };
    await all.run('max', 'feedback.narrow', back);
    // Whoever raised it sees no more of it than of the feedback.
    assert.deepEqual(pointOf(all), [id, 'Let us talk']);
  });

  test('[CO41] [P48] about recognition shows which to whoever sees it', async () => {
    const all = await growing();
    await all.run('max', 'recognition.give', { to: ['mia'], text: 'x' });
    const id = thanksOf(all.of('mia'))?.id ?? '';
    await all.run('lea', 'talking-point.raise', raise({ kind: 'recognition', id }));
    assert.deepEqual(pointOf(all), [id, id]);
    const optOut = { fields: { wallOptOut: true }, base: { wallOptOut: null } };
    await all.run('mia', 'person.edit', { personId: 'mia', ...optOut });
    assert.deepEqual(pointOf(all), ['Let us talk', id]);
    const about = raise({ kind: 'recognition', id });
    assert.equal(await refusedAs(all.of('lea'), 'talking-point.raise', about), `not-found ${id}`);
    const none = raise({ kind: 'recognition', id: 'none' });
    assert.equal(await refusedAs(all.of('mia'), 'talking-point.raise', none), 'not-found none');
  });
});

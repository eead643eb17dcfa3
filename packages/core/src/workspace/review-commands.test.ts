import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { spring } from '../testing/reviewed-company.ts';
import { cites, reviewing } from '../testing/reviewing.ts';
import { refusalOf, refusedAs } from '../testing/workspaces.ts';

const manager = cites(['feedback', 'manager']);
describe('a review', () => {
  test('[RV11] keeps what its writer sees, up to now, and the version that has it', async () => {
    const { of, seenBy, now } = await reviewing();
    const { brief, figures } = seenBy('lea');
    const { seen, ...rest } = brief;
    assert.equal(seen.items.length, 11);
    assert.deepEqual([seen.version, of('lea').version, seen.at], [1, 2, now()]);
    assert.deepEqual(seen.months.join(' '), '2026-01 2026-02 2026-03 2026-04 2026-05');
    assert.deepEqual(seen.items, of('lea').evidence(rest.aboutId, spring).items);
    assert.deepEqual(figures.available, of('lea').evidence(rest.aboutId, spring).figures);
    assert.deepEqual(
      [rest.writerId, rest.aboutId, rest.start, rest.end, rest.startedAt, rest.cited.length],
      ['lea', 'mia', spring.start, spring.end, now(), 0],
    );
  });

  test('[RV11] [P102] is of oneself or of somebody below; of others it is refused, known or not', async () => {
    const { of, run } = await reviewing(['ada', 'max', 'hal', 'vic']);
    for (const [viewer, personId] of [
      ...[['mia', 'mia'] as const, ['ada', 'mia'] as const, ['ada', 'lea'] as const],
    ]) {
      await run(viewer, 'review.start', { personId, ...spring });
    }
    for (const [viewer, personId] of [
      ...[['mia', 'lea'] as const, ['max', 'mia'] as const, ['hal', 'mia'] as const],
      ...[['vic', 'vic'] as const, ['lea', 'nobody'] as const],
    ]) {
      const refused = await refusalOf(of(viewer), 'review.start', { personId, ...spring });
      assert.deepEqual([refused.code, refused.ids], ['not-allowed', []], `${viewer} ${personId}`);
    }
  });

  test('[P102] named beside somebody else makes nobody else of them', async () => {
    const { of, briefId } = await reviewing([], { writer: 'mia' });
    const fields = { fields: { name: 'X' }, base: { name: 'max' } };
    const input = { personId: 'max', briefId, ...fields };
    assert.equal(of('mia').may({ type: 'person.edit', input }).allowed, false);
    const start = { type: 'review.start', input: { personId: 'max', briefId, ...spring } };
    assert.equal(of('mia').may(start).allowed, false);
  });

  test('[RV11] [RV4] is of a period that has begun, of days in order, and of nobody erased', async () => {
    const { of, run } = await reviewing(['hal']);
    const start = (fields: object) =>
      refusedAs(of('lea'), 'review.start', { personId: 'mia', ...spring, ...fields });
    assert.equal(await start({ start: '2026-05-05' }), 'invalid-input mia start');
    assert.equal(await start({ end: '2025-12-31' }), 'invalid-input end');
    const why = async (fields: object) =>
      (await refusalOf(of('lea'), 'review.start', { personId: 'mia', ...spring, ...fields }))
        .issues;
    const path = ['start'];
    assert.deepEqual(await why({ start: '2026-05-05' }), [
      { path, message: 'expected a period that has begun' },
    ]);
    const joined = { fields: { joined: '2026-01-01' }, base: { joined: null } };
    await run('hal', 'person.edit', { personId: 'mia', ...joined });
    assert.deepEqual(await why({ start: '2025-03-01', end: '2025-12-31' }), [
      { path, message: 'expected a period in which the person was here' },
    ]);
    assert.equal(await start({ end: '2099-12-31' }), 'invalid-input end');
    assert.equal(await start({ start: '2026-02-30' }), 'invalid-input start');
    await run('hal', 'person.erase', { personId: 'max' });
    const input = { personId: 'max', ...spring };
    assert.equal(await refusedAs(of('lea'), 'review.start', input), 'wrong-state max');
  });

  test('[RV12] has a text that is changed from the one that was shown', async () => {
    const { of, review, briefId, seenBy } = await reviewing();
    await review('lea', 'write', { text: 'First', base: null });
    assert.equal(
      await refusedAs(of('lea'), 'review.write', { briefId, text: 'Other', base: null }),
      `conflict ${briefId} base`,
    );
    await review('lea', 'write', { text: 'Second', base: 'First' });
    await review('lea', 'write', { text: 'Second', base: 'First' });
    assert.equal(seenBy('lea').brief.text, 'Second');
  });

  test('[RV12] of two tabs the second is a conflict, and the first stands', async () => {
    const { of, open, briefId, settled, seenBy } = await reviewing();
    const other = await open('lea', 'lea-2');
    const write = (text: string) => ({
      type: 'review.write',
      input: { briefId, text, base: null },
    });
    const ran = await Promise.allSettled([of('lea').run(write('A')), other.run(write('B'))]);
    await settled();
    assert.deepEqual(ran.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const stands = ran[0]?.status === 'fulfilled' ? 'A' : 'B';
    assert.equal(seenBy('lea').brief.text, stands);
  });

  test('[RV13] cites what it saw, once, in the order of time, and takes it back', async () => {
    const { review, seenBy } = await reviewing();
    await review('lea', 'cite', manager);
    await review('lea', 'cite', cites(['check-in', 'c1b'], ['feedback', 'manager']));
    const cited = () => seenBy('lea').brief.cited.map(({ id }) => id);
    assert.deepEqual(cited(), ['c1b', 'manager']);
    await review('lea', 'uncite', cites(['check-in', 'c1b'], ['check-in', 'none']));
    assert.deepEqual(cited(), ['manager']);
    assert.equal(seenBy('lea').figures.cited.kind, 'measured');
  });

  test('[RV13] nothing else is found: of others, hidden, of another kind, or not there', async () => {
    const { of, briefId } = await reviewing();
    const words = new Set<string>();
    for (const [kind, id] of [
      ...[['feedback', 'subject'] as const, ['check-in', 'c3'] as const],
      ...[['check-in', 'c5'] as const, ['grade', 'manager'] as const],
      ...[['feedback', 'none'] as const, ['check-in', 'c1'] as const],
    ]) {
      const input = { briefId, ...cites(['check-in', 'c2'], [kind, id]) };
      const { code, message } = await refusalOf(of('lea'), 'review.cite', input);
      assert.equal(code, 'not-found');
      words.add(message.replace(id, 'it'));
    }
    assert.equal(words.size, 1);
    assert.equal(of('lea').brief(briefId).brief.cited.length, 0);
  });

  test('[RV13] nor what its writer has lost sight of since', async () => {
    const { of, run, briefId, review, seenBy } = await reviewing();
    await review('lea', 'cite', cites(['check-in', 'c2']));
    const fields = { fields: { visibility: 'private' }, base: { visibility: 'public' } };
    await run('mia', 'goal.edit', { goalId: 'g', ...fields });
    const input = { briefId, ...cites(['check-in', 'c1b']) };
    const { message } = await refusalOf(of('lea'), 'review.cite', input);
    const none = { briefId, ...cites(['check-in', 'none']) };
    const ofNone = await refusalOf(of('lea'), 'review.cite', none);
    assert.equal(message, ofNone.message.replace('none', 'c1b'));
    assert.equal(seenBy('lea').brief.cited[0]?.id, undefined);
    await review('lea', 'uncite', cites(['check-in', 'c2']));
    assert.deepEqual(seenBy('lea').brief.cited, []);
  });

  test('[RV14] sees what came since once it is refreshed, and keeps citing what is there', async () => {
    const { of, run, review, seenBy, setNow } = await reviewing();
    await review('lea', 'cite', cites(['check-in', 'c1b'], ['check-in', 'c2']));
    setNow('2026-05-05T12:00:00Z');
    await run('lea', 'goal.check-in', { goalId: 'g', value: 30 });
    await run('mia', 'goal.edit', {
      ...{ goalId: 'unit', fields: { visibility: 'private' } },
      base: { visibility: 'public' },
    });
    const ids = () => seenBy('lea').brief.seen.items.length;
    assert.equal(ids(), 11);
    assert.equal(seenBy('lea').brief.seen.version, 1);
    const before = seenBy('lea').brief.cited;
    await review('lea', 'refresh');
    assert.deepEqual([ids(), seenBy('lea').brief.seen.version], [11, of('lea').version - 1]);
    const cited = seenBy('lea').brief.cited;
    assert.deepEqual(
      cited.map(({ id }) => id),
      before.map(({ id }) => id),
    );
    // The period has grown by two days, so places are a little earlier in it.
    assert.ok(cited.every(({ u }, i) => u < (before[i]?.u ?? 0)));
  });
});

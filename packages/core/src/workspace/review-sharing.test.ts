import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cites, reviewing } from '../testing/reviewing.ts';
import { refusalOf, refusedAs } from '../testing/workspaces.ts';

const text = 'A good spring.';

async function shared(others: readonly string[] = [], settings: object = {}) {
  const at = await reviewing(others, { more: { settings } });
  await at.review('lea', 'cite', cites(['feedback', 'manager'], ['check-in', 'c2']));
  await at.review('lea', 'write', { text, base: null });
  await at.review('lea', 'share', { base: text });
  return at;
}

describe('a review that is shared', () => {
  test('[RV15] has a text, the one that was shown', async () => {
    const { of, briefId, review } = await reviewing();
    const share = (base: string) => refusedAs(of('lea'), 'review.share', { briefId, base });
    assert.equal(await share(text), `wrong-state ${briefId}`);
    await review('lea', 'write', { text, base: null });
    assert.equal(await share('Other'), `conflict ${briefId} base`);
  });

  test('[RV15] [RV17] changes no more', async () => {
    const { of, briefId, seenBy, now } = await shared();
    const before = seenBy('lea').brief;
    assert.equal(before.sharedAt, now());
    const inputs: [string, object][] = [
      ['write', { text: 'Other', base: text }],
      ['cite', cites(['check-in', 'c1b'])],
      ['uncite', cites(['check-in', 'c2'])],
      ['refresh', {}],
      ['share', { base: text }],
      ['withdraw', {}],
    ];
    for (const [type, input] of inputs) {
      const named = { briefId, ...input };
      const code = await refusedAs(of('lea'), `review.${type}`, named);
      assert.equal(code, `wrong-state ${briefId}`, type);
    }
    assert.deepEqual(seenBy('lea').brief, before);
  });

  test('[P77] [P78] [P106] is read by its two; a draft by its writer alone, for others it is not there', async () => {
    const others = ['ada', 'max', 'hal'];
    const draft = await reviewing(others);
    const readers = (at: typeof draft) =>
      ['lea', 'mia', ...others].filter((viewer) => {
        const { reviewBriefs, reviewBriefsAbout } = at.of(viewer).records.growth;
        const isListed = reviewBriefsAbout(at.of('mia').viewer).length === 1;
        assert.equal(reviewBriefs.has(at.briefId), isListed);
        return isListed;
      });
    assert.deepEqual(readers(draft), ['lea']);
    for (const viewer of ['mia', ...others]) {
      for (const [type, input] of [
        ...[['write', { text: 'x', base: null }] as const, ['refresh', {}] as const],
        ...[['withdraw', {}] as const, ['comment', { text: 'x' }] as const],
      ]) {
        const refused = async (briefId: string) =>
          refusalOf(draft.of(viewer), `review.${type}`, { briefId, ...input });
        const { code, message } = await refused(draft.briefId);
        assert.equal(code, 'not-found');
        assert.equal(message, (await refused('none')).message.replace('none', draft.briefId));
      }
      assert.throws(() => draft.seenBy(viewer), { code: 'not-found' });
    }
    assert.deepEqual(readers(await shared(others)), ['lea', 'mia']);
  });

  test('[P78] [P105] [RV16] one of oneself is shared with whoever manages one then, and no later manager', async () => {
    const others = ['ada', 'max', 'hal'];
    const own = await reviewing(others, { writer: 'mia' });
    const readers = () =>
      ['lea', 'mia', ...others].filter((viewer) =>
        own.of(viewer).records.growth.reviewBriefs.has(own.briefId),
      );
    await own.review('mia', 'write', { text, base: null });
    assert.deepEqual(readers(), ['mia']);
    await own.review('mia', 'share', { base: text });
    assert.deepEqual(readers(), ['lea', 'mia']);
    await own.review('lea', 'comment', { text: 'Read with pleasure' });
    const seen = own.seenBy('lea').brief.seen.items;
    assert.ok(seen.length > 0 && seen.length < own.seenBy('mia').brief.seen.items.length);
    await own.run('ada', 'person.edit', {
      ...{ personId: 'mia', fields: { managerId: 'max' }, base: { managerId: 'lea' } },
    });
    assert.deepEqual(readers(), ['lea', 'mia']);
    const comment = { briefId: own.briefId, text: 'x' };
    assert.equal(
      await refusedAs(own.of('max'), 'review.comment', comment),
      `not-found ${own.briefId}`,
    );
  });

  test('[P79] is read by hr where the settings say so, with what hr sees of its evidence', async () => {
    const { seenBy } = await shared(['hal'], { reviews: { hrSees: true } });
    const { brief, figures } = seenBy('hal');
    assert.equal(brief.text, text);
    assert.deepEqual(
      brief.cited.map(({ id }) => id),
      ['c2'],
    );
    const ids = brief.seen.items.map(({ id }) => id);
    assert.deepEqual(ids, ['c1b', 'c4', 'c2', 'done', 'c6', 'public', 'thanks']);
    assert.equal(figures.available.kind === 'measured' && figures.available.count, 7);
  });

  test('[RV16] [P105] takes comments of its two, and a draft takes none', async () => {
    const { of, briefId, review, seenBy } = await shared();
    await review('mia', 'comment', { text: 'Thank you' });
    await review('lea', 'comment', { text: 'Gladly' });
    const comments = seenBy('mia').brief.comments.map((each) => `${each.by} ${each.text}`);
    assert.deepEqual(comments, ['mia Thank you', 'lea Gladly']);
    const write = { briefId, text: 'Other', base: text };
    assert.equal((await refusalOf(of('mia'), 'review.write', write)).code, 'not-allowed');
    const draft = await reviewing();
    const comment = { briefId: draft.briefId, text: 'x' };
    const refused = await refusedAs(draft.of('lea'), 'review.comment', comment);
    assert.equal(refused, `wrong-state ${draft.briefId}`);
  });

  test('[RV16] two who comment at once are both heard', async () => {
    const { of, briefId, settled, seenBy } = await shared();
    const comment = (words: string) => ({
      type: 'review.comment',
      input: { briefId, text: words },
    });
    await Promise.all([of('mia').run(comment('A')), of('lea').run(comment('B'))]);
    await settled();
    assert.deepEqual(
      seenBy('lea')
        .brief.comments.map((each) => each.text)
        .sort(),
      ['A', 'B'],
    );
  });
});

describe('a draft', () => {
  test('[RV17] that was withdrawn is read by its writer and goes no further', async () => {
    const { of, review, briefId, seenBy } = await reviewing();
    await review('lea', 'write', { text, base: null });
    await review('lea', 'withdraw');
    await review('lea', 'withdraw');
    assert.ok(seenBy('lea').brief.withdrawnAt);
    assert.throws(() => seenBy('mia'), { code: 'not-found' });
    const refused = await refusedAs(of('lea'), 'review.share', { briefId, base: text });
    assert.equal(refused, `wrong-state ${briefId}`);
  });

  test('[P103] [P104] is read and withdrawn, and no more, by who is not above the person any more', async () => {
    const { of, run, review, briefId, seenBy } = await reviewing(['ada']);
    await review('lea', 'write', { text, base: null });
    const figures = seenBy('lea').figures;
    const moved = { fields: { managerId: 'ada' }, base: { managerId: 'lea' } };
    await run('ada', 'person.edit', { personId: 'mia', ...moved });
    for (const [type, input] of [
      ...[['write', { text: 'x', base: text }] as const, ['share', { base: text }] as const],
      ...[['refresh', {}] as const, ['cite', cites(['check-in', 'c2'])] as const],
    ]) {
      const named = { briefId, ...input };
      assert.equal((await refusalOf(of('lea'), `review.${type}`, named)).code, 'not-allowed');
    }
    assert.deepEqual([seenBy('lea').brief.text, seenBy('lea').figures], [text, figures]);
    await review('lea', 'withdraw');
    assert.throws(() => seenBy('ada'), { code: 'not-found' });
  });

  test('[P103] whoever stops being above at the same time does not share it', async () => {
    const { of, review, briefId, settled } = await reviewing(['ada']);
    await review('lea', 'write', { text, base: null });
    const moved = { fields: { managerId: 'ada' }, base: { managerId: 'lea' } };
    const edit = { type: 'person.edit', input: { personId: 'mia', ...moved } };
    const share = { type: 'review.share', input: { briefId, base: text } };
    const ran = await Promise.allSettled([of('ada').run(edit), of('lea').run(share)]);
    await settled();
    const isMoved = of('lea').records.people.get(of('mia').viewer)?.managerId === 'ada';
    assert.equal(ran[0]?.status === 'fulfilled', isMoved);
    assert.ok(isMoved);
    assert.equal(ran[1]?.status, 'rejected');
  });
});

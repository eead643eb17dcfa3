import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changedTerms } from '../goals/agreement.ts';
import { droppedLink } from '../testing/linked-company.ts';
import type { seenOf } from '../testing/seen-evidence.ts';
import { stateOfStorage } from '../testing/stored.ts';
import { openWorkspace } from '../testing/workspaces.ts';

describe('what names a record that is dropped', () => {
  test('[P111] [MG16] takes with a goal what is for it alone, and nothing else names it', async () => {
    const state = await stateOfStorage((await droppedLink('goals', 'secret'))());
    const all = Object.entries(state.collections).flatMap(([collection, records]) =>
      Array.from(records as ReadonlyMap<string, object>, ([id, record]) => ({
        name: `${collection} ${id}`,
        text: JSON.stringify(record),
      })),
    );
    assert.deepEqual(
      all.filter(({ text }) => text.includes('"secret"')).map(({ name }) => name),
      [],
    );
    const names = new Set(all.map(({ name }) => name));
    for (const gone of ['cadenceRules of-secret', 'snoozes s-goal', 'delegations d-goal']) {
      assert.equal(names.has(gone), false, gone);
    }
    for (const kept of ['talkingPoints p-now', 'actionItems a-now', 'delegations d1']) {
      assert.equal(names.has(kept), true, kept);
    }
    const point = state.collections.talkingPoints.get('p-now' as never);
    assert.deepEqual([point?.about, point?.value, point?.text], [undefined, undefined, 'P']);
  });

  test('[MG16] leaves what was agreed on a goal below one as it was otherwise', async () => {
    const state = await stateOfStorage((await droppedLink('goals', 'secret'))());
    const kid = state.goals.get('kid' as never);
    const terms = kid?.agreement?.accepted?.terms;
    assert.ok(kid && terms);
    assert.deepEqual([kid.links, changedTerms(terms, kid).includes('links')], [[], false]);
  });

  test('[MG16] keeps the figures of a review, whose evidence loses its name', async () => {
    for (const [collection, id, lost] of [
      ['goals', 'secret', [0, 1]],
      ['series', 'old', [2]],
    ] as const) {
      const open = await droppedLink(collection, id);
      const { seen } = (await stateOfStorage(open())).growth.reviewBriefs.get(
        'b-evidence' as never,
      ) as never as { seen: ReturnType<typeof seenOf> };
      const nameless = seen.items.flatMap((item, at) => ('id' in item ? [] : [at]));
      assert.deepEqual([seen.items.length, nameless], [3, lost]);
      const lea = await openWorkspace({ storage: open(), viewer: 'lea', ids: 'third' });
      assert.equal(lea.brief('b-evidence' as never).brief.seen.items.length, 3);
      await lea.close();
    }
  });

  test('[MG17] takes with a series what was said in it, and later ones do not continue it', async () => {
    const state = await stateOfStorage((await droppedLink('series', 'old'))());
    const { meetings, talkingPoints, sharedNotes, privateNotes, actionItems } = state.collections;
    const left = [meetings, talkingPoints, sharedNotes, privateNotes, actionItems].map((map) => [
      ...map.keys(),
    ]);
    assert.deepEqual(left, [[], ['p-now'], [], [], ['a-now']]);
    const now = state.rhythm.series.get('now' as never);
    assert.deepEqual([now?.continues, now?.shared], [undefined, []]);
    assert.deepEqual([...state.collections.snoozes.keys()], ['s-goal']);
  });

  test('[MG17] takes with a round its texts', async () => {
    const state = await stateOfStorage((await droppedLink('feedbackRounds', 'w-done'))());
    assert.equal(state.collections.anonymousTexts.size, 0);
  });
});

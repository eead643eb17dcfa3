import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidence } from '../reviews/evidence.ts';
import type { PersonId } from '../schema/ids.ts';
import { mia, spring } from '../testing/reviewed-company.ts';
import { cites, reviewing } from '../testing/reviewing.ts';
import { refusalOf } from '../testing/workspaces.ts';

const start = { type: 'review.start', input: { personId: 'mia', ...spring } };
const report = (goalId: string, value: number) => ({
  type: 'goal.check-in',
  input: { goalId, value },
});

/** What there is about mia in the past that a review names, as lea sees it. */
async function pastOf(at: Awaited<ReturnType<typeof reviewing>>, briefId = at.briefId) {
  const { seen } = at.of('lea').brief(briefId).brief;
  const past = await at.of('lea').at(seen.version);
  const period = { ...spring, at: seen.at };
  return { seen, then: evidence(past.records, mia, period) };
}

describe('the past of a review', () => {
  test('[RV20] has the evidence that it saw, with leave, calendar and corrections as they were', async () => {
    const at = await reviewing(['ada']);
    const { of, run, review, setNow } = at;
    await review('lea', 'cite', cites(['feedback', 'manager']));
    const before = of('lea').brief(at.briefId);
    setNow('2026-05-20T10:00:00Z');
    await run('lea', 'goal.check-in', { goalId: 'g', value: 30, replaces: 'c2' });
    await run('mia', 'goal.check-in', { goalId: 'g', value: 40 });
    const leave = { personId: 'mia', start: '2026-01-01', end: '2026-03-01' };
    await run('mia', 'leave.add', leave);
    await run('ada', 'calendar.add', { calendar: { id: 'cal', weekend: [1, 2, 3] } });
    const settings = { workingCalendarId: 'cal', reviews: { recencyWarning: 0, hrSees: true } };
    const { reviews } = of('ada').records.settings;
    await run('ada', 'settings.edit', {
      ...{ fields: settings, base: { workingCalendarId: null, reviews } },
    });
    const { seen, then } = await pastOf(at);
    assert.deepEqual([then.items, then.months], [seen.items, seen.months]);
    assert.deepEqual(of('lea').brief(at.briefId).figures, before.figures);
    const now = of('lea').evidence(mia, spring);
    assert.notDeepEqual(now.figures, before.figures.available);
    assert.notDeepEqual(now.months, seen.months);
  });

  test('[RV20] has what waited to be stored when it began, and what others did meanwhile', async () => {
    const at = await reviewing();
    const { of, settled } = at;
    const mine = [of('lea').run(report('g', 20)), of('lea').run(report('g', 30))];
    const others = [of('mia').run(report('g', 40)), of('mia').run(report('own', 1))];
    const began = of('lea').run(start);
    await Promise.all([...mine, ...others, began]);
    await settled();
    const made = (await began).written.find(({ collection }) => collection === 'reviewBriefs');
    const { seen, then } = await pastOf(at, made?.id as never);
    assert.ok(seen.items.length >= 13);
    assert.deepEqual(then.items, seen.items);
  });

  test('[RV20] counts what waits in front of it, where nobody else does anything', async () => {
    const at = await reviewing();
    const { of, settled } = at;
    const before = of('lea').version;
    const ran = [report('g', 20), report('g', 30), start].map((command) => of('lea').run(command));
    const [, , began] = await Promise.all(ran);
    await settled();
    const made = began?.written.find(({ collection }) => collection === 'reviewBriefs');
    const { seen, then } = await pastOf(at, made?.id as never);
    assert.deepEqual([seen.version, began?.version], [before + 2, before + 3]);
    assert.deepEqual([seen.items.length, then.items], [13, seen.items]);
  });

  test('[RV20] is that without a command that was taken back', async () => {
    const at = await reviewing();
    const { of, open, settled } = at;
    const tab = await open('lea', 'lea-2');
    // Both change the same title from the same one: one of them is a conflict and goes, with its version.
    const retitle = (title: string) => ({
      type: 'goal.edit',
      input: { goalId: 'g', fields: { title }, base: { title: 'g' } },
    });
    const ran = await Promise.allSettled([
      of('lea').run(retitle('A')),
      tab.run(retitle('B')),
      tab.run(report('g', 7)),
      tab.run(start),
    ]);
    await settled();
    assert.equal(ran.filter(({ status }) => status === 'rejected').length, 1);
    const briefs = [...of('lea').records.growth.reviewBriefs.keys()];
    for (const briefId of briefs) {
      const { seen, then } = await pastOf(at, briefId);
      assert.deepEqual(then.items, seen.items);
    }
    assert.equal(briefs.length, 2);
  });
});

describe('evidence of somebody', () => {
  test('[RV21] whom the viewer may not review is that of nobody', async () => {
    const { of } = await reviewing(['max', 'hal', 'vic']);
    for (const viewer of ['max', 'hal', 'vic']) {
      const found = of(viewer).evidence(mia, spring);
      assert.deepEqual(found, of(viewer).evidence('nobody' as PersonId, spring));
      const none = { months: [], items: [], figures: { kind: 'no-data' }, packet: [] };
      assert.deepEqual(found, none);
    }
    assert.ok(of('mia').evidence(mia, spring).items.length > 0);
    const wrong = { start: '2026-02-30', end: '2026-03-01' };
    for (const person of [mia, 'nobody' as PersonId]) {
      assert.throws(() => of('max').evidence(person, wrong), { code: 'invalid-input' });
    }
  });

  test('[RV21] [P106] a review that is not there is not found', async () => {
    const { of } = await reviewing();
    assert.throws(() => of('lea').brief('none' as never), { code: 'not-found' });
    const input = { briefId: 'none', base: 'x' };
    assert.equal((await refusalOf(of('lea'), 'review.share', input)).code, 'not-found');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CoachSubject, subjectKey } from '../practices/subject.ts';
import type { PersonId } from '../schema/ids.ts';
import { inShort, practiceOn } from '../testing/coached.ts';
import { talking } from '../testing/conversations.ts';
import { goalOf, monday, refusalOf } from '../testing/workspaces.ts';

const practices = [practiceOn('meet', 'no-one-on-one-in-30-days')];
const lea = { personId: 'lea' };
const about = (person: string) => ({ practiceId: 'meet', subjectKey: `person ${person}` });
const after = (days: number) => new Date(Date.parse(monday) + days * 86_400_000).toISOString();

/** What lea is suggested after some commands, at the start of some days later. */
async function coached() {
  const talk = await talking(['lea', 'mia']);
  const suggested = () => inShort(talk.of('lea').coach({ practices }));
  return { ...talk, suggested };
}

describe('the commands of the coach', () => {
  it('[PR36] [P97] coach.shown keeps what was shown, seen by that person alone', async () => {
    const { run, of, suggested, setNow } = await coached();
    assert.deepEqual(suggested(), ['meet about person max']);
    await run('lea', 'coach.shown', { ...lea, shown: [about('max')] });
    const state = of('lea').records.growth.coachStates.get('lea' as PersonId);
    assert.deepEqual(state?.practices, [{ ...about('max'), shownAt: monday }]);
    assert.equal(of('mia').records.growth.coachStates.size, 0);
    assert.deepEqual(suggested(), ['meet about person max']);
    setNow(after(2));
    assert.deepEqual(suggested(), ['meet about person max']);
    setNow(after(3));
    assert.deepEqual(suggested(), ['meet about person mia']);
    const version = of('lea').version;
    await run('lea', 'coach.shown', { ...lea, shown: [about('max')] });
    assert.equal(of('lea').version, version);
    setNow(after(16));
    await run('lea', 'coach.shown', { ...lea, shown: [about('mia')] });
    assert.deepEqual(suggested(), ['meet about person mia']);
    setNow(after(19));
    assert.deepEqual(suggested(), ['meet about person max']);
  });

  it('[PR37] coach.snooze waits for the days of the settings, or until a moment', async () => {
    const { run, suggested, setNow } = await coached();
    await run('lea', 'coach.snooze', { ...lea, ...about('max') });
    await run('lea', 'coach.snooze', { ...lea, ...about('mia'), until: after(30) });
    assert.deepEqual(suggested(), []);
    setNow(after(7));
    assert.deepEqual(suggested(), ['meet about person max']);
    await run('lea', 'coach.restore', { ...lea, ...about('mia') });
    await run('lea', 'coach.snooze', { ...lea, ...about('max') });
    assert.deepEqual(suggested(), ['meet about person mia']);
  });

  it('[PR37] coach.snooze refuses a moment past or more than 366 days ahead', async () => {
    const { of } = await coached();
    for (const until of [monday, after(-1), after(367)]) {
      const input = { ...lea, ...about('max'), until };
      const { code, issues } = await refusalOf(of('lea'), 'coach.snooze', input);
      assert.deepEqual([code, issues[0]?.path], ['invalid-input', ['until']]);
    }
  });

  it('[PR47] refuse what is no key of a subject, and take any that is one', async () => {
    const { of, run } = await coached();
    const wrong = ['x', '', 'goal', 'goal ', 'team t1', 'goal a b', ' goal a', 'goal a\n'];
    for (const subjectKey of wrong) {
      const input = { ...lea, practiceId: 'meet', subjectKey };
      for (const type of ['coach.snooze', 'coach.dismiss', 'coach.restore']) {
        const { code, issues } = await refusalOf(of('lea'), type, input);
        assert.deepEqual([code, issues[0]?.path], ['invalid-input', ['subjectKey']], subjectKey);
      }
      const shown = { ...lea, shown: [{ practiceId: 'meet', subjectKey }] };
      const { issues } = await refusalOf(of('lea'), 'coach.shown', shown);
      assert.deepEqual(issues[0]?.path, ['shown', 0, 'subjectKey']);
    }
    const subjects: readonly CoachSubject[] = [
      { kind: 'person', personId: 'mia' as never },
      { kind: 'goal', goalId: 'g' as never },
      { kind: 'series', seriesId: 's' as never },
      { kind: 'request', requestId: 'q' as never },
      { kind: 'brief', briefId: 'b' as never },
      { kind: 'cycle', cycleId: '2026-Q2' as never },
    ];
    const shown = subjects.map((each) => ({ practiceId: 'any', subjectKey: subjectKey(each) }));
    await run('lea', 'coach.shown', { ...lea, shown });
  });

  it('[PR37] coach.dismiss is for good, about that alone, until it is restored', async () => {
    const { run, suggested, setNow } = await coached();
    await run('lea', 'coach.dismiss', { ...lea, ...about('max') });
    assert.deepEqual(suggested(), ['meet about person mia']);
    await run('lea', 'coach.dismiss', { ...lea, ...about('mia') });
    setNow(after(1000));
    assert.deepEqual(suggested(), []);
    await run('lea', 'coach.restore', { ...lea, ...about('max') });
    assert.deepEqual(suggested(), ['meet about person max']);
  });

  it('[P97] are run by the person alone, and leave no history', async () => {
    const { of, run, storage } = await coached();
    const { code } = await refusalOf(of('mia'), 'coach.dismiss', { ...lea, ...about('max') });
    assert.equal(code, 'not-allowed');
    await run('lea', 'coach.dismiss', { ...lea, ...about('max') });
    const images: unknown[] = [];
    for await (const { changes } of storage().commits(0)) images.push(...changes);
    assert.doesNotMatch(JSON.stringify(images), /person max/);
  });
});

describe('the commands of phases', () => {
  const goals = [
    goalOf('own', { state: 'active', contributors: ['max'] }),
    goalOf('other', { ownerId: 'ada' }),
  ] as never[];

  it('[PR45] [P99] phase.set and phase.clear are for who owns a goal or contributes to it', async () => {
    const { of, run } = await talking(['lea', 'mia', 'max'], { goals });
    const phase = { goalId: 'own', ability: 0.2, energy: 0.8 };
    await run('mia', 'phase.set', phase);
    await run('max', 'phase.set', { ...phase, ability: 1 });
    await run('mia', 'phase.set', { ...phase, ability: 0.4 });
    const seenBy = (viewer: string) =>
      of(viewer)
        .records.growth.phasesOn('own' as never)
        .map(({ personId, ability, energy }) => [personId, ability, energy]);
    assert.deepEqual(seenBy('mia'), [['mia', 0.4, 0.8]]);
    assert.deepEqual(new Set(seenBy('lea').map(([person]) => person)), new Set(['mia', 'max']));
    const refused = await refusalOf(of('lea'), 'phase.set', phase);
    assert.equal(refused.code, 'not-allowed');
    await run('mia', 'phase.clear', { goalId: 'own' });
    assert.deepEqual(seenBy('mia'), []);
    assert.equal(seenBy('lea').length, 1);
  });

  it('[PR45] a goal that is over takes no phase', async () => {
    const { of, run } = await talking(['mia'], { goals });
    await run('mia', 'goal.close', { goalId: 'own', grade: 1 });
    const input = { goalId: 'own', ability: 1, energy: 1 };
    assert.equal((await refusalOf(of('mia'), 'phase.set', input)).code, 'wrong-state');
  });
});

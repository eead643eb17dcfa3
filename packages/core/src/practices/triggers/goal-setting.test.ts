import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../../calendar.ts';
import { occasionsIn, peopleWith, resultOf, saidOn, subjectsIn } from '../../testing/coached.ts';

describe('triggers on goals as they are set', () => {
  before(() => calendarReady());

  it('[PR25] report-without-goals names who owns none that is not over, once around for some days', () => {
    const name = 'report-without-goals';
    const over = { state: 'closed', outcome: { by: 'max', at: '2026-05-01T09:00:00Z' } };
    const goals = [
      resultOf('draft', { state: 'draft' }),
      resultOf('old', { ownerId: 'max', ...over }),
    ];
    assert.deepEqual(subjectsIn(name, { lists: { goals } }), ['person max']);
    const people = (joined: string) => peopleWith({ max: { joined }, mia: { joined } });
    assert.deepEqual(subjectsIn(name, { lists: { people: people('2026-05-05') } }), []);
    assert.deepEqual(subjectsIn(name, { lists: { people: people('2026-05-04') } }), [
      'person max',
      'person mia',
    ]);
    const teams = [{ id: 'crew', name: 'Crew', leadId: 'max' }];
    const ofTeam = [resultOf('a'), resultOf('b', { ownerId: 'crew' })];
    assert.deepEqual(subjectsIn(name, { lists: { teams, goals: ofTeam } }), []);
  });

  it('[PR25] too-many-goals counts active goals at the same time, of reports and of oneself', () => {
    const many = (ownerId: string, count: number) =>
      Array.from({ length: count }, (_, at) => resultOf(`${ownerId}${at}`, { ownerId }));
    const goals = [...many('mia', 11), ...many('max', 10), ...many('lea', 11)];
    assert.deepEqual(subjectsIn('too-many-goals', { lists: { goals } }), [
      'person lea',
      'person mia',
    ]);
    const [own, mias] = occasionsIn('too-many-goals', { lists: { goals } });
    assert.deepEqual(own?.personId, undefined);
    assert.deepEqual(mias?.reason.values, {
      personId: 'mia',
      goals: 11,
      most: 10,
      day: '2026-04-01',
    });
    const five = { name: 'too-many-goals', count: 5 } as const;
    assert.equal(occasionsIn(five, { lists: { goals }, leader: 'max' }).length, 1);
  });

  it('[PR25] goal-without-parent names active goals without one, but for pillars and private goals', () => {
    const goals = [
      resultOf('loose'),
      resultOf('linked', { links: [{ parentId: 'loose' }] }),
      resultOf('gone', { links: [{ parentId: 'nothing' }] }),
      resultOf('pillar', { kind: 'pillar' }),
      resultOf('own', { visibility: 'private' }),
      resultOf('draft', { state: 'draft' }),
    ];
    const found = subjectsIn('goal-without-parent', { lists: { goals } });
    assert.deepEqual(found, ['goal gone', 'goal loose']);
  });

  it('[PR25] goal-states-no-result names titles that tell of work alone, and goals without a measure', () => {
    const { measure: _none, ...unmeasured } = resultOf('none') as { measure: object };
    const zones = { kind: 'zones', commit: 'x', target: 'y', stretch: 'z' };
    const goals = [
      resultOf('fine'),
      resultOf('work', { title: 'Support the onboarding', measure: { kind: 'binary' } }),
      unmeasured,
      resultOf('zoned', { measure: zones }),
    ];
    const found = occasionsIn('goal-states-no-result', { lists: { goals } });
    assert.deepEqual(
      found.map(({ reason: { values } }) => 'rule' in values && [values.goalId, values.rule]),
      [
        ['none', 'no-measure'],
        ['work', 'no-result-stated'],
      ],
    );
  });
});

describe('triggers on how goals end', () => {
  before(() => calendarReady());

  const closed = (id: string, at: string, grade: number) =>
    resultOf(id, { state: 'closed', outcome: { by: 'mia', at, grade, proposed: 0.1 } });

  it('[PR30] goal-reached names what stands at its target, and what was lately closed with it', () => {
    const goals = [
      ...[resultOf('full'), resultOf('half')],
      ...[closed('won', '2026-05-10T09:00:00Z', 1), closed('long', '2026-04-10T09:00:00Z', 1)],
    ];
    const checkIns = [
      saidOn('full', '2026-05-15', { value: 100 }),
      saidOn('half', '2026-05-15', { value: 50 }),
    ];
    const lists = { goals, checkIns };
    assert.deepEqual(subjectsIn('goal-reached', { lists }), ['goal full', 'goal won']);
    const [full, won] = occasionsIn('goal-reached', { lists });
    const told = [full, won].map((each) => each?.reason.values as { closedAt: string | null });
    assert.deepEqual(
      told.map(({ closedAt }) => closedAt),
      [null, '2026-05-10T09:00:00Z'],
    );
    const half = { name: 'goal-reached', share: 0.5, days: 60 } as const;
    assert.equal(subjectsIn(half, { lists }).length, 4);
  });

  it('[PR30] goal-closed-below-grade goes by the grade that a person gave, else by the proposed one', () => {
    const goals = [
      closed('low', '2026-05-10T09:00:00Z', 0.64),
      closed('well', '2026-05-10T09:00:00Z', 0.65),
      closed('long', '2026-04-10T09:00:00Z', 0.2),
      resultOf('left', {
        state: 'closed',
        outcome: { by: 'mia', at: '2026-05-10T09:00:00Z', proposed: 0.2 },
      }),
    ];
    const name = 'goal-closed-below-grade';
    assert.deepEqual(subjectsIn(name, { lists: { goals } }), ['goal left', 'goal low']);
    assert.deepEqual(subjectsIn({ name, share: 0.3 }, { lists: { goals } }), ['goal left']);
  });

  it('[PR30] override-old names what somebody said in place of a score and still holds', () => {
    const override = (at: string, until?: string) => ({
      override: { by: 'ada', at, reason: 'Secret', progress: 0.5, ...(until && { until }) },
    });
    const goals = [
      resultOf('old', override('2026-04-20T09:00:00Z')),
      resultOf('new', override('2026-04-21T09:00:00Z')),
      resultOf('past', override('2026-04-01T09:00:00Z', '2026-05-01T09:00:00Z')),
    ];
    const [first, ...others] = occasionsIn('override-old', { lists: { goals } });
    assert.deepEqual(others, []);
    assert.deepEqual(first?.reason.values, {
      ...{ goalId: 'old', ownerId: 'mia', by: 'ada', setAt: '2026-04-20T09:00:00Z', days: 28 },
    });
  });

  it('[PR53] override-old counts days of the calendar where the leader is', () => {
    const override = { by: 'ada', at: '2026-04-19T18:00:00Z', reason: 'Secret', progress: 0.5 };
    const [first] = occasionsIn('override-old', {
      lists: { goals: [resultOf('old', { override })] },
    });
    assert.equal((first?.reason.values as { readonly days: number }).days, 29);
  });
});

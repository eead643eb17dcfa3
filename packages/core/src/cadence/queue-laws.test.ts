import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady, instantOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { activeGoal, madeAt, queueRecords } from '../testing/queue-company.ts';
import { lineKey } from './due-subject.ts';
import { effort } from './effort.ts';
import { due } from './queue.ts';
import { checkInSlots } from './subject-slots.ts';

const mia = 'mia' as PersonId;
const day = 86_400_000;
const from = Date.UTC(2026, 2, 25);

const moment = fc.integer({ min: 0, max: 70 * day }).map((ms) => instantOf(from + ms));
const dayText = fc.integer({ min: 0, max: 70 }).map((n) => instantOf(from + n * day).slice(0, 10));
const ids = ['a', 'b', 'c'];
const anId = fc.constantFrom(...ids);
const inOrder = <T extends string>(texts: fc.Arbitrary<T>) =>
  fc.tuple(texts, texts).map((both) => both.toSorted() as [T, T]);

/** Mia's goals, with what may have happened around them. */
const worlds = fc
  .record({
    checkIns: fc.array(fc.tuple(anId, moment), { maxLength: 20 }),
    states: fc.tuple(...ids.map(() => fc.constantFrom('active', 'active', 'draft', 'cancelled'))),
    leaves: fc.array(inOrder(dayText), { maxLength: 2 }),
    rules: fc.array(fc.tuple(fc.constantFrom('daily', 'weekly', 'monthly'), anId, dayText), {
      maxLength: 3,
    }),
    snoozes: fc.array(fc.tuple(anId, inOrder(moment)), { maxLength: 3 }),
  })
  .map(({ checkIns, states, leaves, rules, snoozes }) =>
    queueRecords({
      goals: ids.map((id, index) => activeGoal(id, { state: states[index] })),
      checkIns: checkIns.map(([goalId, at], index) => madeAt(goalId, at, { id: `c${index}` })),
      leaves: leaves.map(([start, end], index) => {
        return { id: `l${index}`, personId: 'mia', start, end };
      }),
      cadenceRules: rules.map(([frequency, goalId, start], index) => ({
        ...{ id: `r${index}`, activity: 'check-in', scope: { kind: 'goal', goalId }, setBy: 'lea' },
        ...{ recurrence: { frequency }, from: start, setAt: `${start}T00:00:00Z` },
      })),
      snoozes: snoozes.map(([goalId, [at, until]], index) => {
        const subject = { kind: 'goal', goalId };
        return { id: `s${index}`, personId: 'mia', activity: 'check-in', subject, at, until };
      }),
    }),
  );

/** The last snooze of a goal that was made by a moment is not over then. */
function isAsleep(records: Records, id: string, at: string): boolean {
  const ofGoal = records.rhythm
    .snoozesOf(mia)
    .filter(({ subject, at: made }) => 'goalId' in subject && subject.goalId === id && made <= at);
  return (ofGoal.at(-1)?.until ?? '') > at;
}

describe('the queue, whatever happened', () => {
  before(() => calendarReady());

  it('[Q1] [Q2] [Q3] [Q4] is what the slots of each goal say, one by one', () => {
    fc.assert(
      fc.property(worlds, moment, (records, at) => {
        const expected = ids.flatMap((id) => {
          if (records.goals.get(id as GoalId)?.state !== 'active') return [];
          const { slots } = checkInSlots(id as GoalId, records, { until: at, at });
          const open = slots.filter(({ state }) => state === 'overdue' || state === 'pending');
          const shown = isAsleep(records, id, at) ? [] : open.slice(0, 1);
          return shown.map((slot) => `${id} ${slot.state} ${slot.due}`);
        });
        const lines = due(records, mia, at);
        const found = lines.map((line) => {
          const id = line.subject.kind === 'goal' ? line.subject.goalId : '';
          return `${id} ${line.state} ${line.due}`;
        });
        assert.deepEqual(found.toSorted(), expected.toSorted());
        assert.equal(new Set(lines.map(lineKey)).size, lines.length);
        const places = lines.map(
          ({ state, due: moment }) => `${state === 'overdue' ? 0 : 1} ${moment}`,
        );
        assert.deepEqual(places, places.toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it('[Q16] asks for as few records in a company of thousands as in one of three', () => {
    const asked = [3, 30, 3000].map((people) => {
      const company = Array.from({ length: people }, (_, index) => ({
        ...{ id: index === 0 ? 'mia' : `p${index}`, name: 'x', timeZone: 'UTC' },
        ...(index > 0 && { managerId: 'mia' }),
      }));
      const goals = company.flatMap(({ id }) =>
        ['a', 'b'].map((name) => activeGoal(`${id}-${name}`, { ownerId: id })),
      );
      const teams = company.slice(1).map(({ id }) => ({ id: `t-${id}`, name: 'x', leadId: id }));
      const { counted, asked: count } = counting(queueRecords({ people: company, goals, teams }));
      due(counted, mia, '2026-05-07T10:00:00Z');
      return count();
    });
    assert.equal(asked[0], asked[1]);
    assert.equal(asked[0], asked[2]);
    assert.ok((asked[0] ?? 0) > 0);
  });

  it('[Q17] asks minutes a week of somebody as often as the rules say', () => {
    const series = {
      ...{ id: 's', people: ['mia', 'lea'], zone: 'UTC', from: '2026-04-01' },
      recurrence: { frequency: 'weekly', interval: 2 },
      ...{ startedBy: 'lea', startedAt: '2026-03-20T10:00:00Z' },
    };
    const records = queueRecords({ goals: ids.map((id) => activeGoal(id)), series: [series] });
    const minutes = effort(records, mia, '2026-05-07T10:00:00Z');
    assert.ok(Math.abs(minutes - (3 * 3 + 15)) < 0.1, String(minutes));
    assert.equal(effort(records, 'max' as PersonId, '2026-05-07T10:00:00Z'), 0);
    assert.equal(effort(records, 'nobody' as PersonId, '2026-05-07T10:00:00Z'), 0);
  });
});

/** Records that count how often anything is looked up in them; walking through a map counts each entry. */
function counting(records: Records) {
  let count = 0;
  const wrap = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key) {
        const found = Reflect.get(target, key) as unknown;
        if (typeof found === 'function') {
          return (...args: unknown[]) => {
            count += 1;
            const result: unknown = Reflect.apply(found as () => unknown, target, args);
            if (typeof key === 'symbol' || ['values', 'keys', 'entries', 'forEach'].includes(key)) {
              count += (target as { readonly size?: number }).size ?? 0;
            }
            return result;
          };
        }
        const isLookUp = found instanceof Map || key === 'rhythm';
        return isLookUp ? wrap(found as object) : found;
      },
    });
  return { counted: wrap(records), asked: () => count };
}

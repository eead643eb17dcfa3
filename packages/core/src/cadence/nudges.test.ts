import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady, dayOf, instantOf, offsetAt } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import { type QueueLists, activeGoal, madeAt, queueRecords } from '../testing/queue-company.ts';
import { isQuiet, nudges } from './nudges.ts';
import { worksOnDay } from './work-days.ts';

const mia = 'mia' as PersonId;
/** Tuesday, eleven o'clock in Oslo: what was due on Monday is overdue. */
const tuesday = '2026-05-05T09:00:00.000Z';
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => activeGoal(id));

const nudgesAt = (at: string, lists: QueueLists = { goals: five }, settings: object = {}) =>
  nudges(queueRecords(lists, settings), mia, at);
const countAt = (...given: Parameters<typeof nudgesAt>) => nudgesAt(...given).length;

describe('nudges', () => {
  before(() => calendarReady());

  it('[N1] are about what is overdue, or due before noon of the next day of work, with one action', () => {
    const [nudge] = nudgesAt(tuesday, { goals: [activeGoal('a')] });
    assert.equal(nudge?.rule, 'overdue');
    assert.equal(nudge.key, 'check-in a 2026-05-04T07:00:00.000Z');
    assert.equal(nudge.line.why.source, 'settings');
    assert.deepEqual(nudge.line.command, { type: 'goal.check-in', input: { goalId: 'a' } });
    const early = [madeAt('a', '2026-05-04T06:00:00Z')];
    const soon = (at: string) => nudgesAt(at, { goals: [activeGoal('a')], checkIns: early });
    assert.deepEqual(soon('2026-05-07T09:00:00Z'), []);
    // On Friday the next day of work is Monday, when it is due at nine.
    assert.equal(soon('2026-05-08T09:00:00Z')[0]?.rule, 'due-soon');
  });

  it('[N1] are never about what is done, put off, handed over or excused', () => {
    const goals = [activeGoal('a')];
    assert.equal(countAt(tuesday, { goals }), 1);
    const checkIns = [madeAt('a', '2026-05-04T09:00:00Z')];
    assert.equal(countAt(tuesday, { goals, checkIns }), 0);
    const line = { activity: 'check-in', subject: { kind: 'goal', goalId: 'a' } };
    const when = { at: '2026-05-04T09:00:00Z', until: '2026-05-06T09:00:00Z' };
    const snoozes = [{ id: 's', personId: 'mia', ...line, ...when }];
    assert.equal(countAt(tuesday, { goals, snoozes }), 0);
    const days = { start: '2026-05-05', end: '2026-05-05', at: '2026-05-04T09:00:00Z' };
    const delegations = [{ id: 'd', from: 'mia', to: 'max', ...days }];
    assert.equal(countAt(tuesday, { goals, delegations }), 0);
    const leaves = [{ id: 'l', personId: 'mia', start: '2026-04-27', end: '2026-05-04' }];
    assert.equal(countAt(tuesday, { goals, leaves }), 0);
  });

  it('[N2] are no more within seven days than the settings allow, over all rules, most urgent first', () => {
    const keysOf = (sent: readonly object[], cap = 2) => {
      const lists = { goals: five, nudges: [{ id: 'mia', sent }] };
      return nudgesAt(tuesday, lists, { nudgesPerWeek: cap }).map(({ line }) => line.subject);
    };
    const sentAt = (at: string) => ({ rule: 'due-soon', key: `other ${at}`, at });
    assert.deepEqual(keysOf([]), [
      { kind: 'goal', goalId: 'a' },
      { kind: 'goal', goalId: 'b' },
    ]);
    assert.equal(keysOf([sentAt('2026-04-28T09:00:00.001Z')]).length, 1);
    assert.equal(keysOf([sentAt('2026-04-28T09:00:00.000Z')]).length, 2);
    assert.equal(keysOf([sentAt('2026-05-06T09:00:00.000Z')]).length, 1);
    assert.equal(keysOf([], 0).length, 0);
  });

  it('[N3] are not sent in quiet hours of the person’s zone, which may run over midnight', () => {
    const late = { from: '18:00', to: '08:00' };
    const times = ['07:59', '08:00', '17:59', '18:00', '00:00'];
    assert.deepEqual(
      times.map((time) => isQuiet(late, time)),
      [true, false, false, true, true],
    );
    assert.equal(isQuiet({ from: '12:00', to: '13:00' }, '12:30'), true);
    assert.equal(isQuiet({ from: '12:00', to: '13:00' }, '13:00'), false);
    assert.equal(isQuiet({ from: '09:00', to: '09:00' }, '09:00'), false);
    assert.equal(countAt('2026-05-05T05:59:59.999Z'), 0);
    assert.equal(countAt('2026-05-05T06:00:00.000Z'), 5);
    assert.equal(countAt('2026-05-05T16:00:00.000Z'), 0);
  });

  it('[N4] are not sent on days without work: weekend, holidays, part-time weeks, leave', () => {
    const calendar = { id: 'c', holidays: ['2026-05-05'] };
    const settings = { workingCalendarId: 'c' };
    assert.equal(countAt(tuesday, { goals: five, workingCalendars: [calendar] }, settings), 0);
    const part = { id: 'mia', name: 'Mia', timeZone: 'Europe/Oslo', worksOn: [1, 3] };
    assert.equal(countAt(tuesday, { goals: five, people: [part] }), 0);
    assert.equal(countAt('2026-05-06T09:00:00Z', { goals: five, people: [part] }), 5);
    const leaves = [{ id: 'l', personId: 'mia', start: '2026-05-05', end: '2026-05-05' }];
    assert.equal(countAt(tuesday, { goals: five, leaves }), 0);
    const checkIns = five.map(({ id }) => madeAt(id, '2026-05-04T09:00:00Z'));
    assert.equal(countAt('2026-05-09T09:00:00Z', { goals: five, checkIns }), 0);
  });

  it('[N5] are sent to nobody who only looks on, or has left', () => {
    const goals = [activeGoal('a', { ownerId: 'max', observers: ['mia'] })];
    assert.equal(countAt(tuesday, { goals }), 0);
    for (const fields of [{ roles: ['viewer'] }, { active: false }]) {
      const people = [{ id: 'mia', name: 'Mia', timeZone: 'Europe/Oslo', ...fields }];
      assert.equal(countAt(tuesday, { goals: five, people }), 0);
    }
  });

  it('[N2] [N3] [N4] [N6] hold for any sequence of moments and sends, with a clock that jumps back too', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 3, 1), max: Date.UTC(2026, 5, 30) });
    const step = fc.record({ at: moment, isSent: fc.boolean(), isDone: fc.boolean() });
    const cap = fc.integer({ min: 0, max: 6 });
    const leaves = [{ id: 'l', personId: 'mia', start: '2026-05-11', end: '2026-05-15' }];
    const quietHours = fc.constantFrom(
      { from: '18:00', to: '08:00' },
      { from: '11:00', to: '14:30' },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), cap, quietHours, (steps, perWeek, quiet) => {
        const sent: { rule: string; key: string; at: string }[] = [];
        const checkIns: object[] = [];
        for (const [index, { at: atMs, isSent, isDone }] of steps.entries()) {
          const at = instantOf(atMs);
          const lists = { goals: five, leaves, checkIns, nudges: [{ id: 'mia', sent }] };
          const records = queueRecords(lists, { nudgesPerWeek: perWeek, quietHours: quiet });
          const found = nudges(records, mia, at);
          assert.deepEqual(nudges(records, mia, at), found);
          if (found.length > 0) {
            const clock = new Date(atMs + offsetAt(atMs, 'Europe/Oslo')).toISOString();
            assert.ok(!isQuiet(quiet, clock.slice(11, 16)));
            assert.ok(worksOnDay(records, mia, dayOf(at, 'Europe/Oslo')));
          }
          if (isSent) sent.push(...found.map(({ rule, key }) => ({ rule, key, at })));
          if (isDone) checkIns.push(madeAt('a', at, { id: `c${index}` }));
        }
        assert.equal(new Set(sent.map(({ key }) => key)).size, sent.length);
        const moments = sent.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
        for (const [index, first] of moments.entries()) {
          const within = moments.slice(index).filter((each) => each - first < 7 * 86_400_000);
          assert.ok(within.length <= perWeek);
        }
      }),
      { numRuns: 150 },
    );
  });
});

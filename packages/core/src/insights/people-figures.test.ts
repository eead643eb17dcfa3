import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import {
  companyOfTeams,
  feedbackOn,
  inMay,
  published,
  recognitionOn,
} from '../testing/people-company.ts';
import { lastEnded } from './ended-periods.ts';
import { figureDefinitions } from './figure-definitions.ts';
import { takeSnapshot } from './people-figures.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
/** One team of twenty. */
const twenty = (lists = {}) => companyOfTeams({ a: { people: 20 } }, lists);

describe('figures about people', () => {
  before(() => calendarReady());

  test('[I47] who gave and received feedback counts once, by the month it was given in', () => {
    const feedback = [
      ...ids(8).flatMap((id) => [
        feedbackOn('2026-04-01', id, 'a19'),
        feedbackOn('2026-04-30', id, 'a19'),
      ]),
      ...ids(6).map((id) => feedbackOn('2026-04-10', 'a8', id)),
      feedbackOn('2026-03-31', 'a9', 'a18'),
      feedbackOn('2026-05-01', 'a10', 'a18'),
    ];
    const records = twenty({ feedback });
    assert.deepEqual(published(records, 'gave-feedback'), { all: 0.45, a: 0.45 });
    assert.deepEqual(published(records, 'received-feedback'), { all: 0.35, a: 0.35 });
  });

  test('[I47] what the manager alone could read when the month ended was received by nobody', () => {
    const forManager = { visibility: 'manager', managerId: 'a18' };
    const opened = (at: string) => ({
      changes: [{ at, by: 'a19', from: 'manager', to: 'subject' }],
    });
    const received = (fields: object) => {
      const feedback = ids(10).map((id) => ({ ...feedbackOn('2026-04-10', 'a19', id), ...fields }));
      const records = twenty({ feedback });
      const figures = ['received-feedback', 'days-since-receiving', 'gave-feedback'] as const;
      return figures.map((figure) => published(records, figure)['all']);
    };
    assert.deepEqual(received({}), [0.5, 20, undefined]);
    assert.deepEqual(received(forManager), [0.05, undefined, undefined]);
    assert.deepEqual(received(opened('2026-04-30T23:59:59Z')), [0.5, 20, undefined]);
    assert.deepEqual(received(opened('2026-05-01T00:00:00Z')), [0.05, undefined, undefined]);
  });

  test('[I47] what a released round brought is received when it was released, and given by nobody', () => {
    const rounds = ids(5).map((about, index) => ({
      ...{ id: `r${index}`, about, by: 'a19', question: 'x', threshold: 3 },
      asked: ids(12).filter((id) => id !== about),
      ...{ openedAt: '2026-03-01T00:00:00Z', closesAt: '2026-04-01T00:00:00Z' },
      settled: { at: '2026-04-02T00:00:00Z', as: 'released' },
    }));
    const records = twenty({ feedbackRounds: rounds });
    assert.equal(published(records, 'received-feedback')['all'], 0.25);
    assert.equal(published(records, 'gave-feedback')['all'], 0.05);
  });

  test('[I48] days since the last feedback: the median of those who ever gave, from ten people on', () => {
    const given = (count: number) =>
      ids(count).map((id, index) => feedbackOn(`2026-04-${11 + index}`, id, 'a19'));
    assert.deepEqual(published(twenty({ feedback: given(9) }), 'days-since-giving'), {});
    const older = feedbackOn('2026-02-01', 'a0', 'a19');
    const records = twenty({ feedback: [...given(10), older] });
    assert.deepEqual(published(records, 'days-since-giving'), { all: 15, a: 15 });
  });

  test('[I49] who was recognised, unless it was taken back before the month ended', () => {
    const given = ids(7).map((id) => recognitionOn('2026-04-10', 'a19', id));
    const back = (at: string, to: string) =>
      recognitionOn('2026-04-11', 'a19', to, { withdrawnAt: at });
    const records = twenty({
      recognitions: [
        ...given,
        back('2026-04-12T00:00:00Z', 'a8'),
        back('2026-05-02T00:00:00Z', 'a9'),
      ],
    });
    assert.deepEqual(published(records, 'recognised'), { all: 0.4, a: 0.4 });
  });

  test('[I50] shares are whole per cents from 5 to 95', () => {
    const feedback = ids(20).map((id, index) => feedbackOn('2026-04-10', id, `a${19 - index}`));
    assert.equal(published(twenty({ feedback }), 'gave-feedback')['all'], 0.95);
    assert.equal(published(twenty(), 'gave-feedback')['all'], 0.05);
    const seven = companyOfTeams(
      { a: { people: 15 } },
      { feedback: ids(7).map((id) => feedbackOn('2026-04-10', id, 'a14')) },
    );
    assert.equal(published(seven, 'gave-feedback')['all'], 0.47);
  });

  test('[I51] of a quarter only those are shown whose months cannot be subtracted', () => {
    const shown = (...patterns: readonly string[]) => {
      const feedback = patterns.flatMap((months, index) =>
        Array.from(months, (month) => feedbackOn(`2026-0${month}-10`, `a${index}`, 'a19')),
      );
      return published(twenty({ feedback }), 'gave-feedback', { kind: 'quarter' })['all'];
    };
    const five = (months: string) => Array<string>(5).fill(months);
    assert.equal(shown(...five('12'), ...five('23'), ...five('13')), 0.75);
    assert.equal(shown(...five('123'), ...five('1'), '23', '23', '23', '23'), undefined);
    // One who gave in January alone would be the quarter less February.
    assert.equal(shown(...five('2'), ...five('23'), '1'), undefined);
    // One who gave in two months would be what the months are more than the quarter.
    assert.equal(shown(...five('1'), ...five('2'), ...five('3'), '12'), undefined);
    // Where all who gave did so in February, the quarter is February but for whoever has left since.
    assert.equal(shown(...five('2'), ...five('23')), undefined);
    assert.equal(shown(), 0.05);
  });

  test('[I52] effort is the mean of the minutes a week that the rules ask for', () => {
    // Feedback given and recognition monthly, 11 minutes; no rhythm for what was not asked.
    const minutes = published(twenty(), 'minutes-per-week')['all'];
    assert.equal(minutes, Math.round((11 * 12) / (365.2425 / 7)));
  });

  test('[I53] a snapshot has all figures of its kind, its period and k, and names nobody', () => {
    const feedback = ids(8).map((id) => feedbackOn('2026-04-10', id, 'a19'));
    const records = twenty({ feedback });
    const snapshot = takeSnapshot(records, lastEnded('month', inMay, 'UTC'), inMay);
    const { cells, ...rest } = snapshot;
    assert.deepEqual(rest, {
      ...{ id: '2026-04', start: '2026-04-01', end: '2026-04-30', takenAt: inMay, threshold: 5 },
    });
    assert.doesNotMatch(JSON.stringify(cells), /"a\d/);
    const names = new Set(cells.map(({ figure }) => figure));
    assert.ok(names.has('gave-feedback') && names.has('minutes-per-week'));
    for (const name of names) {
      const found = figureDefinitions.filter(({ id }) => id === name);
      assert.equal(found.length, 1, name);
      assert.ok(found[0]!.definition.length > 80 && found[0]!.about === 'people');
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar.ts';
import { randomCompany } from '../testing/random-company.ts';
import { checkIn, keyResult, recordsOf } from '../testing/scoring.ts';
import { forecast } from './forecast.ts';

const read = keyResult('k', 'o', { start: '2026-04-01', due: '2026-06-30' });

/** A check-in for a value, weekly from 7 April on. */
function weekly(value: number, week: number) {
  const asOf = addDays('2026-04-07', 7 * week);
  return checkIn(`k${week}`, 'k', { asOf, at: `${asOf}T09:00:00Z`, value });
}

describe('a forecast, whatever was read', () => {
  it('[F21] gives finite figures in order, whatever was read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
          minLength: 3,
          maxLength: 5,
        }),
        (values) => {
          const records = recordsOf({ goals: [read], checkIns: values.map(weekly) });
          const found = forecast(records, read.id, '2026-05-11T00:00:00Z');
          if (found.kind !== 'forecast') return;
          for (const { low, middle, high } of [found.raw, found.progress]) {
            assert.ok(
              [low, middle, high].every((each) => Number.isFinite(each) && !Object.is(each, -0)),
            );
            assert.ok(low <= middle && middle <= high);
          }
        },
      ),
    );
  });

  it('[F21] answers for every goal of any company', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const records = recordsOf(company);
        for (const id of records.goals.keys()) {
          const found = forecast(records, id, company.at);
          if (found.kind !== 'forecast') continue;
          const { low, middle, high } = found.progress;
          assert.ok(low <= middle && middle <= high && Number.isFinite(high - low));
          assert.ok(found.chance > 0 && found.chance < 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('[F17] gives the same bits in any order of goals, check-ins and observations', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const { goals, checkIns, observations = [] } = company;
        const turned = {
          ...company,
          goals: goals.toReversed(),
          checkIns: checkIns.toReversed(),
          observations: observations.toReversed(),
        };
        const [records, others] = [recordsOf(company), recordsOf(turned)];
        for (const id of records.goals.keys()) {
          const found = forecast(records, id, company.at);
          assert.deepEqual(forecast(others, id, company.at), found);
        }
      }),
      { numRuns: 100 },
    );
  });
});

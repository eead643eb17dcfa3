// What cadence costs: ten years of a rule beside rrule-temporal, a year of slots, and when many goals are stale.
import { createRequire } from 'node:module';
import * as core from '../../packages/core/src/index.ts';
import { parseRecord } from '../../packages/core/src/schema.ts';
import { interleave, row } from './measure.mjs';

const fromCore = createRequire(new URL('../../packages/core/package.json', import.meta.url));
const { RRuleTemporal } = await import(fromCore.resolve('rrule-temporal'));
const zone = 'Europe/Oslo';
const [after, until] = ['2026-01-01T00:00:00Z', '2036-01-01T00:00:00Z'];

function tenYears(text, from) {
  return {
    ours() {
      const recurrence = core.parseRecurrence(text);
      core.occurrences({ recurrence, from, time: '09:00', zone }, { after, until });
    },
    peer() {
      const dtstart = Temporal.PlainDateTime.from(`${from}T09:00`).toZonedDateTime(zone);
      const rule = new RRuleTemporal({ rruleString: `RRULE:${text}`, dtstart });
      rule
        .between(new Date(after), new Date(until), true)
        .map((each) => each.toInstant().toString());
    },
  };
}

/** A company in which everybody owns five goals, in teams of which some have a rule of their own. */
function companyOf(count) {
  const zones = ['UTC', 'Europe/Oslo', 'Asia/Tokyo', 'America/New_York'];
  const owners = Math.ceil(count / 5);
  const people = Array.from({ length: owners }, (_, i) =>
    parseRecord('people', {
      ...{ id: `p${i}`, name: `p${i}`, timeZone: zones[i % 4], teamId: `t${i % 100}` },
    }),
  );
  const teams = Array.from({ length: 100 }, (_, i) =>
    parseRecord('teams', { id: `t${i}`, name: 'T', ...(i > 0 && { parentId: `t${i >> 2}` }) }),
  );
  const days = { start: '2026-01-01', due: '2026-12-31', kind: 'objective' };
  const goals = Array.from({ length: count }, (_, i) =>
    parseRecord('goals', { id: `g${i}`, title: 'G', ownerId: `p${i % owners}`, ...days }),
  );
  const texts = [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYDAY=FR',
  ];
  const cadenceRules = Array.from({ length: 30 }, (_, i) =>
    parseRecord('cadenceRules', {
      ...{ id: `r${i}`, activity: 'check-in', scope: { kind: 'team', teamId: `t${i}` } },
      ...{ from: '2025-12-30', recurrence: core.parseRecurrence(texts[i % 3]) },
      ...{ setBy: 'p0', setAt: '2026-01-01T00:00:00Z' },
    }),
  );
  return core.recordsFrom({ people, teams, goals, cadenceRules });
}

/** The rows of the table; the limit of an expansion is what rrule-temporal takes. */
export async function benchCadence(sizes) {
  const rows = [];
  for (const [name, text, from] of [
    ['ten years of every Monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-01-01'],
    ['the same from 1970 on', 'FREQ=WEEKLY;BYDAY=MO', '1970-01-01'],
    [
      'ten years of last working days',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-01-01',
    ],
  ]) {
    const { ours, peer } = await interleave(tenYears(text, from), { rounds: 200, warmup: 50 });
    rows.push(row('C5', name, 1, ours, peer, '<= 1 x'));
  }
  for (const size of sizes) {
    const records = companyOf(size);
    const range = { until: '2027-01-01T00:00:00Z', at: '2027-01-01T00:00:00Z' };
    const goals = [...records.goals.values()];
    const { slots, stale } = await interleave({
      slots: () => core.checkInSlots('g0', records, range),
      stale() {
        const { staleAt } = core.stalenessOf(records);
        for (const [i, goal] of goals.entries()) staleAt(goal, Date.UTC(2026, 2, 1 + (i % 60)));
      },
    });
    rows.push(row('C12', 'a year of slots of one goal', size, slots, 1, '<= 1 ms'));
    rows.push(row('C23', 'when all goals are stale', size, stale, size / 100, '<= 10 us each'));
  }
  return rows;
}

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import { scoreSeries } from '../scoring/score-series.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { coachAt } from '../testing/coached.ts';
import { crowded } from '../testing/crowded.ts';
import { queueRecords } from '../testing/queue-company.ts';
import { coach } from './coach.ts';
import { shippedPractices } from './library.ts';
import { coachLook } from './look.ts';

/** A map that is looked up in and never walked. */
function unwalked<K, V>(map: ReadonlyMap<K, V>, name: string): ReadonlyMap<K, V> {
  const walks: readonly (string | symbol)[] = [
    'values',
    'keys',
    'entries',
    'forEach',
    'size',
    Symbol.iterator,
  ];
  return new Proxy(map, {
    get(target, key) {
      if (walks.includes(key)) throw new Error(`all of ${name} was walked`);
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function withUnwalked(record: object, except: readonly string[]): object {
  const entries = Object.entries(record).map(([name, value]: [string, unknown]) => {
    const isWalked = value instanceof Map && !except.includes(name);
    return [name, isWalked ? unwalked(value, name) : value];
  });
  return Object.fromEntries(entries) as object;
}

describe('the cost of coach', () => {
  before(() => calendarReady());

  it('[PR46] never walks the people, goals or series of a company, of all records only the cycles', () => {
    const whole = queueRecords(crowded);
    const records = {
      ...withUnwalked(whole, ['cycles']),
      rhythm: withUnwalked(whole.rhythm, []),
      growth: withUnwalked(whole.growth, []),
    } as Records;
    assert.throws(() => [...records.goals.values()], /all of goals was walked/);
    const look = coachLook({ records, scores: createScoreboard(whole, coachAt), at: coachAt });
    const settings = { suggestions: 20, standDays: 3, coolDownDays: 14, snoozeDays: 7 };
    const given = { practices: shippedPractices, leaderId: 'lea' as PersonId, settings };
    const scoresAt: typeof look.scoresAt = (goalId, moments) => scoreSeries(whole, goalId, moments);
    assert.ok(coach({ ...given, look: { ...look, scoresAt } }).length > 15);
  });
});

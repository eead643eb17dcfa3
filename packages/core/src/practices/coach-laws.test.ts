import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import type { CoachState } from '../schema/coach.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { coachAt, practiceOn } from '../testing/coached.ts';
import { crowded } from '../testing/crowded.ts';
import { queueRecords } from '../testing/queue-company.ts';
import { coach } from './coach.ts';
import {
  newCoachState,
  withDismissed,
  withRestored,
  withShown,
  withSnoozed,
} from './coach-state.ts';
import { shippedPractices } from './library.ts';
import { coachLook } from './look.ts';
import type { Suggestion } from './suggestion.ts';

const lea = 'lea' as PersonId;
const settings = { suggestions: 3, standDays: 3, coolDownDays: 14, snoozeDays: 7 };
const hourMs = 3_600_000;
const noisy = ['goal-stale', 'no-one-on-one-in-30-days', 'goal-without-parent'] as const;
const practices = noisy.map((name) => practiceOn(name, name));
const records = queueRecords(crowded);
const scores = createScoreboard(records, coachAt);
/** Occasions last: only the moment goes on, so that nothing but the state decides. */
const lookAt = (at: string) => coachLook({ records, scores, at });

/** What somebody does at the next moment, with which of the suggestions. */
const step = fc.record({
  hours: fc.integer({ min: 0, max: 24 * 9 }),
  does: fc.constantFrom('show', 'show', 'show', 'snooze', 'dismiss', 'restore', 'nothing'),
  place: fc.nat({ max: 5 }),
});

const nameOf = ({ practice, subjectKey }: Suggestion) => `${practice.id} ${subjectKey}`;
const coachedOf = ({ practice, subjectKey }: Suggestion) => ({
  practiceId: practice.id,
  subjectKey,
});

/** What is known of what became of one suggestion, kept by hand. */
interface Known {
  dismissed: boolean;
  until: number;
  shown: number | undefined;
}

describe('coach over time', () => {
  before(() => calendarReady());

  it('[PR36] [PR37] holds the cap, cool-downs, snoozes and dismissals in any sequence of deeds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const known = new Map<string, Known>();
        let state: CoachState = newCoachState(lea);
        let nowMs = Date.parse(coachAt);
        let last: Suggestion | undefined;
        for (const { hours, does, place } of steps) {
          nowMs += hours * hourMs;
          const at = new Date(nowMs).toISOString();
          const found = coach({ practices, look: lookAt(at), leaderId: lea, state, settings });
          assert.ok(found.length <= 3);
          for (const each of found) assertFree(known.get(nameOf(each)), nowMs);
          const picked: Suggestion | undefined =
            does === 'restore' ? last : found[place % Math.max(1, found.length)];
          last = picked ?? last;
          state = afterDeed(state, does, { found, picked, at });
          keep(known, does, { found, picked, nowMs });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[PR38] gives the same whatever the order of the practices and of the records', () => {
    const given = { look: lookAt(coachAt), leaderId: lea, settings };
    const before = coach({ ...given, practices: shippedPractices }).map(nameOf);
    assert.equal(before.length, 3);
    const turned = Object.fromEntries(
      Object.entries(crowded).map(([name, list]) => [name, [...list].reverse()]),
    );
    const others = queueRecords(turned);
    const look = coachLook({
      records: others,
      scores: createScoreboard(others, coachAt),
      at: coachAt,
    });
    fc.assert(
      fc.property(fc.shuffledSubarray([...shippedPractices], { minLength: 36 }), (shuffled) => {
        assert.deepEqual(coach({ ...given, practices: shuffled }).map(nameOf), before);
        assert.deepEqual(coach({ ...given, look, practices: shuffled }).map(nameOf), before);
      }),
      { numRuns: 30 },
    );
  });
});

function assertFree(known: Known | undefined, nowMs: number): void {
  if (!known) return;
  assert.equal(known.dismissed, false);
  assert.ok(known.until <= nowMs, 'it was put off until later');
  if (known.shown === undefined) return;
  if (known.until > known.shown) return;
  const stands = (dayMs(nowMs) - dayMs(known.shown)) / (24 * hourMs) < 3;
  assert.ok(stands || nowMs - known.shown >= (2 + 14) * 24 * hourMs, 'it cools down');
}

/** When the day of a moment begins. */
const dayMs = (ms: number) => ms - (ms % (24 * hourMs));

interface Deed {
  readonly found: readonly Suggestion[];
  readonly picked: Suggestion | undefined;
}

function afterDeed(
  state: CoachState,
  does: string,
  { found, picked, at }: Deed & { readonly at: string },
): CoachState {
  const now = { at, zone: 'UTC', settings };
  if (does === 'show') return withShown(state, found.map(coachedOf), now);
  if (!picked) return state;
  const until = new Date(Date.parse(at) + 7 * 24 * hourMs).toISOString();
  if (does === 'snooze') return withSnoozed(state, coachedOf(picked), until);
  if (does === 'dismiss') return withDismissed(state, coachedOf(picked), at);
  return does === 'restore' ? withRestored(state, coachedOf(picked)) : state;
}

function keep(
  known: Map<string, Known>,
  does: string,
  { found, picked, nowMs }: Deed & { readonly nowMs: number },
): void {
  const of = (each: Suggestion) => {
    const entry = known.get(nameOf(each)) ?? { dismissed: false, until: 0, shown: undefined };
    known.set(nameOf(each), entry);
    return entry;
  };
  if (does === 'show') for (const each of found) ofShown(of(each), nowMs);
  if (!picked) return;
  if (does === 'snooze') of(picked).until = nowMs + 7 * 24 * hourMs;
  if (does === 'dismiss') of(picked).dismissed = true;
  if (does === 'restore') Object.assign(of(picked), { dismissed: false, until: 0 });
}

function ofShown(entry: Known, nowMs: number): void {
  const { shown } = entry;
  if (shown === undefined || dayMs(nowMs) - dayMs(shown) >= 3 * 24 * hourMs) entry.shown = nowMs;
}

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { CoachState } from '../schema/coach.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Practice } from '../schema/practice.ts';
import { coachedIn, inShort, practiceOn } from '../testing/coached.ts';
import { crowded } from '../testing/crowded.ts';
import { newCoachState, withDismissed, withShown, withSnoozed } from './coach-state.ts';
import { shippedPractices } from './library.ts';

const settings = { suggestions: 3, standDays: 3, coolDownDays: 14, snoozeDays: 7 };
const ask = practiceOn('answer', 'feedback-request-open');
const close = practiceOn('close', 'cycle-ends-soon');

/** What a page shows on each of these days, which keeps each morning what it shows. */
function pages(
  practices: readonly Practice[],
  lists: object,
  days: { readonly from: string; readonly count: number; readonly suggestions?: number },
): readonly (readonly string[])[] {
  let state: CoachState = newCoachState('lea' as PersonId);
  return Array.from({ length: days.count }, (_, day) => {
    const at = new Date(Date.parse(`${days.from}T09:00:00Z`) + day * 86_400_000).toISOString();
    const coach = { ...settings, suggestions: days.suggestions ?? 3 };
    const found = coachedIn(practices, { lists, settings: { coach }, at, state });
    const shown = found.map(({ practice, subjectKey }) => ({
      practiceId: practice.id,
      subjectKey,
    }));
    state = withShown(state, shown, { at, zone: 'UTC', settings: coach });
    return inShort(found);
  });
}

const requestDue = (id: string, due: string) => ({
  ...{ id, from: 'mia', about: 'mia', to: 'lea', at: '2026-05-10T09:00:00Z', question: 'Q', due },
});

describe('coach day by day', () => {
  before(() => calendarReady());

  it('[PR36] shows few new suggestions in ten days, and the same on two that follow where nothing else happens', () => {
    const days = pages(shippedPractices, crowded, { from: '2026-05-18', count: 10 });
    assert.ok(new Set(days.flat()).size <= 15, String(new Set(days.flat()).size));
    assert.deepEqual(days[1]?.toSorted(), days[0]?.toSorted());
    assert.deepEqual(days[2]?.toSorted(), days[0]?.toSorted());
  });

  it('[PR37] brings back at its moment what was shown and then put off, and cools down once shown again', () => {
    const practice = practiceOn('talk', 'action-overdue');
    const dayOn = (day: number) => new Date(Date.UTC(2026, 4, 18 + day, 9)).toISOString();
    const coached = (day: number, state: CoachState) =>
      coachedIn([practice], {
        ...{ lists: crowded, at: dayOn(day), state },
        settings: { coach: settings },
      });
    const [first] = coached(0, newCoachState('lea' as PersonId));
    assert.ok(first);
    const each = { practiceId: practice.id, subjectKey: first.subjectKey };
    const showing = (state: CoachState, day: number) =>
      withShown(state, [each], { at: dayOn(day), zone: 'UTC', settings });
    const has = (day: number, state: CoachState) =>
      coached(day, state).some(({ subjectKey }) => subjectKey === first.subjectKey);
    const shown = showing(newCoachState('lea' as PersonId), 0);
    const waiting = withSnoozed(shown, each, dayOn(7));
    assert.deepEqual(
      [1, 6, 7, 9].map((day) => has(day, waiting)),
      [false, false, true, true],
    );
    assert.equal(has(7, shown), false);
    const again = showing(waiting, 7);
    assert.deepEqual(
      [9, 10, 22, 23].map((day) => has(day, again)),
      [true, false, false, true],
    );
  });

  it('[PR51] keeps a request up to its last day, however often it was shown', () => {
    const lists = { ...crowded, feedbackRequests: [requestDue('q', '2026-05-27')] };
    const days = pages([ask], lists, { from: '2026-05-12', count: 17 });
    const expected = Array.from({ length: 16 }, () => ['answer about request q']);
    assert.deepEqual(days, [...expected, []]);
  });

  it('[PR51] keeps the end of a cycle up to its last day', () => {
    const goals = (crowded.goals ?? []).slice(0, 1);
    const days = pages([close], { ...crowded, goals }, { from: '2026-06-20', count: 12 });
    assert.deepEqual(
      days.map(({ length }) => length),
      [...Array<number>(11).fill(1), 0],
    );
  });

  it('[PR51] puts what is nearly over before what was not shown, and that before it else', () => {
    const requests = (due: string) => ({
      ...crowded,
      feedbackRequests: [requestDue('q', due), requestDue('r', '2026-06-30')],
    });
    const days = (due: string) =>
      pages([ask], requests(due), { from: '2026-05-18', count: 5, suggestions: 1 }).map(([first]) =>
        first?.at(-1),
      );
    assert.deepEqual(days('2026-05-22'), ['q', 'q', 'q', 'q', 'q']);
    assert.deepEqual(days('2026-06-30'), ['q', 'q', 'q', 'r', 'r']);
  });

  it('[PR51] holds back what was dismissed, whatever its last day', () => {
    const lists = { ...crowded, feedbackRequests: [requestDue('q', '2026-05-19')] };
    const state = withDismissed(
      newCoachState('lea' as PersonId),
      { practiceId: ask.id, subjectKey: 'request q' },
      '2026-05-18T08:00:00Z',
    );
    assert.deepEqual(coachedIn([ask], { lists, state }), []);
  });

  it('[PR36] lets what presses and is new come before what stands and presses less', () => {
    const habit = practiceOn('habit', 'no-recognition-in-60-days');
    const asked = { lists: crowded, settings: { coach: { ...settings, suggestions: 1 } } };
    const [first] = coachedIn([habit], asked);
    const coached = { practiceId: habit.id, subjectKey: first?.subjectKey ?? '' };
    const shownOn = (day: string) => {
      const now = { at: `${day}T09:00:00Z`, zone: 'UTC', settings };
      const state = withShown(newCoachState('lea' as PersonId), [coached], now);
      return coachedIn([habit, ask], { ...asked, state })[0]?.practice.id;
    };
    assert.deepEqual([shownOn('2026-05-18'), shownOn('2026-05-17')], ['habit', 'answer']);
  });
});

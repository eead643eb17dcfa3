import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import {
  companyOfTeams,
  feedbackOn,
  inMay,
  peopleOf,
  published,
  recognitionOn,
} from '../testing/people-company.ts';
import { goalOfMia, ruleOf } from '../testing/rhythms.ts';
import { lastEnded } from './ended-periods.ts';
import { peopleFigures, takeSnapshot } from './people-figures.ts';

const count = 12;
const numbers = Array.from({ length: count }, (_, index) => index);
const weekly = { recurrence: { frequency: 'weekly', weekdays: [{ weekday: 3 }] } };
const inApril = { ...weekly, from: '2026-04-01', time: '10:00', zone: 'UTC' };

const happenings = [
  ...(['left', 'closed', 'ended', 'moved', 'started', 'objected', 'settled', 'opened'] as const),
  ...(['given', 'checked-in', 'withdrawn', 'delegated', 'back', 'rule', 'rule-ended'] as const),
];
type Happening = (typeof happenings)[number];

/** What happens after April to two people who talk to each other. */
interface Later {
  readonly at: string;
  readonly happens: readonly Happening[];
}

/** Twenty-four people who work and talk with each other in April, and what happened to some of them later. */
function company(later: readonly (Later | undefined)[]): Records {
  const lists: Record<string, object[]> = {};
  const put = (name: string, ...records: object[]) => (lists[name] ??= []).push(...records);
  for (const index of numbers) {
    const { at = inMay, happens = [] } = later[index] ?? {};
    const made = { at, has: (what: Happening) => happens.includes(what), put };
    workOf(index, made);
    talkOf(index, made);
  }
  const settings = { anonymityThreshold: 3 };
  return companyOfTeams(
    { a: { people: count }, b: { people: count } },
    {
      ...lists,
      settings,
    },
  );
}

interface Made {
  readonly at: string;
  readonly has: (what: Happening) => boolean;
  readonly put: (name: string, ...records: object[]) => void;
}

function workOf(index: number, { at, has, put }: Made) {
  const [mine, other] = [`a${index}`, `b${index}`];
  const left = { active: false, left: at.slice(0, 10) };
  put('people', { ...peopleOf('a', count)[index], ...(has('left') && left) });
  put('people', { ...peopleOf('b', count)[index], ...(has('left') && left) });
  const closed = { state: 'closed', outcome: { at, by: mine, proposed: 0.5, grade: 0.5 } };
  for (const ownerId of [mine, other]) {
    put('goals', goalOfMia(`g-${ownerId}`, { ownerId, ...(has('closed') && closed) }));
  }
  const checkIn = (id: string, made: string) => ({
    ...{ id, goalId: `g-${mine}`, by: mine, at: made, asOf: made.slice(0, 10) },
  });
  if (index % 2) put('checkIns', checkIn(`c${index}`, '2026-04-13T08:00:00Z'));
  if (has('checked-in')) put('checkIns', checkIn(`late${index}`, at));
  const from = { from: mine, activity: 'check-in', end: '2026-06-30' };
  put('delegations', {
    ...{ ...from, id: `d${index}`, to: `b${(index + 1) % count}`, start: '2026-04-20' },
    ...{ at: '2026-04-20T08:00:00Z', ...(has('back') && { endedAt: at }) },
  });
  const next = { ...from, id: `n${index}`, to: `a${(index + 1) % count}`, at };
  if (has('delegated')) put('delegations', { ...next, start: at.slice(0, 10) });
  const scope = { kind: 'person', personId: other };
  put('cadenceRules', ruleOf(`r${index}`, { scope, ...(has('rule-ended') && { endedAt: at }) }));
  const rule = { scope: { kind: 'person', personId: mine }, from: at.slice(0, 10), setAt: at };
  if (has('rule')) put('cadenceRules', ruleOf(`s${index}`, rule, 'FREQ=DAILY'));
}

function talkOf(index: number, { at, has, put }: Made) {
  const [mine, other] = [`a${index}`, `b${index}`];
  const series = {
    ...{ people: [mine, other], managerId: other, startedBy: other, ...inApril },
    startedAt: '2026-03-20T10:00:00Z',
  };
  const seriesId = `s${index}`;
  const moved = {
    ...{ from: '2026-05-06', earlier: [{ ...inApril, until: at }], sequence: 1 },
    recurrence: { frequency: 'monthly', monthDays: [6] },
  };
  const ended = { state: 'ended', endedAt: at };
  put('series', {
    ...series,
    id: seriesId,
    ...(has('moved') && moved),
    ...(has('ended') && ended),
  });
  if (has('started'))
    put('series', { ...series, id: `t${index}`, startedAt: at, from: '2026-05-06' });
  const met = (index % 3 ? ['2026-04-08', '2026-04-15'] : ['2026-04-08']).map((day) => ({
    ...{ id: `m${index}-${day}`, seriesId, minutes: 30, due: `${day}T10:00:00Z` },
    ...{ at: `${day}T10:00:00Z`, confirmed: { by: mine, at: `${day}T11:00:00Z` } },
    ...(has('objected') && { objected: { by: other, at, reason: 'no' } }),
  }));
  put('meetings', ...met);
  const word = { seriesId, by: mine, text: 'x', at: '2026-04-02T10:00:00Z' };
  const done = has('settled') && { ended: { as: 'dropped', by: mine, at } };
  put('talkingPoints', { ...word, id: `p${index}`, ...done });
  put('actionItems', { ...word, id: `x${index}`, ownerId: mine, ...done });
  const said = feedbackOn('2026-04-10', mine, other);
  const change = { at, by: mine, from: 'manager', to: 'subject' };
  const forManager = { visibility: 'manager', managerId: 'a11' };
  if (index % 2)
    put('feedback', { ...said, ...(has('opened') ? { changes: [change] } : forManager) });
  put('feedback', feedbackOn('2026-04-11', other, mine));
  if (has('given')) put('feedback', feedbackOn(at.slice(0, 10), other, `a${(index + 1) % count}`));
  const back = has('withdrawn') ? { withdrawnAt: at } : {};
  if (index % 2) put('recognitions', recognitionOn('2026-04-10', mine, other, back));
}

const cellsOf = (records: Records) =>
  takeSnapshot(records, lastEnded('month', inMay, 'UTC'), inMay).cells;
const moments = ['2026-05-01T00:00:00Z', '2026-05-02T09:00:00Z', '2026-05-04T09:59:59Z'];
const anyLater = fc.array(
  fc.option(
    fc.record({
      at: fc.constantFrom(...moments),
      happens: fc.subarray([...happenings]),
    }),
    { nil: undefined },
  ),
  { minLength: count, maxLength: count },
);

describe('what happens after a period', () => {
  before(() => calendarReady());

  test('[I58] nothing of it moves a cell of any figure about people', () => {
    const nothing = cellsOf(company([]));
    const shown = new Set(nothing.map(({ figure }) => figure));
    assert.equal(shown.size, peopleFigures.length);
    fc.assert(
      fc.property(anyLater, (later) => assert.deepEqual(cellsOf(company(later)), nothing)),
      { numRuns: 40 },
    );
  });

  test('[I58] nor does any one thing, at the first moment after it, to everyone', () => {
    const nothing = cellsOf(company([]));
    for (const what of happenings) {
      const later = { at: '2026-05-01T00:00:00Z', happens: [what] };
      assert.deepEqual(cellsOf(company(numbers.map(() => later))), nothing, what);
    }
  });

  test('[I52] effort is what was asked of everyone when the month ended', () => {
    const goals = (fields: object) =>
      numbers.map((index) => goalOf(index, index < 6 ? fields : {}));
    const minutes = (goalFields: object, personFields: object = {}) => {
      const people = peopleOf('a', count).map((person, index) =>
        index < 6 ? { ...person, ...personFields } : person,
      );
      const records = companyOfTeams(
        { a: { people: count } },
        { goals: goals(goalFields), people },
      );
      return published(records, 'minutes-per-week')['all'];
    };
    const closedAt = (at: string) => ({ state: 'closed', outcome: { at, by: 'a0', grade: 1 } });
    // Three minutes of check-in a week for half of them.
    const [all, less] = [minutes({}) ?? 0, minutes({ state: 'cancelled' }) ?? 0];
    assert.ok(less > 0 && all > less);
    assert.equal(minutes(closedAt('2026-05-01T00:00:00Z')), all);
    assert.equal(minutes(closedAt('2026-04-30T23:59:59Z')), less);
    assert.equal(minutes({}, { active: false, left: '2026-05-02' }), all);
    assert.equal(minutes({}, { active: false, left: '2026-04-30' }), all);
  });
});

function goalOf(index: number, fields: object): object {
  return goalOfMia(`g${index}`, { ownerId: `a${index}`, ...fields });
}

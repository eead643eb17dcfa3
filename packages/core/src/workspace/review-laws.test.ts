import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Step, briefId, reviewWorld } from '../testing/review-world.ts';

const goalId = fc.constantFrom('g', 'own', 'done', 'other', 'unit');
const visibility = fc.constantFrom('public', 'chain', 'named', 'private');
const who = fc.constantFrom('ada', 'lea', 'mia', 'max', 'hal');
const day = fc
  .integer({ min: 0, max: 180 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const edit = (fields: object, base: object) => ({ fields, base });

const feedback = fc
  .record({
    id: fc.constantFrom('both', 'manager', 'subject', 'public', 'f1', 'f2'),
    visibility: fc.constantFrom('subject', 'subject-and-manager', 'manager', 'public'),
    day,
    hasText: fc.boolean(),
  })
  .map(({ id, visibility: of, day: on, hasText }) => ({
    ...{ id, from: 'max', about: 'mia', at: `${on}T12:00:00Z`, visibility: of },
    ...(/manager/.test(of) && { managerId: 'lea' }),
    ...(hasText && { text: id }),
  }));

/** What may become of a company after a review was shared: of records, people, calendars, leave and settings. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ id: goalId, by: who, to: visibility, was: visibility })
    .map(({ id, by, to, was }): Step => ({
      ...{ by, type: 'goal.edit' },
      input: { goalId: id, ...edit({ visibility: to }, { visibility: was }) },
    })),
  fc.record({ goalId, by: who }).map(({ by, ...input }): Step => ({
    ...{ by, type: 'goal.check-in', input: { ...input, value: 5 } },
  })),
  fc.tuple(day, day).map(([a, b]): Step => ({
    ...{ by: 'mia', type: 'leave.add' },
    input: { personId: 'mia', start: a < b ? a : b, end: a < b ? b : a },
  })),
  fc
    .constantFrom(
      ...[{ managerId: 'ada' }, { joined: '2026-03-01' }, { worksOn: [1] }, { left: '2026-04-01' }],
      ...[{ timeZone: 'Asia/Tokyo' }, { active: false }],
    )
    .map((fields): Step => {
      const base = { ...('managerId' in fields && { managerId: 'lea' }) };
      const none = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
      const was = { timeZone: 'UTC', active: true };
      const shown = Object.fromEntries(Object.keys(fields).map((n) => [n, was[n as 'active']]));
      const seen = JSON.parse(JSON.stringify(shown)) as object;
      const input = { personId: 'mia', ...edit(fields, { ...none, ...seen, ...base }) };
      return { by: 'ada', type: 'person.edit', input };
    }),
  fc.constant<Step>({
    collection: 'settings',
    record: { workingCalendarId: 'cal', reviews: { recencyWarning: 0, recencyFromItems: 0 } },
  }),
  fc.constant<Step>({ collection: 'workingCalendars', record: { id: 'cal', weekend: [1, 2] } }),
  fc.constant<Step>({ by: 'hal', type: 'person.erase', input: { personId: 'max' } }),
  feedback.map((record): Step => ({ collection: 'feedback', record })),
  fc.constantFrom('refresh', 'withdraw', 'comment').map((type): Step => ({
    ...{ by: 'lea', type: `review.${type}` },
    input: { briefId, ...(type === 'comment' && { text: 'x' }) },
  })),
);

const some = [['feedback', 'manager'] as const, ['check-in', 'c2'] as const];
const moreCited = [['meeting', 'held'] as const, ['feedback', 'both'] as const];
const cited = fc.subarray([...some, ...moreCited]);

describe('the figures of a review', () => {
  test('[RV18] stay what they are for its two, whatever happens later', () => {
    fc.assert(
      fc.property(cited, fc.array(step, { maxLength: 12 }), (named, steps) => {
        const { step: happens, shownTo, state } = reviewWorld({}, named);
        const before = ['lea', 'mia'].map((viewer) => shownTo(viewer).figures);
        for (const each of steps) happens(each);
        for (const [index, viewer] of ['lea', 'mia'].entries()) {
          if (state.people.get(viewer as never)?.active !== true) continue;
          assert.deepEqual(shownTo(viewer).figures, before[index]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[RV18] are the count of the items that are shown, for whoever reads it', () => {
    fc.assert(
      fc.property(cited, fc.array(step, { maxLength: 8 }), (named, steps) => {
        const hrSees = { settings: [{ reviews: { hrSees: true } }] };
        const { step: happens, shownTo, state } = reviewWorld(hrSees, named);
        for (const each of steps) happens(each);
        const isOpen = state.settings.reviews.hrSees;
        for (const viewer of isOpen ? ['lea', 'mia', 'hal'] : ['lea', 'mia']) {
          if (state.people.get(viewer as never)?.active !== true) continue;
          const { brief, figures } = shownTo(viewer);
          const countOf = (of: typeof figures.cited) => (of.kind === 'measured' ? of.count : 0);
          assert.equal(countOf(figures.available), brief.seen.items.length);
          assert.equal(countOf(figures.cited), brief.cited.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('evidence that the subject does not see', () => {
  test('[RV19] [P83] changes nothing in what the subject gets', () => {
    const hidden = fc.array(
      fc.record({ n: fc.nat({ max: 99 }), day }).map(({ n, day: on }) => ({
        ...{ id: `h${n}`, from: 'max', about: 'mia', at: `${on}T12:00:00Z`, text: 'x' },
        ...{ visibility: 'manager', managerId: 'lea' },
      })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(hidden, cited, fc.array(step, { maxLength: 6 }), (more, named, steps) => {
        const ofHidden = more.map(({ id }) => ['feedback', id] as const);
        const whole = reviewWorld({ feedback: more }, [...named, ...ofHidden]);
        const bare = reviewWorld({}, named);
        for (const each of steps) for (const world of [whole, bare]) world.step(each);
        if (bare.state.people.get('mia' as never)?.active !== true) return;
        assert.deepEqual(whole.shownTo('mia'), bare.shownTo('mia'));
        assert.doesNotMatch(JSON.stringify(whole.shownTo('mia')), /"h\d+"|"manager"/);
      }),
      { numRuns: 150 },
    );
  });

  test('[P83] has no name for its writer either once the writer does not see it, and keeps its place', () => {
    const { step: happens, shownTo } = reviewWorld({}, some);
    const before = shownTo('lea').brief;
    happens({
      ...{ by: 'mia', type: 'goal.edit' },
      input: { goalId: 'g', ...edit({ visibility: 'private' }, { visibility: 'public' }) },
    });
    const [first] = before.cited;
    assert.deepEqual([first?.id, first?.under, first?.shown], ['c2', 'g', true]);
    const { id: _id, under: _under, ...place } = first as NonNullable<typeof first>;
    const after = shownTo('lea').brief;
    assert.deepEqual(after.cited, [place, before.cited[1]]);
    assert.doesNotMatch(JSON.stringify(after), /"g"|"c2"|"c1b"/);
    assert.doesNotMatch(JSON.stringify(shownTo('lea').packet), /"c2"/);
    assert.equal(after.seen.items.length, before.seen.items.length);
  });
});

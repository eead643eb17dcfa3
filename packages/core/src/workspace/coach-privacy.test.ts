import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import { type MayBeThanked, hiddenThanks } from '../feedback/hidden-thanks.ts';
import { coach } from '../practices/coach.ts';
import { coachLook } from '../practices/look.ts';
import { takenBy } from '../practices/trigger-defaults.ts';
import { occasionsOf } from '../practices/triggers.ts';
import type { PersonId } from '../schema/ids.ts';
import { type PracticeTrigger, TriggerName } from '../schema/practice.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import { practiceOn } from '../testing/coached.ts';
import { type Lists, companies, stateOf, withoutHidden } from '../testing/hidden-company.ts';
import { company, monday } from '../testing/workspaces.ts';
import type { State } from './state.ts';
import { visibleRecords } from './visible-records.ts';
import { placed, seenOf } from '../testing/seen-evidence.ts';

const people = ['ada', 'lea', 'mia', 'max', 'hal', 'vic'];
const anyone = fc.constantFrom(...people);
const two = fc.uniqueArray(anyone, { minLength: 2, maxLength: 2 });
const goalAt = fc.nat({ max: 2 }).map((place) => `g${place}`);
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 });

/** What people say to each other, to which much of the company is not privy. */
const said = fc.record({
  thanks: few(two),
  ...{ words: few(fc.tuple(two, fc.constantFrom('subject', 'public'))), asked: few(two) },
  phases: few(fc.tuple(goalAt, anyone)),
  ...{ offTheWall: fc.subarray(people), briefs: few(two), told: fc.subarray(people) },
});

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

function growthOf({ thanks, words, asked, phases, offTheWall, briefs, told }: Said): Lists {
  const ref = { kind: 'check-in', id: 'c0', under: 'g0', at: monday };
  return {
    people: (company.people ?? []).map((person) => ({
      ...person,
      ...(offTheWall.includes(person.id ?? '') && { wallOptOut: true }),
    })),
    recognitions: thanks.map(([from, to], at) => ({
      ...{ id: `x${at}`, from, to: [to], at: monday, text: 'x' },
    })),
    feedback: words.map(([[from, about], visibility], at) => ({
      ...{ id: `f${at}`, from, about, at: monday, text: 'x', visibility },
    })),
    feedbackRequests: asked.map(([from, to], at) => ({
      ...{ id: `e${at}`, from, about: from, to, at: monday, question: 'x' },
    })),
    goalPhases: phases.map(([goalId, personId], at) => ({
      ...{ id: `y${at}`, goalId, personId, ability: 0.1, energy: 0.1, at: monday },
    })),
    reviewBriefs: briefs.map(([writerId, aboutId], at) => ({
      ...{ id: `b${at}`, writerId, aboutId, start: '2026-01-01', end: '2026-05-31' },
      ...{ startedAt: monday, cited: [ref, ref, ref, ref].map(placed) },
      seen: seenOf([ref, { ...ref, at: '2026-01-02T09:00:00Z', u: 0 }]),
    })),
    coachStates: told.map((id) => ({
      id,
      practices: [{ practiceId: 'goal-stale', subjectKey: 'goal g0', dismissedAt: monday }],
    })),
  };
}

/** Those that look back by so many days; all others wait for so many. */
const looking = /cycle|fell|late|skipped|new|returned|inside|below|reached|phase|off-track/;

/** Each trigger as easy to please as can be. */
const eager = TriggerName.options.map((name): PracticeTrigger => {
  const least = { days: looking.test(name) ? 200 : 1, count: 1, share: 0 };
  const limits = takenBy(name).map((each) => [each, least[each]]);
  return Object.fromEntries([['name', name], ...limits]) as PracticeTrigger;
});
const practices = eager.map((trigger) => practiceOn(trigger.name, trigger));
const later = '2026-06-10T10:00:00Z';

/** What is not the viewer's own to look at: scores, and whether somebody may have been thanked. */
interface Told {
  readonly scores: Scoreboard;
  readonly mayBeThanked?: MayBeThanked;
}

/** All that the coach could say: every occasion, and what it chooses. */
function answerOf(state: State, viewer: PersonId, told: Told) {
  const { records } = visibleRecords(state, viewer);
  const look = coachLook({ records, at: later, ...told });
  const given = { state: records.growth.coachStates.get(viewer), settings: records.settings.coach };
  const chosen = coach({ practices, look, leaderId: viewer, ...given });
  const found = eager.flatMap((trigger) => occasionsOf(trigger, viewer, look));
  return { found, chosen };
}

describe('what a leader may not see', () => {
  before(() => calendarReady());

  it('[PR38] [P60] changes nothing that the coach says, but for scores, and hidden thanks that only silence', () => {
    const seen = new Set<string>();
    let silences = 0;
    fc.assert(
      fc.property(companies, said, anyone, (lists, words, who) => {
        const viewer = who as PersonId;
        const whole = stateOf({ ...lists, ...growthOf(words) });
        const bare = withoutHidden(whole, viewer);
        const scores = createScoreboard(visibleRecords(bare, viewer).records, later);
        const mayBeThanked = hiddenThanks(whole, visibleRecords(whole, viewer).records);
        const all = answerOf(whole, viewer, { scores, mayBeThanked });
        assert.deepEqual(all, answerOf(bare, viewer, { scores, mayBeThanked }));
        const said = new Set(all.found.map((each) => JSON.stringify(each)));
        const { found } = answerOf(bare, viewer, { scores, mayBeThanked: () => false });
        const silenced = found.filter((each) => !said.has(JSON.stringify(each)));
        assert.equal(found.length - silenced.length, all.found.length);
        for (const { trigger, personId } of silenced) {
          assert.match(trigger, /recognition/);
          assert.ok(personId && mayBeThanked(personId, -Infinity));
          silences++;
        }
        for (const { trigger } of all.found) seen.add(trigger);
      }),
      { numRuns: 200 },
    );
    assert.ok(seen.size >= 15, [...seen].join());
    assert.ok(silences > 20, String(silences));
  });
});

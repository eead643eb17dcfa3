import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import { coachAt, occasionsIn, resultOf, subjectsIn } from '../testing/coached.ts';
import { phaseAdvice } from './phase.ts';

const phase = (goalId: string, personId: string, fields: object = {}) => ({
  ...{ id: `${goalId}-${personId}`, goalId, personId, ability: 0.2, energy: 0.9, at: coachAt },
  ...fields,
});

describe('phaseAdvice', () => {
  it('[PR44] offers direction for want of ability and support for want of energy, in four corners', () => {
    const of = (ability: number, energy: number) => phaseAdvice({ ability, energy });
    assert.deepEqual(of(0.2, 0.9), { corner: 'direct', direction: 0.8, support: 0.1 });
    assert.deepEqual(of(0.2, 0.2), { corner: 'coach', direction: 0.8, support: 0.8 });
    assert.deepEqual(of(0.9, 0.2), { corner: 'support', direction: 0.1, support: 0.8 });
    assert.deepEqual(of(0.5, 0.5), { corner: 'delegate', direction: 0.5, support: 0.5 });
  });

  it('[PR44] never offers less for less, nor anything out of 0 to 1', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fraction, (ability, less, energy) => {
        const [more, fewer] = [Math.max(ability, less), Math.min(ability, less)];
        const [able, unable] = [more, fewer].map((each) => phaseAdvice({ ability: each, energy }));
        assert.ok(able && unable && unable.direction >= able.direction);
        assert.ok(able.direction >= 0 && unable.direction <= 1 && able.support === unable.support);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('triggers on phases', () => {
  before(() => calendarReady());

  const goals = ['a', 'b', 'c'].map((id) => resultOf(id));

  it('[PR32] name goals on which a report has lately said that it takes so much', () => {
    const goalPhases = [
      phase('a', 'mia'),
      phase('a', 'max', { ability: 0.1 }),
      phase('b', 'mia', { ability: 0.9, energy: 0.4 }),
      phase('c', 'mia', { at: '2026-03-18T09:00:00Z' }),
    ];
    const lists = { goals, goalPhases };
    const [first, ...others] = occasionsIn('phase-needs-direction', { lists });
    assert.deepEqual(others, []);
    assert.deepEqual(first?.reason.values, {
      ...{ goalId: 'a', ownerId: 'mia', personId: 'max', ability: 0.1, energy: 0.9 },
      ...{ setAt: coachAt, direction: 0.9 },
    });
    assert.deepEqual(subjectsIn('phase-needs-support', { lists }), ['goal b']);
    assert.deepEqual(subjectsIn({ name: 'phase-needs-support', share: 0.7 }, { lists }), []);
    const old = { name: 'phase-needs-direction', days: 61 } as const;
    assert.deepEqual(subjectsIn(old, { lists }), ['goal a', 'goal c']);
  });

  it('[PR32] go by the last word of each, and by reports alone', () => {
    const goalPhases = [
      phase('a', 'mia', { at: '2026-05-01T09:00:00Z' }),
      phase('a', 'mia', { id: 'again', ability: 1 }),
      phase('b', 'ada'),
      phase('c', 'lea'),
    ];
    assert.deepEqual(subjectsIn('phase-needs-direction', { lists: { goals, goalPhases } }), []);
    const own = { lists: { goals, goalPhases: [phase('a', 'mia')] }, leader: 'mia' };
    assert.deepEqual(subjectsIn('phase-needs-direction', own), []);
  });

  it('[PR45] never reach a review or its evidence: no code there knows of them', () => {
    const core = new URL('..', import.meta.url);
    const rooms = ['reviews', 'schema/review.ts', 'feedback', 'insights'].map(
      (name) => new URL(name, core),
    );
    const files = rooms.flatMap((room) => filesIn(room));
    assert.ok(files.length >= 2);
    for (const file of files) {
      assert.doesNotMatch(readFileSync(file, 'utf8'), /phasesOn|goalPhases|GoalPhase\b|phase\.ts/);
    }
  });
});

/** The source files of a room, or the one file; none of a room that there is not. */
function filesIn(room: URL): readonly URL[] {
  if (room.pathname.endsWith('.ts')) return [room];
  try {
    const names = readdirSync(room, { recursive: true, encoding: 'utf8' });
    const code = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    return code.map((name) => new URL(`${room.href}/${name}`));
  } catch {
    return [];
  }
}

import fc from 'fast-check';
import type { FeedbackId, PersonId, RecognitionId, TeamId } from '../schema/ids.ts';
import type { Feedback } from '../schema/feedback.ts';
import type { Person, Team } from '../schema/organisation.ts';
import type { Recognition } from '../schema/recognition.ts';

/** A company in which people say things to one another in the first half of 2026. */
export interface SayingCompany {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly feedback: readonly Feedback[];
  readonly recognitions: readonly Recognition[];
  /** k, from 3 on. */
  readonly threshold: number;
}

/** Up to `most` teams under one another, of some people each, who mostly do as the others of their team. */
export const sayingCompany = (most = 5): fc.Arbitrary<SayingCompany> =>
  fc
    .record({
      threshold: fc.integer({ min: 3, max: 5 }),
      seats: fc.array(fc.record({ seat: fc.nat(), size: fc.integer({ min: 0, max: 12 }) }), {
        minLength: 1,
        maxLength: most,
      }),
      // In which months somebody gives and is recognised: usual in a team, and what a few do otherwise.
      habits: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 4 }),
      odd: fc.array(fc.record({ who: fc.nat(), months: fc.integer({ min: 0, max: 7 }) }), {
        maxLength: 6,
      }),
    })
    .map(({ threshold, seats, habits, odd }) => {
      const teams = seats.map(({ seat }, index) => teamAt(index, seat % (index + 1)));
      const people = seats.flatMap(({ size }, team) =>
        Array.from({ length: size }, (_, index) => personAt(team, index)),
      );
      const monthsOf = people.map((_, index) => habits[index % 4] ?? 0);
      for (const { who, months } of odd)
        if (people.length > 0) monthsOf[who % people.length] = months;
      return { threshold, people, teams, ...saidBy(people, monthsOf) };
    });

// Plain objects rather than parsed ones: thousands of companies are made.
function teamAt(index: number, above: number): Team {
  const parent = above < index ? { parentId: `t${above}` as TeamId } : {};
  return { id: `t${index}` as TeamId, name: 'x', ...parent };
}

function personAt(team: number, index: number): Person {
  const id = `p${team}-${String(index).padStart(2, '0')}` as PersonId;
  const teamId = `t${team}` as TeamId;
  return { id, name: 'x', timeZone: 'UTC', teamId, active: true, roles: ['member'] };
}

/** Everyone gives to the next one and is recognised by them, in the months of April to June of a bit mask. */
function saidBy(people: readonly Person[], monthsOf: readonly number[]) {
  if (people.length < 2) return { feedback: [], recognitions: [] };
  const all = people.flatMap(({ id: from }, index) => {
    const about = people[(index + 1) % people.length]?.id ?? from;
    const months = [4, 5, 6].filter((_, bit) => ((monthsOf[index] ?? 0) >> bit) & 1);
    return months.map((month) => ({ from, about, month }));
  });
  return {
    feedback: all.map(({ from, about, month }) => feedbackAt(from, about, `2026-0${month}-15`)),
    recognitions: all.map(({ from, about, month }): Recognition => ({
      ...{ id: `${from}-${month}` as RecognitionId, from: about, to: [from], text: 'x' },
      ...{ at: `2026-0${month}-15T12:00:00Z`, reactions: [] },
    })),
  };
}

/** Feedback at noon of a day. */
export function feedbackAt(from: PersonId, about: PersonId, day: string): Feedback {
  const id = `${from}-${day}` as FeedbackId;
  const at = `${day}T12:00:00Z`;
  return { id, from, about, text: 'x', visibility: 'subject', at, changes: [] };
}

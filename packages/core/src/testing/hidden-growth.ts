import fc from 'fast-check';
import { growthOfCompany } from './growth-company.ts';
import { monday } from './workspaces.ts';
import { placed, seenOf } from './seen-evidence.ts';

const everybody = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe'];
const anyone = fc.constantFrom('ada', 'lea', 'mia', 'max', 'hal', 'vic');
const few = <T>(one: fc.Arbitrary<T>, most = 5) => fc.array(one, { maxLength: most });
const place = fc.nat({ max: 7 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const two = fc.uniqueArray(anyone, { minLength: 2, maxLength: 2 });

const said = fc.record({
  ...{ two, managerId: anyone, goal: maybe(place), request: maybe(fc.nat({ max: 4 })) },
  visibility: fc.constantFrom('subject', 'subject-and-manager', 'manager', 'public'),
});
const asked = fc.record({ two, about: maybe(anyone), goal: maybe(place) });
const round = fc.record({
  ...{ about: anyone, by: anyone, reported: fc.array(fc.boolean(), { maxLength: 3 }) },
  as: fc.constantFrom('released', 'released', 'destroyed', undefined),
});
const thanks = fc.record({
  ...{ people: fc.uniqueArray(anyone, { minLength: 2, maxLength: 4 }), goal: maybe(place) },
  ...{ by: anyone, isWithdrawn: fc.boolean() },
});
const evidence = fc.record({
  kind: fc.constantFrom('check-in', 'grade', 'feedback', 'recognition', 'meeting', 'action'),
  ...{ place, under: place },
});
const brief = fc.record({
  ...{ writerId: anyone, aboutId: anyone, isShared: fc.boolean(), by: maybe(anyone) },
  ...{ seen: few(evidence), cited: few(evidence, 3) },
});
const phase = fc.record({ personId: anyone, goal: place });

/** What is drawn of it: see `growthLists`. */
export const drawnGrowth = fc.record({
  ...{ said: few(said, 6), asked: few(asked), rounds: few(round, 3), thanks: few(thanks) },
  ...{ briefs: few(brief, 4), phases: few(phase) },
  coached: fc.uniqueArray(anyone, { maxLength: 3 }),
  ...{ offTheWall: fc.uniqueArray(anyone, { maxLength: 2 }), hrSees: fc.boolean() },
});
type Drawn = typeof drawnGrowth extends fc.Arbitrary<infer T> ? T : never;
type Evidence = typeof evidence extends fc.Arbitrary<infer T> ? T : never;

const made = { at: monday };

/**
 * Records of what helps people grow, much of it hidden from most: feedback `f0`, requests `e0`, rounds `x0`
 * with texts `t0-0`, recognitions `y0`, briefs `b0` and phases `h0`.
 *
 * @param goalId - The id of a goal by its place.
 */
export function growthLists(drawn: Drawn, goalId: (place: number) => string) {
  const on = (goal: number | undefined) => (goal === undefined ? {} : { goalId: goalId(goal) });
  const { companyValues, practices, figureSnapshots } = growthOfCompany;
  return {
    ...{ companyValues, practices, figureSnapshots, ...roundLists(drawn) },
    settings: [{ reviews: { hrSees: drawn.hrSees } }],
    feedback: drawn.said.map(
      ({ two: [from, about], managerId, goal, request, visibility }, at) => ({
        ...{ ...made, id: `f${at}`, from, about, visibility, text: 'x', ...on(goal) },
        ...(visibility.includes('manager') && { managerId }),
        ...(request !== undefined && request < drawn.asked.length && { requestId: `e${request}` }),
      }),
    ),
    feedbackRequests: drawn.asked.map(({ two: [from, to], about, goal }, at) => ({
      ...{ ...made, id: `e${at}`, from, to, about: about === to ? from : (about ?? from) },
      ...{ question: 'x', ...on(goal) },
    })),
    recognitions: drawn.thanks.map(({ people: [from, ...to], goal, by, isWithdrawn }, at) => ({
      ...{ ...made, id: `y${at}`, from, to, ...on(goal) },
      ...(isWithdrawn ? { withdrawnAt: monday } : { text: 'x' }),
      reactions: [{ by, reaction: 'thanks' }],
    })),
    coachStates: drawn.coached.map((id) => ({ id, practices: [] })),
    goalPhases: drawn.phases.map(({ personId, goal }, at) => ({
      ...{ ...made, id: `h${at}`, personId, goalId: goalId(goal), ability: 0.5, energy: 0.5 },
    })),
    reviewBriefs: briefsOf(drawn, goalId),
  };
}

function roundLists({ rounds }: Drawn) {
  return {
    feedbackRounds: rounds.map(({ about, by, as }, at) => ({
      ...{ id: `x${at}`, about, by, asked: everybody.filter((id) => id !== about), threshold: 3 },
      ...{ openedAt: monday, closesAt: '2026-05-18T09:00:00Z', question: 'x' },
      ...(as !== undefined && { settled: { ...made, as } }),
    })),
    anonymousTexts: rounds.flatMap(({ reported, as }, at) =>
      reported.map((isReported, index) => ({
        ...{ id: `t${at}-${index}`, roundId: `x${at}`, text: 'x' },
        ...(isReported && as === 'released' && { reported: true }),
      })),
    ),
  };
}

function briefsOf({ briefs }: Drawn, goalId: (place: number) => string) {
  const days = { start: '2026-01-01', end: '2026-03-31', startedAt: monday };
  const refOf = ({ kind, place: at, under }: Evidence) => {
    const ids: Readonly<Record<string, object>> = {
      'check-in': { id: `c${at}`, under: goalId(under) },
      grade: { id: goalId(at) },
      feedback: { id: `f${at}` },
      recognition: { id: `y${at}` },
    };
    return { kind, ...made, ...(ids[kind] ?? { id: `w${at}`, under: `u${under % 4}` }) };
  };
  return briefs.map(({ writerId, aboutId, isShared, by, seen, cited }, at) => ({
    ...{
      ...days,
      id: `b${at}`,
      writerId,
      aboutId,
      text: 'x',
      cited: cited.map((each) => placed(refOf(each))),
    },
    seen: seenOf(seen.map(refOf)),
    ...(isShared && { sharedAt: monday }),
    ...(isShared && by !== undefined && { comments: [{ ...made, id: 'm', by, text: 'x' }] }),
  }));
}

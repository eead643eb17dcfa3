import fc from 'fast-check';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Command } from '../workspace/command.ts';

/** What somebody does, as far as the records offer something to do it to. */
export type GrowthDeed = (records: Records, viewer: PersonId) => Command;

const people = ['ada', 'lea', 'mia', 'max', 'hal', 'zoe'];
const someone = fc.constantFrom(...people);
const visibility = fc.constantFrom('subject', 'subject-and-manager', 'manager', 'public');
const number = fc.nat({ max: 7 });
const words = fc.constantFrom('one', 'two', 'three');

const pick = <R>(list: readonly R[], index: number): R | undefined => list[index % list.length];

/** The manager whom a form names to most, and who would have been another one to some. */
const shown = fc.constantFrom('the-manager', 'the-manager', 'the-manager', 'lea', 'nobody');

function managerShown({ people: all }: Records, about: string, to: string, who: string): object {
  const managerId = who === 'the-manager' ? all.get(about as PersonId)?.managerId : who;
  const isNamed = to.includes('manager') && managerId !== undefined && who !== 'nobody';
  return isNamed ? { managerId } : {};
}

const give = fc
  .tuple(someone, words, visibility, number, shown)
  .map(([about, text, to, index, who]): GrowthDeed => (records, viewer) => {
    const { growth } = records;
    const request = index < 4 ? pick(growth.requestsTo(viewer), index) : undefined;
    const answered = request ? { about: request.about, requestId: request.id } : { about };
    const named = managerShown(records, answered.about, to, who);
    return { type: 'feedback.give', input: { ...answered, ...named, text, visibility: to } };
  });

const reach = fc
  .tuple(number, visibility, fc.boolean(), fc.constantFrom(undefined, 'public' as const), shown)
  .map(([index, to, isWider, other, who]): GrowthDeed => (records) => {
    const feedback = pick([...records.growth.feedback.values()], index);
    const base = other ?? feedback?.visibility ?? to;
    const named = managerShown(records, feedback?.about ?? 'none', to, who);
    const input = { feedbackId: feedback?.id ?? 'none', to, base, ...named };
    return { type: isWider ? 'feedback.widen' : 'feedback.narrow', input };
  });

const ask = fc
  .tuple(someone, someone, words)
  .map(([other, to, question]): GrowthDeed => (_records, viewer) => ({
    type: 'feedback.ask',
    input: { about: question === 'one' ? other : viewer, to, question },
  }));

const onRequests = fc
  .tuple(number, fc.constantFrom('remind', 'decline', 'withdraw-request'))
  .map(([index, what]): GrowthDeed => ({ growth }, viewer) => {
    const list = what === 'decline' ? growth.requestsTo(viewer) : growth.requestsFrom(viewer);
    const requestId = pick(list, index)?.id ?? 'none';
    return { type: `feedback.${what}`, input: { requestId } };
  });

const thank = fc
  .tuple(fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }), words)
  .map(([to, text]): GrowthDeed => () => ({ type: 'recognition.give', input: { to, text } }));

const onRecognition = fc
  .tuple(number, fc.constantFrom('heart', 'thanks'), fc.nat({ max: 4 }))
  .map(([index, reaction, kind]): GrowthDeed => ({ growth }) => {
    const recognitionId = pick([...growth.recognitions.values()], index)?.id ?? 'none';
    return kind === 0
      ? { type: 'recognition.withdraw', input: { recognitionId } }
      : { type: 'recognition.react', input: { recognitionId, reaction, on: kind > 1 } };
  });

/** Something that somebody says, asks, opens, closes or takes back, sensible or not. */
export const growthDeed: fc.Arbitrary<GrowthDeed> = fc.oneof(
  { weight: 4, arbitrary: give },
  { weight: 3, arbitrary: reach },
  { weight: 3, arbitrary: ask },
  { weight: 2, arbitrary: onRequests },
  { weight: 2, arbitrary: thank },
  { weight: 3, arbitrary: onRecognition },
);

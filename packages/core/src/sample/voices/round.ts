import { momentOf, wasThere } from './moments.ts';
import { roundQuestion, roundTexts } from '../texts/round.ts';
import type { VoiceOptions } from './voices.ts';
import { type Random, createRandom } from '../../random.ts';
import { addDays } from '../../calendar.ts';
import type { AnonymousText, FeedbackRound } from '../../schema/feedback.ts';
import type { AnonymousTextId, FeedbackRoundId, PersonId } from '../../schema/ids.ts';

/** The round of anonymous feedback of the sample, which was released. */
export interface Round {
  readonly feedbackRounds: readonly FeedbackRound[];
  readonly anonymousTexts: readonly AnonymousText[];
}

/** Who asked, of whom there are twice as many as the threshold at least. */
const receiver = 'p-9' as PersonId;
const around = [3, 10, 13, 14, 18, 19, 20, 22, 23, 24, 41, 52, 59];
const threshold = 5;
const openedDaysAgo = 55;
const openDays = 14;

/** A round that the head of the team which recovered opened about himself; none where too few are there. */
export function roundOf(options: VoiceOptions): Round {
  const openedAt = momentOf(receiver, addDays(options.today, -openedDaysAgo), 500, options);
  if (openedAt === undefined) return { feedbackRounds: [], anonymousTexts: [] };
  const asked = around
    .map((number) => `p-${number}` as PersonId)
    .filter((id) => wasThere(id, openedAt, options));
  if (asked.length < 2 * threshold) return { feedbackRounds: [], anonymousTexts: [] };
  const id = 'ar-1' as FeedbackRoundId;
  const closesAt = `${addDays(openedAt.slice(0, 10), openDays)}T16:00:00Z`;
  const random = createRandom(options.seed, 11);
  const texts = roundTexts.trim().split('\n');
  return {
    feedbackRounds: [
      {
        ...{ id, about: receiver, by: receiver, question: roundQuestion, asked, threshold },
        ...{ openedAt, closesAt, settled: { at: closesAt, as: 'released' } },
      },
    ],
    anonymousTexts: texts
      .map((text) => ({ id: randomId(random), roundId: id, text }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** An id as of a random UUID, which tells of no order. */
function randomId(random: Random): AnonymousTextId {
  const hex = Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join('');
  const variant = (8 + random.between(0, 3)).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-') as AnonymousTextId;
}

import type { AnonymousText, FeedbackRound } from '../schema/feedback.ts';
import type { AnonymousTextId } from '../schema/ids.ts';

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether an id is a UUID of version 4. Those of version 1, 6 and 7 and ULIDs tell when they were made. */
export function isRandomId(id: string): boolean {
  return version4.test(id);
}

/**
 * The records of the texts of a round, in the order of their ids. They follow from the texts and the ids
 * alone: who wrote one, and who was first, changes nothing.
 *
 * @param texts - In any order.
 * @param randomId - Makes UUIDs of version 4, such as `crypto.randomUUID`.
 * @throws TypeError for ids that are not, and for one that comes twice.
 */
export function releasedTexts(
  { id: roundId }: Pick<FeedbackRound, 'id'>,
  texts: readonly string[],
  randomId: () => string,
): readonly AnonymousText[] {
  const ids = texts.map(() => checkedId(randomId()));
  if (new Set(ids).size < ids.length) throw new TypeError('A random id came twice.');
  // By their words first: the order in which they came would else live on in who gets which id.
  const records = [...texts].sort().map((text, place) => ({
    id: ids[place] as AnonymousTextId,
    ...{ roundId, text },
  }));
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function checkedId(id: string): string {
  if (isRandomId(id)) return id;
  throw new TypeError('The id of an anonymous text is a UUID of version 4, which tells no time.');
}

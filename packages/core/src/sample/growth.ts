import type { GoalText } from './outline.ts';
import type { Person } from '../schema/organisation.ts';

const branching = 8;

/**
 * Outlines of further regions behind a given one, until there are `count` lines: the company goals and
 * all below them once more for each region, under those of the region above, eight under one.
 *
 * @param people - Those who own the copies, in turn.
 */
export function grow(
  texts: readonly GoalText[],
  count: number,
  people: readonly Person[],
): readonly GoalText[] {
  const grown = texts.slice(0, count);
  const places = repeatable(texts);
  if (places.length === 0) return grown;
  const copies: ReadonlyMap<number, number>[] = [new Map(places.map((place) => [place, place]))];
  for (let region = 1; grown.length < count; region += 1) {
    const above = copies[Math.floor((region - 1) / branching)];
    const copied = new Map<number, number>();
    copies.push(copied);
    for (const place of places) {
      const text = texts[place];
      if (!text || grown.length >= count) break;
      const parent = copied.get(text.parent ?? -1) ?? above?.get(place) ?? text.parent;
      copied.set(place, grown.length);
      const owner = people[(grown.length * 7) % people.length]?.id ?? text.owner;
      grown.push({
        ...{ kind: text.kind, owner, title: `${text.title} (region ${region})` },
        ...{ measure: text.measure, story: text.story, words: text.words },
        settings: new Map([...text.settings].filter(([name]) => name === 'w')),
        ...(parent !== undefined && { parent }),
      });
    }
  }
  return grown;
}

/** Places of the lines below pillars that are under way. */
function repeatable(texts: readonly GoalText[]): readonly number[] {
  return texts.flatMap(({ kind, words }, place) => {
    const isOld = ['previous', 'first', 'last', 'next', 'cancelled'].some((word) =>
      words.has(word),
    );
    return kind === 'pillar' || isOld ? [] : [place];
  });
}

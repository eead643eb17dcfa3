import type { PersonId, Reaction, Recognition } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { outline } from '../parts/outline.ts';

/** All answers that there are, in the order in which they are offered. */
export const reactions: readonly Reaction[] = [
  'thanks',
  'well-done',
  'heart',
  'celebrate',
  'insight',
];

const outlines: Readonly<Record<Reaction, string>> = {
  thanks:
    'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M5.25 9.25a3 3 0 0 0 5.5 0M5.9 6.1v.1M10.1 6.1v.1',
  'well-done':
    'M2.25 7.25h2.5v6.5h-2.5ZM4.75 7.5 7.5 2.25a1.6 1.6 0 0 1 1.6 1.9L8.75 6.5h3.6a1.4 1.4 0 0 1 1.37 1.7l-.95 4.4a1.4 1.4 0 0 1-1.37 1.15H4.75',
  heart:
    'M8 13.5C4.2 10.9 2 8.7 2 6.1A3.1 3.1 0 0 1 5.1 3 3.3 3.3 0 0 1 8 4.8 3.3 3.3 0 0 1 10.9 3 3.1 3.1 0 0 1 14 6.1c0 2.6-2.2 4.8-6 7.4Z',
  celebrate:
    'M2.25 13.75 5.4 5.5l5.1 5.1ZM9 6.75c1-.9 1.2-2 .75-3.25M10.25 7.75c1-.75 2-.85 3.25-.25M12 3.25v.1M13.75 5v.1M7 2.75v.1M13.25 10.75v.1',
  insight: 'M5.75 11.25c0-1.5-2-2.4-2-5a4.25 4.25 0 0 1 8.5 0c0 2.6-2 3.5-2 5ZM6.25 13.75h3.5',
};

/** The sign of an answer. It says nothing by itself: the word is always there too. */
export function reactionIcon(reaction: Reaction): TemplateResult {
  return outline(outlines[reaction]);
}

/** Who answered with what, in the order in which answers are offered; those that nobody gave are left out. */
export function answersOf({ reactions: given }: Recognition) {
  return reactions.flatMap((reaction) => {
    const by = given.filter((each) => each.reaction === reaction).map((each) => each.by);
    return by.length > 0 ? [{ reaction, by }] : [];
  });
}

/** Whether somebody answered with a reaction. */
export function hasAnswered(
  { reactions: given }: Recognition,
  personId: PersonId,
  reaction: Reaction,
): boolean {
  return given.some((each) => each.by === personId && each.reaction === reaction);
}

import type { MessagesOf } from '../messages.ts';

/**
 * Facts about one thing in a row, such as `Objective, 42%, on track`, with the comma of the language; what is empty is
 * left out. They are no list, which may end with an “and”.
 */
export function factsText(
  facts: readonly (string | false | null | undefined)[],
  { words }: MessagesOf<never>,
): string {
  return facts.filter(Boolean).join(words.comma);
}

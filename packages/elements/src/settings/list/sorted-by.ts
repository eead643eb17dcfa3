/**
 * Things by a text of theirs as a language orders it; those of the same text keep their order.
 *
 * @param locale - A BCP 47 tag.
 */
export function sortedBy<Item>(
  items: Iterable<Item>,
  textOf: (item: Item) => string,
  locale: string,
): readonly Item[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...items].sort((a, b) => compare(textOf(a), textOf(b)));
}

/**
 * A name or a title inside a sentence, in marks that keep its direction apart from that of the words
 * around it: what `<bdi>` does where there are elements.
 */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

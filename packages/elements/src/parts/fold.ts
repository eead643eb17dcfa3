/** Text without case and accents, for comparing. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Normalising costs ten times the rest and changes nothing in plain ASCII.
  return /\P{ASCII}/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

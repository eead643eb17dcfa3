import type { Practice } from '../schema/practice.ts';
import type { PracticeTexts } from '../schema/practice-commands.ts';

/**
 * A practice in the words of another language.
 *
 * @param translations - By the id of the practice; what is left out, or is not there, stays as it is.
 * @returns The same object where there is nothing to replace. Throws nothing.
 *
 * @example
 * translatedPractice(practice, { 'one-on-one-first': { title: 'Zuerst das Gespräch' } }).title;
 */
export function translatedPractice(
  practice: Practice,
  translations: Readonly<Record<string, PracticeTexts>>,
): Practice {
  // Own fields only: an id such as `constructor` has no texts.
  const texts = Object.hasOwn(translations, practice.id) ? translations[practice.id] : undefined;
  return texts === undefined ? practice : { ...practice, ...texts };
}

/**
 * Practices with others added: one of an id that is there takes its place, the rest follow in their order.
 *
 * @example
 * withPractices(practicesOf(workspace.records.growth), readPractices(await file.text()));
 */
export function withPractices(
  practices: readonly Practice[],
  added: readonly Practice[],
): readonly Practice[] {
  const all = new Map(practices.map((practice) => [practice.id, practice]));
  for (const practice of added) all.set(practice.id, practice);
  return [...all.values()];
}

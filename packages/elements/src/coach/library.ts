import {
  type Practice,
  type PracticeTexts,
  type Records,
  practiceOf,
  practicesOf,
  shippedPractices,
  translatedPractice,
  withPractices,
} from '@throughline/core';

/** A field of a practice that is in words. */
export type PracticeField = 'title' | 'why' | 'steps' | 'prompts';

/** What a host adds to the library. */
export interface Added {
  readonly practices: readonly Practice[];
  readonly translations: Readonly<Record<string, PracticeTexts>>;
}

/** The practices that may be suggested: shipped ones, those of the workspace, then those of the host. */
export function offeredPractices({ growth }: Pick<Records, 'growth'>, { practices }: Added) {
  return withPractices(practicesOf(growth), practices);
}

/** A practice of that id, retired ones included; that of the host before others. */
export function knownPractice(
  id: Practice['id'],
  { growth }: Pick<Records, 'growth'>,
  { practices }: Added,
): Practice | undefined {
  return practices.find((practice) => practice.id === id) ?? practiceOf(growth, id);
}

/** A practice in the words of the page, as far as the host has brought them. */
export function wordedPractice(practice: Practice, { translations }: Added): Practice {
  return translatedPractice(practice, translations);
}

/**
 * The language of a text of a practice: English for the shipped ones, as far as they are not translated; for others it
 * is that of the page.
 */
export function languageOf(
  practice: Practice,
  field: PracticeField,
  { translations }: Added,
): 'en' | undefined {
  const isShipped = shippedPractices.some(
    (shipped) => shipped.id === practice.id && shipped[field] === practice[field],
  );
  const isTranslated =
    Object.hasOwn(translations, practice.id) && translations[practice.id]?.[field] !== undefined;
  return isShipped && !isTranslated ? 'en' : undefined;
}

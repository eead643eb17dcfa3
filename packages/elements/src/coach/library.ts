import {
  type Practice,
  type PracticeTexts,
  type Records,
  practiceOf,
  practicesOf,
  withPractices,
} from '@throughline/core';
import type { MessagesOf } from '../messages.ts';
import { practiceWordsOf } from '../parts/practice-words.ts';
import type { ShippedText } from '../parts/shipped-words.ts';

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

/** What a practice says, each text with its language. */
export interface WordedPractice {
  readonly title: ShippedText;
  readonly why: ShippedText;
  readonly steps: readonly ShippedText[];
  readonly prompts: readonly ShippedText[];
}

/**
 * A practice in the words of the page: those that the host has brought, else those that came with the library. What
 * others wrote is said as they wrote it.
 */
export function wordedPractice(
  practice: Practice,
  { translations }: Added,
  messages: MessagesOf<'practiceWords'>,
): WordedPractice {
  const words = practiceWordsOf(practice.id, messages);
  const brought = Object.hasOwn(translations, practice.id) ? translations[practice.id] : undefined;
  const one = (field: 'title' | 'why') =>
    brought?.[field] === undefined ? words.say(practice[field]) : own(brought[field]);
  const more = (field: 'steps' | 'prompts') =>
    brought?.[field]?.map(own) ?? practice[field].map((text) => words.say(text));
  return { title: one('title'), why: one('why'), steps: more('steps'), prompts: more('prompts') };
}

const own = (text: string): ShippedText => ({ text, language: undefined });

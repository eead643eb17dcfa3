import { minutesOf, shippedTemplates } from '@throughline/core';
import type { Messages } from './texts.ts';

/** How long a meeting may be: what is usual, what the shipped templates need, and what it is already. */
export function lengthOptions(
  { oneOnOne }: Messages,
  ...more: readonly number[]
): readonly (readonly [string, string])[] {
  const usual = [15, 30, 45, 60, ...shippedTemplates.map(minutesOf), ...more];
  return [...new Set(usual)]
    .sort((a, b) => a - b)
    .map((length) => [String(length), oneOnOne.minutes(length)] as const);
}

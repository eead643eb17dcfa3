import type { Progress } from '@throughline/core';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';

/** A progress in words: a percentage, or that there is none. */
export function scoreText(
  progress: Progress,
  { messages, format }: { readonly messages: MessagesOf<never>; readonly format: Format },
): string {
  if (progress.kind === 'scored') return format.percent(progress.progress);
  return progress.kind === 'no-data' ? messages.status['no-data'] : messages.words.noScore;
}

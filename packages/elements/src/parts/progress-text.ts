import type { GoalScore } from '@throughline/core';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';

/** What a progress is said with. */
interface Words {
  readonly messages: MessagesOf<never>;
  readonly format: Format;
}

/** How far a goal is, in words where there is no number. */
export function progressText({ progress }: GoalScore, { messages, format }: Words): string {
  if (progress.kind === 'scored') return format.percent(progress.progress);
  return progress.kind === 'no-data' ? messages.status['no-data'] : messages.words.noScore;
}

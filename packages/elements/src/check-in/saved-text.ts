import type { CheckInId, Goal, GoalId, Ran, Workspace } from '@throughline/core';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { PerfCheckedInEvent } from '../events.ts';
import { progressText } from '../parts/progress-text.ts';
import type { english } from './texts.ts';

/** That a check-in is stored, and where its goal stands now. */
export function savedText(
  { id, title }: Goal,
  workspace: Workspace,
  locale: LocaleController<keyof typeof english>,
): string {
  const { checkIn } = locale.messages;
  const score = workspace.scores().scoreOf(id);
  return score?.progress.kind === 'scored'
    ? checkIn.saved(title, progressText(score, locale))
    : checkIn.savedNoScore(title);
}

/** Tells the page that a check-in is stored. */
export function checkedIn(goalId: GoalId, { commitId, written }: Ran): PerfCheckedInEvent {
  const made = written.find(({ collection }) => collection === 'checkIns');
  return new PerfCheckedInEvent({
    goalId,
    ...(made && { checkInId: made.id as CheckInId }),
    commitId,
  });
}

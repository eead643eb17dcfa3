import type { Workspace } from '@throughline/core';
import { PerfErrorEvent } from '../events.ts';
import { PerfCommandRanEvent, PerfCommandRunEvent } from '../events/command-events.ts';
import { type Coached, keyOf } from './coach-scene.ts';

const dayMs = 86_400_000;

/**
 * Keeps which suggestions were seen, unless a host cancels that. What is known to have been shown and still stands is
 * left out. Nobody asked for it, so nothing is said of it; what fails is told to the page.
 */
export async function recordShown(
  element: EventTarget,
  workspace: Workspace,
  seen: readonly Coached[],
): Promise<void> {
  const { viewer: personId } = workspace;
  const shown = seen.filter((each) => !stands(each, workspace));
  if (shown.length === 0) return;
  const command = { type: 'coach.shown', input: { personId, shown } } as const;
  if (!workspace.may(command).allowed) return;
  if (!element.dispatchEvent(new PerfCommandRunEvent(command))) return;
  try {
    const { commitId, written } = await workspace.run(command);
    element.dispatchEvent(new PerfCommandRanEvent({ type: command.type, commitId, written }));
  } catch (error) {
    element.dispatchEvent(PerfErrorEvent.of(error));
  }
}

function stands(coached: Coached, { records, viewer, now }: Workspace): boolean {
  const entries = records.growth.coachStates.get(viewer)?.practices ?? [];
  const shownAt = entries.find((entry) => keyOf(entry) === keyOf(coached))?.shownAt;
  if (shownAt === undefined) return false;
  return Date.parse(now()) - Date.parse(shownAt) < records.settings.coach.standDays * dayMs;
}

import { lateAnswers } from './late-answers.ts';
import { answersPart } from './late-parts.ts';
import { type PlainRecords, plainBase } from './plain-base.ts';
import type { Workspace } from './workspace.ts';

/**
 * As `plainWorkspace`, for a page that shows records and scores first: what answers beyond them is fetched when
 * `ready()` asks for it.
 *
 * @throws PerfError As `plainWorkspace`.
 *
 * @example
 * const workspace = earlyPlainWorkspace({ goals, now: systemNow });
 * workspace.scores().scoreOf('g1' as GoalId);
 * await workspace.ready();
 * workspace.explain('g1' as GoalId);
 */
export function earlyPlainWorkspace(records: PlainRecords): Workspace {
  const { workspace, sources } = plainBase(records);
  const ready = async () => void (await answersPart.load());
  return { ...workspace, ...lateAnswers(sources), ready };
}

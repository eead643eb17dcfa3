import assert from 'node:assert/strict';
import { canRun } from '../access/can-run.ts';
import { denied } from '../access/decision.ts';
import type { PersonId } from '../schema/ids.ts';
import { type Records, recordsFrom } from '../goals/records.ts';
import type { Comment } from '../schema/comment.ts';
import { parseInput, parseRecord } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { WorkspaceBegin } from '../schema/workspace-commands.ts';
import { company } from './workspaces.ts';

/** The company with these goals, comments and metrics, to ask the policy about. */
export function recordsWith(
  goals: readonly object[],
  comments: readonly Comment[] = [],
  metrics: readonly object[] = [],
): Records {
  const { records } = parseInput(WorkspaceBegin, { records: company }, 'a company');
  return recordsFrom({
    ...records,
    goals: goals.map((goal) => parseRecord('goals', goal)),
    comments,
    metrics: metrics.map((metric) => parseRecord('metrics', metric)),
    settings: defaultSettings(),
  });
}

/** All people of the company, and somebody who is none of them. */
export const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'];

/** The rule by which somebody may run a command, or that of a refusal. */
export function allows(viewer: string, type: string, input: unknown, records: Records): string {
  const { allowed, rule } = canRun(viewer as PersonId, { type, input }, records);
  assert.equal(allowed, rule !== denied);
  return rule;
}

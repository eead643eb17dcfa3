import type { GoalId, Workspace } from '@throughline/core';
import type { EditorCommand } from './draft.ts';
import type { FieldName } from './values.ts';

/** How commands of the form ended. */
export interface Saved {
  /** The goal that was made or changed; `undefined` where nothing was stored. */
  readonly goalId: GoalId | undefined;
  readonly commitIds: readonly string[];
  /** Fields that are stored now in a goal that was there before. */
  readonly names: readonly FieldName[];
  /** What a command was refused with; those after it were not run. */
  readonly failure?: { readonly error: unknown };
}

/** Runs commands one after another until one is refused. Never rejects. */
export async function runAll(
  commands: readonly EditorCommand[],
  workspace: Workspace,
): Promise<Saved> {
  const commitIds: string[] = [];
  const names: FieldName[] = [];
  let goalId: GoalId | undefined;
  for (const command of commands) {
    try {
      const { commitId, written } = await workspace.run<string>(command);
      commitIds.push(commitId);
      names.push(...namesIn(command));
      const made = written.find(({ collection }) => collection === 'goals');
      goalId ??= (command.input['goalId'] ?? made?.id) as GoalId | undefined;
    } catch (error) {
      return { goalId, commitIds, names, failure: { error } };
    }
  }
  return { goalId, commitIds, names };
}

/** The fields of the form that a command stores in a goal that was there before. */
function namesIn({ type, input }: EditorCommand): readonly FieldName[] {
  if (type === 'goal.realign') return ['links'];
  return Object.keys(input['fields'] ?? {}) as FieldName[];
}

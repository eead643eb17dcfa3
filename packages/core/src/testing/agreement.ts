import { agreementBase } from '../goals/agreement.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { memoryStorages } from '../workspace/memory-storage.ts';
import type { UntypedWorkspace as Workspace } from './workspaces.ts';
import { company, goalOf, keyResultOf, openWorkspace } from './workspaces.ts';

const id = (text: string) => text as GoalId;
/** The goal of that id as a workspace shows it, `kr` unless another is named. */
export const goalOn = (workspace: Workspace, goalId = 'kr') =>
  workspace.records.goals.get(id(goalId)) as Goal;

/** A yes to `kr`, as it is shown or as it was. */
export const accept = (workspace: Workspace, base = agreementBase(goalOn(workspace))) => ({
  type: 'goal.accept',
  input: { goalId: 'kr', base },
});
/** A no to `kr`, as it is shown or as it was. */
export const sendBack = (workspace: Workspace, base = agreementBase(goalOn(workspace))) => ({
  type: 'goal.return',
  input: { goalId: 'kr', base, reason: 'Too low' },
});
/** `kr` proposed. */
export const propose = (note?: string) => ({
  type: 'goal.propose',
  input: { goalId: 'kr', ...(note && { note }) },
});
/** Other fields of `kr`, over those that are shown. */
export const edit = (workspace: Workspace, fields: Record<string, unknown>) => {
  const goal = goalOn(workspace) as unknown as Record<string, unknown>;
  const base = Object.fromEntries(Object.keys(fields).map((name) => [name, goal[name] ?? null]));
  return { type: 'goal.edit', input: { goalId: 'kr', fields, base } };
};

/** Mia's key result below a goal of hal's, below one of lea's; one workspace a viewer. */
export async function opened(
  viewers: readonly string[],
  settings: object = {},
  fields: object = {},
) {
  const open = memoryStorages();
  const goals = [
    goalOf('top', { ownerId: 'lea' }),
    goalOf('hals', { ownerId: 'hal' }),
    keyResultOf('kr', 'hals', { state: 'draft', ...fields }),
  ];
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  const records = { ...company, settings, goals };
  await first.run({ type: 'workspace.begin', input: { records } });
  await first.close();
  return Promise.all(
    viewers.map((viewer, index) =>
      openWorkspace({ storage: open('w'), viewer, ids: `${viewer}${index}-` }),
    ),
  ) as Promise<[Workspace, Workspace, Workspace, Workspace]>;
}

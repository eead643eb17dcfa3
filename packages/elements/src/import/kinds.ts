import type { Workspace } from '@throughline/core';

/** What is planned in a dry run and then done by one command. */
export const planKinds = ['goals', 'people', 'check-ins', 'outline'] as const;

/** One of them. */
export type PlanKind = (typeof planKinds)[number];

/** All that can be imported, in the order in which it is offered; a backup is restored commit by commit. */
export const importKinds = [...planKinds, 'backup'] as const;

/** One of them. */
export type ImportKind = (typeof importKinds)[number];

/** Whether the viewer may import something of a kind; of an outline, at least goals of their own. */
export function mayImport(workspace: Workspace, kind: ImportKind): boolean {
  const { viewer } = workspace;
  switch (kind) {
    case 'people':
      return workspace.may<string>({ type: 'people.import', input: {} }).allowed;
    case 'check-ins':
      return workspace.may<string>({ type: 'check-ins.import', input: {} }).allowed;
    case 'outline':
      return workspace.may<string>({ type: 'goal.create', input: { goal: { ownerId: viewer } } })
        .allowed;
    // Whoever may bring in everything of a company may bring in its backup.
    case 'goals':
    case 'backup':
      return workspace.may<string>({ type: 'goals.import', input: {} }).allowed;
  }
}

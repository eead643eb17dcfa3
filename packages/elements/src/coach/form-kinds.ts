import type { Suggestion, Workspace } from '@throughline/core';

/** A form that opens beside a suggestion. */
export type FormKind = 'goal' | 'new-goal' | 'check-in' | 'thank';

/** Which form an action opens in place; `undefined` where there is none, or the viewer may not use it. */
export function formOf({ action }: Suggestion, workspace: Workspace): FormKind | undefined {
  const { kind, ids } = action;
  const { goalId, personId } = ids;
  const may = (type: string, input: object) => workspace.may({ type, input }).allowed;
  switch (kind) {
    case 'edit-goal':
    case 'realign-goal': {
      const edit = { goalId, fields: {}, base: {} };
      return goalId && may('goal.edit', edit) ? 'goal' : undefined;
    }
    case 'ask-check-in': {
      // Of others one asks; on a goal of one's own one reports.
      const isOwn = goalId && workspace.records.goals.get(goalId)?.ownerId === workspace.viewer;
      return isOwn && may('goal.check-in', { goalId }) ? 'check-in' : undefined;
    }
    case 'set-goals':
      return personId === undefined || personId === workspace.viewer ? 'new-goal' : undefined;
    case 'recognise':
      return personId && may('recognition.give', { to: [personId] }) ? 'thank' : undefined;
    default:
      return undefined;
  }
}

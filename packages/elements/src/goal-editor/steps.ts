import { type Goal, type Workspace, agreementBase } from '@throughline/core';
import type { EditorCommand } from './draft.ts';

/** A step in the life of a goal that the form offers. */
export interface Step {
  readonly name: 'propose' | 'accept' | 'activate' | 'withdraw' | 'cancel';
  readonly command: EditorCommand;
}

/** The steps that a goal may take now, by this viewer: those that would not be refused. */
export function stepsOf(goal: Goal, workspace: Workspace): readonly Step[] {
  const goalId = goal.id;
  const to = (state: Goal['state']): EditorCommand => ({
    type: 'goal.change-state',
    input: { goalId, from: goal.state, to: state },
  });
  const agrees = workspace.records.settings.agreement === 'required';
  const isProposed = goal.state === 'proposed';
  const all: readonly Step[] = [
    ...(agrees && isProposed
      ? [step('accept', { type: 'goal.accept', input: { goalId, base: agreementBase(goal) } })]
      : []),
    ...(agrees ? [] : [step('activate', to('active'))]),
    step('propose', { type: 'goal.propose', input: { goalId } }),
    ...(isProposed ? [step('withdraw', to('draft'))] : []),
    step('cancel', to('cancelled')),
  ];
  return all.filter(({ command }) => workspace.refusal<string>(command) === null);
}

const step = (name: Step['name'], command: EditorCommand): Step => ({ name, command });

import type { CollectionName } from '../schema/collections.ts';
import { monday } from './workspaces.ts';

/** Who on the stage is what to feedback about olga, which is by pat, and for her manager where it says so. */
export const toFeedback = {
  ...{ author: 'pat', subject: 'olga', manager: 'boss', 'further-above': 'chief', below: 'bea' },
  'nobody-near': 'xen',
};
/** To what olga has asked pat. */
export const toRequest = {
  ...{ asker: 'olga', asked: 'pat', above: 'boss', below: 'bea', 'nobody-near': 'xen' },
};
/** To recognition of olga by pat. */
export const toRecognition = {
  ...{ giver: 'pat', receiver: 'olga', above: 'boss', below: 'bea', 'nobody-near': 'xen' },
};

/** Keeps off the wall of recognition. */
export const offTheWall = 'vera';

const said = { from: 'pat', about: 'olga', at: monday, text: 'x' };
const asked = { from: 'olga', about: 'olga', to: 'pat', at: monday, due: '2026-05-18' };
const thanks = { from: 'pat', at: monday, text: 'x' };

/** Puts what people say to and of each other on the stage of the access table. */
export function putFeedback(
  put: (collection: CollectionName, values: readonly object[]) => void,
): void {
  const toManager = { managerId: 'boss' };
  put('companyValues', [{ id: 'candour', name: 'Candour' }]);
  put('feedback', [
    { ...said, id: 'said-subject', visibility: 'subject' },
    { ...said, ...toManager, id: 'said-both', visibility: 'subject-and-manager' },
    { ...said, ...toManager, id: 'said-manager', visibility: 'manager' },
    { ...said, id: 'said-public', visibility: 'public' },
  ]);
  put('feedbackRequests', [{ ...asked, id: 'asked-of-pat', question: 'x' }]);
  put('recognitions', [
    { ...thanks, id: 'thanks-on-wall', to: ['olga'] },
    { ...thanks, id: 'thanks-off-wall', to: ['olga', offTheWall] },
  ]);
}

const visibilityOf: Readonly<Record<string, string>> = { both: 'subject-and-manager' };

/** Inputs that fit, for the commands of feedback and recognition on what the stage has in a state. */
export function feedbackInput(type: string, state: string): object | undefined {
  const base = visibilityOf[state] ?? state;
  const requestId = 'asked-of-pat';
  const recognitionId = `thanks-${state}`;
  const inputs: Readonly<Record<string, object>> = {
    'feedback.give': { about: 'olga', text: 'x', visibility: 'subject' },
    'feedback.widen': { feedbackId: `said-${state}`, to: 'public', base },
    'feedback.narrow': { feedbackId: `said-${state}`, to: 'subject', base },
    'feedback.ask': { about: 'olga', to: 'pat', question: 'x' },
    'feedback.remind': { requestId },
    'feedback.decline': { requestId },
    'feedback.withdraw-request': { requestId },
    'recognition.give': { to: ['olga'], text: 'x' },
    'recognition.react': { recognitionId, reaction: 'heart' },
    'recognition.withdraw': { recognitionId },
    'value.add': { value: { name: 'Care' } },
    'value.edit': { valueId: 'candour', fields: { name: 'X' }, base: { name: 'Candour' } },
    'value.retire': { valueId: 'candour' },
  };
  return inputs[type];
}

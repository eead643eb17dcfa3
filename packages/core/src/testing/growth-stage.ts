import type { CollectionName } from '../schema/collections.ts';
import { monday } from './workspaces.ts';
import { placed, seenOf } from './seen-evidence.ts';

/**
 * Who on the stage is what to feedback and the like. It is about olga, by cat, for pat to read, who managed
 * olga when it was written; boss manages olga now. Bea’s recognition is suc’s, too, who keeps off the wall.
 */
export const toGrowth = {
  ...{ author: 'cat', subject: 'olga', 'manager-then': 'pat', asked: 'cora', receiver: 'rita' },
  ...{ above: 'boss', 'further-above': 'chief', below: 'bea', 'nobody-near': 'xen' },
} as const;

type Put = (collection: CollectionName, values: readonly object[]) => void;

const made = { at: monday };
const said = { ...made, from: 'cat', about: 'olga', text: 'x' };
const asked = { ...made, from: 'cat', about: 'olga', to: 'cora', question: 'x' };
const round = {
  ...{ about: 'olga', by: 'cat', asked: ['cora', 'nora', 'vera', 'pia', 'lena', 'del'] },
  ...{ openedAt: monday, closesAt: '2026-05-18T09:00:00Z', threshold: 3, question: 'x' },
};
const thanks = { ...made, from: 'cat', to: ['olga', 'rita'], text: 'x' };

/** Puts records of each kind and state on the stage that help people grow, all around olga. */
export function putGrowth(put: Put): void {
  put('companyValues', [{ id: 'value', name: 'Care' }]);
  put('practices', [practice]);
  put('figureSnapshots', [
    {
      id: '2026-04',
      start: '2026-04-01',
      end: '2026-04-30',
      takenAt: monday,
      threshold: 5,
      cells: [],
    },
  ]);
  putFeedback(put);
  putRounds(put);
  put('recognitions', [
    { ...thanks, id: 'thanks-on-the-wall' },
    { ...thanks, id: 'thanks-of-giver-off-the-wall', from: 'suc' },
    { ...thanks, id: 'thanks-off-the-wall', to: ['olga', 'rita', 'suc'] },
    { ...thanks, id: 'thanks-withdrawn', withdrawnAt: monday },
    ...['public', 'private'].map((state) => ({
      ...{ ...thanks, id: `thanks-${state}`, goalId: `goal-${state}` },
    })),
  ]);
  put('coachStates', [{ id: 'olga', practices: [] }]);
  putBriefs(put);
}

const practice = {
  ...{
    id: 'practice',
    title: 'T',
    area: 'feedback',
    why: 'W',
    action: 'give-feedback',
    minutes: 5,
  },
  source: { authors: 'A', year: 2000, title: 'T', published: 'P' },
  ...{ steps: ['S', 'S'], prompts: ['P?', 'P?'], trigger: { name: 'cycle-begins' } },
};

function putFeedback(put: Put): void {
  put('feedback', [
    { ...said, id: 'said-to-subject', visibility: 'subject' },
    { ...said, id: 'said-to-both', visibility: 'subject-and-manager', managerId: 'pat' },
    { ...said, id: 'said-to-manager', visibility: 'manager', managerId: 'pat' },
    { ...said, id: 'said-to-all', visibility: 'public' },
    { ...said, id: 'said-on-public', visibility: 'public', goalId: 'goal-public' },
    { ...said, id: 'said-on-private', visibility: 'public', goalId: 'goal-private' },
    { ...said, id: 'said-in-answer', visibility: 'public', requestId: 'asked-of-cat' },
  ]);
  put('feedbackRequests', [
    { ...asked, id: 'asked-open' },
    { ...asked, id: 'asked-declined', declined: made },
    { ...asked, id: 'asked-withdrawn', withdrawnAt: monday },
    { ...asked, id: 'asked-public', goalId: 'goal-public' },
    { ...asked, id: 'asked-private', about: 'cat', goalId: 'goal-private' },
    { ...asked, id: 'asked-of-cat', from: 'boss', to: 'cat', answeredAt: monday },
  ]);
}

function putRounds(put: Put): void {
  const settled = (as: string) => ({ settled: { at: monday, as } });
  put('feedbackRounds', [
    { ...round, id: 'round-open' },
    ...['destroyed', 'called-off', 'released'].map((as) => ({
      ...{ ...round, id: `round-${as}`, ...settled(as) },
    })),
    { ...round, id: 'round-reported', ...settled('released') },
  ]);
  put('anonymousTexts', [
    { id: 'text-released', roundId: 'round-released', text: 'x' },
    { id: 'text-reported', roundId: 'round-reported', text: 'x', reported: true },
    { id: 'text-beside-reported', roundId: 'round-reported', text: 'x' },
    { id: 'text-open', roundId: 'round-open', text: 'x' },
  ]);
}

/** What the shared briefs rest on, by the state in which the access table has them. */
const evidence = {
  'of-private-goal': { kind: 'check-in', id: 'check-private', under: 'goal-private' },
  'of-private-grade': { kind: 'grade', id: 'goal-private' },
  'of-public-goal': { kind: 'check-in', id: 'check-public', under: 'goal-public' },
  'of-feedback-to-manager': { kind: 'feedback', id: 'said-to-manager' },
  'of-feedback-to-subject': { kind: 'feedback', id: 'said-to-subject' },
  'of-thanks-off-the-wall': { kind: 'recognition', id: 'thanks-off-the-wall' },
  'of-meeting': { kind: 'meeting', id: 'meet', under: 'old' },
};

function putBriefs(put: Put): void {
  const days = { start: '2026-01-01', end: '2026-04-30' };
  const brief = { writerId: 'cat', aboutId: 'olga', ...days, startedAt: monday, text: 'x' };
  put('reviewBriefs', [
    { ...brief, id: 'brief-draft', seen: seenOf() },
    { ...brief, id: 'brief-withdrawn', seen: seenOf(), withdrawnAt: monday },
    { ...brief, id: 'brief-shared', seen: seenOf(), sharedAt: monday },
    ...Object.entries(evidence).map(([state, item]) => {
      const items = [placed({ ...item, shown: state !== 'of-feedback-to-manager' })];
      const id = `brief-${state}`;
      return { ...brief, id, sharedAt: monday, seen: seenOf(items), cited: items };
    }),
  ]);
}

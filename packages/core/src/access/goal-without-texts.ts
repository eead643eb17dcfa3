import type { Agreement, Goal, Outcome } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Measure } from '../schema/measure.ts';
import { noText, withPart, without } from './taking-out.ts';

type Wrote = (personId: PersonId) => boolean;

/**
 * A goal without what some people wrote in it alone. What others see and agreed on stays; a private goal is
 * seen by its owner alone, so all its words go.
 *
 * @returns The same object where there is nothing of theirs.
 */
export function goalWithout(goal: Goal, wrote: Wrote): Goal {
  const isTheirs = wrote(goal.ownerId as PersonId);
  const left = isTheirs && goal.visibility === 'private' ? withoutWords(goal) : goal;
  const { imported } = left;
  // The name that the source had for them, whoever owns the goal by now.
  const isNamed = imported && wrote(imported.ownerId as PersonId);
  const named = withPart(left, 'imported', isNamed ? without(imported, ['owner']) : imported);
  const agreed = withPart(named, 'agreement', agreementWithout(named.agreement, wrote));
  const ended = withPart(agreed, 'outcome', outcomeWithout(agreed.outcome, wrote));
  const { override } = ended;
  if (!override || !wrote(override.by)) return ended;
  return withPart(ended, 'override', withPart(override, 'reason', noText));
}

function withoutWords(goal: Goal): Goal {
  const { agreement } = goal;
  const own = withoutTerms(without(goal, ['description', 'imported', 'stated']));
  const left = own.tags.length > 0 ? { ...own, tags: [] } : own;
  const accepted = agreement?.accepted;
  // What somebody else has accepted was shown to them then.
  if (!accepted || accepted.by !== goal.ownerId) return left;
  const terms = withPart(accepted, 'terms', withoutTerms(accepted.terms));
  return withPart(left, 'agreement', withPart(agreement, 'accepted', terms));
}

function withoutTerms<T extends Pick<Goal, 'title' | 'measure'>>(terms: T): T {
  const measured = withPart(terms, 'measure', terms.measure && measureWithout(terms.measure));
  return withPart(measured, 'title', noText);
}

function measureWithout(measure: Measure): Measure {
  if (measure.kind === 'milestones') {
    if (measure.items.every(({ title }) => title === noText)) return measure;
    return { ...measure, items: measure.items.map((item) => ({ ...item, title: noText })) };
  }
  if (measure.kind === 'zones') return without(measure, ['commit', 'target', 'stretch']);
  return 'unit' in measure ? without(measure, ['unit']) : measure;
}

function agreementWithout(agreement: Agreement | undefined, wrote: Wrote): Agreement | undefined {
  if (!agreement) return undefined;
  const { proposed, returned } = agreement;
  const isNoted = proposed && wrote(proposed.by);
  const left = withPart(agreement, 'proposed', isNoted ? without(proposed, ['note']) : proposed);
  if (!returned || !wrote(returned.by)) return left;
  return withPart(left, 'returned', withPart(returned, 'reason', noText));
}

function outcomeWithout(outcome: Outcome | undefined, wrote: Wrote): Outcome | undefined {
  return outcome && wrote(outcome.by) ? without(outcome, ['helped', 'hindered']) : outcome;
}

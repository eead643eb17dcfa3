import type { Agreement, Goal, Imported } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Removal, Write } from '../command.ts';
import type { Everything } from '../state.ts';
import { rhythmOn } from './drop-with-goal-rhythm.ts';
import { withNamelessEvidence } from './nameless-evidence.ts';

/**
 * What goes with a goal that is dropped, so that whoever takes its id next finds nothing of it: what was said on it
 * goes, as does what is about nothing else, snoozes, delegations and rules of cadence; what else names it no longer
 * does. Reviews keep the place of evidence on it, which nobody is told the name of.
 */
export function dropWithGoal(records: Everything, goalId: GoalId): readonly (Write | Removal)[] {
  return [
    ...saidOn(records, goalId),
    ...goalsNaming(records, goalId),
    ...growthOn(records, goalId),
    ...rhythmOn(records, goalId),
    ...withNamelessEvidence(records, goalId),
  ];
}

function saidOn(records: Everything, goalId: GoalId): readonly Removal[] {
  const metricIds = [...records.metrics.keys()];
  const observations = metricIds
    .flatMap((metricId) => records.observationsOf(metricId))
    .filter((observation) => observation.goalId === goalId);
  const removed = {
    checkIns: records.checkInsOf(goalId),
    comments: records.commentsOf(goalId),
    goalPhases: records.growth.phasesOn(goalId),
    observations,
  };
  return (Object.keys(removed) as (keyof typeof removed)[]).flatMap((collection) =>
    removed[collection].map(({ id }): Removal => ({ collection, id, record: null })),
  );
}

function goalsNaming({ goals }: Everything, goalId: GoalId): readonly Write[] {
  // Looked for in all of them: what was agreed on or imported may name a goal that is no parent any more.
  return [...goals.values()]
    .filter((goal) => goal.id !== goalId && names(goal, goalId))
    .map((goal) => ({ collection: 'goals', record: without(goal, goalId) }));
}

function names({ links, continues, agreement, imported }: Goal, goalId: GoalId): boolean {
  const all = [...links, ...(agreement?.accepted?.terms.links ?? [])];
  const isLinked = all.some(({ parentId }) => parentId === goalId);
  return isLinked || continues === goalId || imported?.parentId === goalId;
}

function without(goal: Goal, goalId: GoalId): Goal {
  const { continues, imported, agreement, ...rest } = goal;
  const isKept = continues !== undefined && continues !== goalId;
  return {
    ...rest,
    links: otherThan(goal.links, goalId),
    ...(isKept && { continues }),
    ...(imported && { imported: importedWithout(imported, goalId) }),
    ...(agreement && { agreement: agreementWithout(agreement, goalId) }),
  };
}

function otherThan(links: Goal['links'], goalId: GoalId): Goal['links'] {
  return links.filter(({ parentId }) => parentId !== goalId);
}

function importedWithout({ parentId, ...imported }: Imported, goalId: GoalId): Imported {
  const isKept = parentId !== undefined && parentId !== goalId;
  return { ...imported, ...(isKept && { parentId }) };
}

/** Taken out of the terms as well, so that nobody seems to have changed what was agreed on. */
function agreementWithout(agreement: Agreement, goalId: GoalId): Agreement {
  const { accepted } = agreement;
  if (!accepted) return agreement;
  const terms = { ...accepted.terms, links: otherThan(accepted.terms.links, goalId) };
  return { ...agreement, accepted: { ...accepted, terms } };
}

function growthOn({ growth }: Everything, goalId: GoalId): readonly Write[] {
  const isOn = (record: { readonly goalId?: GoalId | undefined }) => record.goalId === goalId;
  const feedback = [...growth.feedback.values()].filter(isOn);
  const requests = [...growth.feedbackRequests.values()].filter(isOn);
  const recognitions = [...growth.recognitions.values()].filter(isOn);
  return [
    ...feedback.map(({ goalId: _, ...record }): Write => ({ collection: 'feedback', record })),
    ...requests.map(({ goalId: _, ...record }): Write => ({
      collection: 'feedbackRequests',
      record,
    })),
    ...recognitions.map(({ goalId: _, ...record }): Write => ({
      collection: 'recognitions',
      record,
    })),
  ];
}

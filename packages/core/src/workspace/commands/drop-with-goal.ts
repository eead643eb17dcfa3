import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Removal, Write } from '../command.ts';
import type { Everything } from '../state.ts';

/**
 * What goes with a goal that is dropped, so that whoever takes its id next finds nothing of it: what was said on it
 * goes, and what else names it, goals, feedback and recognition, no longer does.
 */
export function dropWithGoal(records: Everything, goalId: GoalId): readonly (Write | Removal)[] {
  return [
    ...saidOn(records, goalId),
    ...goalsNaming(records, goalId),
    ...growthOn(records, goalId),
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

function goalsNaming(records: Everything, goalId: GoalId): readonly Write[] {
  const ids = new Set([...records.childrenOf(goalId), ...records.continuedBy(goalId)]);
  return [...ids].flatMap((id): readonly Write[] => {
    const goal = records.goals.get(id);
    return goal ? [{ collection: 'goals', record: without(goal, goalId) }] : [];
  });
}

function without(goal: Goal, goalId: GoalId): Goal {
  const { continues, ...rest } = goal;
  const links = goal.links.filter(({ parentId }) => parentId !== goalId);
  const isKept = continues !== undefined && continues !== goalId;
  return { ...rest, links, ...(isKept && { continues }) };
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

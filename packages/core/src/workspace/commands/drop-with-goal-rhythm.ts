import type { GoalId } from '../../schema/ids.ts';
import type { Removal, Write } from '../command.ts';
import type { Everything } from '../state.ts';

/**
 * What becomes of the rhythm of work with a goal that is dropped. Snoozes, delegations and rules of cadence for it
 * alone go: without it they would hold for more than anybody said. Talking points stay, about nothing and without
 * how it stood; actions stay.
 */
export function rhythmOn(records: Everything, goalId: GoalId): readonly (Write | Removal)[] {
  const seriesIds = [...records.rhythm.series.keys()];
  return [...forItAlone(records, goalId), ...seriesIds.flatMap((id) => said(records, id, goalId))];
}

function forItAlone({ people, rhythm }: Everything, goalId: GoalId): readonly Removal[] {
  const personIds = [...people.keys()];
  const snoozes = personIds
    .flatMap((id) => rhythm.snoozesOf(id))
    .filter(({ subject }) => subject.kind === 'goal' && subject.goalId === goalId);
  const delegations = personIds
    .flatMap((id) => rhythm.delegationsFrom(id))
    .filter((delegation) => delegation.goalId === goalId);
  const rules = [...rhythm.cadenceRules.values()].filter(
    ({ scope }) => scope.kind === 'goal' && scope.goalId === goalId,
  );
  return [
    ...snoozes.map(({ id }): Removal => ({ collection: 'snoozes', id, record: null })),
    ...delegations.map(({ id }): Removal => ({ collection: 'delegations', id, record: null })),
    ...rules.map(({ id }): Removal => ({ collection: 'cadenceRules', id, record: null })),
  ];
}

function said(
  { rhythm }: Everything,
  seriesId: Parameters<typeof rhythm.meetingsOf>[0],
  goalId: GoalId,
): readonly Write[] {
  const points = rhythm
    .talkingPointsOf(seriesId)
    .filter(({ about }) => about && 'goalId' in about && about.goalId === goalId);
  const actions = rhythm.actionItemsOf(seriesId).filter((action) => action.goalId === goalId);
  return [
    ...points.map(({ about: _, value: __, ...record }): Write => ({
      collection: 'talkingPoints',
      record,
    })),
    ...actions.map(({ goalId: _, ...record }): Write => ({ collection: 'actionItems', record })),
  ];
}

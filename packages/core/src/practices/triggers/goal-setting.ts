import { instantOf } from '../../calendar.ts';
import type { Finding, Note } from '../../alignment/finding.ts';
import type { FindingRule } from '../../alignment/finding-rules.ts';
import { noteChildren } from '../../alignment/findings/children.ts';
import { lookAt, neighboursOf } from '../../alignment/findings/look.ts';
import { noteOverload } from '../../alignment/findings/owners.ts';
import { noteTitle } from '../../alignment/findings/titles.ts';
import { isOver } from '../../goals/lifecycle.ts';
import { daysSince } from '../look.ts';
import { beyond, occasion, type Trigger } from '../occasion.ts';
import { otherOwner } from './goal-status.ts';

/** `report-without-goals`: a report who has been around for some days owns no goal in sight that is not over. */
export const reportWithoutGoals: Trigger<'report-without-goals'> = (leaderId, look, { days }) =>
  look.reportsOf(leaderId).flatMap((personId) => {
    const since = look.aroundSince(personId);
    if (since !== null && daysSince(look, since) < days) return [];
    if (look.goalsOf(personId).some((goal) => !isOver(goal))) return [];
    return [
      occasion('report-without-goals', {
        subject: { kind: 'person', personId },
        values: { personId },
        since: since === null ? null : instantOf(since),
        strength: since === null ? 0 : beyond(daysSince(look, since), days),
        personId,
      }),
    ];
  });

/** `too-many-goals`: the leader or a report owns more active goals at the same time than so many. */
export const tooManyGoals: Trigger<'too-many-goals'> = (leaderId, look, { count }) => {
  const limits = { goalsPerOwner: count };
  const shown = lookAt(look.records, look.at, { limits });
  return [leaderId, ...look.reportsOf(leaderId)].flatMap((personId) => {
    const found = noted((note) => noteOverload(shown, look.goalsOf(personId), note));
    return found
      .filter(({ values: { ownerId } }) => ownerId === personId)
      .map(({ values }) => {
        const [goals, day] = [Number(values['goals']), String(values['day'])];
        return occasion('too-many-goals', {
          subject: { kind: 'person', personId },
          values: { personId, goals, most: count, day },
          ...{ since: null, strength: beyond(goals, count) },
          personId: personId === leaderId ? undefined : personId,
        });
      });
  });
};

/** `goal-without-parent`: an active goal names no parent in sight. Pillars and private goals need none. */
export const goalWithoutParent: Trigger<'goal-without-parent'> = (leaderId, look) =>
  look.activeGoalsAround(leaderId).flatMap((goal) => {
    const { id: goalId, ownerId, kind, visibility, links } = goal;
    if (kind === 'pillar' || visibility === 'private') return [];
    if (links.some(({ parentId }) => look.records.goals.has(parentId))) return [];
    return [
      occasion('goal-without-parent', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId },
        ...{ since: null, strength: 0, personId: otherOwner(goal, leaderId, look) },
      }),
    ];
  });

const wording: readonly FindingRule[] = ['no-result-stated', 'no-measure'];

/** `goal-states-no-result`: nobody could tell whether a goal is reached, by its title or for want of a measure. */
export const goalStatesNoResult: Trigger<'goal-states-no-result'> = (leaderId, look) => {
  const shown = lookAt(look.records, look.at, {});
  return look.activeGoalsAround(leaderId).flatMap((goal) => {
    const neighbours = neighboursOf(shown, goal);
    const rules = noted((note) => {
      noteTitle(shown, neighbours, note);
      noteChildren(shown, neighbours, note);
    }).filter(({ rule, goalId }) => goalId === goal.id && wording.includes(rule));
    const [first] = rules;
    if (!first) return [];
    const { id: goalId, ownerId } = goal;
    return [
      occasion('goal-states-no-result', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, rule: first.rule },
        ...{ since: null, strength: rules.length / wording.length },
        personId: otherOwner(goal, leaderId, look),
      }),
    ];
  });
};

/** What some rules of the findings take down. */
function noted(look: (note: Note) => void): readonly Pick<Finding, 'rule' | 'goalId' | 'values'>[] {
  const found: Pick<Finding, 'rule' | 'goalId' | 'values'>[] = [];
  look((rule, goalId, { values = {} }) => found.push({ rule, goalId, values }));
  return found;
}

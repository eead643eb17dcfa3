import { compareInstants, epochOf } from '../../calendar.ts';
import type { GoalPhase } from '../../schema/coach.ts';
import type { Goal } from '../../schema/goal.ts';
import type { PersonId } from '../../schema/ids.ts';
import { type CoachLook, daysBefore } from '../look.ts';
import { occasion, type Trigger } from '../occasion.ts';
import { type PhaseAdvice, phaseAdvice } from '../phase.ts';
import type { TriggerLimits } from '../trigger-defaults.ts';

/** `phase-needs-direction`: by a phase that a report has set in the last days, so much direction would help. */
export const phaseNeedsDirection: Trigger<'phase-needs-direction'> = (leaderId, look, limits) =>
  needs('direction', { leaderId, look }, limits).map(({ goal, phase, need }) =>
    occasion('phase-needs-direction', {
      ...toldOf(goal, phase),
      values: { ...valuesOf(goal, phase), direction: need },
      strength: need,
    }),
  );

/** `phase-needs-support`: as `phase-needs-direction`, of support. */
export const phaseNeedsSupport: Trigger<'phase-needs-support'> = (leaderId, look, limits) =>
  needs('support', { leaderId, look }, limits).map(({ goal, phase, need }) =>
    occasion('phase-needs-support', {
      ...toldOf(goal, phase),
      values: { ...valuesOf(goal, phase), support: need },
      strength: need,
    }),
  );

interface Need {
  readonly goal: Goal;
  readonly phase: GoalPhase;
  /** 0 to 1. */
  readonly need: number;
}

/** For each goal the report who could do with most of it, by their own word. */
function needs(
  what: Exclude<keyof PhaseAdvice, 'corner'>,
  { leaderId, look }: { readonly leaderId: PersonId; readonly look: CoachLook },
  { days, share }: TriggerLimits<'phase-needs-direction'>,
): readonly Need[] {
  const reports = new Set(look.reportsOf(leaderId));
  return look.activeGoalsAround(leaderId).flatMap((goal) => {
    const [most] = latestPhases(look.records.growth.phasesOn(goal.id))
      .filter(({ personId, at }) => reports.has(personId) && epochOf(at) >= daysBefore(look, days))
      .map((phase) => ({ goal, phase, need: phaseAdvice(phase)[what] }))
      .filter(({ need }) => need >= share)
      .sort((a, b) => b.need - a.need || (a.phase.personId < b.phase.personId ? -1 : 1));
    return most ? [most] : [];
  });
}

/** The last one of each person, of whom two tabs may have made two. */
export function latestPhases(phases: readonly GoalPhase[]): readonly GoalPhase[] {
  const latest = new Map<PersonId, GoalPhase>();
  for (const phase of phases) {
    const known = latest.get(phase.personId);
    if (!known || compareInstants(phase.at, known.at) >= 0) latest.set(phase.personId, phase);
  }
  return [...latest.values()];
}

function toldOf({ id: goalId }: Goal, { personId, at }: GoalPhase) {
  return { subject: { kind: 'goal', goalId }, since: at, personId } as const;
}

function valuesOf({ id: goalId, ownerId }: Goal, { personId, ability, energy, at }: GoalPhase) {
  return { goalId, ownerId, personId, ability, energy, setAt: at };
}

import { epochOf } from '../calendar.ts';
import { workingCalendarOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Rhythm } from '../schema/cadence.ts';
import type { CadenceRuleId } from '../schema/ids.ts';
import { dueMoments } from './due-moments.ts';
import { dueRhythmOf } from './due-rhythm.ts';
import { type EffectiveRule, effectiveRule } from './effective-rule.ts';
import type { RhythmSubject } from './rule-subject.ts';
import type { Slot } from './slots.ts';

/** What makes something due: the rule that won, as `effectiveRule` says more of. */
export interface DueReason {
  /** `request` for what somebody was asked by another. */
  readonly source: EffectiveRule['source'] | 'request';
  /** Absent for the settings, for a series and for a request. */
  readonly ruleId?: CadenceRuleId;
  readonly rhythm?: Rhythm;
}

/**
 * The rule that made a slot. A rule that was changed while it was open holds from the next one on, so the one
 * of its opening counts, unless the slot is the first of another.
 *
 * @returns Throws as `effectiveRule`.
 */
export function dueReason(
  subject: RhythmSubject,
  { opens, due }: Pick<Slot, 'opens' | 'due'>,
  records: Records,
): DueReason {
  const before = effectiveRule(subject, records, opens);
  const won = isDueBy(before, due, records) ? before : effectiveRule(subject, records, due);
  const { source, rule, rhythm } = won;
  return { source, ...(rule && { ruleId: rule.id }), ...(rhythm && { rhythm: bare(rhythm) }) };
}

/** A rhythm without who set it and for whom. */
function bare({ recurrence, from, time, zone, graceHours, holiday }: Rhythm): Rhythm {
  return {
    ...{ from, time, holiday },
    ...(recurrence && { recurrence }),
    ...(zone !== undefined && { zone }),
    ...(graceHours !== undefined && { graceHours }),
  };
}

function isDueBy({ rhythm, zone }: EffectiveRule, due: string, records: Records): boolean {
  const dated = rhythm && dueRhythmOf(rhythm, zone);
  if (!dated) return false;
  const moment = epochOf(due);
  return dueMoments(dated, workingCalendarOf(records)).between(moment - 1, moment).length > 0;
}

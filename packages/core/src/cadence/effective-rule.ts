import { epochOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { CadenceRule, Rhythm } from '../schema/cadence.ts';
import type { Instant, Zone } from '../schema/primitives.ts';
import { termOf } from './due-rhythm.ts';
import { type SeriesDates, seriesRhythm } from './series-rhythm.ts';
import { timesPerYear } from './frequency.ts';
import { type Coverage, type RhythmSubject, coverageOf } from './rule-subject.ts';

/** Why a rule does not hold for somebody whom it covers. */
export interface LostRule {
  /** Absent for the rhythm of the settings. */
  readonly rule?: CadenceRule;
  /** A narrower one holds; another one of the same scope was set later; that of another team is more frequent. */
  readonly because: 'narrower' | 'set-later' | 'more-frequent';
}

/** Which rule holds for an activity at a moment, and why. */
export interface EffectiveRule {
  /** Where it comes from; `none` where no rule and no rhythm of the settings is there. */
  readonly source: 'person' | 'goal' | 'team' | 'workspace' | 'settings' | 'series' | 'none';
  /** Absent for the settings, for a series, and for none. */
  readonly rule?: CadenceRule;
  /** When it is due. Absent for none; without a recurrence nothing is due. */
  readonly rhythm?: Rhythm;
  /** In which a rhythm without a zone is read: that of whoever is to do it. */
  readonly zone: Zone;
  /** The other rules that cover it then, narrowest first. */
  readonly lost: readonly LostRule[];
}

/**
 * Which rule says how often something is due, at a moment: the one for the person, else for the goal, else for
 * a team, else for the workspace, else the rhythm of the settings.
 *
 * Of the teams above each other the most frequent one holds, of rules of one scope the one set last, which has
 * ended the earlier ones: once it is ended itself, wider ones hold. A rule without a recurrence switches the
 * activity off for those whom it covers. A series has its own dates. A change takes effect at the next due
 * moment, see `slotsOf`; this says what holds from then on.
 *
 * @param at - Rules that were not yet set, or whose first slot is not yet open, do not hold.
 * @throws PerfError `calendar-not-loaded`.
 *
 * @example
 * effectiveRule({ activity: 'check-in', subject: { kind: 'goal', goalId } }, records, at).source; // 'team'
 */
export function effectiveRule(
  subject: RhythmSubject,
  records: Records,
  at: Instant,
): EffectiveRule {
  return ruleAt(subject, records, coverageOf(subject, records), epochOf(at));
}

/** As `effectiveRule`, with what covers the subject already looked up. */
export function ruleAt(
  { activity, subject }: RhythmSubject,
  records: Pick<Records, 'settings' | 'rhythm'>,
  { levels, zone }: Coverage,
  atMs: number,
): EffectiveRule {
  if (subject.kind === 'series') return ofSeries(records.rhythm.series.get(subject.seriesId), zone);
  const lost: LostRule[] = [];
  let won: { readonly source: EffectiveRule['source']; readonly rule: CadenceRule } | undefined;
  for (const { scope, lists } of levels) {
    const standing = lists.flatMap((list) => {
      const { last, earlier } = lastOf(list, zone, atMs);
      for (const rule of earlier) lost.push({ rule, because: won ? 'narrower' : 'set-later' });
      return last ? [last] : [];
    });
    const [first, ...others] = standing.sort((a, b) => compareTeams(a, b));
    if (!first) continue;
    if (won) lost.push({ rule: first, because: 'narrower' });
    for (const rule of others) lost.push({ rule, because: won ? 'narrower' : 'more-frequent' });
    won ??= { source: scope, rule: first };
  }
  const settings = records.settings.rhythms[activity];
  if (won) {
    if (settings) lost.push({ because: 'narrower' });
    return { ...won, rhythm: won.rule, zone, lost };
  }
  return settings
    ? { source: 'settings', rhythm: settings, zone, lost }
    : { source: 'none', zone, lost };
}

/** The rule of one scope that holds, unless it was ended, and those before it that nobody has ended. */
function lastOf(list: readonly CadenceRule[], zone: Zone, atMs: number) {
  const begun = list.filter((rule) => {
    const { from, until } = termOf(rule, zone);
    return from <= atMs && from < until;
  });
  const isOpen = (rule: CadenceRule) => atMs < termOf(rule, zone).until;
  const last = begun.at(-1);
  const earlier = begun.slice(0, -1).filter(isOpen);
  return {
    last: last && isOpen(last) ? last : undefined,
    earlier: last && isOpen(last) ? earlier : [],
  };
}

/** More frequent first, then set later. One that is switched off is the least frequent. */
function compareTeams(a: CadenceRule, b: CadenceRule): number {
  const often = ({ recurrence, from }: CadenceRule) =>
    recurrence ? timesPerYear(recurrence, from) : 0;
  const later = epochOf(b.setAt) - epochOf(a.setAt);
  return often(b) - often(a) || later || (a.id < b.id ? -1 : 1);
}

function ofSeries(dates: SeriesDates | undefined, zone: Zone): EffectiveRule {
  if (!dates) return { source: 'none', zone, lost: [] };
  return { source: 'series', rhythm: seriesRhythm(dates), zone, lost: [] };
}

import { epochOf } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { CoachState } from '../schema/coach.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Practice, PracticeTrigger } from '../schema/practice.ts';
import type { CoachSettings } from '../schema/settings.ts';
import {
  type CoachNow,
  coachedOf,
  coolingDown,
  isHeldBack,
  isStanding,
  wasShownToday,
} from './coach-state.ts';
import type { CoachLook } from './look.ts';
import type { Occasion } from './occasion.ts';
import { subjectKey } from './subject.ts';
import { type Suggestion, suggestionOf } from './suggestion.ts';
import { occasionsOf } from './triggers.ts';
import { triggerUrgency, triggersInOrder, urgencies } from './urgency.ts';

/** For whom, from which practices, and by what `coach` chooses. */
export interface CoachOptions {
  /** Such as `practicesOf(workspace.records.growth)`. Retired ones are passed over. */
  readonly practices: readonly Practice[];
  /** The records as this person may see them, by `coachLook`. */
  readonly look: CoachLook;
  readonly leaderId: PersonId;
  /** What they were shown, put off and dismissed; absent for nothing. */
  readonly state?: CoachState | undefined;
  readonly settings: CoachSettings;
}

/** An occasion for a practice, with what its rank is made of. */
interface Candidate {
  readonly practice: Practice;
  readonly occasion: Occasion;
  readonly subjectKey: string;
  /** The place in `urgencies`. */
  readonly urgency: number;
  /** Shown today: it stays to the end of the day, before all others. */
  readonly isOfToday: boolean;
  /** Shown lately, or soon over: of its kind it comes first. */
  readonly isStanding: boolean;
  /** When it was last shown, in milliseconds since 1970; -Infinity for never. */
  readonly shownAt: number;
  /** About how much the practice was shown that cools down; 0 for what stands. */
  readonly cooling: number;
}

/**
 * The few practices that would help somebody now, each with why and one thing to do.
 *
 * What was dismissed about something is never suggested about it again, and what was put off not before its moment.
 * What was shown stands for some days, as long as its occasion holds, and is then not suggested until the cool-down is
 * over; what has a last day does not cool down before it, and stands again for as many days up to it. Of the rest the
 * order is
 *
 * 1. what was shown today, so that a page shows the same all day;
 * 2. the more urgent kind first, by `triggerUrgency`. One repeats another and is a kind less urgent, behind those
 *    that repeat none, for each suggestion before it of the same area, each about the same person, and, unless it
 *    stands, each thing about which the same practice was shown and cools down;
 * 3. what stands, then what was not shown before, then what was longest ago;
 * 4. how far the occasion is beyond what it takes; then the order of the triggers; then by ids.
 *
 * A practice is suggested once at a time, and one subject once.
 *
 * @returns At most `settings.suggestions`, the same for the same records, state and moment, whatever the order of
 *   the practices. Empty for somebody who is not there or has left. Throws as `occasionsOf`.
 *
 * @example
 * const look = coachLook({ records: workspace.records, scores: workspace.scores(), at: workspace.now() });
 * const [first] = coach({ practices, look, leaderId, state, settings: workspace.records.settings.coach });
 * first?.reason.key; // 'coach.no-one-on-one-in-30-days'
 * first?.action; // { kind: 'plan-one-on-one', ids: { personId: 'mia', seriesId: 's1' } }
 */
export function coach(options: CoachOptions): readonly Suggestion[] {
  const { look, leaderId, settings } = options;
  if (look.records.people.get(leaderId)?.active !== true) return [];
  const left = [...candidatesOf(options)].sort(compareCandidates);
  const chosen: Candidate[] = [];
  while (chosen.length < settings.suggestions) {
    const next = firstOf(left, chosen);
    if (!next) break;
    chosen.push(next);
  }
  return chosen.map(({ practice, occasion }) => suggestionOf(practice, occasion, options));
}

function candidatesOf({ practices, look, leaderId, ...rest }: CoachOptions): readonly Candidate[] {
  const { state, settings } = rest;
  const zone = zoneOf(look.records, leaderId);
  const now: CoachNow = { at: look.at, zone, settings };
  const occasionsFor = rememberedOccasions(leaderId, look);
  const cooling = coolingDown(state, now);
  return practices
    .filter(({ retired }) => retired !== true)
    .flatMap((practice) =>
      occasionsFor(practice.trigger).flatMap((occasion) => {
        const key = subjectKey(occasion.subject);
        const entry = coachedOf(state, { practiceId: practice.id, subjectKey: key });
        if (entry && isHeldBack(entry, now, occasion.lastDay)) return [];
        const stands = entry !== undefined && isStanding(entry, now, occasion.lastDay);
        return [
          {
            ...{ practice, occasion, subjectKey: key },
            urgency: urgencies.indexOf(triggerUrgency[occasion.trigger]),
            isOfToday: entry !== undefined && wasShownToday(entry, now),
            isStanding: stands,
            shownAt: entry?.shownAt === undefined ? -Infinity : epochOf(entry.shownAt),
            cooling: stands ? 0 : (cooling.get(practice.id) ?? 0),
          },
        ];
      }),
    );
}

/** Several practices may have one trigger: what it finds is found once. */
function rememberedOccasions(leaderId: PersonId, look: CoachLook) {
  const known = new Map<string, readonly Occasion[]>();
  return (trigger: PracticeTrigger): readonly Occasion[] => {
    const { name, days, count, share } = trigger;
    const key = [name, days, count, share].join(' ');
    const found = known.get(key) ?? occasionsOf(trigger, leaderId, look);
    known.set(key, found);
    return found;
  };
}

/** The first in order, those that repeat something moved down by a kind for each. */
function firstOf(
  inOrder: readonly Candidate[],
  chosen: readonly Candidate[],
): Candidate | undefined {
  let best: Ranked | undefined;
  for (const candidate of inOrder) {
    if (chosen.some((each) => isSame(each, candidate))) continue;
    if (candidate.isOfToday) return candidate;
    const repeats = candidate.cooling + repeatsIn(candidate, chosen);
    if (!best || isBefore({ candidate, repeats }, best)) best = { candidate, repeats };
  }
  return best?.candidate;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly repeats: number;
}

function isBefore(a: Ranked, b: Ranked): boolean {
  const kindOf = ({ candidate, repeats }: Ranked) => candidate.urgency + repeats;
  return kindOf(a) < kindOf(b) || (kindOf(a) === kindOf(b) && a.repeats < b.repeats);
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.practice.id === b.practice.id || a.subjectKey === b.subjectKey;
}

function repeatsIn({ practice, occasion }: Candidate, chosen: readonly Candidate[]): number {
  const { personId } = occasion;
  return chosen.reduce(
    (sum, each) =>
      sum +
      Number(each.practice.area === practice.area) +
      Number(personId !== undefined && each.occasion.personId === personId),
    0,
  );
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return (
    Number(b.isOfToday) - Number(a.isOfToday) ||
    a.urgency - b.urgency ||
    Number(b.isStanding) - Number(a.isStanding) ||
    compareNumbers(a.shownAt, b.shownAt) ||
    b.occasion.strength - a.occasion.strength ||
    placeOf(a) - placeOf(b) ||
    (left < right ? -1 : Number(left > right))
  );
}

/** Not by subtraction, since both may be endless. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

function placeOf({ occasion }: Candidate): number {
  return triggersInOrder.indexOf(occasion.trigger);
}

function keyOf({ practice, subjectKey: key }: Candidate): string {
  return `${practice.id} ${key}`;
}

import { compareInstants, epochOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { Feedback } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';

const dayMs = 86_400_000;

/** How much feedback somebody has given and received. */
export interface FeedbackFigures {
  readonly given: number;
  /** What they read themselves; what was said of them to a manager alone is none. */
  readonly received: number;
  /** Whole days since the last one, from 0; `null` where there is none. */
  readonly daysSinceGiven: number | null;
  readonly daysSinceReceived: number | null;
}

/** After one moment, up to another one and with it. */
export interface TimeWindow {
  readonly after: Instant;
  readonly until: Instant;
}

/**
 * How much feedback somebody has given and received, and how long ago the last of it.
 *
 * @param at - What is known then.
 * @returns Throws nothing.
 *
 * @example
 * feedbackFigures('mia' as PersonId, records, at).daysSinceReceived; // 12
 */
export function feedbackFigures(
  personId: PersonId,
  { growth }: Pick<Records, 'growth'>,
  at: Instant,
): FeedbackFigures {
  const isKnown = (feedback: Feedback) => compareInstants(feedback.at, at) <= 0;
  const given = growth.feedbackFrom(personId).filter(isKnown);
  const about = growth.feedbackAbout(personId).filter(isKnown);
  const received = about.filter((each) => isReceived(each, at));
  return {
    given: given.length,
    received: received.length,
    daysSinceGiven: daysSince(given.at(-1), at),
    daysSinceReceived: daysSince(received.at(-1), at),
  };
}

/** How many people gave and received feedback; no names, which small groups would give away anyway. */
export interface FeedbackCounts {
  readonly people: number;
  readonly gave: number;
  readonly received: number;
}

/**
 * How many of some people gave, and how many received feedback within a window. Whether a group is large
 * enough to be told about is for the caller to decide.
 *
 * @returns Each count from 0 to the number of people. Throws nothing.
 */
export function feedbackCounts(
  people: Iterable<PersonId>,
  { growth }: Pick<Records, 'growth'>,
  window: TimeWindow,
): FeedbackCounts {
  const all = new Set(people);
  let gave = 0;
  let received = 0;
  for (const id of all) {
    gave += Number(growth.feedbackFrom(id).some((each) => isWithin(each.at, window)));
    const about = growth.feedbackAbout(id).filter((each) => isReceived(each, window.until));
    received += Number(about.some((each) => isWithin(each.at, window)));
  }
  return { people: all.size, gave, received };
}

/** Whether a moment is in a window. */
export function isWithin(at: Instant, { after, until }: TimeWindow): boolean {
  return compareInstants(at, after) > 0 && compareInstants(at, until) <= 0;
}

/** Whether the person that feedback is about reads it, by who might read it at a moment. Throws nothing. */
export function isReceived({ visibility, changes }: Feedback, at: Instant): boolean {
  const later = changes.find((change) => compareInstants(change.at, at) > 0);
  return (later?.from ?? visibility) !== 'manager';
}

function daysSince(last: Feedback | undefined, at: Instant): number | null {
  return last === undefined ? null : Math.floor((epochOf(at) - epochOf(last.at)) / dayMs);
}

import { PerfError } from '../errors.ts';
import type { Recurrence } from '../schema/recurrence.ts';

/**
 * The refusal of a part of a recurrence rule.
 *
 * @param part - Its name, `BYDAY`; the path of the issue.
 * @param found - What it says; empty where its being there is what is wrong.
 * @param fits - What would be right, to stand after "expected".
 */
export function notUnderstood(part: string, found: string, fits: string): PerfError {
  const name = cut(part) || 'RRULE';
  const said = found === '' ? name : `${name}=${cut(found)}`;
  const message = `${said} of a recurrence rule is not understood; expected ${fits}.`;
  return new PerfError('invalid-input', message, {
    issues: [{ path: [name], message: `expected ${fits}` }],
  });
}

/**
 * Checks that the parts of a recurrence go together, by the same limits as its schema.
 *
 * @throws PerfError `invalid-input` with the part that does not fit as its path.
 */
export function assertFits(recurrence: Recurrence): void {
  const { frequency, weekdays, monthDays, positions, count, until } = recurrence;
  const isMonthOrYear = frequency === 'monthly' || frequency === 'yearly';
  if (count !== undefined && until !== undefined) {
    throw notUnderstood('UNTIL', '', 'an end by COUNT or by UNTIL, not by both');
  }
  if (!isMonthOrYear && weekdays?.some(({ nth }) => nth !== undefined)) {
    throw notUnderstood('BYDAY', '', 'the nth of a weekday only in a month or a year');
  }
  if (frequency === 'weekly' && monthDays) {
    throw notUnderstood('BYMONTHDAY', '', 'no days of the month in a week');
  }
  if (positions && !weekdays && !monthDays) {
    throw notUnderstood('BYSETPOS', '', 'positions among BYDAY or BYMONTHDAY');
  }
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

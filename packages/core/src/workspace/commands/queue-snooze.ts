import { lineKey } from '../../cadence/due-subject.ts';
import { nextWorkStart } from '../../cadence/work-days.ts';
import { compareInstants, epochOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import type { Snooze } from '../../schema/cadence.ts';
import type { SnoozeId } from '../../schema/ids.ts';
import { QueueSnooze, QueueWake } from '../../schema/queue-commands.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { assertOwnLine } from './queue-place.ts';

const longestDays = 31;
const dayMs = 86_400_000;

/** `queue.snooze`: a line that waits. A second time takes the place of the first. */
export const queueSnooze = commandSpec({
  type: 'queue.snooze',
  does: 'Puts a line of one’s own queue off until a moment or the next working day.',
  schema: QueueSnooze,
  decide(records, input, { now, newId }) {
    assertOwnLine(records, input, now);
    const { personId, activity, subject } = input;
    const until = momentOf(records, input, now);
    const id = snoozeOf(records, input)?.id ?? (newId() as SnoozeId);
    const record: Snooze = { id, personId, activity, subject, until, at: now };
    return [{ collection: 'snoozes', record }];
  },
});

/** `queue.wake`: a line that was put off stands in the queue again. */
export const queueWake = commandSpec({
  type: 'queue.wake',
  does: 'Shows a line of one’s own queue again that was put off.',
  schema: QueueWake,
  decide(records, input, { now }) {
    const snooze = snoozeOf(records, input);
    if (!snooze || compareInstants(snooze.until, now) <= 0) return [];
    return [{ collection: 'snoozes', record: { ...snooze, until: now } }];
  },
});

function snoozeOf(records: Everything, line: QueueWake): Snooze | undefined {
  const wanted = lineKey(line);
  return records.rhythm.snoozesOf(line.personId).findLast((snooze) => lineKey(snooze) === wanted);
}

function momentOf(records: Everything, { personId, until }: QueueSnooze, now: string): string {
  if (until === 'next-working-day') {
    const next = nextWorkStart(records, personId, now);
    if (next !== undefined) return next;
    throw refused(`There is no day on which ${personId} works next.`, 'expected a moment');
  }
  if (compareInstants(until, now) <= 0) {
    throw refused('A line is put off until a moment to come.', 'expected a moment after now');
  }
  if (epochOf(until) - epochOf(now) > longestDays * dayMs) {
    const expected = `expected a moment within ${longestDays} days`;
    throw refused('For longer there are rules of cadence and delegations.', expected);
  }
  return until;
}

function refused(message: string, expected: string): PerfError {
  return new PerfError('invalid-input', message, {
    issues: [{ path: ['until'], message: expected }],
  });
}

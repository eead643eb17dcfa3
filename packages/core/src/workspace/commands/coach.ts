import { compareInstants, epochOf, instantOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { zoneOf } from '../../goals/lookup.ts';
import {
  newCoachState,
  withDismissed,
  withRestored,
  withShown,
  withSnoozed,
} from '../../practices/coach-state.ts';
import {
  CoachDismiss,
  CoachRestore,
  CoachShown,
  CoachSnooze,
} from '../../schema/coach-commands.ts';
import type { CoachState } from '../../schema/coach.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';

const dayMs = 86_400_000;
const longestDays = 366;

/** `coach.shown`: from then on they cool down. */
export const coachShown = commandSpec({
  type: 'coach.shown',
  does: 'Keeps which suggestions of the coach one was shown just now.',
  schema: CoachShown,
  decide(records, { personId, shown }, { now }) {
    const zone = zoneOf(records, personId);
    const { coach: settings } = records.settings;
    return written(records, personId, (state) =>
      withShown(state, shown, { at: now, zone, settings }),
    );
  },
});

/** `coach.snooze`: the practice waits, about this. */
export const coachSnooze = commandSpec({
  type: 'coach.snooze',
  does: 'Puts a suggestion of the coach off, to a moment or by the days of the settings.',
  schema: CoachSnooze,
  decide(records, { personId, until, ...coached }, { now }) {
    const { snoozeDays } = records.settings.coach;
    const moment = until ?? instantOf(epochOf(now) + snoozeDays * dayMs);
    if (until !== undefined) assertSoon(until, now);
    return written(records, personId, (state) => withSnoozed(state, coached, moment));
  },
});

/** `coach.dismiss`: the practice is not suggested again about this. */
export const coachDismiss = commandSpec({
  type: 'coach.dismiss',
  does: 'Dismisses a suggestion of the coach for good, about what it was about.',
  schema: CoachDismiss,
  decide(records, { personId, ...coached }, { now }) {
    return written(records, personId, (state) => withDismissed(state, coached, now));
  },
});

/** `coach.restore`: as if it had been neither put off nor dismissed. */
export const coachRestore = commandSpec({
  type: 'coach.restore',
  does: 'Takes back that a suggestion of the coach was put off or dismissed.',
  schema: CoachRestore,
  decide(records, { personId, ...coached }) {
    return written(records, personId, (state) => withRestored(state, coached));
  },
});

function written(
  { growth }: Everything,
  personId: PersonId,
  change: (state: CoachState) => CoachState,
): readonly Write[] {
  const before = growth.coachStates.get(personId) ?? newCoachState(personId);
  const record = change(before);
  return record === before ? [] : [{ collection: 'coachStates', record }];
}

/** @throws PerfError `invalid-input` for a moment past or too far ahead. */
function assertSoon(until: string, now: string): void {
  const isSoon =
    compareInstants(until, now) > 0 && epochOf(until) - epochOf(now) <= longestDays * dayMs;
  if (isSoon) return;
  const message = `expected a moment to come within ${longestDays} days`;
  throw new PerfError('invalid-input', `In coach.snooze: until: ${message}.`, {
    issues: [{ path: ['until'], message }],
  });
}

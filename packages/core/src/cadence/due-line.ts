import type { Activity, DueSubject } from '../schema/cadence.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { DueReason } from './due-reason.ts';

/** What is due of somebody on one subject. */
export interface DueLine {
  readonly activity: Activity;
  readonly subject: DueSubject;
  /** `pending` until the due moment, which belongs to it; `overdue` from then to the end of the grace. */
  readonly state: 'pending' | 'overdue';
  readonly due: Instant;
  /** The due moment of its slot, which names it: `due` is another one where a meeting was moved. */
  readonly slotDue: Instant;
  /** When it could first be done: after the due moment before, or when there was something to do. */
  readonly since: Instant;
  /** Until when it still counts as late. */
  readonly graceUntil: Instant;
  /** How long a meeting is to last, in minutes; for all else the estimate of the settings. */
  readonly minutes: number;
  /** What makes it due. */
  readonly why: DueReason;
  /** Who has handed it over; absent for what is one's own. */
  readonly from?: PersonId;
  /** Until when it was put off; absent for what was not. */
  readonly snoozedUntil?: Instant;
  /** The one command that does it, as far as it can be filled in. */
  readonly command: { readonly type: string; readonly input: object };
}

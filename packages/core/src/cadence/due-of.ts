import type { Activity } from '../schema/cadence.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Done } from './assign.ts';
import type { MeetingDates } from './held-meetings.ts';
import type { RhythmSubject } from './rule-subject.ts';

/** Something that may be due of somebody, with what was done of it. */
export interface DueOf extends RhythmSubject {
  readonly done: readonly Done[];
  readonly command: { readonly type: string; readonly input: object };
  /** Who has handed it over. */
  readonly from?: PersonId;
  /** What became of single due moments of a series. */
  readonly dates?: MeetingDates;
}

/** Activities of which a host may tell what was done elsewhere. */
export type RecordedElsewhere = Extract<
  Activity,
  'feedback-given' | 'feedback-asked' | 'recognition'
>;

/** What was done of an activity, and the command that does it. */
export interface DoneElsewhere {
  readonly done: readonly Done[];
  readonly command: { readonly type: string; readonly input: object };
}

/**
 * Every code a `PerfError` can carry, with what it means. Codes are stable: hosts may branch on them.
 */
export const errorCodes = {
  'invalid-input':
    'A value does not fit its schema; the message names the path and what would fit.',
  'not-allowed': 'The access rules refuse it; the message names the rule.',
  'not-found': 'No record of that id, or none that the viewer may see.',
  'would-cycle':
    'A link would close a circle; `ids` lists the goals, people or teams on it, in order.',
  'already-exists': 'A new record has the id of one that is there.',
  'wrong-state': 'The record is in a state that does not allow this, such as a closed goal.',
  conflict: 'Somebody changed the same record; both versions are kept for the caller to choose.',
  'storage-unavailable': 'The storage cannot be reached or opened, as in some private windows.',
  'storage-full': 'The device or the quota of the site is full; nothing was written.',
  'storage-blocked': 'Another tab holds an older version of the database open.',
  'newer-data':
    'The data was written by a newer version of the library; it is readable, not writable.',
  'storage-lost': 'The browser dropped the stored data, or part of it.',
  'bad-csv': 'The text is not CSV that can be read; the message names the line.',
  'bad-file':
    'A file, such as an export or an outline, cannot be read; the message names the line.',
  'calendar-not-loaded': 'A zone was asked for before `calendarReady()` had settled.',
  'not-loaded':
    'A part of the library was asked for before `ready()` of the workspace had settled, or could not be fetched.',
  'anonymity-not-kept':
    'Too few people are asked, or too few texts are enough, for a giver to stay unknown; named feedback is there.',
  'not-supported': 'The storage cannot do this; the message says what can be done instead.',
  closed: 'The workspace or storage was closed.',
} as const;

/** One of the stable codes of `errorCodes`. */
export type ErrorCode = keyof typeof errorCodes;

/** One place in an input that does not fit. */
export interface Issue {
  /** Where, from the outside in: `['links', 0, 'weight']`. Empty for the value as a whole. */
  readonly path: readonly (string | number)[];
  /** What would fit, in one sentence, without the value that was found. */
  readonly message: string;
}

/** One field of which two versions have met, for a page that shows “yours” beside “theirs”. */
export interface Versions {
  /** Its name in the record. */
  readonly field: string;
  /** As the person saw it; `null` for absent. */
  readonly base: unknown;
  /** As it is now, as far as the person may see it; `null` for absent or gone. */
  readonly theirs: unknown;
  /** What was to be written, `null` for nothing in its place; left out where it was only looked at. */
  readonly yours?: unknown;
}

/**
 * What the library throws when it refuses a request. The message says what was found, where, and
 * what would be right. What may merely be absent is a returned value, never an error.
 */
export class PerfError extends Error {
  override readonly name = 'PerfError';
  /** Stable; safe to branch on. */
  readonly code: ErrorCode;
  /** The records at fault; for a circle all of it, in order. */
  readonly ids: readonly string[];
  /** Each place that does not fit, for `invalid-input` and `bad-csv`; else empty. */
  readonly issues: readonly Issue[];
  /** Both versions of each field that somebody else has changed meanwhile; else empty. */
  readonly versions: readonly Versions[];

  constructor(
    code: ErrorCode,
    message: string,
    detail: {
      readonly ids?: readonly string[];
      readonly issues?: readonly Issue[];
      readonly versions?: readonly Versions[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.ids = detail.ids ?? [];
    this.issues = detail.issues ?? [];
    this.versions = detail.versions ?? [];
  }
}

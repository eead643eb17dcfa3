import type { PerfError, Version } from '@throughline/core';

/** Something that a person who keeps a workspace in this browser should hear of. */
export type IdbNotice =
  /** The browser had dropped the records; they are all back from the second copy, up to `version`. */
  | { readonly kind: 'repaired'; readonly version: Version; readonly error: PerfError }
  /** The same, up to `version` of at least `known` changes: somebody has accepted that the rest is lost. */
  | {
      readonly kind: 'repaired-in-part';
      readonly version: Version;
      readonly known: Version;
      readonly error: PerfError;
    }
  /** There is no place for a second copy in this browser or on this page; a backup is the only other one. */
  | { readonly kind: 'no-second-copy'; readonly cause?: unknown }
  /** The second copy cannot be written now, as on a full device. It is tried again later. */
  | { readonly kind: 'second-copy-behind'; readonly cause: unknown }
  /** The second copy has caught up and is written again. */
  | { readonly kind: 'second-copy-kept' };

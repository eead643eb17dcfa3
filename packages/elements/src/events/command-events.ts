import type { CollectionName, CommandType, KnownCommand } from '@throughline/core';
import { PerfEvent } from './plain-event.ts';

/**
 * Before an element runs a command. A host that cancels it keeps everything as it is, the form with what was
 * entered included.
 */
export class PerfCommandRunEvent extends PerfEvent<KnownCommand> {
  constructor(detail: PerfCommandRunEvent['detail']) {
    super('perf-command-run', detail, true);
  }
}

/** After a command that an element ran was stored. */
export class PerfCommandRanEvent extends PerfEvent<{
  readonly type: CommandType;
  readonly commitId: string;
  /** The records that it wrote. */
  readonly written: readonly { readonly collection: CollectionName; readonly id: string }[];
}> {
  constructor(detail: PerfCommandRanEvent['detail']) {
    super('perf-command-ran', detail);
  }
}

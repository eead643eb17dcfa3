import { retentionRule } from '../../access/retention.ts';
import { RetentionRun } from '../../schema/erasure-commands.ts';
import { commandSpec } from '../command-spec.ts';

/** `retention.run`: what is older than the settings keep is gone for good. A second run finds nothing. */
export const retentionRun = commandSpec({
  type: 'retention.run',
  does: 'Erases the texts that are older than the settings keep, from records and from the past.',
  schema: RetentionRun,
  decide: () => [],
  redacts: (records, _input, { now }) => retentionRule(records, now),
});

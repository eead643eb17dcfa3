import { PerfError } from '../../errors.ts';
import { isSame } from '../../goals/same.ts';
import type { RecordTypes } from '../../schema/collections.ts';
import type { Write } from '../command.ts';
import { type Everything, unreadSettings } from '../state.ts';
import { assertNew } from './known.ts';

/** @throws PerfError `already-exists` for an id that two of the records have. */
export function refuseTwice(records: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw alreadyThere(id, 'in this import');
    seen.add(id);
  }
}

/** The refusal of an id that is taken. */
export function alreadyThere(id: string, how: string): PerfError {
  return new PerfError('already-exists', `${id} is there already ${how}.`, { ids: [id] });
}

/**
 * Settings as they are, written so that two imports side by side, whose new goals have nothing in common
 * but ids in the source, collide: the second one runs again and finds the goals of the first.
 */
export function collision({ settings }: Everything): readonly Write[] {
  // What cannot be read must not be written over.
  return settings === unreadSettings ? [] : [{ collection: 'settings', record: settings }];
}

/**
 * Those that are not there yet.
 *
 * @throws PerfError `already-exists` for an id that is taken or comes twice.
 */
export function newsAmong<C extends 'people' | 'teams' | 'cycles' | 'goals'>(
  records: Everything,
  collection: C,
  incoming: readonly RecordTypes[C][],
): readonly RecordTypes[C][] {
  refuseTwice(incoming);
  const known: ReadonlyMap<string, unknown> = records[collection];
  return incoming.filter((record) => {
    if (isSame(known.get(record.id), record)) return false;
    assertNew(records, collection, record.id);
    return true;
  });
}

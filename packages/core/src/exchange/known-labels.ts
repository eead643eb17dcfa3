import { plainLabel } from './cell-text.ts';
import { sourceIdOf } from './external-ids.ts';
import type { Person, Team } from '../schema/organisation.ts';

/**
 * Whom each label means, by `plainLabel`. An id of this source beats a name; a name that several bear means
 * all of them.
 */
export function labelsOf<R extends Person | Team>(
  records: Iterable<R>,
  source: string,
  namesOf: (record: R) => readonly (string | undefined)[],
): Map<string, readonly R['id'][]> {
  const byName = new Map<string, R['id'][]>();
  const byId = new Map<string, R['id'][]>();
  for (const record of records) {
    const external = sourceIdOf(record, source);
    if (external !== undefined) listed(byId, external, record.id);
    for (const name of namesOf(record)) if (name !== undefined) listed(byName, name, record.id);
  }
  return new Map([...byName, ...byId]);
}

function listed<Id>(labels: Map<string, Id[]>, label: string, id: Id): void {
  const plain = plainLabel(label);
  const ids = labels.get(plain);
  if (!ids) labels.set(plain, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

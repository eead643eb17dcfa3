import { plainLabel } from './cell-text.ts';
import { sourceIdOf } from './external-ids.ts';
import type { Person, Team } from '../schema/organisation.ts';

/**
 * Whom each label means, by `plainLabel`. An id of this source beats a name; a name that several bear means
 * all of them. A team that is retired is meant where none that goes on is.
 */
export function labelsOf<R extends Person | Team>(
  records: Iterable<R>,
  source: string,
  namesOf: (record: R) => readonly (string | undefined)[],
): Map<string, readonly R['id'][]> {
  const labels = () => ({
    byName: new Map<string, R['id'][]>(),
    byId: new Map<string, R['id'][]>(),
  });
  const [going, retired] = [labels(), labels()];
  for (const record of records) {
    const { byName, byId } = 'retired' in record && record.retired === true ? retired : going;
    const external = sourceIdOf(record, source);
    if (external !== undefined) listed(byId, external, record.id);
    for (const name of namesOf(record)) if (name !== undefined) listed(byName, name, record.id);
  }
  return new Map([...retired.byName, ...retired.byId, ...going.byName, ...going.byId]);
}

function listed<Id>(labels: Map<string, Id[]>, label: string, id: Id): void {
  const plain = plainLabel(label);
  const ids = labels.get(plain);
  if (!ids) labels.set(plain, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

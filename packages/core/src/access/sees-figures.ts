import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import { activePerson } from './can-see-goal.ts';
import type { Decision } from './decision.ts';
import { denied } from './decision.ts';
import { seeingFigures } from './rhythm-policy.ts';
import { partyRelations } from './party-relations.ts';

/**
 * Whether somebody may see what is due of a person, and how that person keeps up. A person who is not there
 * and one whose figures may not be seen are answered alike. Throws nothing.
 *
 * @param records - All records, hidden ones included.
 */
export function canSeeFigures(viewer: PersonId, personId: PersonId, records: Records): Decision {
  const isThere = activePerson(viewer, records) !== undefined && records.people.has(personId);
  const { rule, to } = seeingFigures;
  const allowed =
    isThere && to.some((relation) => partyRelations[relation](viewer, { personId }, records));
  return allowed ? { allowed, rule } : { allowed: false, rule: denied };
}

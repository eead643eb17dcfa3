import { PerfError } from '../../errors.ts';
import type { AnonymityOffer } from '../../feedback/anonymity-offer.ts';
import type { PersonId } from '../../schema/ids.ts';
import { assertKnown } from '../references.ts';
import type { Everything } from '../state.ts';

type Anonymous = Extract<AnonymityOffer, { readonly kind: 'anonymous' }>;

const offered = 'feedback under names can be asked for instead';

/**
 * Checks that a round may be called anonymous.
 *
 * @throws PerfError `not-supported` where the storage keeps no rounds; `anonymity-not-kept` where too few
 *   people can be asked or too few texts would be enough.
 */
export function assertKept(offer: AnonymityOffer): asserts offer is Anonymous {
  if (offer.kind === 'anonymous') return;
  const { why, needed, askable } = offer;
  if (why === 'storage') {
    const message = `What is said anonymously needs a server that keeps it, which is not there; ${offered}.`;
    throw new PerfError('not-supported', message);
  }
  const found =
    why === 'threshold'
      ? `Anonymity cannot be kept where fewer than ${needed} texts are enough`
      : `Anonymity cannot be kept: ${askable.length} people can be asked and ${needed} are needed`;
  throw new PerfError('anonymity-not-kept', `${found}; ${offered}.`, {
    issues: [
      { path: [why === 'threshold' ? 'threshold' : 'asked'], message: `at least ${needed}` },
    ],
  });
}

/** The people of a planned round. */
interface Planned {
  readonly about: PersonId;
  readonly asked: readonly PersonId[];
  readonly askable: readonly PersonId[];
}

/**
 * Checks that whoever receives a round is there, and that each of those asked can be.
 *
 * @throws PerfError `not-found`; `wrong-state` for a receiver who has left; `invalid-input` with those who
 *   were named twice, receive it, have left or only look on.
 */
export function assertPeopleOf(records: Everything, { about, asked, askable }: Planned): void {
  for (const id of [about, ...asked]) assertKnown(records, 'people', id);
  if (!records.people.get(about)?.active) {
    const message = `${about} has left and receives no feedback.`;
    throw new PerfError('wrong-state', message, { ids: [about] });
  }
  const left = new Set(askable);
  const others = asked.filter((id) => !left.delete(id));
  if (others.length === 0) return;
  const message = `${others.join(', ')} cannot be asked: a round asks people who are here, others than its receiver, once.`;
  throw new PerfError('invalid-input', message, {
    ids: others,
    issues: [{ path: ['asked'], message: 'expected people who are here, each once' }],
  });
}

import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Role } from '../schema/organisation.ts';

/** No round shows its texts from fewer than so many on. */
export const leastThreshold = 3;
/** So many people are asked for each text that has to be there. */
export const askedPerText = 2;

/** Whether a round can be called anonymous, or why feedback under names is offered instead. */
export type AnonymityOffer =
  | {
      readonly kind: 'anonymous';
      /** Who can be asked, each once, in the order given. */
      readonly askable: readonly PersonId[];
      /** From how many texts on they appear, 3 or more. */
      readonly threshold: number;
    }
  | {
      readonly kind: 'named-only';
      /** The storage keeps no rounds, too few texts would be enough, or too few people can be asked. */
      readonly why: 'storage' | 'threshold' | 'people';
      readonly askable: readonly PersonId[];
      /** How many people would have to be asked, or from how many texts on at least; 0 for the storage. */
      readonly needed: number;
    };

/** What a round is to be. */
export interface RoundPlan {
  /** Who receives it. */
  readonly about: PersonId;
  readonly asked: readonly PersonId[];
  /** From how many texts on they appear; as the settings say where it is left out. */
  readonly threshold?: number | undefined;
  /** As `capabilities.anonymousRounds` of the storage says. */
  readonly anonymousRounds: boolean;
}

/**
 * Whether a planned round keeps its givers unknown, as a form asks while somebody fills it in. Throws nothing.
 *
 * @example
 * anonymityOffer(records, { about: mia, asked: [max], anonymousRounds: true });
 * // { kind: 'named-only', why: 'people', askable: [max], needed: 10 }
 */
export function anonymityOffer(
  records: Pick<Records, 'people' | 'settings'>,
  { about, asked, threshold: named, anonymousRounds }: RoundPlan,
): AnonymityOffer {
  const threshold = named ?? records.settings.anonymityThreshold;
  const askable = [...new Set(asked)].filter((id) => canBeAsked(records, id, about));
  const refused = { kind: 'named-only', askable } as const;
  if (!anonymousRounds) return { ...refused, why: 'storage', needed: 0 };
  if (threshold < leastThreshold) return { ...refused, why: 'threshold', needed: leastThreshold };
  const needed = askedPerText * threshold;
  if (askable.length < needed) return { ...refused, why: 'people', needed };
  return { kind: 'anonymous', askable, threshold };
}

const acting: readonly Role[] = ['member', 'leader', 'hr', 'admin'];

/** Whether somebody can be asked about somebody else: they are here, and may do more than look on. */
export function canBeAsked(
  { people }: Pick<Records, 'people'>,
  id: PersonId,
  about: PersonId,
): boolean {
  const person = people.get(id);
  if (!person?.active || id === about) return false;
  return person.roles.some((role) => acting.includes(role));
}

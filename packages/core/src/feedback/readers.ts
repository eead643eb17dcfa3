import type { Records } from '../goals/records.ts';
import type { Feedback, FeedbackVisibility } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import { isForManager, managerReading } from './reach.ts';

/** Who says what of whom, to whom: written already, or about to be. */
export type Addressed = Pick<Feedback, 'from' | 'about' | 'visibility'> & {
  /** Whoever manages the subject now, where it is left out. */
  readonly managerId?: PersonId;
};

/** Who will read, without words: a template of any language puts it into some. */
export interface ReadersPhrase {
  readonly key: `feedback.readers.${FeedbackVisibility}`;
  readonly values: {
    readonly from: PersonId;
    readonly about: PersonId;
    /** The manager who reads it; `null` where none does, or where it is for everyone. */
    readonly managerId: PersonId | null;
    /** How many people read it, its author included. */
    readonly people: number;
  };
}

/** The people who read a piece of feedback. */
export interface Readers {
  /** Each once, the author first, then the subject and the manager; those who have left are left out. */
  readonly people: readonly PersonId[];
  readonly phrase: ReadersPhrase;
}

/**
 * Exactly who reads a piece of feedback, so that a form can say it in words before anything is sent.
 *
 * @param feedback - Written, or as it would be written.
 * @returns Those whom the access rules let see it. Throws nothing.
 *
 * @example
 * readersOf({ from: max, about: mia, visibility: 'subject-and-manager' }, records).people; // [max, mia, lea]
 */
export function readersOf(feedback: Addressed, records: Pick<Records, 'people'>): Readers {
  const { from, about, visibility } = feedback;
  const manager = feedback.managerId ?? managerReading(about, records);
  const managerId = isForManager(visibility) ? manager : undefined;
  const everyone = visibility === 'public' ? records.people.keys() : [];
  const subject = visibility === 'manager' ? [] : [about];
  const named = new Set([from, ...subject, ...(managerId === undefined ? [] : [managerId])]);
  const people = [...new Set([...named, ...everyone])].filter(
    (id) => records.people.get(id)?.active === true,
  );
  const reads = managerId !== undefined && people.includes(managerId);
  return {
    people,
    phrase: {
      key: `feedback.readers.${visibility}`,
      values: { from, about, managerId: reads ? managerId : null, people: people.length },
    },
  };
}

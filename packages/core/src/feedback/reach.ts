import type { Records } from '../goals/records.ts';
import type { Feedback, FeedbackVisibility } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';

type People = Pick<Records, 'people'>;
type Reach = Pick<Feedback, 'from' | 'about'> & { readonly managerId?: PersonId | undefined };

/** For each visibility those with the same readers and more. */
const wider: Readonly<Record<FeedbackVisibility, readonly FeedbackVisibility[]>> = {
  subject: ['subject-and-manager', 'public'],
  manager: ['subject-and-manager', 'public'],
  'subject-and-manager': ['public'],
  public: [],
};

/** The visibilities, from few readers to many. */
const visibilities = ['subject', 'manager', 'subject-and-manager', 'public'] as const;

/** The manager who would read feedback about somebody: the direct one, where there is one who has not left. */
export function managerReading(about: PersonId, { people }: People): PersonId | undefined {
  const managerId = people.get(about)?.managerId;
  return managerId !== undefined && people.get(managerId)?.active === true ? managerId : undefined;
}

/** The visibilities that have all readers of this one, and more. */
export function widerThan(visibility: FeedbackVisibility): readonly FeedbackVisibility[] {
  return wider[visibility];
}

/**
 * The visibilities that have fewer readers, of those of this one.
 *
 * @param by - Whoever narrows it. A subject stays a reader: what they cannot see they cannot open again.
 */
export function narrowerThan(
  visibility: FeedbackVisibility,
  by: 'author' | 'subject',
): readonly FeedbackVisibility[] {
  return visibilities.filter(
    (each) => wider[each].includes(visibility) && !(by === 'subject' && each === 'manager'),
  );
}

/**
 * The visibilities that have readers: for a manager there has to be one, and what is for a manager alone is read
 * by somebody else than its author.
 *
 * @param reach - `managerId` where a manager reads it already; else whoever manages the subject now.
 * @param among - Of these.
 */
export function fitting(
  { from, about, managerId }: Reach,
  records: People,
  among: readonly FeedbackVisibility[] = visibilities,
): readonly FeedbackVisibility[] {
  const manager = managerId ?? managerReading(about, records);
  return among.filter((visibility) => {
    if (visibility === 'manager') return manager !== undefined && manager !== from;
    return visibility !== 'subject-and-manager' || manager !== undefined;
  });
}

/** Whether a manager reads feedback of a visibility by being named in it. */
export function isForManager(visibility: FeedbackVisibility): boolean {
  return visibility === 'manager' || visibility === 'subject-and-manager';
}

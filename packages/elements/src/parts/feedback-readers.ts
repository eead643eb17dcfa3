import { type FeedbackVisibility, type PersonId, type Records, fitting } from '@throughline/core';

/** The visibilities that feedback about somebody can have when `from` gives it, the fewest readers first. */
export function visibilitiesFor(
  { from, about }: { readonly from: PersonId; readonly about: PersonId },
  records: Records,
): readonly FeedbackVisibility[] {
  const manager = records.people.get(about)?.managerId;
  return withoutTwice(fitting({ from, about }, records), manager === from);
}

/** For a manager who writes it, the two circles with a manager in them are the same as the one without. */
export function withoutTwice(
  fits: readonly FeedbackVisibility[],
  isManagers: boolean,
): readonly FeedbackVisibility[] {
  return isManagers ? fits.filter((each) => each !== 'subject-and-manager') : fits;
}

/**
 * The visibility that an answer begins with. A manager who asks about a report is answered: the form says that both
 * read it.
 */
export function answerVisibility(
  { from, about }: { readonly from: PersonId; readonly about: PersonId },
  records: Records,
): FeedbackVisibility {
  return records.people.get(about)?.managerId === from ? 'subject-and-manager' : 'subject';
}

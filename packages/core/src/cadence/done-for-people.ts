import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { DoneElsewhere, DueOf, RecordedElsewhere } from './due-of.ts';

type DoneOf = (activity: RecordedElsewhere, personId: PersonId) => DoneElsewhere | undefined;

const activities = ['feedback-given', 'feedback-asked', 'recognition'] as const;

/**
 * What somebody does for others again and again: feedback that they give and ask for, and recognition. What was
 * taken back counts as not done. Nothing of it is due of who only looks on.
 *
 * @param doneOf - What was done of it elsewhere, which counts as well; its command takes the place of ours.
 */
export function doneForPeople(
  personId: PersonId,
  records: Records,
  doneOf?: DoneOf,
): readonly DueOf[] {
  const roles = records.people.get(personId)?.roles ?? [];
  if (roles.every((role) => role === 'viewer')) return [];
  return activities.map((activity) => {
    const own = recorded(activity, personId, records);
    const elsewhere = doneOf?.(activity, personId);
    return {
      activity,
      subject: { kind: 'person', personId },
      done: [...own.done, ...(elsewhere?.done ?? [])],
      command: elsewhere?.command ?? own.command,
    };
  });
}

function recorded(
  activity: RecordedElsewhere,
  personId: PersonId,
  { growth }: Records,
): DoneElsewhere {
  switch (activity) {
    case 'feedback-given':
      return {
        done: growth.feedbackFrom(personId),
        command: { type: 'feedback.give', input: {} },
      };
    case 'feedback-asked':
      return {
        done: growth.requestsFrom(personId).filter((each) => each.withdrawnAt === undefined),
        command: { type: 'feedback.ask', input: { about: personId } },
      };
    case 'recognition':
      return {
        done: growth.recognitionsFrom(personId).filter((each) => each.withdrawnAt === undefined),
        command: { type: 'recognition.give', input: {} },
      };
  }
}

import {
  type CheckIn,
  type Comment,
  type Goal,
  type Instant,
  type PersonId,
  type Records,
  compareInstants,
} from '@throughline/core';

/** A step in the life of a goal that its record tells of. */
export type StepName = 'proposed' | 'returned' | 'accepted' | 'override' | 'closed';

/** Something that was said of a goal or done to it. */
export type Entry =
  | {
      readonly kind: 'check-in';
      readonly at: Instant;
      readonly by: PersonId;
      readonly checkIn: CheckIn;
      /** Whether another one stands in its place. */
      readonly isReplaced: boolean;
    }
  | {
      readonly kind: 'comment';
      readonly at: Instant;
      readonly by: PersonId;
      readonly comment: Comment;
    }
  | {
      readonly kind: 'step';
      readonly at: Instant;
      readonly by: PersonId;
      readonly step: StepName;
      readonly text?: string | undefined;
    };

/** All that was said of a goal and done to it, newest first. */
export function timelineOf(goal: Goal, records: Records): readonly Entry[] {
  const checkIns = records.checkInsOf(goal.id);
  const replaced = new Set<string | undefined>(checkIns.map(({ replaces }) => replaces));
  const entries: Entry[] = [
    ...checkIns.map((checkIn): Entry => {
      const { at, by, id } = checkIn;
      return { kind: 'check-in', at, by, checkIn, isReplaced: replaced.has(id) };
    }),
    ...records.commentsOf(goal.id).map((comment): Entry => {
      const { at, by } = comment;
      return { kind: 'comment', at, by, comment };
    }),
    ...stepsOf(goal),
  ];
  // What was written down later stands higher among those of one moment.
  return entries.reverse().sort((a, b) => compareInstants(b.at, a.at));
}

function stepsOf({ agreement, override, outcome }: Goal): readonly Entry[] {
  const steps: Entry[] = [];
  const add = (
    step: StepName,
    by: { readonly at: Instant; readonly by: PersonId } | undefined,
    text?: string,
  ) => {
    if (by) steps.push({ kind: 'step', at: by.at, by: by.by, step, text });
  };
  add('proposed', agreement?.proposed, agreement?.proposed?.note);
  add('returned', agreement?.returned, agreement?.returned?.reason);
  add('accepted', agreement?.accepted);
  add('override', override, override?.reason);
  const reflections = [outcome?.helped, outcome?.hindered].filter(Boolean).join('\n');
  add('closed', outcome, reflections || undefined);
  return steps;
}

import { cellsOf } from '../outline.ts';
import { momentOf, wasThere } from './moments.ts';
import { feedback as texts } from '../texts/feedback.ts';
import type { VoiceOptions } from './voices.ts';
import { addDays } from '../../calendar.ts';
import type { Feedback, FeedbackVisibility } from '../../schema/feedback.ts';
import type { FeedbackId, PersonId } from '../../schema/ids.ts';

/** A piece of feedback, and the line of the texts that it comes from. */
export interface GivenFeedback {
  readonly daysAgo: number;
  readonly feedback: Feedback;
}

const visibilities: Readonly<Record<string, FeedbackVisibility>> = {
  ...{ s: 'subject', m: 'subject-and-manager', M: 'manager', p: 'public' },
};

/** What people of the sample told each other, oldest first. */
export function feedbackOf(options: VoiceOptions): readonly GivenFeedback[] {
  return texts
    .trim()
    .split('\n')
    .flatMap((line, index) => givenBy(cellsOf(line), index, options));
}

function givenBy(
  cells: readonly string[],
  index: number,
  options: VoiceOptions,
): readonly GivenFeedback[] {
  const [days = '', from = '', about = '', readers = '', text = '', ...parts] = cells;
  const daysAgo = Number(days);
  const at = momentOf(from as PersonId, addDays(options.today, -daysAgo), index, options);
  if (at === undefined || !wasThere(about as PersonId, at, options)) return [];
  const visibility = visibilities[readers] ?? 'subject';
  const isForManager = visibility === 'manager' || visibility === 'subject-and-manager';
  const managerId = options.people.get(about)?.managerId;
  if (isForManager && managerId === undefined) return [];
  const feedback: Feedback = {
    ...{ id: `fb-${index + 1}` as FeedbackId, from: from as PersonId, about: about as PersonId },
    ...{ at, text, ...partsFrom(parts), visibility, changes: [] },
    ...(isForManager && managerId !== undefined && { managerId }),
  };
  return [{ daysAgo, feedback }];
}

function partsFrom([situation, behaviour, impact, nextStep]: readonly string[]): Partial<Feedback> {
  const named = { situation, behaviour, impact, nextStep };
  return Object.fromEntries(Object.entries(named).filter(([, text]) => text));
}

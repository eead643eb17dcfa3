import { cellsOf } from '../outline.ts';
import type { GivenFeedback } from './feedback.ts';
import { momentOf, wasThere } from './moments.ts';
import { requests as texts } from '../texts/feedback.ts';
import type { VoiceOptions } from './voices.ts';
import { addDays, compareInstants } from '../../calendar.ts';
import type { FeedbackRequest } from '../../schema/feedback.ts';
import type { FeedbackId, FeedbackRequestId, PersonId } from '../../schema/ids.ts';
import type { Day } from '../../schema/primitives.ts';

/** What people were asked for, and which feedback answers which request. */
export interface Asked {
  readonly requests: readonly FeedbackRequest[];
  readonly answered: ReadonlyMap<FeedbackId, FeedbackRequestId>;
}

/** What people of the sample asked each other: answered in time or late, declined, expired and open. */
export function requestsOf(given: readonly GivenFeedback[], options: VoiceOptions): Asked {
  const answered = new Map<FeedbackId, FeedbackRequestId>();
  const requests = texts
    .trim()
    .split('\n')
    .flatMap((line, index): FeedbackRequest[] => {
      const [days = '', from = '', about = '', to = '', due = '', question = '', end = ''] =
        cellsOf(line);
      const id = `fr-${index + 1}` as FeedbackRequestId;
      const day = addDays(options.today, -Number(days));
      const request = asked([from, about, to] as PersonId[], day, index, options);
      if (!request) return [];
      const answer = answerTo(request, end, given);
      if (answer) answered.set(answer.feedback.id, id);
      const ended = answer
        ? { answeredAt: answer.feedback.at }
        : declined(request, end, index, options);
      return [{ ...request, id, question, due: addDays(day, Number(due)), ...ended }];
    });
  return { requests, answered };
}

type Open = Pick<FeedbackRequest, 'from' | 'about' | 'to' | 'at' | 'reminders'>;

function asked(
  [from, about, to]: readonly PersonId[],
  day: Day,
  turn: number,
  options: VoiceOptions,
): Open | undefined {
  if (from === undefined || about === undefined || to === undefined) return undefined;
  const at = momentOf(from, day, 200 + turn, options);
  const areThere = at !== undefined && [about, to].every((id) => wasThere(id, at, options));
  return areThere ? { from, about, to, at, reminders: [] } : undefined;
}

/** The line of feedback that a request names, where it was given after that and is by whoever was asked. */
function answerTo(
  { about, to, at }: Open,
  end: string,
  given: readonly GivenFeedback[],
): GivenFeedback | undefined {
  const daysAgo = /^given (\d+)$/.exec(end)?.[1];
  return given.find(
    ({ daysAgo: days, feedback }) =>
      days === Number(daysAgo) &&
      feedback.from === to &&
      feedback.about === about &&
      compareInstants(feedback.at, at) > 0,
  );
}

function declined(
  { to, at }: Open,
  end: string,
  turn: number,
  options: VoiceOptions,
): Partial<FeedbackRequest> {
  const reason = /^no: (.*)$/.exec(end)?.[1];
  const moment = momentOf(to, addDays(at.slice(0, 10), 3), 300 + turn, options);
  if (reason === undefined || moment === undefined || compareInstants(moment, at) <= 0) return {};
  return { declined: { at: moment, reason } };
}

import type { DueLine, PersonId, Records } from '@throughline/core';
import { nameApart } from '../parts/name-apart.ts';
import type { QueueScene } from './scene.ts';

type Words = Pick<QueueScene, 'records' | 'personId' | 'viewer' | 'messages'>;
type Named = Pick<DueLine, 'activity' | 'subject'>;

/** What is to be done on a line, in one sentence. */
export function whatOf({ activity, subject }: Named, scene: Words): string {
  const { what } = scene.messages.queue;
  switch (activity) {
    case 'check-in':
      return checkInWords(subject, scene);
    case 'one-on-one':
      return meetingWords(subject, scene);
    case 'goal-review':
      return what.review;
    case 'feedback-given':
      return what.give;
    case 'feedback-asked':
      return subject.kind === 'request' ? requestWords(subject.requestId, scene) : what.ask;
    case 'recognition':
      return what.thank;
  }
}

function checkInWords(subject: DueLine['subject'], { records, messages }: Words): string {
  const { what } = messages.queue;
  const goal = subject.kind === 'goal' ? records.goals.get(subject.goalId) : undefined;
  return goal ? what.checkIn(goal.title) : what.checkInOut;
}

/** The other one of a series; in the queue of somebody else both. */
function meetingWords(subject: DueLine['subject'], scene: Words): string {
  const { records, personId, viewer, messages } = scene;
  const { what } = messages.queue;
  const [one, other] = peopleOf(subject, records);
  if (one === undefined || other === undefined) return what.oneOnOne('');
  if (personId !== viewer && one !== viewer && other !== viewer) {
    return what.oneOnOneOf(nameApart(one, records), nameApart(other, records));
  }
  return what.oneOnOne(nameApart(one === personId ? other : one, records));
}

/** The people of the series that a line is about. */
function peopleOf(subject: DueLine['subject'], records: Records): readonly PersonId[] {
  if (subject.kind !== 'series') return [];
  return records.rhythm.series.get(subject.seriesId)?.people ?? [];
}

/** Who asks, and about whom where it is about somebody else; never the question. */
function requestWords(id: string, { records, messages, personId, viewer }: Words): string {
  const { what } = messages.queue;
  const request = records.growth.feedbackRequests.get(id as never);
  if (!request) return what.answerOf;
  const name = nameApart(request.from, records);
  if (personId !== viewer) return what.answerTo(name);
  return request.about === request.from
    ? what.answer(name)
    : what.answerAbout(name, nameApart(request.about, records));
}

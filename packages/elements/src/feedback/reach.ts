import {
  type Feedback,
  type FeedbackVisibility,
  type PersonId,
  type Readers,
  fitting,
  narrowerThan,
  readersOf,
  widerThan,
} from '@throughline/core';
import { visibilitiesFor as visibilitiesOf, withoutTwice } from '../parts/feedback-readers.ts';
import { readByOf, readersKey, readersSentence } from '../parts/readers.ts';
import type { Draft } from './draft.ts';
import type { FeedbackScene, Place } from './scene.ts';

type Looking = Pick<FeedbackScene, 'records' | 'viewer' | 'messages' | 'format'>;

/** Who would read what is being written; `undefined` until it is chosen. */
export function draftReaders(
  { about, visibility }: Pick<Draft, 'about' | 'visibility'>,
  { records, viewer }: Pick<FeedbackScene, 'records' | 'viewer'>,
): Readers | undefined {
  if (!about || !visibility) return undefined;
  return readersOf({ from: viewer, about, visibility }, records);
}

/** The sentence about readers, in a form or beside what is there. */
export function sentenceOf(readers: Readers, tense: 'will' | 'can', looking: Looking): string {
  const { manager, ...readBy } = readByOf(readers, looking.viewer);
  // Whoever was the manager when it was written still reads it, and is that no more.
  const isStill = manager && looking.records.people.get(manager.of)?.managerId === manager.id;
  return readersSentence({ ...readBy, manager: isStill ? manager : undefined }, tense, looking);
}

/** Whether somebody is still here; nobody is given feedback who has left. */
export function isHere(about: PersonId, { records }: Pick<FeedbackScene, 'records'>): boolean {
  return records.people.get(about)?.active === true;
}

/** The visibilities that feedback about somebody can have when the viewer gives it. */
export function visibilitiesFor(
  about: PersonId,
  { records, viewer }: Pick<FeedbackScene, 'records' | 'viewer'>,
): readonly FeedbackVisibility[] {
  if (!isHere(about, { records })) return [];
  return visibilitiesOf({ from: viewer, about }, records);
}

/** A draft of which somebody chose the readers, with who they are as of now. */
export function withReaders(draft: Draft, place: Place, scene: FeedbackScene): Draft {
  const feedback = feedbackAt(place, scene);
  const readers = feedback
    ? draft.visibility && movedReaders(feedback, draft.visibility, scene)
    : draftReaders(draft, scene);
  if (!readers) return { ...draft, agreed: '', agreedSentence: '' };
  const agreedSentence = sentenceOf(readers, 'will', scene);
  return { ...draft, agreed: readersKey(readers), agreedSentence };
}

/** The feedback whose readers are being changed in a place. */
export function feedbackAt(
  place: Place,
  { records }: Pick<FeedbackScene, 'records'>,
): Feedback | undefined {
  if (!place.startsWith('reach:')) return undefined;
  return records.growth.feedback.get(place.slice('reach:'.length) as never);
}

/** Who would read feedback with another visibility. */
export function movedReaders(
  feedback: Feedback,
  visibility: FeedbackVisibility,
  { records }: Pick<FeedbackScene, 'records'>,
): Readers {
  return readersOf({ ...feedback, visibility }, records);
}

/** Which ways the viewer may change who reads feedback. */
export function reachOptions(
  feedback: Feedback,
  { records, viewer }: Pick<FeedbackScene, 'records' | 'viewer'>,
): Readonly<Record<'narrower' | 'wider', readonly FeedbackVisibility[]>> {
  const as =
    feedback.from === viewer ? 'author' : feedback.about === viewer ? 'subject' : undefined;
  if (!as) return { narrower: [], wider: [] };
  const { visibility, about, from, managerId } = feedback;
  const isManagers = (managerId ?? records.people.get(about)?.managerId) === from;
  const among = (some: readonly FeedbackVisibility[]) =>
    withoutTwice(fitting(feedback, records, some), isManagers);
  return {
    narrower: among(narrowerThan(visibility, as)),
    wider: as === 'author' ? among(widerThan(visibility)) : [],
  };
}

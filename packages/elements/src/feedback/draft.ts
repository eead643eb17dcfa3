import type { FeedbackVisibility, PersonId } from '@throughline/core';

/** What somebody has written or chosen in one of the forms, and not sent. Each form uses the fields that it shows. */
export interface Draft {
  readonly about: PersonId | '';
  readonly to: PersonId | '';
  readonly text: string;
  readonly situation: string;
  readonly behaviour: string;
  readonly impact: string;
  readonly nextStep: string;
  readonly goalId: string;
  readonly valueId: string;
  readonly visibility: FeedbackVisibility | '';
  /** Who was shown to read it when that was chosen; see `readersKey`. */
  readonly agreed: string;
  /** The sentence about that, to be shown beside another one. */
  readonly agreedSentence: string;
  /** Who read it when the form to change that was opened. */
  readonly base: FeedbackVisibility | '';
  readonly due: string;
  readonly asked: readonly PersonId[];
  readonly threshold: string;
  /** Of an answer to a round: made once, so that the same one counts once. */
  readonly answerId: string;
}

/** Nothing written yet. */
export const emptyDraft: Draft = {
  ...{ about: '', to: '', text: '', situation: '', behaviour: '', impact: '', nextStep: '' },
  ...{ goalId: '', valueId: '', visibility: '', agreed: '', agreedSentence: '', base: '', due: '' },
  ...{ asked: [], threshold: '', answerId: '' },
};

/** The parts of feedback beside its text. */
export const exactParts = ['situation', 'behaviour', 'impact', 'nextStep'] as const;

/** Whether words, or people who were chosen one by one, would be lost with a draft. */
export function hasWords(draft: Draft): boolean {
  if (draft.asked.length > 0) return true;
  return [draft.text, ...exactParts.map((part) => draft[part])].some(
    (words) => words.trim() !== '',
  );
}

/** Whether the same is typed in two drafts, whatever is chosen in them. */
export function hasSameWords(one: Draft, other: Draft): boolean {
  return (['text', ...exactParts, 'threshold'] as const).every((part) => one[part] === other[part]);
}

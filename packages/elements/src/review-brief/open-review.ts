import type { BriefAnswer, PersonId, ReviewBriefId, WorkspaceReading } from '@throughline/core';
import { type ArrangedEvidence, arranged } from './evidence-months.ts';

/** What an element is asked to show. */
export interface AskedReview {
  readonly briefId: ReviewBriefId | undefined;
  readonly person: PersonId | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The review to show: the one named, or what the viewer writes of a person for some days; a draft before others. */
export function openReview(
  { records, viewer }: WorkspaceReading,
  { briefId, person, from, to }: AskedReview,
): ReviewBriefId | undefined {
  if (briefId !== undefined || person === undefined) return briefId;
  const theirs = records.growth
    .reviewBriefsBy(viewer)
    .filter(({ aboutId, start, end, withdrawnAt }) => {
      const isOf = aboutId === person && start === from && end === to;
      return isOf && withdrawnAt === undefined;
    });
  return (theirs.find(({ sharedAt }) => sharedAt === undefined) ?? theirs.at(-1))?.id;
}

/** A review as a workspace of some version answers it, and its evidence by month. */
export interface Answered {
  readonly answer: BriefAnswer;
  readonly evidence: ArrangedEvidence;
}

/** Works out what a review answers once for as long as the workspace stays as it is: each key press draws anew. */
export class KeptAnswer {
  #known:
    | (Answered & {
        readonly reading: WorkspaceReading;
        readonly version: unknown;
        readonly id: string;
      })
    | undefined;

  /** What was asked for last. */
  get last(): Answered | undefined {
    return this.#known;
  }

  /** Throws as `WorkspaceReading.brief`. */
  of(id: ReviewBriefId, reading: WorkspaceReading): Answered {
    const { version } = reading;
    const known = this.#known;
    if (known?.reading === reading && known.version === version && known.id === id) return known;
    const answer = reading.brief(id);
    const answered = { answer, evidence: arranged(answer) };
    this.#known = { reading, version, id, ...answered };
    return answered;
  }
}

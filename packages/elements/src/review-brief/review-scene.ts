import type {
  BriefAnswer,
  EvidenceKind,
  GoalId,
  PersonId,
  ReviewBriefId,
  SeriesId,
  WorkspaceReading,
} from '@throughline/core';
import type { Deeds } from '../controllers/deeds.ts';
import type { Format } from '../format.ts';
import type { EvidenceLook } from './evidence-look.ts';
import type { Messages } from './texts.ts';

/** What a piece of evidence is named by in a command. */
export interface NamedEvidence {
  readonly kind: EvidenceKind;
  readonly id: string;
}

/** Where a piece of evidence leads. */
export type Destination =
  | { readonly kind: 'goal'; readonly id: GoalId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'series'; readonly id: SeriesId };

/** Pieces of evidence that a review is to cite, or to cite no more. */
export interface Citing {
  readonly briefId: ReviewBriefId;
  readonly items: readonly NamedEvidence[];
  readonly isCited: boolean;
  /** Where that was asked for, as `citePlace` names it. */
  readonly place: string;
}

/** Where something of one review is cited: a piece, by its key, or `even`. */
export function citePlace(briefId: ReviewBriefId, what: string): string {
  return `cite/${encodeURIComponent(briefId)}/${what}`;
}

/** What the views ask of the element. */
export interface ReviewHost {
  readonly open: (briefId: ReviewBriefId) => void;
  /** Leads to what evidence is about: the page is told. */
  readonly go: (to: Destination) => void;
  /** Opens the form that starts a review, of somebody where one is named. */
  readonly begin: (personId?: PersonId) => void;
  readonly back: () => void;
  /** Whether what is at a place will be cited, while that is on its way; `undefined` otherwise. */
  readonly citing: (place: string) => boolean | undefined;
  readonly cite: (citing: Citing) => void;
}

/** What all views of reviews are shown from. */
export interface ReviewScene {
  readonly reading: WorkspaceReading;
  readonly messages: Messages;
  readonly format: Format;
  readonly isPast: boolean;
  readonly deeds: Deeds;
  readonly host: ReviewHost;
}

/** One review that is open. */
export interface BriefScene extends ReviewScene {
  readonly answer: BriefAnswer;
  /** Whether the viewer may change it now. */
  readonly canWrite: boolean;
  readonly look: EvidenceLook;
}

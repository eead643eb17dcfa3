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

/** What the views ask of the element. */
export interface ReviewHost {
  readonly open: (briefId: ReviewBriefId) => void;
  /** Leads to what evidence is about: the page is told. */
  readonly go: (to: Destination) => void;
  /** Opens the form that starts a review, of somebody where one is named. */
  readonly begin: (personId?: PersonId) => void;
  readonly back: () => void;
  /** Whether a piece will be cited, by its key, while that is on its way; `undefined` otherwise. */
  readonly citing: (key: string) => boolean | undefined;
  readonly cite: (items: readonly NamedEvidence[], isCited: boolean, place: string) => void;
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

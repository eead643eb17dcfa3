import type { ReviewBriefId, Workspace } from '@throughline/core';
import type { KeptWords } from './kept-words.ts';
import type { BriefScene, ReviewScene } from './review-scene.ts';
import type { WritingMessages } from './writing-texts.ts';

/** What is asked before it is done. */
export type Asking =
  | { readonly kind: 'share'; readonly briefId: ReviewBriefId; readonly base: string }
  | { readonly kind: 'withdraw' | 'put-away'; readonly briefId: ReviewBriefId };

/** What the forms of an open review do. */
export interface WritingActs {
  readonly write: (text: string) => void;
  readonly save: () => Promise<boolean>;
  /** Goes on with a text upon what is stored now. */
  readonly settle: (text: string) => void;
  readonly refresh: () => void;
  readonly askToShare: () => void;
  readonly share: (base: string) => void;
  readonly ask: (kind: 'withdraw' | 'put-away') => void;
  readonly stopAsking: () => void;
  readonly withdraw: () => void;
  readonly putAway: () => void;
  readonly comment: (text: string) => void;
  readonly sendComment: () => void;
}

/** An open review with what is written in it. */
export interface WritingScene extends BriefScene {
  readonly words: WritingMessages['reviewWriting'];
  readonly kept: KeptWords;
  readonly asking: Asking | undefined;
  readonly acts: WritingActs;
}

/** The form that starts a review. */
export interface StartScene extends ReviewScene {
  readonly words: WritingMessages['reviewWriting'];
  readonly workspace: Workspace | undefined;
  /** Whether there is a way back to the list. */
  readonly hasBack: boolean;
}

/** Where in an open review something is asked for. */
export function placeOf(what: string, briefId: ReviewBriefId): string {
  return `${what}:${briefId}`;
}

import type {
  AnonymousRounds,
  FeedbackId,
  FeedbackRequestId,
  FeedbackRound,
  FeedbackRoundId,
  GoalId,
  PersonId,
  Records,
  Workspace,
  WorkspaceReading,
} from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { Deeds } from '../controllers/deeds.ts';
import type { Format } from '../format.ts';
import type { Picker } from '../parts/picker.ts';
import type { Draft } from './draft.ts';
import type { RoundAnswers } from './round-answers.ts';
import type { Messages } from './texts.ts';

/** What can be open: one at a time, by the record that it belongs to. */
export type Place =
  | 'give'
  | 'ask'
  | 'round'
  | `${'answer' | 'decline' | 'withdraw'}:${FeedbackRequestId}`
  | `reach:${FeedbackId}`
  | `${'take' | 'raise' | 'call-off'}:${FeedbackRoundId}`
  | `report:${string}`;

/** The lists of the element. */
export type Tab = 'for-me' | 'by-me' | 'team' | 'asked' | 'about';

/** What the lists are narrowed to; empty for all. */
export interface Filter {
  readonly person: PersonId | '';
  readonly goal: GoalId | '';
}

/** What the element keeps and does for its parts. */
export interface FeedbackHost {
  readonly deeds: Deeds;
  readonly answers: RoundAnswers;
  readonly open: Place | null;
  /** Whether the open form asks once more before it does what it says. */
  readonly isSure: boolean;
  /** Whether the open form asks before words are lost. */
  readonly isLeaving: boolean;
  /** Whether the open form was sent once, so that what is missing is marked. */
  readonly isChecked: boolean;
  readonly filter: Filter;
  readonly shown: number;
  /** How many more of each list are shown at each asking. */
  readonly step: number;
  readonly pickers: Readonly<Record<'person' | 'about' | 'to' | 'asked', Picker>>;
  /** Whom the list that is shown can be narrowed to. */
  among: Iterable<PersonId>;
  draftOf(place: Place): Draft;
  change(place: Place, patch: Partial<Draft>): void;
  show(place: Place, preset?: Partial<Draft>): void;
  /** Opens a form with what the page and the question say about it. */
  begin(place: 'give' | 'ask' | `answer:${FeedbackRequestId}`, isAsked?: boolean): void;
  /** Closes what is open, and asks first where words would be lost. */
  leave(): void;
  keep(): void;
  discard(): void;
  check(focus: string): void;
  /** Asks before something far-reaching is done. @param key - What is asked about; another one is asked about again. */
  askOnceMore(key?: string): void;
  /** What was asked about last. */
  readonly sureOf: string;
  takeBack(): void;
  /** Forgets the draft that a viewer has sent, whoever looks by now; what was typed on meanwhile stays. */
  sent(place: Place, draft: Draft, viewer: PersonId): void;
  choose(filter: Partial<Filter>): void;
  showMore(): void;
  selectGoal(goalId: GoalId): void;
}

/** What all parts are made from. */
export interface FeedbackScene<Said = Messages> {
  readonly reading: WorkspaceReading;
  readonly records: Records;
  readonly viewer: PersonId;
  /** `undefined` where nothing can be changed: in the past, and where the page only reads. */
  readonly workspace: Workspace | undefined;
  /** The server of rounds, for answers; where a page has none, nobody answers in it. */
  readonly rounds: AnonymousRounds | undefined;
  /** The person whose feedback alone is shown. */
  readonly about: PersonId | undefined;
  /** What came later than this is marked as new; empty for nothing. */
  readonly newSince: string;
  readonly messages: Said;
  readonly format: Format;
  readonly host: FeedbackHost;
  /** The form of a place; nothing unless that is open. */
  readonly form: (place: Place) => TemplateResult | symbol;
  /** A round, which is drawn by what is fetched with the forms. */
  readonly round: (round: FeedbackRound) => TemplateResult;
}

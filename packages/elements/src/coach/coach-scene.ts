import type {
  GoalId,
  PersonId,
  Practice,
  PracticeTexts,
  SeriesId,
  Suggestion,
  TeamId,
  Workspace,
} from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import type { Deeds } from '../controllers/deeds.ts';
import type { FormKind } from './form-kinds.ts';
import type { Added } from './library.ts';
import type { ReasonScene } from './reason-words.ts';
import type { Messages } from './texts.ts';

/** What a page has set at the element. */
export interface CoachElement extends ReactiveControllerHost, HTMLElement {
  readonly goalId?: GoalId;
  readonly seriesId?: SeriesId;
  readonly person?: PersonId;
  readonly team?: TeamId;
  readonly compact: boolean;
  readonly hideWhenEmpty: boolean;
  readonly preview: boolean;
  readonly practices: readonly Practice[];
  readonly translations: Readonly<Record<string, PracticeTexts>>;
}

/** Names what somebody was suggested, as its commands take it. */
export type Coached = Pick<Suggestion, 'subjectKey'> & {
  readonly practiceId: Suggestion['practice']['id'];
};

/** What is open beside a suggestion. */
export interface OpenedAction {
  readonly suggestion: Suggestion;
  /** Where it stood: it stays there while its form is open, whatever is suggested meanwhile. */
  readonly index: number;
  /** Absent where it is done elsewhere, which is said. */
  readonly form?: FormKind | undefined;
}

/** What the parts of the coach ask of it. */
export interface CoachHost {
  readonly opened: OpenedAction | undefined;
  /** Whether the form of a suggestion is open and there. */
  showsForm(suggestion: Suggestion): boolean;
  act(suggestion: Suggestion, index: number): void;
  snooze(suggestion: Suggestion): void;
  dismiss(suggestion: Suggestion): void;
  restore(coached: Coached): void;
}

/** What all parts of the coach are made from. */
export interface CoachScene extends ReasonScene {
  readonly messages: Messages;
  readonly workspace: Workspace;
  readonly added: Added;
  readonly isCompact: boolean;
  readonly deeds: Deeds;
  readonly host: CoachHost;
}

/** A suggestion as its commands name it. */
export function coachedOf({ practice, subjectKey }: Suggestion): Coached {
  return { practiceId: practice.id, subjectKey };
}

/** What tells suggestions apart; also the place of what is done to one, for `Deeds`. */
export function keyOf({ practiceId, subjectKey }: Coached): string {
  return `${practiceId} ${subjectKey}`;
}

/** The same, of a suggestion. */
export const nameOf = (suggestion: Suggestion): string => keyOf(coachedOf(suggestion));

/** Where a suggestion is, as a selector. */
export const placeOf = (key: string): string => `[data-key="${CSS.escape(key)}"]`;

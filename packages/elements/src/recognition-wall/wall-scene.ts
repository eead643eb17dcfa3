import type {
  PersonId,
  Reaction,
  Recognition,
  RecognitionId,
  Workspace,
  WorkspaceReading,
} from '@throughline/core';
import type { Deeds } from '../controllers/deeds.ts';
import type { Format } from '../format.ts';
import type { Messages } from './texts.ts';
import type { WallFilter } from './wall-list.ts';

/** What is open on the wall: one thing at a time. */
export type Opened =
  | { readonly kind: 'answer' | 'who' | 'withdraw'; readonly id: RecognitionId }
  | { readonly kind: 'own' };

/** What the parts of the wall ask of it. */
export interface WallHost {
  readonly opened: Opened | undefined;
  /** Opens something, or closes it where it is open. */
  open(opened: Opened | undefined): void;
  react(recognition: Recognition, reaction: Reaction): void;
  withdraw(recognition: Recognition): void;
  keepOff(isOff: boolean): void;
  narrow(filter: WallFilter): void;
  /** Opens the form, for somebody perhaps. */
  thank(personId?: PersonId): void;
  selectPerson(personId: PersonId): void;
  selectGoal(goalId: NonNullable<Recognition['goalId']>): void;
}

/** What all parts of the wall are made from. */
export interface WallScene {
  readonly reading: WorkspaceReading;
  /** Undefined where nothing can be changed. */
  readonly workspace: Workspace | undefined;
  readonly messages: Messages;
  readonly format: Format;
  readonly deeds: Deeds;
  readonly host: WallHost;
}

/** The place of what is done to a recognition, for `Deeds`. */
export const placeOf = (id: RecognitionId): string => `recognition ${id}`;

/** The place of what somebody says of themselves and the wall. */
export const ownPlace = 'own';

import type {
  KnownCommand,
  PersonId,
  Ran,
  Series,
  Workspace,
  WorkspaceReading,
} from '@throughline/core';
import type { Deeds } from '../controllers/deeds.ts';
import type { LatePiece } from '../controllers/late-piece.ts';
import type { PerfFeedbackSelectEvent } from '../events/select-events.ts';
import type { Format } from '../format.ts';
import { nameInWords } from '../parts/name-apart.ts';
import type { Desk } from './desk.ts';
import type { Lead } from '../controllers/focus-care.ts';
import type { Messages } from './texts.ts';

/** What the views ask of the element. */
export interface SceneHost {
  /** The forms, which come later. */
  readonly forms: LatePiece<object>;
  /** Runs a command; what fails is said in its place. Settles with what was stored; `null` for nothing. */
  run(deed: Doing): Promise<Ran | null>;
  /** Puts the focus on the first of some selectors that is there, once everything is shown. */
  focus(...selectors: readonly string[]): void;
  /** For what is done later: leads the focus on from where it is now, unless it has gone on by then. */
  leading(): Lead;
  /** The same after the form of a place, wherever in it the focus is. */
  focusAfter(place: string, selector: string): void;
  say(text: string): void;
  /** Whether something that can be opened is open. */
  isOpen(key: string): boolean;
  toggle(key: string): void;
  /** How many items of a long list are shown. */
  shown(key: string, first: number): number;
  showMore(key: string): void;
  selectGoal(goalId: string): void;
  selectFeedback(what: PerfFeedbackSelectEvent['detail']): void;
}

/** A command that somebody asks for, where, and what is said once it is stored. */
export interface Doing {
  readonly place: string;
  readonly command: KnownCommand;
  readonly said: string;
}

/** What everything about one series is drawn with. */
export interface Scene {
  readonly reading: WorkspaceReading;
  /** For commands; `undefined` where nothing can be changed, as in the past. */
  readonly workspace: Workspace | undefined;
  readonly series: Series;
  /** The one of the two who is not looking. */
  readonly otherId: PersonId;
  readonly messages: Messages;
  readonly format: Format;
  readonly deeds: Deeds;
  readonly desk: Desk;
  readonly host: SceneHost;
}

/** A place in an element of one viewer and one series. */
export function placeOf({ reading, series }: Pick<Scene, 'reading' | 'series'>, name: string) {
  return [reading.viewer, series.id, name].map(keyOf).join('/');
}

/** The place of the form in which a viewer starts a series. */
export function startPlace(viewer: PersonId): string {
  return `${keyOf(viewer)}/start`;
}

/** The place of the form for other dates. */
export function changePlace(scene: Pick<Scene, 'reading' | 'series'>): string {
  return placeOf(scene, 'series-change');
}

/** The place of the form for a meeting between those that are planned. */
export function extraPlace(scene: Pick<Scene, 'reading' | 'series'>): string {
  return placeOf(scene, 'meeting-add');
}

/** An id as a part of a selector or of a place: without marks that mean something there. */
export function keyOf(id: string): string {
  return encodeURIComponent(id);
}

/** Whether the two still meet: points are taken and meetings moved. */
export function isGoing({ workspace, series }: Scene): boolean {
  return workspace !== undefined && series.state === 'active';
}

/** The name of one of the two, for a sentence. */
export function nameIn({ reading }: Pick<Scene, 'reading'>, personId: PersonId): string {
  return nameInWords(personId, reading.records);
}

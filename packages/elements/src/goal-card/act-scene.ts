import type { Workspace } from '@throughline/core';
import type { TemplateResult, nothing } from 'lit';
import type { Deed, Deeds } from '../controllers/deeds.ts';
import type { enCheckIn } from '../messages/en-check-in.ts';
import type { enDeeds } from '../messages/en-deeds.ts';
import type { enGoalActs } from '../messages/en-goal-acts.ts';
import type { enGoalJudging } from '../messages/en-goal-judging.ts';
import type { enReaders } from '../messages/en-readers.ts';
import type { Act, ActDrafts, Draft } from './act-drafts.ts';
import type { CardScene } from './card-scene.ts';
import type { LowerMessages } from './texts.ts';

/** What the acts of a card say, and what the card itself does. */
export type ActMessages = LowerMessages & {
  readonly goalActs: typeof enGoalActs;
  readonly goalJudging: typeof enGoalJudging;
  readonly checkIn: typeof enCheckIn;
  readonly deeds: typeof enDeeds;
  readonly readers: typeof enReaders;
};

/** What somebody may do on a card is shown from, and what that asks for. */
export interface ActScene extends CardScene<ActMessages> {
  /** Undefined where nothing can be changed. */
  readonly workspace: Workspace | undefined;
  readonly drafts: ActDrafts;
  readonly deeds: Deeds;
  /** Opens a form, or closes it where it is open. */
  readonly toggle: (act: Act) => void;
  /** Does something at once, without a form. */
  readonly run: (act: Act, deed: Omit<Deed, 'place'>) => void;
  /** What is open in that form; nothing where it is not. */
  readonly form: (act: Act) => TemplateResult | typeof nothing;
}

/** What an open form is shown from, and what it asks for. */
export interface FormScene extends ActScene {
  readonly act: Act;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** Closes the form; its words stay. */
  readonly close: () => void;
  /** Closes the form and forgets what was written in it. */
  readonly discard: () => void;
  /** Says something aloud. */
  readonly say: (text: string) => void;
  /** Says what does not fit, and leads to it. */
  readonly misfit: () => void;
  /** Runs what the form is for, and closes it once that is stored. */
  readonly finish: (deed: Omit<Deed, 'place'>) => void;
}

/** Whether the viewer may run a command on something, as far as that can be told before anything is written. */
export function mayRun({ workspace }: ActScene, type: string, input: object): boolean {
  return workspace?.may({ type, input }).allowed ?? false;
}

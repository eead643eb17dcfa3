import type { KnownCommand, Ran, Versions } from '@throughline/core';
import type { TemplateResult, nothing } from 'lit';
import type { Scene } from '../section.ts';
import type { FieldSpec, Plain } from './field-spec.ts';
import type { WordsOf } from './field-words.ts';

/** What a form is for. */
export interface FormSpec {
  /** Its name in the element: what fails is said there. Letters and hyphens, since ids are made of it. */
  readonly id: string;
  readonly specs: readonly FieldSpec[];
  /** The record as it is; left out for one that is new. */
  readonly record?: (scene: Scene) => Plain | undefined;
  /** What a new one begins with. */
  readonly initial?: Plain;
  /** What each field is where nobody has decided, to be told beside it. */
  readonly standard?: Plain;
  /** The command that saves it; for a new one `fields` is the whole record. */
  readonly command: (fields: Plain, base: Plain) => KnownCommand;
  /** What others changed meanwhile by fields of the form, where the command replaces more than them. */
  readonly versions?: (versions: readonly Versions[]) => readonly Versions[];
  /** Called once it is stored, unless something else was typed meanwhile. */
  readonly saved?: (ran: Ran) => void;
  /** Whether what is entered decides whether the viewer may: all is open to them then, and a refusal says what is not. */
  readonly isDecidedByEntry?: boolean;
  /** False for what cannot be taken back. */
  readonly canUndo?: boolean;
}

/** How a form is shown. */
export interface FormLooks {
  readonly words: WordsOf;
  /** Said once it is stored. */
  readonly said: string;
  /** Who may change it, said where the viewer may not. */
  readonly reason: string;
  /** The word on the button; “Save” where it is left out. */
  readonly submit?: string;
  /** What is asked before it is run, for what reaches far. */
  readonly ask?: { readonly question: string; readonly yes: string };
  /** What stands between the fields and the buttons, such as what saving would change. */
  readonly below?: TemplateResult | typeof nothing;
  /** Leaves the form, where it can be left. */
  readonly leave?: () => void;
}

import type { Versions } from '@throughline/core';
import type { Side } from './conflict-view.ts';
import type { Step } from './steps.ts';

/** Where the form is in its course. */
export type Phase =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly text: string }
  | {
      readonly kind: 'failed';
      readonly error: unknown;
      /** What to do, where the code of the error does not say it best. */
      readonly advice?: string | undefined;
      /** Whether a first command was stored before another one was refused. */
      readonly isPartly: boolean;
    }
  /** Asked whether to throw away what was written. */
  | { readonly kind: 'leaving' }
  /** Asked whether to take a step that cannot be taken back. */
  | { readonly kind: 'stepping'; readonly step: Step }
  /** Asked which version of each field is to hold. */
  | {
      readonly kind: 'conflict';
      readonly versions: readonly Versions[];
      readonly sides: ReadonlyMap<string, Side>;
    };

/** The form as people write in it. */
export const editing: Phase = { kind: 'editing' };

import type { Storage, Workspace } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { english } from './texts.ts';

/** What an import needs of the element that it runs in. */
export interface CourseHost {
  readonly locale: LocaleController<keyof typeof english>;
  /** The workspace as it is; `undefined` while there is none. */
  workspace(): Workspace | undefined;
  /** What opens one more storage of the workspace, for a backup; `undefined` where the page gives none. */
  storage(): (() => Storage) | undefined;
  /** Shows anew what has changed; a focus whose place goes away is kept inside. */
  show(): void;
  /** Says something aloud, once. */
  say(text: string): void;
  /** Tells the page. Returns whether nobody has cancelled it. */
  tell(event: Event): boolean;
  /** Has the browser ask before the page is left, or no longer. */
  hold(isHeld: boolean): void;
  /** Goes back to where something is chosen. */
  leave(): void;
}

/** What was chosen on its way into the workspace, from the dry run to the end. */
export interface Course {
  /** What there is to see, or nothing yet. */
  view(): TemplateResult;
  /** Looks again, since the records have changed. */
  renew(): void;
  /** Whether it may still be taken for something else: nothing is being written, and nothing was. */
  readonly canChange: boolean;
  /** Stops what can be stopped; the course is not used any more. */
  stop(): void;
}

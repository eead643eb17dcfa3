import type { Goal, GoalId, Workspace } from '@throughline/core';
import type { TemplateResult } from 'lit';

/** What stands open below a row and is fetched when it is first asked for. */
export interface LateRegion {
  /** Settles once its texts are there in the language of the element, or cannot be had. */
  ready(): Promise<void>;
  /** What the region says inside, without its title. */
  view(goal: Goal, workspace: Workspace): TemplateResult;
  /** Moves the focus into it, where it wants it elsewhere than on the region itself. */
  takeFocus(region: HTMLElement): void;
  /** Forgets what was begun about a goal: its region was left. */
  left(goalId: GoalId): void;
  /** Works out anew what it shows when it is drawn next. */
  outdate(): void;
}

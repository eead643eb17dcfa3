import type { ActionIds, PracticeAction, PracticeId } from '@throughline/core';
import { PerfEvent } from './plain-event.ts';

/**
 * Somebody wants to do what a practice suggests. A host that has a page for it goes there and cancels this; else the
 * form opens in place where there is one, and where there is none it is said where it is done.
 */
export class PerfPracticeActEvent extends PerfEvent<{
  readonly practiceId: PracticeId;
  readonly kind: PracticeAction;
  readonly ids: ActionIds;
}> {
  constructor(detail: PerfPracticeActEvent['detail']) {
    super('perf-practice-act', detail, true);
  }
}

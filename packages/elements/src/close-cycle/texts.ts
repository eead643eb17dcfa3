import { enCloseCycle } from '../messages/en-close-cycle.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-close-cycle` says, in English. */
export const english = { closeCycle: enCloseCycle };

/** What `perf-close-cycle` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

/** What it says where goals are closed and carried over, too. */
export type StepMessages = MessagesOf<keyof typeof english | 'closingSteps' | 'explanation'>;

import { enGoalEditor } from '../messages/en-goal-editor.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-goal-editor` says around its form, in English. */
export const english = { goalEditor: enGoalEditor };

/** What `perf-goal-editor` says around its form in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

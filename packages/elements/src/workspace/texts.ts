import type { MessagesOf } from '../messages.ts';
import { enWorkspace } from '../messages/en-workspace.ts';

/** What the workspace says, in English. */
export const english = { workspace: enWorkspace };

/** What the workspace says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

import type { MessagesOf } from '../messages.ts';
import { enTree } from '../messages/en-tree.ts';

/** What the tree says, in English. */
export const english = { tree: enTree };

/** What the tree says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

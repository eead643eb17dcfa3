import type { MessagesOf } from '../messages.ts';
import { enImport } from '../messages/en-import.ts';

/** What the import says before something is chosen, in English. */
export const english = { import: enImport };

/** What the import says then in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

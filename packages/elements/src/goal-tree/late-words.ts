import { enTreeTools } from '../messages/en-tree-tools.ts';
import type { Format } from '../format.ts';
import type { Words } from './detail-view.ts';
import type { Messages } from './texts.ts';

/** What is fetched late says, in English. */
export const toolsEnglish = { treeTools: enTreeTools };

/** Texts and formats of what is fetched late. */
export interface LateWords {
  readonly messages: Messages;
  readonly late: typeof enTreeTools;
  readonly format: Format;
}

/** The texts of the language in use; English ones until those are there. */
export function lateWords(words: Words): LateWords {
  const { messages, format } = words;
  return { messages, format, late: words.messagesNow(toolsEnglish).treeTools };
}

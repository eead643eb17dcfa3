import { eachText } from './each-text.ts';
import type { Messages } from './en.ts';

const accented = new Map(
  [...'aceinouyACEINOUY'].map((letter, at) => [letter, 'àçéîñöûýÀÇÉÎÑÖÛÝ'[at] ?? letter]),
);

/**
 * A catalogue in a language that nobody speaks: accented and in brackets, `[Çhéçk îñ]`. What stands
 * on a page without brackets is not from the catalogue. Words that come in as arguments stay as they are.
 */
export function pseudo(messages: Messages): Messages {
  return eachText(messages, (text, given) => text && bracket(text, given)) as Messages;
}

function bracket(text: string, given: readonly string[]): string {
  const plain = given.filter((word) => word.length > 1);
  const restored = plain.reduce((line, word) => line.replace(accent(word), word), accent(text));
  return `[${restored}]`;
}

function accent(text: string): string {
  return [...text].map((letter) => accented.get(letter) ?? letter).join('');
}

import type { Messages } from './en.ts';

const accented = new Map(
  [...'aceinouyACEINOUY'].map((letter, at) => [letter, 'àçéîñöûýÀÇÉÎÑÖÛÝ'[at] ?? letter]),
);

/**
 * A catalogue in a language that nobody speaks: accented and in brackets, `[Çhéçk îñ]`. What stands
 * on a page without brackets is not from the catalogue. Words that come in as arguments stay as they are.
 */
export function pseudo(messages: Messages): Messages {
  return disguise(messages) as Messages;
}

function disguise(value: unknown): unknown {
  if (typeof value === 'string') return value && bracket(value, []);
  if (typeof value === 'function') {
    const write = value as (...values: unknown[]) => string;
    return (...values: unknown[]) => bracket(write(...values), values.map(String));
  }
  if (Array.isArray(value)) return value.map(disguise);
  const entries = Object.entries(value as object).map(([key, inner]) => [key, disguise(inner)]);
  return Object.fromEntries(entries);
}

function bracket(text: string, kept: readonly string[]): string {
  const letters = [...text].map((letter) => accented.get(letter) ?? letter).join('');
  const plain = kept.filter((word) => word.length > 1);
  const restored = plain.reduce(
    (line, word) => line.replace([...word].map((it) => accented.get(it) ?? it).join(''), word),
    letters,
  );
  return `[${restored}]`;
}

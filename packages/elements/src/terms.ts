import { changeMessages } from './messages.ts';
import { eachText } from './messages/each-text.ts';

/**
 * Puts other words in the place of terms, in all texts of a language: on badges, in sentences and in explanations.
 * Whole words are replaced, and a first letter stays a capital where it was one. Titles and names are left as they
 * are. Forms that the language has are terms of their own; the longest that fits is taken.
 *
 * @param language - A BCP 47 tag, such as `en`.
 * @param terms - What stands in the place of what. The last call for a language counts; `{}` takes all back.
 * @example
 * setTerms('en', { objective: 'goal', objectives: 'goals', 'an objective': 'a goal' });
 */
export function setTerms(language: string, terms: Readonly<Record<string, string>>): void {
  const byWord = new Map(
    Object.entries(terms)
      .map(([word, other]) => [word.trim().toLowerCase(), other] as const)
      // An empty word would stand between all others.
      .filter(([word]) => word),
  );
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
  const change = (text: string, given: readonly string[]) => {
    const pattern = [...given.filter((name) => name.length > 1), ...words].map(literally).join('|');
    const whole = new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'giu');
    return text.replace(whole, (found) => {
      const other = given.includes(found) ? undefined : byWord.get(found.toLowerCase());
      return other === undefined ? found : inCaseOf(found, other);
    });
  };
  changeMessages(language, (texts) => (words.length > 0 ? eachText(texts, change) : texts));
}

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function inCaseOf(found: string, other: string): string {
  const first = found.charAt(0);
  if (first === first.toLowerCase()) return other;
  return other.charAt(0).toUpperCase() + other.slice(1);
}

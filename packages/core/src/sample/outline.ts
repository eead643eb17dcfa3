import type { GoalKind } from '../schema/goal.ts';

/** One line of an outline. */
export interface GoalText {
  readonly kind: GoalKind;
  readonly owner: string;
  readonly title: string;
  /** How it is measured, in the words of `measures.ts`; empty for a goal that rolls up. */
  readonly measure: string;
  /** How it goes, a name of `stories.ts`; empty for a goal that rolls up. */
  readonly story: string;
  /** Further words, such as `supports` or `draft`. */
  readonly words: ReadonlySet<string>;
  /** Further words with a value, such as `w=2`. */
  readonly settings: ReadonlyMap<string, string>;
  /** The name by which other lines speak of it. */
  readonly key?: string;
  /** Place of the parent's line among all lines. */
  readonly parent?: number;
}

const kinds = { P: 'pillar', O: 'objective', K: 'key-result', I: 'initiative' } as const;
const line = /^( *)(?:\^@(\S+) )?([POKI]) (.+)$/;

/**
 * The goals of some outlines, parents before children.
 *
 * A line is `kind owner | title | measure | story | words`; two more spaces in front put it under the
 * line above. Kinds are P, O, K and I. `@name` among the words names a line; `^@name` in front hangs a
 * line under a named one of an earlier outline.
 */
export function readOutlines(outlines: readonly string[]): readonly GoalText[] {
  const goals: GoalText[] = [];
  const named = new Map<string, number>();
  for (const outline of outlines) {
    const above: number[] = [];
    for (const text of outline.split('\n')) {
      const [, indent, under, letter, rest] = line.exec(text) ?? [];
      if (rest === undefined) continue;
      const depth = (indent?.length ?? 0) / 2;
      const parent = under === undefined ? above[depth - 1] : named.get(under);
      const goal = readLine(letter as keyof typeof kinds, rest);
      if (goal.key !== undefined) named.set(goal.key, goals.length);
      above.length = depth;
      above.push(goals.length);
      goals.push({ ...goal, ...(parent !== undefined && { parent }) });
    }
  }
  return goals;
}

function readLine(letter: keyof typeof kinds, rest: string): Omit<GoalText, 'parent'> {
  const [owner = '', title = '', measure = '', story = '', words = ''] = cellsOf(rest);
  const all = words.split(' ').filter((word) => word !== '');
  const key = all.find((word) => word.startsWith('@'))?.slice(1);
  return {
    kind: kinds[letter],
    ...{ owner, title, measure, story },
    words: new Set(all.filter((word) => !word.includes('=') && !word.startsWith('@'))),
    settings: new Map(
      all.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]),
    ),
    ...(key !== undefined && { key }),
  };
}

/** The cells of a line, which `|` parts. */
export function cellsOf(text: string): string[] {
  return text.split('|').map((cell) => cell.trim());
}

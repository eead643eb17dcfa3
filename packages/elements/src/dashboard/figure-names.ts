import type { Messages } from './texts.ts';

/** The figures of a dashboard, in the order in which they are shown. */
export const figureNames = [
  ...(['progress', 'movers', 'next', 'status', 'alignment', 'coverage'] as const),
  ...(['divergence', 'freshness', 'confidence', 'discipline', 'conversations'] as const),
  ...(['feedback', 'recognition', 'effort', 'health'] as const),
] as const;

/** The name of a figure, as the attribute `figures` takes it. */
export type FigureName = (typeof figureNames)[number];

/** Which definitions a page shows beside each figure, the figure's own first. */
export const definitionsOf: Readonly<Record<FigureName, readonly (keyof Messages['figures'])[]>> = {
  progress: ['strategy-progress', 'forecast', 'held-back'],
  movers: ['movers'],
  next: ['leverage', 'findings'],
  status: ['status-distribution'],
  alignment: ['alignment'],
  coverage: ['coverage'],
  freshness: ['freshness'],
  confidence: ['confidence'],
  divergence: ['divergence'],
  // What these are comes with them.
  discipline: ['check-ins-on-time'],
  conversations: [],
  feedback: [],
  recognition: [],
  effort: [],
  health: ['programme-health'],
};

/**
 * The figures that an attribute names, in its order, each once; all of them where it names nothing.
 *
 * @example
 * chosenFigures('status, progress'); // ['status', 'progress']
 */
export function chosenFigures(text: string): readonly FigureName[] {
  const words = new Set(
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  if (words.size === 0) return figureNames;
  const known = new Map<string, FigureName>(figureNames.map((name) => [name, name]));
  return [...words].flatMap((word) => known.get(word) ?? []);
}

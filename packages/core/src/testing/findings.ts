import { alignmentFindings } from '../alignment/findings.ts';
import type { Finding } from '../alignment/finding.ts';
import type { FindingRule } from '../alignment/finding-rules.ts';
import type { FindingOptions } from '../alignment/findings/look.ts';
import { type Given, goal, half, recordsOf } from './scoring.ts';

/** What some rules say of goals that give rise to them, and of goals that nearly do, as lines. */
export type FindingCase = readonly [
  title: string,
  rules: readonly FindingRule[],
  given: Given,
  expected: readonly string[],
];

/** The findings of some rules half way. */
export function found(given: Given, rules: readonly FindingRule[], options: FindingOptions = {}) {
  const all = alignmentFindings(recordsOf(given), half, options);
  return all.filter(({ rule }) => rules.includes(rule));
}

/** A finding as one line: rule, goal, place, then what it is about. */
export function line({ rule, goalId, place, related }: Finding): string {
  return [rule, goalId, place.join('.'), ...related].join(' ');
}

/** The fields of a goal whose only link leads to a parent. */
export function to(parentId: string, fields: object = {}) {
  return { links: [{ parentId, ...fields }] };
}

/** A theme of some years. */
export const pillar = goal('p', { kind: 'pillar', start: '2026-01-01', due: '2029-12-31' });
/** An objective under it. */
export const objective = goal('o', to('p'));
/** A scale from 0 to 100. */
export const number = { kind: 'number', start: 0, target: 100 };

import { plainWord } from './cell-text.ts';
import { mappingOf } from './import-fields.ts';
import type { Mapping } from './table-columns.ts';
import type { PaceStatus } from '../schema/goal.ts';

/** What a column of a CSV file can say about a check-in, with the names that columns of this kind go by. */
export const checkInFields = {
  id: ['id', 'check in id', 'update id', 'key'],
  goal: ['goal', 'goal id', 'goal path', 'key result', 'objective', 'goal title'],
  person: ['person', 'author', 'by', 'owner', 'user', 'created by', 'updated by'],
  day: ['day', 'date', 'as of', 'check in date', 'updated on', 'created on'],
  value: ['value', 'actual', 'current value', 'current', 'result'],
  progress: ['progress percent', 'progress %', '% complete', 'percent complete'],
  confidence: ['confidence', 'confidence level', 'confidence percent'],
  status: ['status', 'health', 'rag'],
  note: ['note', 'notes', 'comment', 'comments', 'update', 'summary'],
  blockers: ['blockers', 'blocker', 'impediments'],
} as const satisfies Record<string, readonly string[]>;

/** The name of something that a column can say about a check-in. */
export type CheckInField = keyof typeof checkInFields;

/** Which column says what about a check-in. */
export type CheckInMapping = Mapping<CheckInField>;

/**
 * The mapping that the names of the columns suggest for check-ins; see `suggestMapping`.
 *
 * @example
 * suggestCheckInMapping(['Goal ID', 'Date', 'Value']); // { 'Goal ID': 'goal', Date: 'day', Value: 'value' }
 */
export function suggestCheckInMapping(header: readonly string[]): CheckInMapping {
  return mappingOf(header, checkInFields);
}

/** The status that a word or colour stands for; `undefined` for a word that is not known. */
export function statusNamed(word: string): PaceStatus | undefined {
  return statuses.get(plainWord(word));
}

const statuses = new Map<string, PaceStatus>([
  ['on track', 'on-track'],
  ['green', 'on-track'],
  ['at risk', 'at-risk'],
  ['amber', 'at-risk'],
  ['yellow', 'at-risk'],
  ['off track', 'off-track'],
  ['red', 'off-track'],
]);

import { type Issue, PerfError } from '../errors.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { Measure } from '../schema/measure.ts';

/** What a check-in may say, before it is one. */
export type Reading = Pick<CheckIn, 'goalId'> &
  Partial<
    Pick<
      CheckIn,
      | ('value' | 'zone' | 'milestones' | 'progress')
      | ('confidence' | 'status' | 'note' | 'blockers')
    >
  >;

const readings = ['value', 'zone', 'milestones', 'progress'] as const;
type ReadingField = (typeof readings)[number];

/**
 * Checks that what a check-in reads is what the goal is measured by: a number for a number, a zone for
 * zones. Confidence, status, note and blockers fit every goal, with a reading or alone.
 *
 * @throws PerfError `invalid-input`, whose issues name each field that does not fit and what would.
 */
export function assertReadingFits(goal: Goal, reading: Reading): void {
  const given = readings.filter((field) => reading[field] !== undefined);
  const issues = given.flatMap((field) => issuesOf(goal, field, reading));
  const words = [reading.confidence, reading.status, reading.note, reading.blockers];
  if (given.length === 0 && words.every((word) => word === undefined)) {
    issues.push({ path: [], message: `expected ${fitting(goal)}, confidence, status or note` });
  }
  if (issues.length === 0) return;
  const listed = issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  throw new PerfError('invalid-input', `In the check-in: ${listed.join('; ')}.`, {
    ids: [goal.id],
    issues,
  });
}

function issuesOf(goal: Goal, field: ReadingField, reading: Reading): Issue[] {
  if (field === 'progress') {
    return goal.driver === 'manual'
      ? []
      : [{ path: [field], message: `expected ${fitting(goal)}` }];
  }
  if (!goal.measure || fieldOf[goal.measure.kind] !== field) {
    return [{ path: [field], message: `expected ${fitting(goal)}` }];
  }
  if (field === 'value') return valueIssues(goal.measure, reading.value);
  return field === 'milestones' ? milestoneIssues(goal.measure, reading.milestones ?? []) : [];
}

function valueIssues(measure: Measure, value: CheckIn['value']): Issue[] {
  const wanted = measure.kind === 'binary' ? 'boolean' : 'number';
  if (typeof value === wanted) return [];
  const message = wanted === 'boolean' ? 'expected true or false' : 'expected a number';
  return [{ path: ['value'], message }];
}

function milestoneIssues(measure: Measure, changes: NonNullable<CheckIn['milestones']>): Issue[] {
  const ids = new Set(measure.kind === 'milestones' ? measure.items.map((item) => item.id) : []);
  const issues: Issue[] = [];
  if (changes.length === 0) {
    issues.push({ path: ['milestones'], message: 'expected at least one change' });
  }
  const seen = new Set<string>();
  for (const [index, { id }] of changes.entries()) {
    const path = ['milestones', index, 'id'];
    if (!ids.has(id)) issues.push({ path, message: 'expected a milestone of the goal' });
    else if (seen.has(id)) issues.push({ path, message: 'expected each milestone once' });
    seen.add(id);
  }
  return issues;
}

/** The field of a check-in that a measure reads. */
const fieldOf: Readonly<Record<Measure['kind'], ReadingField>> = {
  number: 'value',
  range: 'value',
  baseline: 'value',
  binary: 'value',
  milestones: 'milestones',
  zones: 'zone',
};

/** What the goal is measured by, in words. */
function fitting({ measure, driver }: Goal): string {
  const field = measure && fieldOf[measure.kind];
  const fields = [...(field ? [field] : []), ...(driver === 'manual' ? ['progress'] : [])];
  return fields.length > 0 ? fields.join(' or ') : 'no reading, since other goals drive this one';
}

import { daysBetween } from '../../calendar.ts';
import type { Goal } from '../../schema/goal.ts';
import type { MilestonesMeasure } from '../../schema/measure.ts';
import type { Note } from '../finding.ts';
import { editOf } from './fixes.ts';
import type { Look } from './look.ts';

/** The rules about how a goal is measured. */
export function noteMeasure(look: Look, goal: Goal, note: Note): void {
  const { measure } = goal;
  switch (measure?.kind) {
    case 'number':
      if (measure.start === measure.target) {
        const values = { target: measure.target };
        note('degenerate-measure', goal.id, { place: ['measure', 'target'], values });
      }
      break;
    case 'range':
      if (measure.low !== undefined && measure.low === measure.high) {
        const values = { bound: measure.low };
        note('range-without-width', goal.id, { place: ['measure', 'high'], values });
      }
      break;
    case 'milestones':
      noteMilestones(look, goal, measure, note);
      break;
    case 'binary':
      noteBinary(look, goal, note);
      break;
    case 'zones':
    case 'baseline':
    case undefined:
      break;
  }
}

function noteMilestones(look: Look, goal: Goal, measure: MilestonesMeasure, note: Note): void {
  const { items } = measure;
  const place = ['measure', 'items'] as const;
  const limit = look.limits.maxMilestones;
  if (items.length > limit) {
    note('too-many-milestones', goal.id, { place, values: { milestones: items.length, limit } });
  }
  if (items.some(({ weight }) => weight > 0)) return;
  const even = { ...measure, items: items.map((item) => ({ ...item, weight: 1 })) };
  const fix = editOf(goal, { measure: even });
  note('milestones-weigh-nothing', goal.id, { place, values: { milestones: items.length }, fix });
}

function noteBinary(look: Look, goal: Goal, note: Note): void {
  const days = daysBetween(goal.start, goal.due) + 1;
  const limit = look.limits.binaryDays;
  if (days <= limit) return;
  note('binary-on-long-goal', goal.id, { place: ['measure', 'kind'], values: { days, limit } });
}

import { daysBetween } from '../../calendar.ts';
import { isOver } from '../../goals/lifecycle.ts';
import type { Cycle } from '../../schema/cycle.ts';
import type { Goal } from '../../schema/goal.ts';
import type { CycleId } from '../../schema/ids.ts';
import type { Choice, Fix, Note } from '../finding.ts';
import { editOf } from './fixes.ts';
import {
  type LinkedParent,
  type Look,
  type Neighbours,
  childrenIn,
  closedCycleOf,
} from './look.ts';

/** The rules about the days of a goal beside those of its parents, its cycle and the calendar. */
export function noteDates(look: Look, { goal, parents }: Neighbours, note: Note): void {
  for (const { parent } of parents) {
    if (isOver(parent)) continue;
    if (goal.start < parent.start) noteStart(look, goal, parent, note);
    if (goal.due > parent.due) noteDue(look, goal, parent, note);
  }
  if (goal.kind !== 'pillar') noteCycle(look, goal, parents, note);
  notePast(look, goal, note);
}

function noteStart(look: Look, goal: Goal, parent: Goal, note: Note): void {
  const fix = movedTo(look, goal, { start: parent.start });
  note('starts-before-parent', goal.id, {
    place: ['start'],
    related: [parent.id],
    values: { parentStart: parent.start, days: daysBetween(goal.start, parent.start) },
    fix,
    choices: fix ? [] : [{ reason: 'widen', fix: editOf(parent, { start: goal.start }) }],
  });
}

function noteDue(look: Look, goal: Goal, parent: Goal, note: Note): void {
  const fix = movedTo(look, goal, { due: parent.due });
  note('due-after-parent', goal.id, {
    place: ['due'],
    related: [parent.id],
    values: { parentDue: parent.due, days: daysBetween(parent.due, goal.due) },
    fix,
    choices: fix ? [] : [{ reason: 'widen', fix: editOf(parent, { due: goal.due }) }],
  });
}

/** `outside-cycle`. A goal that has no day in its cycle belongs to another one; else a person decides. */
function noteCycle(look: Look, goal: Goal, parents: readonly LinkedParent[], note: Note): void {
  const cycle = goal.cycleId === undefined ? undefined : look.records.cycles.get(goal.cycleId);
  if (!cycle || (goal.start >= cycle.start && goal.due <= cycle.end)) return;
  const days = {
    daysBefore: Math.max(0, daysBetween(goal.start, cycle.start)),
    daysAfter: Math.max(0, daysBetween(cycle.end, goal.due)),
  };
  const values = { cycleId: cycle.id, ...days };
  const other = narrowestAround(look, goal);
  const move = other && editOf(goal, { cycleId: other });
  if (goal.start > cycle.end || goal.due < cycle.start) {
    // Leaving a closed cycle alone would only part it from parents that stay behind.
    const isLeaving = !parents.some(({ parent }) => closedCycleOf(look, parent));
    const fix = move !== undefined && isLeaving ? move : null;
    const choices: readonly Choice[] =
      move !== undefined && !isLeaving ? [{ reason: 'other-cycle', fix: move }] : [];
    note('outside-cycle', goal.id, { place: ['cycleId'], values, fix, choices });
    return;
  }
  const clip = movedTo(look, goal, {
    ...(days.daysBefore > 0 && { start: cycle.start }),
    ...(days.daysAfter > 0 && { due: cycle.end }),
  });
  const choices: readonly (Choice | false)[] = [
    clip !== null && { reason: 'keep-within', fix: clip },
    move !== undefined && { reason: 'other-cycle', fix: move },
  ];
  note('outside-cycle', goal.id, {
    place: [days.daysAfter > 0 ? 'due' : 'start'],
    values,
    choices: choices.filter((choice) => choice !== false),
  });
}

function notePast(look: Look, goal: Goal, note: Note): void {
  if (!look.isPast(goal)) return;
  const today = look.todayOf(goal);
  const close: Fix = { type: 'goal.close', input: { goalId: goal.id } };
  const end = goal.cycleId && look.records.cycles.get(goal.cycleId)?.end;
  const extend = end !== undefined && end >= today ? editOf(goal, { due: end }) : undefined;
  note('due-in-the-past', goal.id, {
    place: ['due'],
    values: { days: daysBetween(goal.due, today) },
    choices: [
      ...(goal.state === 'active' ? [{ reason: 'close', fix: close } as const] : []),
      ...(extend ? [{ reason: 'keep-within', fix: extend } as const] : []),
    ],
  });
}

/**
 * The edit that gives a goal fewer days; `null` where it would leave it none, none in its cycle, would end
 * it in the past, or would leave a goal below it outside: then somebody has to look at it.
 */
function movedTo(look: Look, goal: Goal, days: Partial<Pick<Goal, 'start' | 'due'>>): Fix | null {
  const { start, due } = { ...goal, ...days };
  if (start > due || (days.due !== undefined && due < look.todayOf(goal))) return null;
  const cycle = goal.cycleId === undefined ? undefined : look.records.cycles.get(goal.cycleId);
  if (cycle && (start > cycle.end || due < cycle.start)) return null;
  const isCut = childrenIn(look, goal.id).some(
    ({ goal: child }) =>
      look.maySee(child.id) && !isOver(child) && (child.start < start || child.due > due),
  );
  return isCut ? null : editOf(goal, days);
}

/** The shortest open cycle that holds a goal, where one is the shortest. */
function narrowestAround({ records }: Look, { start, due }: Goal): CycleId | undefined {
  const around: Cycle[] = [];
  for (const cycle of records.cycles.values()) {
    if (cycle.state !== 'closed' && cycle.start <= start && cycle.end >= due) around.push(cycle);
  }
  const lengthOf = (cycle: Cycle) => daysBetween(cycle.start, cycle.end);
  const [first, second] = around.sort((a, b) => lengthOf(a) - lengthOf(b));
  if (!first || (second && lengthOf(second) === lengthOf(first))) return undefined;
  return first.id;
}

import { dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { isWithin, overlapOf } from '../../goals/cycle-checks.ts';
import { mergedCycles } from '../../goals/cycle-merge.ts';
import { generateCycles, namesFrom } from '../../goals/cycles.ts';
import { zoneOf } from '../../goals/lookup.ts';
import { CycleAdd, CycleGenerate } from '../../schema/cycle-commands.ts';
import type { Cycle } from '../../schema/cycle.ts';
import type { CycleId, TeamId } from '../../schema/ids.ts';
import type { Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown } from '../references.ts';
import type { Everything } from '../state.ts';
import { assertNew } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `cycle.add`: a new cycle. It may leave a gap to its siblings, which `checkCycles` names, until that is filled. */
export const cycleAdd = commandSpec({
  type: 'cycle.add',
  does: 'Adds a cycle, within its parent and beside its siblings.',
  schema: CycleAdd,
  decide(records, { cycle: given }, context) {
    const id = given.id ?? (context.newId() as CycleId);
    assertNew(records, 'cycles', id);
    assertKnown(records, 'cycles', given.parentId);
    return placed(
      records,
      [parseRecordOf('cycles', { ...given, id }, 'cycle')],
      ['cycle', 'start'],
    );
  },
});

/** `cycle.generate`: the cycles of a fiscal year at once. Running it again adds nothing. */
export const cycleGenerate = commandSpec({
  type: 'cycle.generate',
  does: 'Adds a fiscal year and what it is divided into; cycles of the same days are used, not doubled.',
  schema: CycleGenerate,
  decide(records, { names = {}, ...given }, context) {
    const cycles = generateCycles({
      fiscalYearStartMonth: records.settings.fiscalYearStartMonth,
      ...given,
      nameOf: namesFrom(names),
      // Cycles are the company's: its own zone says which have begun.
      today: dayOf(context.now, zoneOf(records, '' as TeamId)),
    });
    const merged = mergedCycles(records.cycles.values(), cycles, (cycle) =>
      records.has('cycles', cycle.id) ? (context.newId() as CycleId) : cycle.id,
    );
    return placed(
      records,
      merged.map((cycle) => parseRecordOf('cycles', cycle, 'names')),
      ['pattern'],
    );
  },
});

/**
 * The writes of cycles that lie as they should among those that are there.
 *
 * @param path - Where the input gives the days.
 * @throws PerfError `invalid-input` for days that a sibling has, or that the parent does not have.
 */
function placed(
  records: Everything,
  cycles: readonly Cycle[],
  path: readonly string[],
): readonly Write[] {
  const all = new Map(records.cycles);
  for (const cycle of cycles) all.set(cycle.id, cycle);
  const written = new Map<CycleId, Cycle>();
  for (const cycle of cycles) {
    const parent = cycle.parentId === undefined ? undefined : all.get(cycle.parentId);
    if (parent && !isWithin(cycle, parent))
      throw misplaced(cycle, parent, 'has days outside', path);
    const other = overlapOf(all.values(), cycle);
    if (other) throw misplaced(cycle, other, 'overlaps', path);
    written.set(cycle.id, cycle);
    const anchor = parent ?? firstWithoutParent(records);
    // Written again as it is, so that two cycles that are added side by side collide.
    if (anchor && !written.has(anchor.id)) written.set(anchor.id, anchor);
  }
  return Array.from(written.values(), (record) => ({ collection: 'cycles', record }));
}

function firstWithoutParent({ cycles }: Everything): Cycle | undefined {
  let first: Cycle | undefined;
  for (const cycle of cycles.values()) {
    if (cycle.parentId === undefined && (!first || cycle.id < first.id)) first = cycle;
  }
  return first;
}

function misplaced(cycle: Cycle, other: Cycle, how: string, path: readonly string[]): PerfError {
  return new PerfError(
    'invalid-input',
    `The cycle ${cycle.name} from ${cycle.start} to ${cycle.end} ${how} ${other.name} (${other.id}), ` +
      `which is from ${other.start} to ${other.end}. Siblings share no day and lie within their parent.`,
    { ids: [other.id], issues: [{ path, message: 'expected other days' }] },
  );
}

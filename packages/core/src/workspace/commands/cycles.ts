import { dayOf } from '../../calendar.ts';
import { mergedCycles } from '../../goals/cycle-merge.ts';
import { generateCycles, namesFrom } from '../../goals/cycles.ts';
import { zoneOf } from '../../goals/lookup.ts';
import { CycleAdd, CycleGenerate } from '../../schema/cycle-commands.ts';
import type { CycleId, TeamId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown } from '../references.ts';
import { placed } from './cycle-place.ts';
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

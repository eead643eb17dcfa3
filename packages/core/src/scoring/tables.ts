import type { Settings } from '../schema/settings.ts';
import { stateCode } from './codes.ts';
import { phase } from './dates.ts';
import { standingOf } from './rollup.ts';
import { statusOf } from './status.ts';

// The two rules that every goal goes through, worked out for all cases there are: a look-up in a small
// table is several times as fast as the rule.

const [statesInAll, phasesInAll, kindsInAll, bandsInAll] = [5, 4, 4, 4];

/** The standings of goals without a grade, by `standingCase`. */
export function standingTable(noData: Settings['noData']): Uint8Array {
  const table = new Uint8Array(statesInAll * phasesInAll * kindsInAll);
  for (let state = 0; state < statesInAll; state++) {
    for (let phases = 0; phases < phasesInAll; phases++) {
      for (let kind = 0; kind < kindsInAll; kind++) {
        table[standingCase(state, phases, kind)] = standingOf(
          {
            state,
            kind,
            hasStarted: (phases & phase.started) !== 0,
            isGraceOver: (phases & phase.graceOver) !== 0,
            isFinal: false,
          },
          noData,
        );
      }
    }
  }
  return table;
}

/** The statuses of goals that are not closed, by `statusCase`. */
export function statusTable(): Uint8Array {
  const table = new Uint8Array(2 * statesInAll * 2 * kindsInAll * bandsInAll);
  for (let state = 0; state < stateCode.closed; state++) {
    for (let phases = 0; phases < phasesInAll; phases++) {
      for (let kind = 0; kind < kindsInAll; kind++) {
        for (let band = 0; band < bandsInAll; band++) {
          const hasStarted = (phases & phase.started) !== 0;
          const goal = { state, hasStarted, kind, band, grade: 0 };
          table[statusCase(state, phases, kind, 0, band)] = statusOf({ ...goal, isStale: false });
          table[statusCase(state, phases, kind, 1, band)] = statusOf({ ...goal, isStale: true });
        }
      }
    }
  }
  return table;
}

/** The place of a case in `standingTable`; phases are bits of `phase`. */
export function standingCase(state: number, phases: number, kind: number): number {
  return (state * phasesInAll + phases) * kindsInAll + kind;
}

/** The place of a case in `statusTable`; `stale` is 1 or 0. */
export function statusCase(
  state: number,
  phases: number,
  kind: number,
  stale: number,
  band: number,
): number {
  const started = phases & phase.started;
  return (((state * 2 + started) * 2 + stale) * kindsInAll + kind) * bandsInAll + band;
}

import type { Settings } from '../schema/settings.ts';
import { stateCode } from './codes.ts';
import { phase } from './dates.ts';
import { digestOf } from './digest.ts';
import { standingOf } from './rollup.ts';
import { statusOf } from './status.ts';

// The rules that every goal goes through, worked out for all cases there are: a look-up in a small table
// is several times as fast as the rule.

const [phasesInAll, kindsInAll, bandsInAll] = [4, 4, 4];

/** Statuses and digests of goals that are not closed, by `caseOf`. */
export interface Tables {
  readonly status: Uint8Array;
  readonly digest: Uint16Array;
}

export function tablesOf(noData: Settings['noData']): Tables {
  const size = stateCode.closed * phasesInAll * kindsInAll * 2 * bandsInAll;
  const tables = { status: new Uint8Array(size), digest: new Uint16Array(size) };
  for (let state = 0; state < stateCode.closed; state++) {
    for (let phases = 0; phases < phasesInAll; phases++) {
      for (let kind = 0; kind < kindsInAll; kind++) fillCases(tables, noData, state, phases, kind);
    }
  }
  return tables;
}

/** The place of a case; phases are bits of `phase`, `stale` is 1 or 0. */
export function caseOf(
  state: number,
  phases: number,
  kind: number,
  stale: number,
  band: number,
): number {
  return (((state * phasesInAll + phases) * kindsInAll + kind) * 2 + stale) * bandsInAll + band;
}

function fillCases(
  tables: Tables,
  noData: Settings['noData'],
  state: number,
  phases: number,
  kind: number,
): void {
  const hasStarted = (phases & phase.started) !== 0;
  const isGraceOver = (phases & phase.graceOver) !== 0;
  const standing = standingOf({ state, kind, hasStarted, isGraceOver, isFinal: false }, noData);
  for (let band = 0; band < bandsInAll; band++) {
    for (const stale of [0, 1]) {
      const place = caseOf(state, phases, kind, stale, band);
      const isStale = stale === 1;
      const status = statusOf({ state, hasStarted, kind, band, grade: 0, isStale });
      tables.status[place] = status;
      tables.digest[place] = digestOf({ standing, isClosed: false, status, band });
    }
  }
}

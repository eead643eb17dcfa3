import { bandCode, standingCode, statusCode } from './codes.ts';
import { counts, isWithoutData } from './rollup.ts';

/**
 * What parents take from a goal besides numbers, as bits, so that those of many goals are told by `|`. A
 * goal that does not count has at most `silent` and `closed`. From `severityShift` on stands how badly it
 * stands, or the worst below it where that is worse.
 */
export const digest = {
  counts: 1,
  hasData: 2,
  /** Of weight without data, whether it counts as 0 or not at all. */
  silent: 4,
  /** Open, and nobody reports on it any more. */
  stale: 8,
  /** Open, and neither stale nor without data. */
  heard: 16,
  offTrack: 32,
  atRisk: 64,
  onTrack: 128,
  closed: 256,
} as const;

export const severityShift = 9;
const belowSeverity = (1 << severityShift) - 1;

/** What is told of one goal, in codes of `codes.ts`. */
export interface Told {
  readonly standing: number;
  readonly isClosed: boolean;
  readonly status: number;
  readonly band: number;
}

/** What parents take from a goal; its severity is that of its status. */
export function digestOf({ standing, isClosed, status, band }: Told): number {
  const bits =
    (isClosed ? digest.closed : 0) |
    (isWithoutData(standing) ? digest.silent : 0) |
    ((severities[status] as number) << severityShift);
  if (!counts(standing)) return bits;
  const data = standing === standingCode['no-data-as-zero'] ? 0 : digest.hasData;
  return bits | digest.counts | data | bandBit(band) | (isClosed ? 0 : hearing(status));
}

/** The digest with another severity. */
export function withSeverity(told: number, severity: number): number {
  return (told & belowSeverity) | (severity << severityShift);
}

/** The worst band among the bits of several goals. */
export function worstBandIn(bits: number): number {
  if ((bits & digest.offTrack) !== 0) return bandCode['off-track'];
  if ((bits & digest.atRisk) !== 0) return bandCode['at-risk'];
  return (bits & digest.onTrack) === 0 ? bandCode['no-data'] : bandCode['on-track'];
}

function bandBit(band: number): number {
  return band === bandCode['no-data'] ? 0 : digest.offTrack << band;
}

function hearing(status: number): number {
  if (status === statusCode.stale) return digest.stale;
  return status === statusCode['no-data'] ? 0 : digest.heard;
}

const severities = severityList({
  'off-track': 7,
  missed: 6,
  'at-risk': 5,
  partly: 4,
  'no-data': 3,
  stale: 2,
  'on-track': 1,
});

function severityList(given: Partial<Record<keyof typeof statusCode, number>>): Uint8Array {
  const list = new Uint8Array(Object.keys(statusCode).length);
  for (const [status, severity] of Object.entries(given)) {
    list[statusCode[status as keyof typeof statusCode]] = severity;
  }
  return list;
}

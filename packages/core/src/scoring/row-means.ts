import { bandCode } from './codes.ts';
import { quotient } from './long-arithmetic.ts';
import { part } from './part.ts';
import { tolerance } from './rulebooks.ts';

/** The weighted mean of progress in a row where any counts; between the least and the greatest. */
export function meanProgress(row: Float64Array): number {
  if (row[part.count] === 1) return row[part.onlyProgress] as number;
  return quotient(
    row[part.progress] as number,
    row[part.progressLow] as number,
    row[part.weight] as number,
    row[part.weightLow] as number,
  );
}

/** The weighted mean of what is expected. */
export function meanExpected(row: Float64Array): number {
  if (row[part.isMixed] === 0) return row[part.due] as number;
  return quotient(
    row[part.expected] as number,
    row[part.expectedLow] as number,
    row[part.weight] as number,
    row[part.weightLow] as number,
  );
}

/** The weighted mean of the children's bands, half to the worse. */
export function meanBand(row: Float64Array): number {
  const weights = row[part.bandWeight] as number;
  if (weights === 0) return bandCode['no-data'];
  return Math.max(0, Math.ceil((row[part.band] as number) / weights - 0.5 - tolerance));
}

import type { Finding, Fix } from '@throughline/core';

/** A fix that somebody looks at. */
export interface ChosenFix {
  readonly rule: Finding['rule'];
  readonly fix: Fix;
}

/** All fixes of a finding: the one that is sure, then those to choose from. */
export function fixesOf({ fix, choices }: Finding): readonly Fix[] {
  return [...(fix ? [fix] : []), ...choices.map((choice) => choice.fix)];
}

/** Whether two fixes do the same. */
export function isSameFix(a: Fix, b: Fix): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

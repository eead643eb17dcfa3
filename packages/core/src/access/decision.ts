/** An answer of the access rules, with the number of the rule that gave it. */
export interface Decision {
  readonly allowed: boolean;
  /** As in `RULES.md`, chapter P. */
  readonly rule: string;
}

/** The rule that denies whatever no other rule allows, and whatever is not there. */
export const denied = 'P1';

/**
 * The answer of some rules; no where they give none, or fail. A page that passes junk, or a record that came
 * in past its schema, must neither break the asker nor open anything.
 */
export function decided(ask: () => Decision | undefined): Decision {
  try {
    return ask() ?? { allowed: false, rule: denied };
  } catch {
    return { allowed: false, rule: denied };
  }
}

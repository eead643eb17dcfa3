/** An answer of the access rules, with the number of the rule that gave it. */
export interface Decision {
  readonly allowed: boolean;
  /** As in `RULES.md`, chapter P. */
  readonly rule: string;
}

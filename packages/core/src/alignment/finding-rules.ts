/**
 * How much a finding matters: an `error` keeps a figure from being right, a `warning` is most likely a
 * mistake, `info` is worth a look.
 */
export const severities = ['error', 'warning', 'info'] as const;
/** One of `severities`. */
export type Severity = (typeof severities)[number];

/**
 * Every rule that a finding can come from, by its stable id, with its severity and the key of what helps.
 * What each means is in docs/findings.md.
 */
export const findingRules = {
  'missing-parent': { severity: 'error', hint: 'remove-link' },
  'owner-missing': { severity: 'error', hint: 'name-owner' },
  'zero-weight': { severity: 'error', hint: 'give-weight' },
  'degenerate-measure': { severity: 'error', hint: 'set-distance' },
  'milestones-weigh-nothing': { severity: 'error', hint: 'give-weight' },

  orphan: { severity: 'warning', hint: 'link-to-strategy' },
  island: { severity: 'warning', hint: 'link-to-strategy' },
  'pillar-without-objective': { severity: 'warning', hint: 'add-objective' },
  'inverted-level': { severity: 'warning', hint: 'turn-round' },
  'parent-over': { severity: 'warning', hint: 'link-to-successor' },
  'parent-cycle-closed': { severity: 'warning', hint: 'link-to-successor' },
  'due-after-parent': { severity: 'warning', hint: 'fit-dates' },
  'outside-cycle': { severity: 'warning', hint: 'fit-dates' },
  'due-in-the-past': { severity: 'warning', hint: 'close-or-extend' },
  'no-driver': { severity: 'warning', hint: 'add-key-results' },
  'no-measure': { severity: 'warning', hint: 'add-measure' },
  'owner-left': { severity: 'warning', hint: 'name-owner' },
  'too-many-goals': { severity: 'warning', hint: 'focus' },

  'supports-only': { severity: 'info', hint: 'let-contribute' },
  'skipped-level': { severity: 'info', hint: 'link-to-objective' },
  'starts-before-parent': { severity: 'info', hint: 'fit-dates' },
  'parent-not-active-yet': { severity: 'info', hint: 'activate-parent' },
  'dominant-weight': { severity: 'info', hint: 'balance-weights' },
  'double-path': { severity: 'info', hint: 'count-once' },
  'too-many-key-results': { severity: 'info', hint: 'focus' },
  'too-few-key-results': { severity: 'info', hint: 'add-key-results' },
  'no-result-stated': { severity: 'info', hint: 'state-result' },
  'title-too-short': { severity: 'info', hint: 'reword-title' },
  'title-too-long': { severity: 'info', hint: 'reword-title' },
  'same-title-as-parent': { severity: 'info', hint: 'reword-title' },
  'same-title-as-sibling': { severity: 'info', hint: 'merge-or-reword' },
  'range-without-width': { severity: 'info', hint: 'widen-range' },
  'too-many-milestones': { severity: 'info', hint: 'focus' },
  'binary-on-long-goal': { severity: 'info', hint: 'measure-in-steps' },
} as const satisfies Record<string, { readonly severity: Severity; readonly hint: string }>;

/** The id of a rule. */
export type FindingRule = keyof typeof findingRules;

/** The key of what helps against a finding. */
export type HintKey = (typeof findingRules)[FindingRule]['hint'];

/** From where on the rules speak up. */
export interface FindingLimits {
  /** Most active goals, pillars aside, that one person should own at the same time. */
  readonly goalsPerOwner: number;
  readonly minKeyResults: number;
  readonly maxKeyResults: number;
  /** The share of all weight, from 0 to 1, above which one child of several decides alone. */
  readonly dominantShare: number;
  readonly maxMilestones: number;
  /** Most days that a goal should run which is reached or not. */
  readonly binaryDays: number;
  /** In characters, those of Chinese, Japanese and Korean counted twice. */
  readonly minTitle: number;
  readonly maxTitle: number;
}

/**
 * The limits where a caller gives none. Two to five key results per objective are the usual advice
 * (Doerr, Measure What Matters); ten goals at once leave a person half a day a week for each.
 */
export const defaultFindingLimits: FindingLimits = {
  goalsPerOwner: 10,
  minKeyResults: 2,
  maxKeyResults: 5,
  dominantShare: 0.9,
  maxMilestones: 12,
  binaryDays: 100,
  minTitle: 8,
  maxTitle: 120,
};

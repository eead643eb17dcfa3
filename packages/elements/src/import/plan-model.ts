import type { StepProgress, Workspace } from '@throughline/core';
import type { Format } from '../format.ts';
import type { DryPlan } from './dry-plan.ts';
import type { PlanKind } from './kinds.ts';
import type { PlanMessages } from './plan-texts.ts';

/** The dry run of what is chosen now. */
export type DryRun =
  | { readonly kind: 'checking'; readonly progress?: StepProgress }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'planned'; readonly plan: DryPlan }
  | { readonly kind: 'refused'; readonly error: unknown };

/** What the outcome of the dry run shows. */
export interface PlanModel {
  readonly kind: PlanKind;
  readonly reading: Workspace;
  readonly messages: PlanMessages;
  readonly format: Format;
  readonly dryRun: DryRun;
  /** How many errors are listed before the rest is asked for. */
  readonly shownErrors: number;
  readonly importing: boolean;
  readonly failed: { readonly error: unknown } | undefined;
  readonly onMore: () => void;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onImport: (plan: DryPlan) => void;
}

import type { Settings } from '../schema/settings.ts';

/**
 * The settings of a workspace that has decided nothing yet, as plain data: those of `defaultSettings()`,
 * without the schema that a page which only shows scores need not load.
 */
export const standardSettings: Settings = {
  id: 'settings',
  name: 'Workspace',
  timeZone: 'UTC',
  rulebook: 'ratio-90-70',
  rulebooks: [],
  statusRollup: 'recompute',
  noData: 'zero',
  noDataGraceDays: 14,
  staleAfterDays: 14,
  overAchievement: 'clamp',
  fiscalYearStartMonth: 1,
  anonymityThreshold: 5,
  defaultVisibility: 'public',
  agreement: 'none',
  nudgesPerWeek: 5,
};

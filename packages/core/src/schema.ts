/** The schemas as values, for servers, importers and tools; a page that only shows goals needs none. */
export * from './schema/primitives.ts';
export * from './schema/ids.ts';
export * from './schema/organisation.ts';
export * from './schema/cycle.ts';
export * from './schema/measure.ts';
export * from './schema/goal.ts';
export { GoalUpdate, ImportGoals } from './schema/import-command.ts';
export * from './schema/metric.ts';
export * from './schema/check-in.ts';
export * from './schema/comment.ts';
export * from './schema/settings.ts';
export * from './schema/goal-commands.ts';
export * from './schema/comment-commands.ts';
export * from './schema/override-commands.ts';
export * from './schema/cycle-commands.ts';
export * from './schema/workspace-commands.ts';
export { type CollectionName, type RecordTypes, collections } from './schema/collections.ts';
export { defaultSettings, parseInput, parseRecord } from './schema/parse.ts';

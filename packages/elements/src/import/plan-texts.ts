import type { MessagesOf } from '../messages.ts';
import { enImportPlan } from '../messages/en-import-plan.ts';

/** What a dry run and its choices say, in English. */
export const planEnglish = { importPlan: enImportPlan };

/** What they say in the language of the page, and what all elements say. */
export type PlanMessages = MessagesOf<keyof typeof planEnglish>;

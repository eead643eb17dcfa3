import type { MessagesOf } from '../messages.ts';
import { enDashboard } from '../messages/en-dashboard.ts';
import { enExplanation } from '../messages/en-explanation.ts';
import { enFigures } from '../messages/en-figures.ts';
import { enFindingKinds } from '../messages/en-finding-kinds.ts';

/** What the dashboard says, in English. */
export const english = {
  dashboard: enDashboard,
  figures: enFigures,
  findingKinds: enFindingKinds,
  explanation: enExplanation,
};

/** What the dashboard says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

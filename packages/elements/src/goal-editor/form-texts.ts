import { enCheckIn } from '../messages/en-check-in.ts';
import { enExplanation } from '../messages/en-explanation.ts';
import { enFindings } from '../messages/en-findings.ts';
import { enGoalForm } from '../messages/en-goal-form.ts';
import type { MessagesOf } from '../messages.ts';

/** What the form of a goal says, with what a change does and what advice is about, in English. */
export const formEnglish = {
  goalForm: enGoalForm,
  checkIn: enCheckIn,
  explanation: enExplanation,
  findings: enFindings,
};

/** What the form of a goal says in the language of the page, and what all elements say. */
export type FormMessages = MessagesOf<keyof typeof formEnglish>;

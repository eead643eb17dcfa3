import { enFeedbackForms } from '../messages/en-feedback-forms.ts';
import { enRounds } from '../messages/en-rounds.ts';
import type { Messages } from './texts.ts';

/** What the forms say, in English; they are fetched when one is opened. */
export const formEnglish = { feedbackForms: enFeedbackForms, rounds: enRounds };

/** What the forms say in the language of the page, and what the element says. */
export type FormMessages = Messages & typeof formEnglish;

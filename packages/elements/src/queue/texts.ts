import { enQueueStates } from '../messages/en-queue-states.ts';
import type { enQueueForms } from '../messages/en-queue-forms.ts';
import type { enAgenda } from '../messages/en-agenda.ts';
import type { enRaise } from '../messages/en-raise.ts';
import type { enReaders } from '../messages/en-readers.ts';
import type { enThank } from '../messages/en-thank.ts';
import type { MessagesOf } from '../messages.ts';
import type { viewEnglish } from './view-texts.ts';

/** What `perf-queue` says before its lines are there, in English. */
export const english = { queueStates: enQueueStates };

/** What its forms say, in English; fetched with them. */
export type FormsEnglish = {
  readonly queueForms: typeof enQueueForms;
  readonly readers: typeof enReaders;
  readonly thank: typeof enThank;
  readonly raise: typeof enRaise;
  readonly agenda: typeof enAgenda;
};

/** What `perf-queue` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english | keyof typeof viewEnglish>;

/** The same with what its forms say. */
export type FormMessages = Messages & MessagesOf<keyof FormsEnglish>;

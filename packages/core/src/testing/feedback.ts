import type { Feedback, FeedbackRequest } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Recognition } from '../schema/recognition.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Talking, talking } from './conversations.ts';
import { goalOf } from './workspaces.ts';

/** Everybody of the company of the tests who has not left. */
export const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic'];

/**
 * The company of `talking`, with a value, a retired one, a goal for all, and one that mia and max each keep
 * private.
 */
export function growing(viewers = everyone, more: InitialRecords = {}): Promise<Talking> {
  return talking(viewers, {
    companyValues: [
      { id: 'candour', name: 'Candour' },
      { id: 'pace', name: 'Pace', retired: true },
    ],
    goals: [
      goalOf('open'),
      goalOf('of-mia', { visibility: 'private' }),
      goalOf('of-max', { ownerId: 'max', visibility: 'private' }),
    ],
    ...more,
  });
}

/** Feedback about mia, for herself; where it says so for lea, who is shown as her manager. */
export function saying(fields: object = {}) {
  const said = { about: 'mia', text: 'The demo was clear.', visibility: 'subject', ...fields };
  return said.about === 'mia' ? { ...shownFor(said.visibility), ...said } : said;
}

/** The manager of mia, where feedback about her is for a manager, as a form names her. */
export function shownFor(visibility: string): { readonly managerId?: string } {
  return visibility.includes('manager') ? { managerId: 'lea' } : {};
}

/** A question about mia to max. */
export const asking = (fields: object = {}) => ({
  ...{ about: 'mia', to: 'max', question: 'What should I do more of?' },
  ...fields,
});

/** The one piece of feedback about mia that somebody sees; `undefined` where there is none. */
export function saidOf({ records }: Workspace): Feedback | undefined {
  return records.growth.feedbackAbout('mia' as PersonId).at(-1);
}

/** The last request to max that somebody sees. */
export function askedOf({ records }: Workspace): FeedbackRequest | undefined {
  return records.growth.requestsTo('max' as PersonId).at(-1);
}

/** The last recognition of mia that somebody sees. */
export function thanksOf({ records }: Workspace): Recognition | undefined {
  return records.growth.recognitionsTo('mia' as PersonId).at(-1);
}

/** Who of some people sees something. */
export function whoSees(
  { of }: Talking,
  sees: (workspace: Workspace) => unknown,
  among = everyone,
): string {
  return among.filter((viewer) => sees(of(viewer)) !== undefined).join(' ');
}

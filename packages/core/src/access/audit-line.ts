import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import { hasRole } from './eyes.ts';

/** A commit as a storage gives it, as far as an audit reads it. */
export interface AuditedCommit {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly command: { readonly type: string };
  readonly changes: readonly { readonly collection: string; readonly id: string }[];
}

/** What an audit tells of a commit: who did what to which records, and when. */
export interface AuditLine {
  readonly version: number;
  /** An instant, by the clock of who ran the command. */
  readonly at: string;
  readonly by: string;
  readonly type: string;
  /** Without an id for what one person alone may know of. */
  readonly changes: readonly { readonly collection: string; readonly id?: string }[];
}

/** What one person alone may know of. */
const nameless: readonly string[] = ['privateNotes', 'goalPhases', 'anonymousTexts'];

/**
 * A commit for the audit: a new object without the records that it wrote, so that no text is in it. What a
 * private note is called stays with its author too, and the texts of a round without names are one line.
 *
 * @returns `undefined` for whoever is no admin (P52). Throws nothing.
 *
 * @example
 * auditLine(ada, commit, records); // { version: 7, at, by: 'mia', type: 'goal.edit', changes: [...] }
 */
export function auditLine(
  viewer: PersonId,
  { version, at, by, command, changes }: AuditedCommit,
  records: Records,
): AuditLine | undefined {
  if (!hasRole(viewer, ['admin'], records)) return undefined;
  return {
    ...{ version, at, by, type: command.type },
    changes: toldOf(changes),
  };
}

/** Of the texts of a round it is not even told how many there were. */
function toldOf(changes: AuditedCommit['changes']): AuditLine['changes'] {
  const first = changes.find(({ collection }) => collection === 'anonymousTexts');
  return changes
    .filter((change) => change.collection !== 'anonymousTexts' || change === first)
    .map(({ collection, id }) =>
      nameless.includes(collection) ? { collection } : { collection, id },
    );
}

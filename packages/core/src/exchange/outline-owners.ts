import { plainLabel } from './cell-text.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';

const inBrackets = / \(([^()]{1,120})\)$/;
const mention = /(?:^| )@([\p{L}\p{N}._-]{1,64})(?=[\s,;:.!)]|$)/u;

/**
 * Finds whom a title names as the owner: `Departures (Mia)` or `Departures @mia`, by name, first name, the
 * name of the mailbox or id. Only one active person can be meant; else the words stay in the title.
 *
 * @returns The title without the hint, and the owner.
 */
export function ownerHints({ people }: Pick<Records, 'people'>): (title: string) => {
  readonly title: string;
  readonly ownerId?: PersonId;
} {
  const labels = new Map<string, Set<PersonId>>();
  for (const person of people.values()) {
    if (!person.active || person.erasedAt !== undefined) continue;
    for (const label of labelsFor(person)) {
      labels.set(label, (labels.get(label) ?? new Set()).add(person.id));
    }
  }
  return (title) => {
    for (const form of [inBrackets, mention]) {
      const [found, name = ''] = form.exec(title) ?? [];
      const meant =
        found === undefined ? undefined : labels.get(plainLabel(name.replace(/^@/, '')));
      const [ownerId] = meant ?? [];
      const rest = title.replace(form, '').trim();
      if (ownerId !== undefined && meant?.size === 1 && rest !== '')
        return { title: rest, ownerId };
    }
    return { title };
  };
}

function labelsFor({ id, name, email }: Person): ReadonlySet<string> {
  const whole = plainLabel(name);
  const mailbox = email?.split('@')[0] ?? '';
  const labels = [
    whole,
    whole.split(' ')[0] ?? '',
    whole.replaceAll(' ', '.'),
    plainLabel(mailbox),
  ];
  return new Set([...labels, plainLabel(id)].filter((label) => label !== ''));
}

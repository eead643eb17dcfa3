import { plainLabel } from './cell-text.ts';
import { type StepProgress, type Steps, visitEach } from '../steps.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';

const inBrackets = / \(([^()]{1,120})\)$/;
const mention = /(?:^| )@([\p{L}\p{N}._-]{1,64})(?=[\s,;:.!)]|$)/u;

type OwnerHint = (title: string) => { readonly title: string; readonly ownerId?: PersonId };

/**
 * Finds whom a title names as the owner: `Departures (Mia)` or `Departures @mia`, by name, first name, the
 * name of the mailbox or id. Only one active person can be meant; else the words stay in the title.
 *
 * @param at - How far the whole has come meanwhile.
 * @returns The title without the hint, and the owner.
 */
export function* ownerHints(
  { people }: Pick<Records, 'people'>,
  at: StepProgress,
): Steps<OwnerHint> {
  const labels = new Map<string, Set<PersonId>>();
  const add = (person: Person) => {
    if (!person.active || person.erasedAt !== undefined) return;
    for (const label of labelsFor(person)) {
      labels.set(label, (labels.get(label) ?? new Set()).add(person.id));
    }
  };
  yield* visitEach(people.values(), add, at);
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

import { type Mood, blockers, notes } from './texts/notes.ts';
import type { Random } from '../random.ts';
import type { Goal } from '../schema/goal.ts';
import type { Person } from '../schema/organisation.ts';

/** What the people of one goal write: no note again before all of its mood were used. */
export interface Voice {
  note(mood: Mood): string;
  blocker(): string;
}

/** The voice of people who do a kind of work. */
export function createVoice(domain: string, random: Random): Voice {
  const next = {
    good: random.between(0, 9),
    flat: random.between(0, 9),
    bad: random.between(0, 9),
  };
  const taken = (list: readonly string[] = [], at: number) => list[at % list.length] ?? '';
  return {
    note: (mood) => taken(notes[domain]?.[mood], next[mood]++),
    blocker: () => taken(blockers[domain], next.bad),
  };
}

const domains: Readonly<Record<string, string>> = {
  ...{ 't-2': 'hardware', 't-3': 'loop', 't-4': 'factory', 't-5': 'supply', 't-6': 'market' },
  ...{ 't-7': 'market', 't-8': 'installers', 't-9': 'service' },
};

/** The kind of work of a team. */
export function domainOfTeam(teamId: string | undefined): string {
  return domains[teamId ?? ''] ?? 'company';
}

/** The kind of work of a goal: that of the owner's team, unless the line says whose. */
export function domainOf(
  goal: Goal,
  as: string | undefined,
  { people }: { readonly people: ReadonlyMap<string, Person> },
): string {
  return domainOfTeam(as ?? people.get(goal.ownerId)?.teamId ?? goal.ownerId);
}

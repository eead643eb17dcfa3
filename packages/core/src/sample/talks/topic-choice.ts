import { recoveredTeam, strainOn, troubledTeam } from '../habits.ts';
import type { Pair } from './pairs.ts';
import { named } from '../people.ts';
import type { Dealer, Thread } from './threads.ts';
import type { Topics } from './topics.ts';
import { domainOfTeam } from '../voice.ts';
import type { Random } from '../../random.ts';
import { daysBetween } from '../../calendar.ts';
import type { Day } from '../../schema/primitives.ts';

/** What decides what two people speak of. */
export interface ChoiceOptions {
  readonly today: Day;
  readonly random: Random;
  readonly dealer: Dealer;
  readonly topics: Topics;
  /** Points that the two have had already. */
  readonly used: Set<string>;
}

/** How long somebody counts as new. */
const newDays = 100;
/** Share of threads that are about a goal of the report, where there is one to speak of. */
const aboutGoals = 0.33;

/** The name of the list from which two people take up something on a day; `goal` for one of their goals. */
export function topicOn(pair: Pair, day: Day, { today, random }: ChoiceOptions): string {
  const { report, manager, kind } = pair;
  const [first, second] = [random.next(), random.next()];
  if (kind !== 'line') return kind === 'peer' ? 'peers' : 'skipLevel';
  if (Number(report.id.slice(2)) > named) return 'personal';
  const isNew = report.joined !== undefined && daysBetween(report.joined, day) < newDays;
  if (isNew && first < 0.7) return 'firstWeeks';
  const { skipped } = strainOn(report.teamId, daysBetween(day, today) / 7);
  if (report.teamId === troubledTeam && skipped > 0.2 && first < 0.5) return 'trouble';
  if (report.teamId === recoveredTeam && first < 0.4)
    return skipped > 0.2 ? 'struggling' : 'recovery';
  if (second < aboutGoals) return 'goal';
  if (second > 0.72) return 'personal';
  const ofTeam = domainOfTeam(report.teamId);
  return pair.leads && (first < 0.5 || report.teamId === manager.teamId) ? 'leading' : ofTeam;
}

/** Something out of a list that the two have not had; `undefined` once there is nothing new in it. */
export function threadFrom(
  name: string,
  { manager }: Pair,
  { dealer, topics, used }: ChoiceOptions,
): Thread | undefined {
  const list = topics.of(name);
  // The first weeks have an order of their own.
  const next = name === 'firstWeeks' && list.find(({ point }) => !used.has(point));
  if (next) {
    used.add(next.point);
    return next;
  }
  for (let tried = 0; tried < list.length; tried += 1) {
    const thread = dealer.next(name, list, Number(manager.id.slice(2)));
    if (!thread || used.has(thread.point)) continue;
    used.add(thread.point);
    return thread;
  }
  return undefined;
}

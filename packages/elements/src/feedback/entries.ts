import {
  type Feedback,
  type FeedbackRequest,
  type FeedbackRound,
  type GoalId,
  type Instant,
  type PersonId,
  type RequestState,
  addDays,
  compareInstants,
  dayOf,
  managersAbove,
  requestState,
} from '@throughline/core';
import type { FeedbackScene, Tab } from './scene.ts';

type Looking = Pick<FeedbackScene, 'records' | 'viewer' | 'about' | 'reading'>;

/** The lists that there are for the viewer. */
export function tabsOf({ records, viewer, about }: Looking): readonly Tab[] {
  if (about !== undefined && about !== viewer) return ['about', 'asked'];
  const leads = [...records.people.values()].some(({ managerId }) => managerId === viewer);
  return leads ? ['for-me', 'by-me', 'team', 'asked'] : ['for-me', 'by-me', 'asked'];
}

/** The feedback of a list, newest first: what the viewer may read, nothing else. */
export function feedbackIn(tab: Tab, { records, viewer, about }: Looking): readonly Feedback[] {
  const { growth } = records;
  if (tab === 'for-me') return [...growth.feedbackAbout(viewer)].reverse();
  if (tab === 'by-me') return [...growth.feedbackFrom(viewer)].reverse();
  if (tab === 'about') return about ? [...growth.feedbackAbout(about)].reverse() : [];
  if (tab !== 'team') return [];
  const below = [...records.people.keys()].filter((id) =>
    managersAbove(records.people, id).has(viewer),
  );
  return below
    .flatMap((id) => growth.feedbackAbout(id))
    .filter(({ from }) => from !== viewer)
    .sort((a, b) => compareInstants(b.at, a.at));
}

/** What of a list fits the filter; a person fits who wrote it or whom it is about. */
export function fitting(
  entries: readonly Feedback[],
  { person, goal }: { readonly person: PersonId | ''; readonly goal: GoalId | '' },
): readonly Feedback[] {
  return entries.filter(
    ({ from, about, goalId }) =>
      (person === '' || from === person || about === person) && (goal === '' || goalId === goal),
  );
}

/** How long ago something was said, in steps that people think in. */
export type Group = 'week' | 'month' | 'quarter' | 'earlier';

/** The step that a moment falls into, by days before today in the zone of whoever looks. */
export function groupOf(at: Instant, now: Instant, zone: string): Group {
  const [day, today] = [dayOf(at, zone), dayOf(now, zone)];
  if (day > addDays(today, -7)) return 'week';
  if (day > addDays(today, -30)) return 'month';
  return day > addDays(today, -91) ? 'quarter' : 'earlier';
}

/** A question with how it stands now. */
export interface Asked {
  readonly request: FeedbackRequest;
  readonly state: RequestState;
}

/** The questions to or from the viewer, those that wait first, then the newest. */
export function askedIn(side: 'to' | 'from', looking: Looking): readonly Asked[] {
  const { records, viewer, about, reading } = looking;
  const { growth } = records;
  const all = side === 'to' ? growth.requestsTo(viewer) : growth.requestsFrom(viewer);
  const isHere = (each: FeedbackRequest) =>
    about === undefined || about === viewer || each.about === about;
  const now = reading.now();
  return all
    .filter((each) => isHere(each) && compareInstants(each.at, now) <= 0)
    .map((request) => ({ request, state: requestState(request, records, now) }))
    .sort((a, b) => rank(a) - rank(b) || compareInstants(b.request.at, a.request.at));
}

const rank = ({ state }: Asked) => (state === 'open' ? 0 : 1);

/** The rounds that the viewer sees in a list, the newest first: those about them, or those that they ask or answer. */
export function roundsIn(tab: Tab, { records, viewer, about }: Looking): readonly FeedbackRound[] {
  const isIn = (round: FeedbackRound) => {
    if (tab === 'for-me') return round.about === viewer;
    if (tab === 'about') return round.about === about;
    return tab === 'asked' && round.about !== viewer && (!about || round.about === about);
  };
  return [...records.growth.feedbackRounds.values()]
    .filter(isIn)
    .sort((a, b) => compareInstants(b.openedAt, a.openedAt));
}

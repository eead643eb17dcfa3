// What holds between the fields of one record. The schemas say where each belongs and what is told where it does
// not hold; the readers of records ask the same functions, and bring no schema along.

interface Span {
  readonly start: string;
  readonly end: string;
}

interface FromTo {
  readonly from: string;
  readonly to: string;
}

/** Whether a span does not end before it begins. */
export const isSpan = ({ start, end }: Span): boolean => start <= end;

/** Whether something goes from one to another. */
export const isToAnother = ({ from, to }: FromTo): boolean => from !== to;

/** Whether a list names each just once. */
export const isOfDifferent = (list: readonly string[]): boolean =>
  new Set(list).size === list.length;

/** Whether records of a list have ids of their own. */
export const haveOwnIds = (list: readonly { readonly id: string }[]): boolean =>
  isOfDifferent(list.map(({ id }) => id));

/** Whether a number counts from one of two ends. */
export const isNotZero = (value: number): boolean => value !== 0;

interface Pace {
  readonly curve: string;
  readonly points?: readonly { readonly day: string; readonly expected: number }[];
}

/** Whether a pace has points for the curve of points, and only for it. */
export const hasPointsOfCurve = ({ curve, points }: Pace): boolean =>
  (curve === 'points') === (points !== undefined);

/** Whether each point of a pace is later than the one before it and expects no less. */
export const hasRisingPoints = ({ points = [] }: Pace): boolean =>
  points.every((point, index) => {
    const before = points[index - 1];
    return !before || (before.day < point.day && before.expected <= point.expected);
  });

interface Goal {
  readonly start: string;
  readonly due: string;
  readonly visibility: string;
  readonly driver: string;
  readonly measure?: unknown;
  readonly links: readonly { readonly parentId: string; readonly role: string }[];
}

/** Whether a goal is not due before it begins. */
export const isDueAfterStart = ({ start, due }: Goal): boolean => start <= due;

/** Whether a goal has one link at most to each parent. */
export const hasLinksToDifferent = ({ links }: Goal): boolean =>
  isOfDifferent(links.map(({ parentId }) => parentId));

/** Whether a goal contributes to nothing while it is private. */
export const contributesInSight = ({ visibility, links }: Goal): boolean =>
  visibility !== 'private' || links.every(({ role }) => role === 'supports');

/** Whether a goal that its measure drives has one. */
export const hasMeasureThatDrives = ({ driver, measure }: Goal): boolean =>
  driver !== 'measure' || measure !== undefined;

interface Range {
  readonly low?: number;
  readonly high?: number;
}

/** Whether a range has a bound. */
export const hasBound = ({ low, high }: Range): boolean => low !== undefined || high !== undefined;

/** Whether the bounds of a range leave something between them. */
export const hasBoundsInOrder = ({ low, high }: Range): boolean =>
  low === undefined || high === undefined || low <= high;

interface Recurrence {
  readonly frequency: string;
  readonly weekdays?: readonly { readonly nth?: number }[];
  readonly monthDays?: unknown;
  readonly positions?: unknown;
  readonly count?: number;
  readonly until?: string;
}

/** Whether a recurrence ends in one way at most. */
export const endsInOneWay = ({ count, until }: Recurrence): boolean =>
  count === undefined || until === undefined;

/** Whether the nth of a weekday is counted in a month or a year. */
export const countsWeekdaysInMonths = ({ weekdays = [], frequency }: Recurrence): boolean =>
  frequency === 'monthly' ||
  frequency === 'yearly' ||
  weekdays.every(({ nth }) => nth === undefined);

/** Whether days of the month are those of no week. */
export const hasMonthDaysOfNoWeek = ({ frequency, monthDays }: Recurrence): boolean =>
  monthDays === undefined || frequency !== 'weekly';

/** Whether positions have something to choose among. */
export const choosesAmongDays = ({ positions, weekdays, monthDays }: Recurrence): boolean =>
  positions === undefined || weekdays !== undefined || monthDays !== undefined;

/** Whether a comment has a text until it is taken back, and none from then on. */
export const hasTextUntilWithdrawn = (comment: {
  readonly text?: string;
  readonly withdrawnAt?: string;
}): boolean => (comment.text === undefined) === (comment.withdrawnAt !== undefined);

interface Series {
  readonly people: readonly string[];
  readonly managerId?: string;
  readonly state: string;
  readonly endedAt?: string;
}

/** Whether a series is of two different people. */
export const isOfTwo = ({ people }: Series): boolean => people[0] !== people[1];

/** Whether the manager of a series is one of the two. */
export const isManagedByOne = ({ people, managerId }: Series): boolean =>
  managerId === undefined || people.includes(managerId);

/** Whether a series that has ended says when, and no other. */
export const saysWhenEnded = ({ state, endedAt }: Series): boolean =>
  (state === 'ended') === (endedAt !== undefined);

/** Whether a meeting was not both held and skipped. */
export const isHeldOrSkipped = (meeting: {
  readonly confirmed?: unknown;
  readonly skipped?: unknown;
}): boolean => meeting.confirmed === undefined || meeting.skipped === undefined;

/** Whether feedback is about somebody else. */
export const isAboutAnother = (feedback: {
  readonly from: string;
  readonly about: string;
}): boolean => feedback.from !== feedback.about;

/** Whether feedback that a manager reads names that manager, and no other does. */
export const namesManagerWhoReads = (feedback: {
  readonly visibility: string;
  readonly managerId?: string;
}): boolean =>
  ['manager', 'subject-and-manager'].includes(feedback.visibility) ===
  (feedback.managerId !== undefined);

/** Whether nobody is asked for feedback about themselves. */
export const isAskedAboutAnother = (request: {
  readonly about: string;
  readonly to: string;
}): boolean => request.about !== request.to;

interface Round {
  readonly asked: readonly string[];
  readonly about: string;
  readonly threshold: number;
}

/** Whether a round asks nobody twice. */
export const asksDifferent = ({ asked }: Round): boolean => isOfDifferent(asked);

/** Whether a round does not ask who receives it. */
export const asksOthers = ({ asked, about }: Round): boolean => !asked.includes(about);

/** Whether a round asks at least twice as many as its threshold says. */
export const asksEnough = ({ asked, threshold }: Round): boolean => asked.length >= 2 * threshold;

/** Whether an observation gives a value, or names what it takes back. */
export const observesSomething = (observation: {
  readonly value?: number;
  readonly replaces?: string;
}): boolean => observation.value !== undefined || observation.replaces !== undefined;

/** Whether recognition is of others. */
export const isOfOthers = (recognition: {
  readonly from: string;
  readonly to: readonly string[];
}): boolean => !recognition.to.includes(recognition.from);

/** Whether a brief names its reader only where it is a review of oneself that was shared. */
export function isReadByAnother(brief: {
  readonly writerId: string;
  readonly aboutId: string;
  readonly sharedAt?: string;
  readonly readerId?: string;
}): boolean {
  if (brief.readerId === undefined) return true;
  const isOwn = brief.writerId === brief.aboutId && brief.readerId !== brief.aboutId;
  return isOwn && brief.sharedAt !== undefined;
}

interface Limits {
  readonly onTrack: number;
  readonly atRisk?: number;
}

interface Rulebook extends Limits {
  readonly basis: string;
  readonly floor?: number;
  readonly ambitions?: { readonly committed?: Limits; readonly aspirational?: Limits };
}

/** Whether the limits of a rulebook are in order: for a gap on-track is not above at-risk, else not below it. */
export const hasLimitsInOrder = ({ basis, ...limits }: Rulebook): boolean =>
  [limits, limits.ambitions?.committed, limits.ambitions?.aspirational].every((limit) => {
    if (limit?.atRisk === undefined) return true;
    return basis === 'gap' ? limit.onTrack <= limit.atRisk : limit.onTrack >= limit.atRisk;
  });

/** Whether a rulebook by what is reported says nothing of pace. */
export const isPlainIfReported = ({ basis, ...rest }: Rulebook): boolean =>
  basis !== 'reported' ||
  !['atRisk', 'floor', 'strict', 'ambitions'].some((field) => field in rest);

/** Whether the floor of a rulebook by the gap is not above a limit of on-track, which would never decide. */
export const hasFloorWithinLimits = ({ basis, floor = 0, onTrack, ambitions }: Rulebook): boolean =>
  basis !== 'gap' ||
  floor === 0 ||
  [onTrack, ambitions?.committed?.onTrack, ambitions?.aspirational?.onTrack].every(
    (limit) => limit === undefined || floor <= limit,
  );

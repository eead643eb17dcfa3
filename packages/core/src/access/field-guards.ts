import type { ActionItem, PointSubject, Series, TalkingPoint } from '../schema/conversation.ts';
import type { Agreement, Goal, GoalLink } from '../schema/goal.ts';
import type { GoalId, MeetingId, SeriesId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import type { Person } from '../schema/organisation.ts';
import { type Eyes, hasRole } from './eyes.ts';
import { findRecord, seesRecord } from './sees-record.ts';

/** Who gets a field of a record that they see: with its rule, and in words for the printed matrix. */
export interface Guard<Value, Record> {
  readonly rule: string;
  /** To whom it is shown, of those who see the record. */
  readonly to: string;
  /** What is shown of the value: the value itself, less of it, or nothing. */
  shown(value: Value, record: Record, eyes: Eyes): Value | undefined;
}

const inSight = 'as far as they name goals in sight';

/** What concerns a person and those who look after people's records: P45. */
export const toTheConcerned = {
  rule: 'P45',
  to: 'that person, hr and admin',
  shown: <Value>(value: Value, { id }: Person, { viewer, records }: Eyes) =>
    id === viewer || hasRole(viewer, ['hr', 'admin'], records) ? value : undefined,
};

/** Lines to goals in sight: P46. */
export const linksInSight: Guard<Goal['links'], object> = {
  rule: 'P46',
  to: inSight,
  shown: (links, _record, eyes) => withoutHidden(links, eyes),
};

/** The id of a goal in sight: P46. */
export const goalInSight: Guard<GoalId, object> = {
  rule: 'P46',
  to: inSight,
  shown: (goalId, _record, { hides }) => (hides(goalId) ? undefined : goalId),
};

/** What was agreed on, with lines to goals in sight: P46. */
export const agreementInSight: Guard<Agreement, object> = {
  rule: 'P46',
  to: inSight,
  shown(agreement, _record, eyes) {
    const { accepted } = agreement;
    if (!accepted) return agreement;
    const links = withoutHidden(accepted.terms.links, eyes);
    if (links === accepted.terms.links) return agreement;
    const terms = Object.freeze({ ...accepted.terms, links });
    return Object.freeze({ ...agreement, accepted: Object.freeze({ ...accepted, terms }) });
  },
};

/** What an import said, without a parent out of sight: P46. */
export const importedInSight: Guard<NonNullable<Goal['imported']>, object> = {
  rule: 'P46',
  to: inSight,
  shown(imported, _record, { hides }) {
    const { parentId, ...rest } = imported;
    return parentId === undefined || !hides(parentId) ? imported : Object.freeze(rest);
  },
};

/** The observation that another one replaces, where it is in sight: P50. */
export const replacedInSight: Guard<NonNullable<Observation['replaces']>, Observation> = {
  rule: 'P50',
  to: 'where that one is in sight',
  shown(id, { metricId }, { hides, records }) {
    const replaced = records.observationsOf(metricId).find((other) => other.id === id);
    const on = replaced?.goalId;
    return on !== undefined && (hides(on) || !records.goals.has(on)) ? undefined : id;
  },
};

/** What a talking point is about: P48. */
export const subjectInSight: Guard<PointSubject, TalkingPoint> = {
  rule: 'P48',
  to: `${inSight}; feedback and recognition as far as they see these`,
  shown: (about, { by }, eyes) => (isSubjectShown(about, by, eyes) ? about : undefined),
};

/** How that stood when the point was raised, and the rule that suggested it: P48. */
export const standInSight = {
  rule: 'P48',
  to: 'with what the point is about',
  shown: <Value>(value: Value, { about, by }: TalkingPoint, eyes: Eyes) =>
    about === undefined || isSubjectShown(about, by, eyes) ? value : undefined,
};

/**
 * The series that one continues: whether a report met somebody else before is theirs to tell, to a later
 * manager by showing something of it: P49.
 */
export const earlierInSight: Guard<SeriesId, Series> = {
  rule: 'P49',
  to: 'those of the earlier series, and others once something of it was shown to them',
  shown: (seriesId, { shared }, eyes) =>
    shared.length > 0 || isOfTheTwo({ seriesId }, eyes) ? seriesId : undefined,
};

/** The goal of an action: P48. */
export const goalOfAction: Guard<NonNullable<ActionItem['goalId']>, object> = {
  ...goalInSight,
  rule: 'P48',
};

type InSeries = { readonly seriesId: SeriesId };

/** In which meeting something was written, for the two who met: P49. */
export const meetingOfTheTwo: Guard<MeetingId, InSeries> = {
  rule: 'P49',
  to: 'the two of the series',
  shown: (meetingId, record, eyes) => (isOfTheTwo(record, eyes) ? meetingId : undefined),
};

/** How a point ended, with the meeting in which it did for the two who met: P49. */
export const endOfTheTwo: Guard<NonNullable<TalkingPoint['ended']>, InSeries> = {
  rule: 'P49',
  to: 'its meeting to the two of the series',
  shown(ended, record, eyes) {
    const { meetingId, ...rest } = ended;
    return meetingId === undefined || isOfTheTwo(record, eyes) ? ended : Object.freeze(rest);
  },
};

function withoutHidden(links: readonly GoalLink[], { hides }: Eyes): readonly GoalLink[] {
  if (!links.some(({ parentId }) => hides(parentId))) return links;
  return Object.freeze(links.filter(({ parentId }) => !hides(parentId)));
}

/** Of feedback or recognition that is not there, whoever raised the point keeps what they have said. */
function isSubjectShown(about: PointSubject, by: TalkingPoint['by'], eyes: Eyes): boolean {
  if ('goalId' in about) return !eyes.hides(about.goalId);
  const { viewer, records } = eyes;
  const collection = about.kind === 'feedback' ? 'feedback' : 'recognitions';
  const found = findRecord(collection, about, records);
  return found ? seesRecord(viewer, collection, found, records).allowed : by === viewer;
}

function isOfTheTwo({ seriesId }: InSeries, { viewer, records }: Eyes): boolean {
  return records.rhythm.series.get(seriesId)?.people.includes(viewer) ?? false;
}

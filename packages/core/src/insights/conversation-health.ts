import { heldMeetings } from '../cadence/held-meetings.ts';
import { settledCounts } from '../cadence/settled-slots.ts';
import { slotInputOf } from '../cadence/subject-slots.ts';
import { timesPutOff } from '../conversations/talking-points.ts';
import type { Meeting, Series, TalkingPoint } from '../schema/conversation.ts';
import type { SeriesId } from '../schema/ids.ts';
import { type PeopleFigure, type PeopleLook, daysUntilEnd, isKnown } from './people-figure.ts';

const ofConversations = { group: 'conversation-health', about: 'people' } as const;

/** How many of the one-on-ones that were due took place. */
export const oneOnOnesHeld: PeopleFigure = {
  definition: {
    ...ofConversations,
    id: 'one-on-ones-held',
    title: 'One-on-ones held',
    definition:
      'Of the one-on-ones whose grace ended in the month, the share that was held: somebody said so before ' +
      'the month ended, and nobody objected. Each counts for the report, among peers for both. What fell due ' +
      'while one of the two could not work is left out unless it was held.',
    unit: 'share',
  },
  kind: 'share',
  periods: ['month'],
  answersIn: (look) => (personId) => {
    let [count, of] = [0, 0];
    for (const seriesId of look.records.rhythm.seriesOf(personId)) {
      const series = look.records.rhythm.series.get(seriesId);
      if (!series || series.managerId === personId) continue;
      const { onTime, late, missed } = heldIn(look, series);
      count += onTime + late;
      of += onTime + late + missed;
    }
    return { count, of };
  },
};

/** How old the actions are that nobody has done yet. */
export const openActionDays: PeopleFigure = {
  definition: {
    ...ofConversations,
    id: 'open-action-days',
    title: 'Age of open actions',
    definition:
      'The median age, in whole days, of the actions from one-on-ones that people of the group had taken on ' +
      'and that were neither done nor dropped when the month ended. From ten people with such actions on.',
    unit: 'days',
  },
  kind: 'median',
  periods: ['month'],
  answersIn: (look) => (personId) => {
    const { rhythm } = look.records;
    const values = rhythm
      .seriesOf(personId)
      .flatMap((seriesId) => rhythm.actionItemsOf(seriesId))
      .filter((action) => action.ownerId === personId && isOpenIn(look, action))
      .map(({ at }) => daysUntilEnd(look, at));
    return { of: values.length, count: 0, values };
  },
};

/** How many of the points that wait for a conversation were put off again. */
export const pointsPutOff: PeopleFigure = {
  definition: {
    ...ofConversations,
    id: 'points-put-off',
    title: 'Points put off',
    definition:
      'Of the talking points that people of the group had raised and that were open when the month ended, the ' +
      'share that had stayed open at two or more meetings that were held.',
    unit: 'share',
  },
  kind: 'share',
  periods: ['month'],
  answersIn: (look) => (personId) => {
    const { rhythm } = look.records;
    let [count, of] = [0, 0];
    for (const seriesId of rhythm.seriesOf(personId)) {
      const points = rhythm.talkingPointsOf(seriesId).filter(({ by }) => by === personId);
      const open = points.filter((point) => isOpenIn(look, point)).map(withoutEnd);
      of += open.length;
      if (open.length === 0) continue;
      const meetings = meetingsKnown(look, seriesId);
      count += open.filter((point) => timesPutOff(point, meetings) >= 2).length;
    }
    return { count, of };
  },
};

function heldIn(look: PeopleLook, { id: seriesId }: Series) {
  const subject = { activity: 'one-on-one', subject: { kind: 'series', seriesId } } as const;
  const done = heldMeetings(meetingsKnown(look, seriesId));
  return settledCounts({ ...slotInputOf(subject, look.records), done }, look);
}

/** The meetings of a series that were said to be held before the period ended, by what was known then. */
function meetingsKnown(look: PeopleLook, seriesId: SeriesId): readonly Meeting[] {
  return look.records.rhythm.meetingsOf(seriesId).flatMap(({ objected, ...meeting }) => {
    const { at, confirmed } = meeting;
    if (!confirmed || !isKnown(look, confirmed.at) || !isKnown(look, at)) return [];
    return objected && isKnown(look, objected.at) ? [] : [meeting];
  });
}

function isOpenIn(
  look: PeopleLook,
  { at, ended }: { readonly at: string; readonly ended?: { readonly at: string } },
): boolean {
  return isKnown(look, at) && !(ended && isKnown(look, ended.at));
}

/** A point as it was before somebody ended it. */
function withoutEnd({ ended, ...point }: TalkingPoint): TalkingPoint {
  return point;
}

import { isOpenPoint, pointValue } from '../../conversations/talking-points.ts';
import { PerfError } from '../../errors.ts';
import type { TalkingPoint } from '../../schema/conversation.ts';
import {
  TalkingPointDrop,
  TalkingPointEdit,
  TalkingPointRaise,
  TalkingPointReopen,
  TalkingPointResolve,
} from '../../schema/conversation-commands.ts';
import type { PersonId, TalkingPointId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import type { RecordKey } from '../storage.ts';
import { assertPlace } from './comment-place.ts';
import { conflictOf } from './fields.ts';
import { assertNew, knownGoal } from './known.ts';
import { knownFeedback, knownRecognition } from './known-growth.ts';
import { assertActive, knownPoint, knownSeries, restsOnSeries } from './known-series.ts';
import { meetingWritten } from './meeting-place.ts';

/** `talking-point.raise`: something to talk about, with how the goal that it is about stands now. */
export const talkingPointRaise = commandSpec({
  type: 'talking-point.raise',
  does: 'Raises a talking point, about a goal, check-in, feedback or recognition perhaps, and keeps how a goal stands.',
  schema: TalkingPointRaise,
  decide(records, input, { viewer, now, newId, scoreOf }) {
    const { seriesId, about, reason, text } = input;
    assertActive(knownSeries(records, seriesId, viewer), 'take further points');
    if (about) assertInView(records, about, viewer);
    const id = newId() as TalkingPointId;
    assertNew(records, 'talkingPoints', id);
    const value =
      about && pointValue(records, about, 'goalId' in about ? scoreOf(about.goalId) : undefined);
    const record: TalkingPoint = {
      ...{ id, seriesId, by: viewer, at: now, text },
      ...(about && { about }),
      ...(value && { value }),
      ...(reason !== undefined && { reason }),
    };
    return [{ collection: 'talkingPoints', record }];
  },
  basis: (records, input) => [
    ...restsOnSeries(records, input),
    ...(input.about ? [keyOf(input.about)] : []),
  ],
});

type About = NonNullable<TalkingPointRaise['about']>;

/** @throws PerfError `not-found` for what is not there, or out of the viewer's sight. */
function assertInView(records: Everything, about: About, viewer: PersonId): void {
  switch (about.kind) {
    case 'feedback':
      knownFeedback(records, about.id, viewer);
      return;
    case 'recognition':
      knownRecognition(records, about.id, viewer);
      return;
    case 'goal':
    case 'check-in':
      knownGoal(records, about.goalId, { viewer });
      assertPlace(records, about);
  }
}

function keyOf(about: About): RecordKey {
  if ('goalId' in about) return { collection: 'goals', id: about.goalId };
  return { collection: about.kind === 'feedback' ? 'feedback' : 'recognitions', id: about.id };
}

/** `talking-point.edit`: another text, in place of the one that the author saw. */
export const talkingPointEdit = commandSpec({
  type: 'talking-point.edit',
  does: 'Replaces the text of an open talking point of one’s own, if it still is as it was shown.',
  schema: TalkingPointEdit,
  decide(records, { seriesId, pointId, text, base }, { viewer }) {
    knownSeries(records, seriesId, viewer);
    const point = knownPoint(records, seriesId, pointId);
    if (point.text === text) return [];
    const versions = [{ field: 'text', base, theirs: point.text, yours: text }];
    if (!isOpenPoint(point)) throw over(point, 'be edited');
    if (point.text !== base) throw conflictOf(pointId, versions);
    return [{ collection: 'talkingPoints', record: { ...point, text } }];
  },
});

/** `talking-point.resolve`: it was talked through. */
export const talkingPointResolve = commandSpec({
  type: 'talking-point.resolve',
  does: 'Resolves a talking point, in which meeting if that is said.',
  schema: TalkingPointResolve,
  decide(records, { seriesId, pointId, meeting }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    const point = knownPoint(records, seriesId, pointId);
    if (point.ended?.as === 'resolved') return [];
    if (!isOpenPoint(point)) throw over(point, 'be resolved');
    const { named, writes } = meetingWritten(records, series, meeting);
    const ended = { by: viewer, at: now, as: 'resolved' as const, ...named };
    return [{ collection: 'talkingPoints', record: { ...point, ended } }, ...writes];
  },
  basis: restsOnSeries,
});

/** `talking-point.drop`: nobody needs to talk about it any more. */
export const talkingPointDrop = commandSpec({
  type: 'talking-point.drop',
  does: 'Drops a talking point with a reason.',
  schema: TalkingPointDrop,
  decide(records, { seriesId, pointId, reason }, { viewer, now }) {
    knownSeries(records, seriesId, viewer);
    const point = knownPoint(records, seriesId, pointId);
    if (point.ended?.as === 'dropped') return [];
    if (!isOpenPoint(point)) throw over(point, 'be dropped');
    const ended = { by: viewer, at: now, as: 'dropped' as const, reason };
    return [{ collection: 'talkingPoints', record: { ...point, ended } }];
  },
});

/** `talking-point.reopen`: it is to be talked about after all. */
export const talkingPointReopen = commandSpec({
  type: 'talking-point.reopen',
  does: 'Opens a talking point again that was resolved or dropped.',
  schema: TalkingPointReopen,
  decide(records, { seriesId, pointId }, { viewer }) {
    knownSeries(records, seriesId, viewer);
    const { ended, ...open } = knownPoint(records, seriesId, pointId);
    return ended ? [{ collection: 'talkingPoints', record: open }] : [];
  },
});

function over({ id, ended }: TalkingPoint, what: string): PerfError {
  const message = `The talking point ${id} was ${ended?.as} and cannot ${what}; it can be reopened.`;
  return new PerfError('wrong-state', message, { ids: [id] });
}

import fc from 'fast-check';
import type { State } from '../workspace/state.ts';
import type { Command } from '../workspace/command.ts';
import { onMondays, seriesId } from './conversations.ts';

/** One step: who does what, so many hours later. Clocks of people differ, so it may be earlier, too. */
export interface Step {
  readonly who: 'lea' | 'mia';
  readonly hours: number;
  readonly deed: Deed;
}

/** What somebody does, as far as the records offer something to do it to. */
export type Deed = (state: State, now: string) => Command;

const number = fc.nat({ max: 7 });
const words = fc.constantFrom('one', 'two', 'three');
const dues = [
  ...['2026-04-27T10:00:00Z', '2026-05-04T10:00:00Z', '2026-05-11T10:00:00Z'],
  ...['2026-05-18T10:00:00Z', '2026-05-12T10:00:00Z'],
];

const pick = <R>(list: readonly R[], index: number): R | undefined => list[index % list.length];

const of = (type: string, input: object): Command => ({ type, input: { seriesId, ...input } });

/** A meeting, by its moment or its id, and when it is now. */
function meetingAt(state: State, index: number) {
  const recorded = state.rhythm.meetingsOf(seriesId);
  const between = recorded.filter(({ due }) => due === undefined);
  const due = pick(dues, index) as string;
  const extra = index > 5 ? pick(between, index) : undefined;
  if (extra) return { meeting: { meetingId: extra.id }, at: extra.at };
  const record = recorded.find(
    (each) => each.due !== undefined && Date.parse(each.due) === Date.parse(due),
  );
  return { meeting: { due }, at: record?.at ?? due };
}

const later = (now: string, days: number) =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString();

const onMeetings = fc
  .tuple(number, number, fc.nat({ max: 5 }))
  .map(([index, days, kind]): Deed => (state, now) => {
    const { meeting, at } = meetingAt(state, index);
    switch (kind) {
      case 0:
        return of('meeting.move', { meeting, from: at, to: later(now, days) });
      case 1:
        return of('meeting.skip', { meeting, at, reason: 'Ill' });
      case 2:
        return of('meeting.confirm', { meeting });
      case 3:
        return of('meeting.object', { meeting, reason: 'No' });
      case 4:
        return of('meeting.close', { meeting });
      default:
        return of('meeting.add', { at: later(now, days) });
    }
  });

const onPoints = fc
  .tuple(number, words, fc.nat({ max: 6 }), number)
  .map(([index, text, kind, other]): Deed => (state) => {
    const points = state.rhythm.talkingPointsOf(seriesId);
    const point = pick(points, index);
    const about = { kind: 'goal', goalId: pick(['open', 'of-mia', 'of-lea'], other) };
    if (!point || kind === 0)
      return of('talking-point.raise', other < 3 ? { text, about } : { text });
    const pointId = point.id;
    const { meeting } = meetingAt(state, other);
    const after = other === 0 ? null : (pick(points, other)?.id ?? null);
    return [
      of('talking-point.edit', { pointId, text, base: point.text }),
      of('talking-point.reorder', { pointId, after }),
      of('talking-point.resolve', { pointId, ...(other > 3 && { meeting }) }),
      of('talking-point.drop', { pointId, reason: text }),
      of('talking-point.reopen', { pointId }),
      of('talking-point.raise', { text }),
    ][kind - 1] as Command;
  });

const onActions = fc
  .tuple(number, words, fc.nat({ max: 4 }), fc.constantFrom('lea', 'mia'))
  .map(([index, text, kind, ownerId]): Deed => (state) => {
    const action = pick(state.rhythm.actionItemsOf(seriesId), index);
    const { meeting } = meetingAt(state, index);
    if (!action || kind === 0)
      return of('action.add', { ownerId, text, meeting, due: '2026-05-12' });
    const { id: actionId, text: base } = action;
    return [
      of('action.edit', { actionId, fields: { text }, base: { text: base } }),
      of('action.end', { actionId, as: 'done' }),
      of('action.end', { actionId, as: 'dropped', reason: text }),
      of('action.reopen', { actionId }),
    ][kind - 1] as Command;
  });

const sharedNotes = fc
  .tuple(number, words, fc.boolean())
  .map(([index, text, isNew]): Deed => (state) => {
    const note = pick(state.rhythm.sharedNotesOf(seriesId), index);
    const { meeting } = meetingAt(state, index);
    return note && !isNew
      ? of('note.edit', { noteId: note.id, text, base: note.text })
      : of('note.add', { visibility: 'shared', text, ...(index > 2 && { meeting }) });
  });

const privateNotes = fc
  .tuple(number, words, fc.nat({ max: 2 }))
  .map(([index, text, kind]): Deed => (state) => {
    const note = pick(state.rhythm.privateNotesOf(seriesId), index);
    const { meeting } = meetingAt(state, index);
    if (!note || kind === 0) {
      return of('note.add', { visibility: 'private', text, ...(index > 2 && { meeting }) });
    }
    return kind === 1
      ? of('note.edit', { noteId: note.id, text, base: note.text ?? 'none' })
      : of('note.erase', { noteId: note.id });
  });

const onSeries = fc.tuple(number, fc.boolean()).map(([index, isEnd]): Deed => (state) => {
  if (isEnd && index === 0) return of('series.end', {});
  const { recurrence, time } = state.rhythm.series.get(seriesId) ?? {
    recurrence: onMondays,
    time: '',
  };
  const fields = { recurrence: { ...onMondays, interval: 1 + (index % 2) }, time: `1${index}:00` };
  return of('series.change', { fields, base: { recurrence, time } });
});

const deeds = [
  { weight: 4, arbitrary: onPoints },
  { weight: 3, arbitrary: onActions },
  { weight: 4, arbitrary: onMeetings },
  { weight: 2, arbitrary: sharedNotes },
  { weight: 2, arbitrary: privateNotes },
  { weight: 1, arbitrary: onSeries },
];

/** Steps of the two of a series, sensible or not. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    who: fc.constantFrom('lea' as const, 'mia' as const),
    hours: fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 60 }) },
      fc.integer({ min: -60, max: 0 }),
    ),
    deed: fc.oneof(...deeds),
  }),
  { minLength: 5, maxLength: 40, size: 'large' },
);

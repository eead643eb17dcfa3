import { compareInstants } from '../calendar.ts';
import { isOver } from '../goals/lifecycle.ts';
import type { SharedItem } from '../schema/conversation.ts';
import type { SeriesId } from '../schema/ids.ts';
import type { State } from '../workspace/state.ts';
import type { Stage } from './any-command.ts';

type Likely = (stage: Stage) => object | undefined;

/** The kinds that chance hardly sets the scene for: each is drawn from what is there to do it on. */
const likely: Readonly<Record<string, Likely>> = {
  'series.share': shared,
  'review.cite': (stage) => citing(stage, 'seen'),
  'review.uncite': (stage) => citing(stage, 'cited'),
  'round.report-text': ({ state, random }) => {
    const text = one([...state.collections.anonymousTexts.values()], random);
    return text && { roundId: text.roundId, textId: text.id };
  },
  'queue.wake': ({ state, random, now }) => {
    const waiting = [...state.collections.snoozes.values()];
    const asleep = waiting.filter(({ until }) => compareInstants(until, now) > 0);
    const snooze = one(asleep, random);
    if (!snooze) return undefined;
    const { personId, activity, subject } = snooze;
    return { personId, activity, subject };
  },
  'meeting.object': ({ state, random }) => {
    const held = [...state.collections.meetings.values()];
    const open = held.filter(({ confirmed, objected }) => confirmed && !objected);
    const meeting = one(open, random);
    if (!meeting) return undefined;
    const { id: meetingId, seriesId } = meeting;
    return { seriesId, meeting: { meetingId }, reason: 'We only spoke in the corridor' };
  },
  'goal.propose': ({ state, random }) => {
    const drafts = [...state.goals.values()].filter((goal) => goal.state === 'draft');
    const goal = one(drafts, random);
    return goal && { goalId: goal.id };
  },
  'goal.carry-over': carriedOver,
  'goal.clear-override': ({ state, random }) => {
    const overridden = [...state.goals.values()].filter((goal) => goal.override);
    const goal = one(overridden, random);
    return goal && { goalId: goal.id, base: goal.override };
  },
  'comment.edit': (stage) => onComment(stage, (text) => ({ text: `${text}, well`, base: text })),
  'comment.withdraw': (stage) => onComment(stage, () => ({})),
  'check-ins.import': imported,
};

/**
 * An input that mostly can be done, for a type that hardly ever can be by chance.
 *
 * @returns `undefined` for other types, and where there is nothing to do it on.
 */
export function likelyInput(type: string, stage: Stage): object | undefined {
  return likely[type]?.(stage);
}

function one<T>(list: readonly T[], random: Stage['random']): T | undefined {
  return list.length > 0 ? random.pick(list) : undefined;
}

function shared({ state, random }: Stage): object | undefined {
  const later = [...state.rhythm.series.values()].filter((series) => series.continues);
  const series = one(later, random);
  if (!series?.continues) return undefined;
  if (random.chance(0.3) && series.shared.length > 0) {
    return { seriesId: series.id, items: [random.pick(series.shared)], shown: false };
  }
  const item = one(itemsOf(state, series.continues), random);
  return item && { seriesId: series.id, items: [item], shown: true };
}

function itemsOf({ rhythm }: State, seriesId: SeriesId): readonly SharedItem[] {
  return [
    ...rhythm.talkingPointsOf(seriesId).map(({ id }) => ({ kind: 'talking-point', id }) as const),
    ...rhythm.sharedNotesOf(seriesId).map(({ id }) => ({ kind: 'note', id }) as const),
    ...rhythm.actionItemsOf(seriesId).map(({ id }) => ({ kind: 'action', id }) as const),
  ];
}

function citing({ state, random }: Stage, from: 'seen' | 'cited'): object | undefined {
  const drafts = [...state.growth.reviewBriefs.values()].filter(
    ({ sharedAt, withdrawnAt }) => !sharedAt && !withdrawnAt,
  );
  const named = drafts.map(({ id, seen, cited }) => ({
    briefId: id,
    items: from === 'seen' ? seen.items : cited,
  }));
  const brief = one(
    named.filter(({ items }) => items.length > 0),
    random,
  );
  if (!brief) return undefined;
  const { kind, id } = random.pick(brief.items);
  return { briefId: brief.briefId, items: [{ kind, id }] };
}

function onComment({ state, random }: Stage, saying: (text: string) => object): object | undefined {
  const said = [...state.collections.comments.values()].filter(({ text }) => text !== undefined);
  const comment = one(said, random);
  if (!comment) return undefined;
  const { id: commentId, goalId, text = '' } = comment;
  return { goalId, commentId, ...saying(text) };
}

function carriedOver({ state, random }: Stage): object | undefined {
  const goal = one(Array.from(state.goals.values()).filter(isOver), random);
  if (!goal) return undefined;
  const start = dayAfter(goal.due, 1);
  const due = dayAfter(goal.due, random.between(30, 120));
  const target = random.chance(0.5) ? { target: random.between(200, 400) } : {};
  return { goalId: goal.id, start, due, ...target };
}

function imported({ state, random, now }: Stage): object | undefined {
  const active = Array.from(state.goals.values()).filter((goal) => goal.state === 'active');
  const goal = one(active, random);
  if (!goal) return undefined;
  const id = `imported-${random.between(1, 1_000_000)}`;
  const about = { goalId: goal.id, by: goal.ownerId, at: now, asOf: now.slice(0, 10) };
  const checkIn = { id, ...about, note: 'From a file', imported: { source: 'sheet', id } };
  return { source: 'sheet', checkIns: [checkIn] };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

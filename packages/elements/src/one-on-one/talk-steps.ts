import {
  type ConversationTemplate,
  type TalkingPoint,
  type TalkingPointId,
  agendaDefaults,
} from '@throughline/core';

/** One thing that a meeting goes through, with about how many minutes it takes. */
export type TalkStep =
  | { readonly kind: 'point'; readonly point: TalkingPoint; readonly minutes: number }
  | {
      readonly kind: 'section';
      readonly section: ConversationTemplate['sections'][number];
      /** From 0, among the sections: two may have one title. */
      readonly place: number;
      readonly minutes: number;
    }
  | { readonly kind: 'end'; readonly minutes: 0 };

/** Minutes of a point that no rule of the agenda has suggested. */
const pointMinutes = agendaDefaults.minutes['point-put-off'];

/**
 * What a meeting goes through: the opening of its template, the points of the two in their order, the rest of the
 * template, and what is left to say at the end.
 *
 * @param points - All of the series.
 * @param begun - Those that were open when the two began; they stay steps when they are over.
 * @param open - Those that are open now, in their order.
 */
export function talkSteps(
  template: ConversationTemplate | undefined,
  points: readonly TalkingPoint[],
  [begun, open]: readonly [readonly TalkingPointId[], readonly TalkingPoint[]],
): readonly TalkStep[] {
  const sections = (template?.sections ?? []).map((section, place): TalkStep => ({
    ...{ kind: 'section', section, place },
    minutes: section.minutes,
  }));
  const over = begun
    .map((id) => points.find((point) => point.id === id))
    .filter((point) => point?.ended !== undefined)
    .filter((point) => point !== undefined);
  const ofPoints = [...over, ...open].map((point): TalkStep => ({
    kind: 'point',
    point,
    minutes: minutesOfPoint(point),
  }));
  return [...sections.slice(0, 1), ...ofPoints, ...sections.slice(1), { kind: 'end', minutes: 0 }];
}

/** A name for a step that stays while others come and go. */
export function keyOfStep(step: TalkStep): string {
  if (step.kind === 'point') return `point ${step.point.id}`;
  return step.kind === 'section' ? `section ${step.place}` : 'end';
}

function minutesOfPoint({ reason }: TalkingPoint): number {
  const known: Readonly<Record<string, number>> = agendaDefaults.minutes;
  return reason !== undefined && Object.hasOwn(known, reason)
    ? (known[reason] ?? pointMinutes)
    : pointMinutes;
}

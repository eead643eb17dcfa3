import type { ActionItem, Series, TalkingPoint } from '../schema/conversation.ts';
import type { GoalId } from '../schema/ids.ts';

type Hides = (goalId: GoalId) => boolean;

/**
 * A talking point without the goal that it is about, where the viewer may not see that: its text is for both,
 * the goal, how it stood and the rule that suggested the point are not. The same object where nothing is hidden.
 */
export function shownPoint(point: TalkingPoint, hides: Hides): TalkingPoint {
  const { about, value: _value, reason: _reason, ...shared } = point;
  const goalId = about && 'goalId' in about ? about.goalId : undefined;
  return goalId !== undefined && hides(goalId) ? shared : point;
}

/** An action without the goal that it serves, where the viewer may not see that; else the same object. */
export function shownAction(action: ActionItem, hides: Hides): ActionItem {
  const { goalId, ...shared } = action;
  return goalId !== undefined && hides(goalId) ? shared : action;
}

/**
 * A series without the one that it continues, where the viewer is not of that and has been shown nothing of
 * it: whether the report met somebody else before is theirs to tell. Else the same object.
 */
export function shownSeries(series: Series, isOf: (earlier: Series['id']) => boolean): Series {
  const { continues, ...shown } = series;
  if (continues === undefined || series.shared.length > 0 || isOf(continues)) return series;
  return shown;
}

/** Keeps what was trimmed, so that a record that has not changed is shown as the same object again. */
export function remembered<R extends object>(
  trim: (record: R) => R,
  freeze: (record: R) => R,
): (record: R) => R {
  const trimmed = new WeakMap<R, R>();
  return (record) => {
    const shown = trim(record);
    if (shown === record) return record;
    const known = trimmed.get(record);
    if (known) return known;
    trimmed.set(record, freeze(shown));
    return shown;
  };
}

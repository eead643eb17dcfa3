import { canSeeFigures } from '../access/sees-figures.ts';
import { alignmentFindings, findingSteps } from '../alignment/findings.ts';
import { hiddenThanks } from '../feedback/hidden-thanks.ts';
import { unseenBy } from '../feedback/unseen.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import { dueAnswers } from './due-answers.ts';
import { insightAnswers } from './insight-answers.ts';
import { pastSight } from './past-sight.ts';
import { reviewAnswers } from './review-answers.ts';
import { scoreAnswers } from './score-answers.ts';
import type { Everything } from './state.ts';
import type { Version } from './storage.ts';
import { viewerFigures } from './viewer-figures.ts';
import { visibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';
import { withoutTakenBack } from './without-taken-back.ts';
import type { PastWorkspace } from './workspace.ts';

/** What there was at some moment. */
export interface PastMoment {
  readonly version: Version;
  readonly at: Instant;
  /** All records, hidden ones included. */
  readonly records: Everything;
}

/**
 * A workspace as it was, as somebody may see it today; see `pastSight`. Figures about people
 * are told to whoever may see them both now and then, by the chains of both.
 *
 * @param now - All records as they are.
 */
export function pastWorkspace(
  now: Everything,
  viewer: PersonId,
  { version, at, records: then }: PastMoment,
): PastWorkspace {
  const sight = pastSight(viewer, now, then);
  const visible = visibleRecords(withoutTakenBack(then, now), viewer, sight);
  const seen = visible.records;
  let board: Scoreboard | undefined;
  const boardOf = () => (board ??= createScoreboard(then, at));
  const shown = visibleScores(boardOf, visible.isHidden);
  const maySee = (goalId: Parameters<typeof visible.isHidden>[0]) => !visible.isHidden(goalId);
  const clock = () => at;
  const isReport = (personId: PersonId) => seesFiguresIn([now, then], viewer, personId);
  const people = { viewer, now: clock, present: now };
  // From what is seen alone: a line may name what it could be done on, which was in view of that person then.
  const { due } = dueAnswers(seen, viewer, clock, {
    sees: (_viewer, goalId) => maySee(goalId),
    seesFigures: (_viewer, personId) => isReport(personId),
    seesSeries: (seriesId) => seen.rhythm.series.has(seriesId),
  });
  return {
    ...{ viewer, at, version, now: clock, records: seen, due },
    scores: () => shown,
    ...scoreAnswers(then, boardOf, visible.isHidden),
    ...insightAnswers(then, boardOf, { ...visible, people }),
    ...viewerFigures(then, { board: boardOf }, { visible, viewer, now: clock, isLive: false }),
    ...reviewAnswers([now, then], seen, viewer, clock),
    findings: (options) => alignmentFindings(then, at, { ...options, maySee }),
    findingSteps: (options) => findingSteps(then, at, { ...options, maySee }),
    unseen: () => unseenAcross(now, then, seen, { viewer, at }).filter(isToldOf(isReport)),
  };
}

function seesFiguresIn(all: readonly Records[], viewer: PersonId, personId: PersonId): boolean {
  return all.every((records) => canSeeFigures(viewer, personId, records).allowed);
}

/** Whoever keeps off the wall now is not told of in the past either. */
function unseenAcross(
  now: Records,
  then: Records,
  seen: Records,
  { viewer, at }: { readonly viewer: PersonId; readonly at: Instant },
) {
  const mayBeThanked = hiddenThanks(then, seen);
  return unseenBy(viewer, seen, at, {
    mayBeThanked: (personId, from) =>
      now.people.get(personId)?.wallOptOut === true || mayBeThanked(personId, from),
  });
}

const isToldOf =
  (isReport: (personId: PersonId) => boolean) =>
  ({ personId }: { readonly personId: PersonId }) =>
    isReport(personId);

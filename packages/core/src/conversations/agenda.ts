import type { Records } from '../goals/records.ts';
import type { Series, TalkingPoint } from '../schema/conversation.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Status } from '../scoring/score.ts';
import { scoreSeries } from '../scoring/score-series.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import {
  type GoalView,
  divergenceLines,
  goalsOfPeople,
  staleLines,
  statusLines,
  upcomingLines,
} from './agenda-goals.ts';
import { recognitionLines, requestLines } from './agenda-feedback.ts';
import { actionLines, pointLines } from './agenda-items.ts';
import {
  type AgendaLimits,
  type AgendaLine,
  type AgendaSubject,
  type Candidate,
  agendaDefaults,
  agendaRules,
} from './agenda-line.ts';
import { reportOf } from './handover.ts';
import { lastMeeting } from './meetings.ts';
import { openPoints } from './talking-points.ts';

/** For whom an agenda is, of when, and by what scores. */
export interface AgendaOptions {
  readonly at: Instant;
  /** One of the two of the series; for anybody else there is nothing to talk about. */
  readonly viewer: PersonId;
  /** Scores of the same records, as the viewer may see them, for the same moment. */
  readonly scores: Scoreboard;
  /**
   * The status of a goal at an earlier moment; where it is left out, by `records`, which is right where
   * no contributor is hidden in them. `workspace.agenda` knows it from all of them.
   */
  readonly statusAt?: (goalId: GoalId, moment: Instant) => Status | undefined;
  readonly limits?: Partial<AgendaLimits>;
}

/**
 * What the two of a series might talk about next, each line with the rule that suggests it and why.
 *
 * Between a manager and a report it is about the goals of the report and recognition of them, between peers about
 * those of both.
 * Lines stand in the order of `agendaRules`, a goal once, under the first rule that names it; each rule has
 * two lines at most, unless others leave room. What was raised from a line already is not suggested again.
 *
 * @param records - As the viewer may see them, such as those of a workspace: nothing else is looked at, so
 *   that what is out of sight moves no line. Private notes are never read.
 * @returns At most seven lines, the same for the same records and moment. Throws as `dayOf`.
 *
 * @example
 * suggestAgenda(workspace.records, series, {
 *   at: workspace.now(), viewer: workspace.viewer, scores: workspace.scores(),
 * })[0];
 * // { rule: 'status-worse', reason: { key: 'agenda.status-worse', values: { goalId: 'g1', from: 'on-track',
 * //   to: 'off-track', since: '2026-04-20T10:00:00Z' } }, also: [], subject: { kind: 'goal', goalId: 'g1' }, minutes: 6 }
 */
export function suggestAgenda(
  records: Records,
  series: Series,
  options: AgendaOptions,
): readonly AgendaLine[] {
  if (!series.people.includes(options.viewer)) return [];
  const { rhythm } = records;
  const limits = { ...agendaDefaults, ...options.limits };
  const meetings = rhythm.meetingsOf(series.id);
  const points = openPoints(rhythm.talkingPointsOf(series.id));
  const since = lastMeeting(meetings, options.at)?.at ?? series.startedAt;
  const view = viewOf(records, since, { ...options, limits });
  const report = reportOf(series);
  const talkedOf = report === undefined ? series.people : [report];
  const goals = goalsOfPeople(records, talkedOf, since);
  const candidates = [
    ...statusLines(goals, view),
    ...staleLines(goals, view),
    ...divergenceLines(goals, view),
    ...requestLines(records, series.people, options.at),
    ...actionLines(records, rhythm.actionItemsOf(series.id), { at: options.at, limits }),
    ...pointLines(points, meetings, limits),
    ...recognitionLines(records, talkedOf, { since, at: options.at }),
    ...upcomingLines(goals, view),
  ].filter((candidate) => !points.some((point) => isRaised(candidate, point)));
  return chosen(merged(candidates), limits);
}

function viewOf(
  records: Records,
  since: Instant,
  { at, scores, statusAt, limits }: AgendaOptions & { readonly limits: AgendaLimits },
): GoalView {
  const then = statusAt ?? ((goalId) => scoreSeries(records, goalId, [since])[0]?.score.status);
  return { records, at, since, scores, limits, statusThen: (goalId) => then(goalId, since) };
}

/** Whether somebody has made a line a point of the two already. */
function isRaised({ rule, subject }: Candidate, { about, reason }: TalkingPoint): boolean {
  // A point cannot be about a request or a cycle: of those the rule tells that one was taken.
  if (subject.kind === 'feedback-request' || subject.kind === 'cycle') {
    return about === undefined && reason === rule;
  }
  if (subject.kind === 'recognition') {
    return about?.kind === 'recognition' && about.id === subject.recognitionId;
  }
  if (subject.kind !== 'goal' || !about || !('goalId' in about)) return false;
  return about.goalId === subject.goalId && (reason === undefined || reason === rule);
}

/** One line for each subject, by the first rule that names it; the further reasons stand with it. */
function merged(candidates: readonly Candidate[]): readonly Omit<AgendaLine, 'minutes'>[] {
  const lines = new Map<string, Candidate & { readonly also: Candidate['reason'][] }>();
  for (const candidate of candidates) {
    const name = nameOf(candidate.subject);
    const line = lines.get(name);
    if (line) line.also.push(candidate.reason);
    else lines.set(name, { ...candidate, also: [] });
  }
  return [...lines.values()];
}

/** The lines that there is room for: first some of each rule, then whatever comes next. */
function chosen(
  lines: readonly Omit<AgendaLine, 'minutes'>[],
  limits: AgendaLimits,
): readonly AgendaLine[] {
  const ofRule = new Map<string, number>();
  const isFirst = lines.map(({ rule }) => {
    const count = (ofRule.get(rule) ?? 0) + 1;
    ofRule.set(rule, count);
    return count <= limits.perRule;
  });
  const inTurn = [
    ...lines.filter((_, index) => isFirst[index]),
    ...lines.filter((_, index) => !isFirst[index]),
  ];
  return inTurn
    .slice(0, limits.lines)
    .sort(
      (a, b) =>
        agendaRules.indexOf(a.rule) - agendaRules.indexOf(b.rule) ||
        lines.indexOf(a) - lines.indexOf(b),
    )
    .map((line) => ({ ...line, minutes: limits.minutes[line.rule] }));
}

function nameOf(subject: AgendaSubject): string {
  return `${subject.kind} ${Object.values(subject).at(-1)}`;
}

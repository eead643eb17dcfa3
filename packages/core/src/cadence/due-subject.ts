import type { Activity, DueSubject } from '../schema/cadence.ts';

/** The id of what a line of a queue is about. */
export function subjectIdOf(subject: DueSubject): string {
  if (subject.kind === 'goal') return subject.goalId;
  if (subject.kind === 'series') return subject.seriesId;
  return subject.kind === 'request' ? subject.requestId : subject.personId;
}

/**
 * Names a line of somebody's queue, whatever slot it stands for. An activity has subjects of one kind, but for
 * what somebody was asked, which is told apart.
 */
export function lineKey(line: {
  readonly activity: Activity;
  readonly subject: DueSubject;
}): string {
  const { activity, subject } = line;
  const kind = subject.kind === 'request' ? 'request ' : '';
  return `${activity} ${kind}${subjectIdOf(subject)}`;
}

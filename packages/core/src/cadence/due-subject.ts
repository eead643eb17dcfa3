import type { Activity, DueSubject } from '../schema/cadence.ts';

/** The id of what a line of a queue is about. */
export function subjectIdOf(subject: DueSubject): string {
  if (subject.kind === 'goal') return subject.goalId;
  return subject.kind === 'series' ? subject.seriesId : subject.personId;
}

/** Names a line of somebody's queue, whatever slot it stands for. An activity has subjects of one kind. */
export function lineKey(line: {
  readonly activity: Activity;
  readonly subject: DueSubject;
}): string {
  return `${line.activity} ${subjectIdOf(line.subject)}`;
}

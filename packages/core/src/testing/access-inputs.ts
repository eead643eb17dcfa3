import { agreementBase } from '../goals/agreement.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import { feedbackInput } from './access-feedback.ts';
import { goalOf } from './workspaces.ts';

const person = { name: 'New', timeZone: 'UTC' };
const days = { start: '2026-07-01', due: '2026-09-30' };
const change = (value: unknown) => ({ fields: { name: value }, base: { name: null } });

const form = { name: 'F', purpose: 'F', sections: [{ title: 'F', minutes: 5, prompts: ['F?'] }] };

/** A field of each group in the lines of the access table for `person.edit`, with another value. */
const personFields: Readonly<Record<string, object>> = {
  name: { name: 'X' },
  'time-zone': { timeZone: 'Europe/Oslo' },
  email: { email: 'x@example.org' },
  place: { managerId: 'xen', teamId: 'crew', title: 'X', joined: '2026-01-01', left: '2026-05-01' },
  'external-ids': { externalIds: { hris: 'x' } },
  roles: { roles: ['admin'] },
  active: { active: false },
  'legal-hold': { legalHold: false },
  wall: { wallOptOut: true },
};

const line = {
  personId: 'olga',
  activity: 'goal-review',
  subject: { kind: 'person', personId: 'olga' },
};

/** On the queue of olga. */
const ofQueue: Readonly<Record<string, object>> = {
  'queue.snooze': { ...line, until: 'next-working-day' },
  'queue.wake': line,
  'queue.delegate': { personId: 'olga', to: 'pat', start: '2026-05-11', end: '2026-05-12' },
  'queue.end-delegation': { personId: 'olga', delegationId: 'hand-all' },
  'nudge.record': { personId: 'olga', sent: [{ rule: 'due', key: 'k' }] },
};

const crowd = ['cora', 'cleo', 'rita', 'nora', 'vera', 'cat', 'pia', 'lena', 'upper', 'over'];

/** A new round about olga, and those that the stage has about her. */
const ofRounds: Readonly<Record<string, object>> = {
  'round.open': { personId: 'olga', asked: crowd, closesAt: '2026-05-18T10:00:00Z' },
  'round.raise-threshold': { roundId: 'pool-open', threshold: 4 },
  'round.call-off': { roundId: 'pool-open' },
  'round.report-text': { roundId: 'pool-released', textId: 'said' },
};

const coached = { personId: 'olga', practiceId: 'habit', subjectKey: 'goal g1' };
const habit = {
  ...{ title: 'H', area: 'feedback', why: 'H', action: 'reflect', minutes: 5 },
  source: { authors: 'A', year: 2000, title: 'T', published: 'J' },
  ...{ steps: ['S', 'S'], prompts: ['P?', 'P?'], trigger: { name: 'goal-stale' } },
};

/** Of practices: the coach of olga, and a practice of the workspace. */
const ofPractices: Readonly<Record<string, object>> = {
  'coach.shown': {
    personId: 'olga',
    shown: [{ practiceId: 'habit', subjectKey: 'goal g1' }],
  },
  'coach.snooze': coached,
  'coach.dismiss': coached,
  'coach.restore': coached,
  'practice.add': { practice: habit },
  'practice.edit': { practiceId: 'habit', fields: { title: 'X' }, base: { title: 'H' } },
  'practice.retire': { practiceId: 'habit' },
};

/** Inputs that fit, for the commands that are about no goal. */
const plain: Readonly<Record<string, object>> = {
  'goal.create': { goal: goalOf('new', { ownerId: 'olga' }) },
  'goal.create-outline': { goals: [goalOf('new', { ownerId: 'olga' })] },
  'metric.add': { metric: { name: 'M', ownerId: 'olga' } },
  'metric.edit': { metricId: 'sold', fields: { name: 'X' }, base: { name: 'Sold' } },
  'metric.observe': { metricId: 'sold', value: 1 },
  'workspace.begin': { records: {} },
  'person.add': { person },
  'team.add': { team: { name: 'T' } },
  'team.edit': { teamId: 'crew', ...change('X') },
  'team.retire': { teamId: 'loose' },
  'settings.edit': change('X'),
  'goals.import': { source: 'x' },
  'people.import': { source: 'x' },
  'check-ins.import': { source: 'x' },
  'calendar.add': { calendar: {} },
  'record.drop': { collection: 'goals', id: 'damaged' },
  'calendar.edit': { calendarId: 'cal', fields: { to: '18:00' }, base: { to: '17:00' } },
  'calendar.remove': { calendarId: 'cal' },
  'cycle.edit': { cycleId: 'q2', fields: { name: 'X' }, base: { name: 'Q2' } },
  'cycle.add': { cycle: { name: 'Q3', start: '2026-07-01', end: '2026-09-30' } },
  'cycle.generate': { year: 2027, pattern: 'quarters' },
  'leave.add': { personId: 'olga', start: '2026-05-11', end: '2026-05-12' },
  'leave.remove': { personId: 'olga', leaveId: 'leave' },
  ...ofQueue,
  ...ofRounds,
  ...ofPractices,
  'series.start': {
    people: ['olga', 'pat'],
    recurrence: { frequency: 'weekly' },
    from: '2026-05-11',
  },
  'review.start': { personId: 'olga', start: '2026-01-01', end: '2026-06-30' },
  'template.add': { template: form },
  'template.edit': { templateId: 'form', fields: { name: 'X' }, base: { name: 'T' } },
  'template.retire': { templateId: 'form' },
  'figures.take': { period: '2026-04' },
  'cycle.change-state': { cycleId: 'q2', from: 'active', to: 'closed' },
};

/** What the commands on a goal take beside the goal. */
const onGoal: Readonly<Record<string, object>> = {
  'goal.edit': { fields: { title: 'X' }, base: { title: 'goal' } },
  'goal.realign': { links: [], base: [] },
  'goal.propose': {},
  'goal.change-state': { from: 'proposed', to: 'active' },
  'goal.close': { grade: 0.5 },
  'goal.override': { progress: 0.5, reason: 'x', base: null },
  'goal.clear-override': { base: null },
  'goal.carry-over': { newId: 'n', ...days },
  'goal.check-in': { value: 1 },
  'comment.add': { text: 'x' },
  'phase.set': { ability: 0.5, energy: 0.5 },
  'phase.clear': {},
};

const meet = { meeting: { meetingId: 'meet' } };
const moment = '2026-05-04T10:00:00.000Z';
const point = { pointId: 'point-kept' };
const action = { actionId: 'action-kept' };

/** What the commands on the series `old` take beside the series. Nothing earlier can be shown to it. */
const inSeries: Readonly<Record<string, object>> = {
  'series.change': { fields: { time: '11:00' }, base: { time: '10:00' } },
  'series.end': {},
  'meeting.move': { ...meet, from: moment, to: '2026-05-05T10:00:00Z' },
  'meeting.skip': { ...meet, at: moment, reason: 'x' },
  'meeting.add': { at: '2026-05-05T10:00:00Z' },
  'meeting.confirm': meet,
  'meeting.object': { ...meet, reason: 'x' },
  'meeting.close': meet,
  'talking-point.raise': { text: 'x' },
  'talking-point.edit': { ...point, text: 'y', base: 'x' },
  'talking-point.reorder': { ...point, after: null },
  'talking-point.resolve': point,
  'talking-point.drop': { ...point, reason: 'x' },
  'talking-point.reopen': point,
  'note.add': { visibility: 'private', text: 'x' },
  'note.edit': { noteId: 'note-kept', text: 'y', base: 'x' },
  'note.erase': { noteId: 'own-kept' },
  'action.add': { ownerId: 'olga', text: 'x' },
  'action.edit': { ...action, fields: { due: '2026-06-01' }, base: { due: null } },
  'action.end': { ...action, as: 'done' },
  'action.reopen': action,
};

const evidence = { items: [{ kind: 'check-in', id: 'check-public' }] };

/** What the commands on a review take beside its id. */
const onReview: Readonly<Record<string, object>> = {
  'review.write': { text: 'y', base: 'x' },
  'review.cite': evidence,
  'review.uncite': evidence,
  'review.refresh': {},
  'review.share': { base: 'x' },
  'review.comment': { text: 'x' },
  'review.withdraw': {},
};

const checkIns = { activity: 'check-in', from: '2026-07-06', recurrence: { frequency: 'weekly' } };
const scopes: Readonly<Record<string, object>> = {
  workspace: { kind: 'workspace' },
  team: { kind: 'team', teamId: 'crew' },
  person: { kind: 'person', personId: 'olga' },
};
const ofGoal = (goalId: string) => ({ kind: 'goal', goalId });

/**
 * An input of a command of the access table, on what the stage has in a state.
 *
 * @returns `undefined` for a type that is not known here: of that one only the rules are asked, on an input
 *   with the ids that all commands name by convention (`conventional`).
 */
export function fittingInput(type: string, state: string, records: Records): object | undefined {
  const goalId = `goal-${state}`;
  if (type === 'person.edit') {
    const fields = personFields[state] ?? {};
    const base = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
    return { personId: 'olga', fields, base };
  }
  const given = plain[type] ?? feedbackInput(type, state);
  if (given) return given;
  if (type === 'cadence.end') return { ruleId: `rule-${state}` };
  if (type === 'cadence.set')
    return { rule: { ...checkIns, scope: scopes[state] ?? ofGoal(goalId) } };
  if (onReview[type]) return { briefId: `review-${state}`, ...onReview[type] };
  if (inSeries[type]) return { seriesId: 'old', ...inSeries[type] };
  if (onGoal[type]) return { goalId, ...onGoal[type] };
  const comment = { goalId, commentId: `comment-${state}` };
  if (type === 'comment.edit') return { ...comment, text: 'y', base: 'x' };
  if (type === 'comment.withdraw') return comment;
  const goal = records.goals.get(goalId as GoalId);
  if (type === 'goal.accept' && goal) return { goalId, base: agreementBase(goal) };
  if (type === 'goal.return' && goal) return { goalId, base: agreementBase(goal), reason: 'x' };
  return undefined;
}

/** The ids that commands on people and series name at the top of their input. */
export const conventional = {
  ...{ personId: 'olga', seriesId: 'old', people: ['olga', 'pat'], managerId: 'pat' },
  ...{ meetingId: 'meet', pointId: 'point-kept', noteId: 'note-kept', actionId: 'action-kept' },
  ...{ scope: { kind: 'workspace' }, rule: { scope: { kind: 'workspace' } } },
};

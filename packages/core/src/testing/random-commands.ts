import fc from 'fast-check';
import { agreementBase } from '../goals/agreement.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import type { Command } from '../workspace/command.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keyResultOf } from './workspaces.ts';

/** What somebody does next, before it is known what the workspace looks like by then. */
export type Deed = (workspace: Workspace) => Command;

/** Goals that are there from the start, each with an owner and a measure of another kind. */
export const firstGoals = [
  keyResultOf('g0', null, { ownerId: 'lea' }),
  keyResultOf('g1', 'g0'),
  keyResultOf('g2', 'g1', { ownerId: 'max', visibility: 'chain' }),
  keyResultOf('g3', 'g1', { ownerId: 'field', contributors: ['max'] }),
  keyResultOf('g4', 'g0', { ownerId: 'max', visibility: 'private', links: [] }),
  keyResultOf('g5', 'g0', { ownerId: 'ada', measure: { kind: 'binary' } }),
  keyResultOf('g6', 'g5', {
    measure: { kind: 'number', start: 0, target: 100, metricId: 'sold' },
    state: 'draft',
  }),
  keyResultOf('g7', 'g0', {
    measure: { kind: 'number', start: 0, target: 50, metricId: 'sold' },
    visibility: 'chain',
  }),
];

const goalId = fc.constantFrom(...Array.from({ length: 10 }, (_, index) => `g${index}`));
const people = ['ada', 'lea', 'mia', 'max', 'hal', 'sales', 'loose'];
const anyone = fc.constantFrom(...people, 'nobody');
const link = fc.record({
  parentId: goalId,
  weight: fc.constantFrom(0, 1, 1, 1, 2.5, -0, 1e6, -1),
  role: fc.constantFrom('contributes', 'supports'),
});
const links = fc.uniqueArray(link, { selector: ({ parentId }) => parentId, maxLength: 2 });
const visibility = fc.constantFrom('public', 'chain', 'named', 'private');
const measure = fc.constantFrom(
  { kind: 'number', start: 0, target: 100 },
  { kind: 'binary' },
  { kind: 'number', start: 0, target: 100, metricId: 'sold' },
);

const create = fc
  .record({
    id: goalId,
    ownerId: anyone,
    links,
    visibility,
    measure: fc.option(measure, { nil: undefined }),
  })
  .map((fields): Deed => {
    const days = { start: '2026-04-01', due: '2026-06-30' };
    const goal = { ...fields, ...days, title: fields.id, kind: 'objective' };
    return () => ({ type: 'goal.create', input: { goal } });
  });

const edit = fc
  .record({ goalId, ownerId: anyone, visibility, title: fc.constantFrom('a', 'b') })
  .map(({ goalId: id, ...fields }): Deed => (workspace) => {
    const goal = workspace.records.goals.get(id as GoalId);
    const { ownerId = 'mia', visibility: seen = 'public', title = 'a' } = goal ?? {};
    return {
      type: 'goal.edit',
      input: { goalId: id, fields, base: { ownerId, visibility: seen, title } },
    };
  });

const realign = fc
  .tuple(goalId, links, fc.boolean())
  .map(([id, to, isStale]): Deed => (workspace) => {
    const seen = workspace.records.goals.get(id as GoalId)?.links ?? [];
    return { type: 'goal.realign', input: { goalId: id, links: to, base: isStale ? [] : seen } };
  });

const move = fc
  .tuple(
    goalId,
    fc.constantFrom('draft', 'proposed', 'active'),
    fc.constantFrom('active', 'cancelled'),
  )
  .map(([id, from, to]): Deed => () => ({
    type: 'goal.change-state',
    input: { goalId: id, from, to },
  }));

const close = goalId.map((id): Deed => () => ({
  type: 'goal.close',
  input: { goalId: id, grade: 0.7 },
}));

const carryOn = fc
  .tuple(goalId, goalId, fc.boolean())
  .map(([id, newId, withChildren]): Deed => () => {
    const days = { start: '2026-07-01', due: '2026-09-30' };
    return { type: 'goal.carry-over', input: { goalId: id, newId, ...days, withChildren } };
  });

const checkIn = fc
  .tuple(goalId, fc.oneof(fc.integer({ min: -50, max: 150 }), fc.boolean()), fc.nat({ max: 3 }))
  .map(([id, value, correction]): Deed => (workspace) => {
    const before = workspace.records.checkInsOf(id as GoalId);
    const replaces = correction === 0 ? before.at(-1)?.id : undefined;
    return { type: 'goal.check-in', input: { goalId: id, value, ...(replaces && { replaces }) } };
  });

const agree = fc
  .tuple(goalId, fc.constantFrom('propose', 'accept', 'accept', 'return'))
  .map(([id, verb]): Deed => (workspace) => {
    const goal = workspace.records.goals.get(id as GoalId);
    const base = goal ? agreementBase(goal) : {};
    const said = verb === 'return' ? { reason: 'No', base } : { base };
    const input = { goalId: id, ...(verb !== 'propose' && said) };
    return { type: `goal.${verb}`, input };
  });

const override = fc
  .tuple(goalId, fc.nat({ max: 2 }), fc.boolean())
  .map(([id, which, isStale]): Deed => (workspace) => {
    const seen = workspace.records.goals.get(id as GoalId)?.override;
    const about = { goalId: id, base: isStale ? null : (seen ?? null) };
    if (which === 0) return { type: 'goal.clear-override', input: about };
    const until = { until: '2026-05-04T10:00:30Z' };
    const said = { progress: 0.4, reason: 'The source is down', ...(which === 1 && until) };
    return { type: 'goal.override', input: { ...about, ...said } };
  });

const comment = fc.tuple(goalId, fc.nat({ max: 5 })).map(([id, which]): Deed => (workspace) => {
  const there = workspace.records.commentsOf(id as GoalId);
  const last = there.at(-1);
  if (which > 3 || !last) return { type: 'comment.add', input: { goalId: id, text: 'Well' } };
  const [commentId, base] = [last.id, last.text ?? 'Well'];
  const about = { goalId: id, commentId };
  if (which === 0) return { type: 'comment.withdraw', input: about };
  if (which === 1) {
    return { type: 'comment.edit', input: { ...about, text: `${base}, well`, base } };
  }
  const place = { goalId: id, ...(last.checkInId && { checkInId: last.checkInId }) };
  return { type: 'comment.add', input: { ...place, text: 'Yes', replyTo: commentId } };
});

const commentOnReport = goalId.map((id): Deed => (workspace) => {
  const checkInId = workspace.records.checkInsOf(id as GoalId).at(-1)?.id ?? 'none';
  return { type: 'comment.add', input: { goalId: id, checkInId, text: 'So much' } };
});

const observe = fc
  .tuple(fc.integer({ min: -50, max: 150 }), fc.nat({ max: 3 }))
  .map(([value, correction]): Deed => (workspace) => {
    const before = workspace.records.observationsOf('sold' as MetricId);
    const replaces = correction < 2 ? before.at(-1)?.id : undefined;
    const said = { ...(correction > 0 && { value }), ...(replaces && { replaces }) };
    return { type: 'metric.observe', input: { metricId: 'sold', ...said } };
  });

const addPerson = fc
  .tuple(fc.constantFrom('p1', 'p2', 'ada'), anyone)
  .map(([id, managerId]): Deed => () => {
    const person = { id, name: id, timeZone: 'UTC', managerId };
    return { type: 'person.add', input: { person } };
  });

const settle = fc
  .tuple(fc.constantFrom('zero', 'exclude'), fc.constantFrom('none', 'required'))
  .map(([noData, agreement]): Deed => (workspace) => {
    const { noData: counted, agreement: asked } = workspace.records.settings;
    const base = { noData: counted, agreement: asked };
    return { type: 'settings.edit', input: { fields: { noData, agreement }, base } };
  });

/** Anything that people do, sensible or not. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: create },
  { weight: 8, arbitrary: checkIn },
  { weight: 3, arbitrary: realign },
  { weight: 3, arbitrary: observe },
  { weight: 2, arbitrary: edit },
  { weight: 1, arbitrary: move },
  { weight: 1, arbitrary: close },
  { weight: 3, arbitrary: agree },
  { weight: 1, arbitrary: carryOn },
  { weight: 1, arbitrary: override },
  { weight: 2, arbitrary: comment },
  { weight: 1, arbitrary: commentOnReport },
  { weight: 1, arbitrary: addPerson },
  { weight: 1, arbitrary: settle },
);

/** Whether what a command did may be put back by `Workspace.undo`; where not, why, and what to do instead. */
export type Undoable = true | { readonly instead: string };

const told = (instead: string): Undoable => ({
  instead: `others have been told of it; ${instead}`,
});
const erased: Undoable = { instead: 'what was erased is gone for good' };
const unlogged: Undoable = { instead: 'of it nothing is kept but how it is; change it once more' };
const published: Undoable = { instead: 'figures that were published stay what they are' };
const begun: Undoable = { instead: 'all there is rests on the beginning' };
const ofTwo = told('the two of the series change it together');

/** For each type of command whether it can be undone. */
const undoable: Readonly<Record<string, Undoable>> = {
  'workspace.begin': begun,
  ...all(
    ...['goal.create', 'goal.edit', 'goal.realign', 'goal.change-state', 'goal.close'],
    ...['goal.carry-over', 'goal.check-in', 'goal.override', 'goal.clear-override'],
    ...['goals.import', 'people.import', 'check-ins.import', 'goal.create-outline'],
    ...['person.add', 'person.edit', 'team.add', 'team.edit', 'team.retire'],
    ...['cycle.add', 'cycle.generate', 'cycle.edit', 'settings.edit'],
    ...['metric.add', 'metric.edit', 'metric.observe'],
    ...['calendar.add', 'calendar.edit', 'calendar.remove'],
    ...['cadence.set', 'cadence.end', 'leave.add', 'leave.remove'],
    ...['template.add', 'template.edit', 'template.retire'],
    ...['practice.add', 'practice.edit', 'practice.retire'],
    ...['value.add', 'value.edit', 'value.retire'],
  ),
  ...each(told('goal.return and goal.propose go on from there'), 'goal.', [
    ...['propose', 'accept', 'return'],
  ]),
  ...each(told('comment.withdraw takes the words back'), 'comment.', ['add', 'edit', 'withdraw']),
  ...each(ofTwo, 'series.', ['start', 'change', 'end', 'share']),
  ...each(ofTwo, 'meeting.', ['move', 'skip', 'add', 'confirm', 'object', 'close']),
  ...each(ofTwo, 'talking-point.', ['raise', 'edit', 'reorder', 'resolve', 'drop', 'reopen']),
  ...each(ofTwo, 'action.', ['add', 'edit', 'end', 'reopen']),
  ...each(unlogged, 'note.', ['add', 'edit', 'erase']),
  ...each(unlogged, 'phase.', ['set', 'clear']),
  ...each(unlogged, 'coach.', ['shown', 'dismiss', 'snooze', 'restore']),
  ...each({ instead: 'queue.wake ends it' }, 'queue.', ['snooze', 'wake']),
  ...each(told('queue.end-delegation ends it'), 'queue.', ['delegate', 'end-delegation']),
  'nudge.record': unlogged,
  'figures.take': published,
  ...each(told('review.withdraw gives it up, review.write goes on'), 'review.', [
    ...['start', 'write', 'cite', 'uncite', 'refresh', 'share', 'comment', 'withdraw'],
  ]),
  ...each(told('round.call-off ends it'), 'round.', [
    ...['open', 'raise-threshold', 'call-off', 'report-text'],
  ]),
  ...each(told('feedback.narrow leaves it to fewer readers'), 'feedback.', [
    ...['give', 'widen', 'narrow'],
  ]),
  ...each(told('feedback.withdraw-request takes a request back'), 'feedback.', [
    ...['ask', 'remind', 'decline', 'withdraw-request'],
  ]),
  ...each(told('recognition.withdraw takes it back'), 'recognition.', [
    ...['give', 'react', 'withdraw'],
  ]),
  'cycle.change-state': { instead: 'a cycle never moves back; goals go on in the next one' },
  'record.drop': { instead: 'what could not be read is gone; the record is added anew' },
  'person.erase': erased,
  'retention.run': erased,
};

/** Whether a command of a type can be undone. One that nothing is said of cannot. */
export function undoableOf(type: string): Undoable {
  const said = Object.hasOwn(undoable, type) ? undoable[type] : undefined;
  return said ?? { instead: 'nothing says how to put it back' };
}

/** Whether something is said of a type. */
export function isUndoSaid(type: string): boolean {
  return Object.hasOwn(undoable, type);
}

const prefix = 'undo:';

/** The type of the commit that undoes one of a type, such as `undo:goal.edit`; the same for undoing that again. */
export function undoTypeOf(type: string): string {
  return prefix + commandUndone(type);
}

/** The type of command that a commit came from, whether it did or undid it. */
export function commandUndone(type: string): string {
  return type.startsWith(prefix) ? type.slice(prefix.length) : type;
}

function all(...types: readonly string[]): Record<string, Undoable> {
  return Object.fromEntries(types.map((type) => [type, true]));
}

function each(said: Undoable, area: string, verbs: readonly string[]): Record<string, Undoable> {
  return Object.fromEntries(verbs.map((verb) => [area + verb, said]));
}

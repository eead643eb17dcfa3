import { isOpenAction } from '../../conversations/actions.ts';
import { PerfError } from '../../errors.ts';
import type { ActionItem, Series } from '../../schema/conversation.ts';
import {
  ActionAdd,
  ActionEdit,
  ActionEnd,
  ActionReopen,
} from '../../schema/conversation-commands.ts';
import type { ActionItemId, PersonId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { withFields } from './fields.ts';
import { assertNew, knownGoal } from './known.ts';
import { knownAction, knownSeries, restsOnSeries } from './known-series.ts';
import { meetingWritten } from './meeting-place.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `action.add`: one of the two takes something on. */
export const actionAdd = commandSpec({
  type: 'action.add',
  does: 'Adds an action that one of the two takes on.',
  schema: ActionAdd,
  decide(records, { meeting, ...input }, { viewer, now, newId }) {
    const series = knownSeries(records, input.seriesId, viewer);
    assertOfTheTwo(series, input.ownerId, ['ownerId']);
    if (input.goalId !== undefined) knownGoal(records, input.goalId, { viewer });
    const { named, writes } = meetingWritten(records, series, meeting);
    const id = newId() as ActionItemId;
    assertNew(records, 'actionItems', id);
    const record: ActionItem = { ...input, ...named, id, by: viewer, at: now };
    return [{ collection: 'actionItems', record }, ...writes];
  },
  basis: (records, input) => [
    ...restsOnSeries(records, input),
    ...(input.goalId === undefined ? [] : [{ collection: 'goals', id: input.goalId }]),
  ],
});

/** `action.edit`: fields of an open action, each only if it still is as the person saw it. */
export const actionEdit = commandSpec({
  type: 'action.edit',
  does: 'Replaces fields of an open action, each only if it still is as it was shown.',
  schema: ActionEdit,
  decide(records, { seriesId, actionId, fields, base }, { viewer }) {
    const series = knownSeries(records, seriesId, viewer);
    const action = knownAction(records, seriesId, actionId);
    if (!isOpenAction(action)) throw over(action, 'be edited');
    if (fields.text !== undefined && action.by !== viewer) throw ofAnother(action);
    if (fields.ownerId !== undefined) assertOfTheTwo(series, fields.ownerId, ['fields', 'ownerId']);
    const after = withFields(action, fields, base, actionId);
    if (!after) return [];
    return [{ collection: 'actionItems', record: parseRecordOf('actionItems', after, 'fields') }];
  },
});

/** `action.end`: done, or dropped with a reason. */
export const actionEnd = commandSpec({
  type: 'action.end',
  does: 'Ends an action: it is done, or dropped with a reason.',
  schema: ActionEnd,
  decide(records, { seriesId, actionId, ...end }, { viewer, now }) {
    knownSeries(records, seriesId, viewer);
    const action = knownAction(records, seriesId, actionId);
    if (action.ended?.as === end.as) return [];
    if (!isOpenAction(action)) throw over(action, `be ${end.as}`);
    const record: ActionItem = { ...action, ended: { by: viewer, at: now, ...end } };
    return [{ collection: 'actionItems', record }];
  },
});

/** `action.reopen`: it is still to be done. */
export const actionReopen = commandSpec({
  type: 'action.reopen',
  does: 'Opens an action again that was done or dropped.',
  schema: ActionReopen,
  decide(records, { seriesId, actionId }, { viewer }) {
    knownSeries(records, seriesId, viewer);
    const { ended, ...open } = knownAction(records, seriesId, actionId);
    return ended ? [{ collection: 'actionItems', record: open }] : [];
  },
});

function assertOfTheTwo({ id, people }: Series, ownerId: PersonId, path: readonly string[]): void {
  if (people.includes(ownerId)) return;
  throw new PerfError('invalid-input', `${ownerId} is not one of the two of the series ${id}.`, {
    issues: [{ path, message: 'expected one of the two people of the series' }],
  });
}

/** Words are changed by whoever wrote them: they go with that person when they are erased. */
function ofAnother({ id, by }: ActionItem): PerfError {
  const message = `The words of the action ${id} are those of ${by}; the other one may change its owner, day and goal.`;
  return new PerfError('not-allowed', message, { ids: [id] });
}

function over({ id, ended }: ActionItem, what: string): PerfError {
  const message = `The action ${id} is ${ended?.as} and cannot ${what}; it can be reopened.`;
  return new PerfError('wrong-state', message, { ids: [id] });
}

import { type Cause, type CauseTemplates, renderCause } from '@throughline/core';
import type { MessagesOf } from '../messages.ts';
import { isolated } from '../messages/isolated.ts';
import { factsText } from '../parts/facts.ts';
import { listed, nameList } from '../parts/name-list.ts';
import { type DashView, nameOf, percentOf, titleOf } from './dash-view.ts';

/** What differences are drawn with: a view with the texts of causes, which are fetched with them. */
export interface CauseView extends DashView {
  readonly messages: DashView['messages'] & MessagesOf<'causes'>;
}

/**
 * What a cause says, to stand behind the title of its goal; a whole sentence for one that is of no goal.
 *
 * @example
 * causeWords({ key: 'override-cleared', values: { goalId } }, view); // 'is computed again'
 */
export function causeWords(cause: Cause, view: CauseView): string {
  return renderCause(cause, {
    ...ofLife(view),
    ...ofReports(view),
    ...ofPlan(view),
    ...ofRest(view),
  });
}

type Some<Key extends Cause['key']> = Pick<CauseTemplates<string>, Key>;

function ofLife(
  view: CauseView,
): Some<'new-goal' | 'goal-gone' | 'closed' | 'cancelled' | 'state-moved' | 'regraded'> {
  const { kind: kinds, status: statuses, causes } = view.messages;
  const { says, states } = causes;
  return {
    'new-goal': ({ kind }) => says.isNew(kinds[kind]),
    'goal-gone': () => says.gone,
    closed: ({ grade, status }) =>
      grade === null
        ? says.closedPlain(statuses[status])
        : says.closed(percentOf(view, grade), statuses[status]),
    cancelled: () => says.cancelled,
    'state-moved': ({ from, to }) => says.moved(states[from], states[to]),
    regraded: ({ from, to }) => says.went(percentOf(view, from), percentOf(view, to)),
  };
}

function ofReports(
  view: CauseView,
): Some<'checked-in' | 'observed' | 'report-gone' | 'time-passed'> {
  const { causes, status } = view.messages;
  const { says } = causes;
  const went = (values: { readonly before: number | null; readonly after: number | null }) =>
    says.went(percentOf(view, values.before), percentOf(view, values.after));
  return {
    'checked-in': went,
    observed: went,
    'report-gone': ({ ids }) => says.reportGone(ids.length),
    'time-passed': ({ before, after }) =>
      before.status === after.status
        ? says.went(percentOf(view, before.progress), percentOf(view, after.progress))
        : says.moved(status[before.status], status[after.status]),
  };
}

function ofPlan(
  view: CauseView,
): Some<'target-edited' | 'plan-edited' | 'weight-edited' | 'realigned' | 'reassigned'> {
  const { format, messages } = view;
  const { says, fields: names } = messages.causes;
  const titles = (ids: readonly Parameters<typeof titleOf>[1][]) =>
    nameList(
      ids.map((id) => titleOf(view, id)),
      format.locale,
    );
  return {
    'target-edited': () => says.target,
    'plan-edited': ({ fields }) =>
      says.plan(
        listed(
          fields.map((field) => names[field]),
          format.locale,
        ),
      ),
    'weight-edited': ({ parentId, from, to }) =>
      says.weight(isolated(titleOf(view, parentId)), format.number(from), format.number(to)),
    realigned: ({ to }) => (to.length === 0 ? says.unlinked : says.realigned(titles(to))),
    reassigned: ({ from, to }) =>
      says.owner(isolated(nameOf(view, from)), isolated(nameOf(view, to))),
  };
}

function ofRest(
  view: CauseView,
): Some<
  'override-set' | 'override-cleared' | 'settings-edited' | 'around-edited' | 'out-of-sight'
> {
  const { causes, status: statuses } = view.messages;
  const { says, around } = causes;
  return {
    'override-set': ({ progress, status }) =>
      says.set(
        factsText(
          [progress !== null && percentOf(view, progress), status !== null && statuses[status]],
          view.messages,
        ),
      ),
    'override-cleared': () => says.cleared,
    'settings-edited': ({ fields }) => says.settings(fields.length),
    'around-edited': ({ collection, count }) => says.around(count, around[collection]),
    'out-of-sight': () => says.hidden,
  };
}

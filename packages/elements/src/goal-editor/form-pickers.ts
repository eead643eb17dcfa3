import {
  type GoalId,
  type OwnerId,
  type PersonId,
  type Records,
  type TeamId,
  isOver,
  parentRefusals,
} from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import { peopleOptions } from '../parts/people-options.ts';
import { Picker, type PickerOption, matching } from '../parts/picker.ts';
import type { FormMessages } from './form-texts.ts';
import { type Values, linkTo } from './values.ts';

/** What the pickers of the form search in, and what they change. */
export interface Picking {
  readonly records: Records;
  readonly messages: FormMessages;
  readonly values: Values;
  readonly goalId: GoalId | undefined;
  readonly change: (patch: Partial<Values>, place: string) => void;
}

/** The fields of the form in which one searches and chooses. */
export type FormPickers = ReturnType<typeof formPickers>;

/** A field of the form that holds several people. */
export type PeopleField = 'contributors' | 'observers' | 'visibleTo';

/** The pickers of the form. */
export function formPickers(
  host: ReactiveControllerHost,
  now: () => Picking | undefined,
  isLocked: () => boolean,
) {
  const picker = (
    find: (picking: Picking, text: string) => readonly PickerOption[],
    pick: (picking: Picking, id: string) => void,
  ) =>
    new Picker(host, {
      find(text) {
        const picking = now();
        return picking ? find(picking, text) : [];
      },
      pick(id) {
        const picking = now();
        if (picking) pick(picking, id);
      },
      isLocked,
    });
  const people = (name: PeopleField) =>
    picker(
      (picking, text) => peopleOptions(picking.records, text, picking.values[name]),
      ({ values, change }, id) => change({ [name]: [...values[name], id as PersonId] }, name),
    );
  return {
    owner: picker(
      (picking, text) => ownersIn(picking, text),
      ({ change }, id) => change({ ownerId: id as OwnerId }, 'ownerId'),
    ),
    parent: picker(
      (picking, text) => parentsIn(picking, text),
      ({ values, change }, id) =>
        change({ links: [...values.links, linkTo(id as GoalId, values.visibility)] }, 'links'),
    ),
    team: picker(
      (picking, text) => orNone(picking, text, teamsIn(picking, text)),
      ({ change }, id) => change({ teamId: id as TeamId | '' }, 'teamId'),
    ),
    reviewer: picker(
      (picking, text) => orNone(picking, text, peopleOptions(picking.records, text)),
      ({ change }, id) => change({ reviewerId: id as PersonId | '' }, 'reviewerId'),
    ),
    contributors: people('contributors'),
    observers: people('observers'),
    visibleTo: people('visibleTo'),
  };
}

/** What was found, and nobody before anything was typed. */
function orNone({ messages }: Picking, text: string, found: readonly PickerOption[]) {
  return text.trim() ? found : [{ id: '', label: messages.goalForm.none }, ...found];
}

function teamsIn({ records, messages }: Picking, text: string) {
  return matching(records.teams.values(), text, ({ name }) => name).map(({ id, name }) =>
    option(id, name, messages.goalForm.team),
  );
}

/** People first: a goal is somebody's, or a team's. */
function ownersIn(picking: Picking, text: string): readonly PickerOption[] {
  const [people, teams] = [peopleOptions(picking.records, text), teamsIn(picking, text)];
  return [...people.slice(0, Math.max(4, 8 - teams.length)), ...teams].slice(0, 8);
}

function parentsIn({ records, values, goalId, messages }: Picking, text: string) {
  const taken = new Set<GoalId>(values.links.map(({ parentId }) => parentId));
  const refusal = goalId && records.goals.has(goalId) ? parentRefusals(records, goalId) : undefined;
  const fitting = [...records.goals.values()].filter((goal) => {
    if (taken.has(goal.id) || isOver(goal)) return false;
    const refused = refusal?.(goal.id) ?? null;
    // The kind may still be changed in the form.
    return refused === null || refused === 'lower-kind';
  });
  return matching(fitting, text, ({ title }) => title).map(({ id, title, kind }) =>
    option(id, title, messages.kind[kind]),
  );
}

function option(id: string, label: string, detail: string | undefined): PickerOption {
  return { id, label, ...(detail && { detail }) };
}

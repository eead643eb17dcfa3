import type { ActionEdit, ActionItem, PersonId } from '@throughline/core';
import { nameApart } from '../parts/name-apart.ts';
import type { Values } from './desk.ts';
import type { Form, FormField } from './form.ts';
import { goalField, goalIn } from './goal-field.ts';
import { meetingAtHand, refOf } from './meetings-at-hand.ts';
import { type Scene, placeOf } from './scene.ts';

/** The form for something that one of the two takes on. */
export function actionForm(scene: Scene): Form {
  const { series, reading, messages } = scene;
  const { oneOnOne } = messages;
  const meeting = series.state === 'active' ? meetingAtHand(reading, series) : null;
  const ref = meeting && refOf(meeting);
  return {
    place: placeOf(scene, 'action-add'),
    label: oneOnOne.newAction,
    fields: [
      ...fieldsOf({ text: '', ownerId: reading.viewer, due: '' }, scene),
      ...goalField(scene, oneOnOne.actionGoal),
    ],
    submit: oneOnOne.addAction,
    make: ({ text = '', ownerId, due, goal }) => {
      const goalId = goalIn(scene, goal);
      return {
        command: {
          type: 'action.add',
          input: {
            ...{ seriesId: series.id, text, ownerId: ownerId as PersonId },
            ...(due && { due }),
            ...(goalId && { goalId }),
            ...(ref && { meeting: ref }),
          },
        },
        said: oneOnOne.actionAdded,
      };
    },
  };
}

/** The form for an action that is there. Its words are changed by whoever wrote them. */
export function editForm(action: ActionItem, scene: Scene): Form {
  const { oneOnOne } = scene.messages;
  const { id, by, text = '', ownerId, due = '' } = action;
  const all = fieldsOf({ text, ownerId, due }, scene);
  return {
    place: placeOf(scene, `action-edit/${id}`),
    label: oneOnOne.edit,
    fields: by === scene.reading.viewer ? all : all.slice(1),
    submit: oneOnOne.save,
    make: (_values, { fields, base }) => ({
      command: {
        type: 'action.edit',
        input: {
          seriesId: scene.series.id,
          actionId: id,
          fields: asFields(fields),
          base: asFields(base),
        },
      },
      said: oneOnOne.actionSaved,
    }),
  };
}

/** The form that asks why an action is dropped. */
export function dropForm({ id }: ActionItem, scene: Scene): Form {
  const { oneOnOne } = scene.messages;
  return {
    place: placeOf(scene, `action-drop/${id}`),
    label: oneOnOne.dropAction,
    fields: [{ name: 'reason', label: oneOnOne.reason, kind: 'words' }],
    submit: oneOnOne.dropAction,
    make: ({ reason = '' }) => ({
      command: {
        type: 'action.end',
        input: { seriesId: scene.series.id, actionId: id, as: 'dropped', reason },
      },
      said: oneOnOne.actionDropped,
    }),
  };
}

function fieldsOf(
  { text, ownerId, due }: Record<'text' | 'ownerId' | 'due', string>,
  { series, reading, messages }: Scene,
): readonly FormField[] {
  const { oneOnOne } = messages;
  const people = series.people.map((id) => [id, nameApart(id, reading.records)] as const);
  return [
    { name: 'text', label: oneOnOne.actionText, kind: 'words', value: text },
    {
      name: 'ownerId',
      label: oneOnOne.actionOwner,
      kind: 'choice',
      value: ownerId,
      options: people,
    },
    { name: 'due', label: oneOnOne.actionDue, kind: 'date', value: due, isOptional: true },
  ];
}

/** Fields as a command takes them: an empty day is none. */
function asFields(values: Values): ActionEdit['fields'] {
  const { due, ...rest } = values;
  return { ...(rest as ActionEdit['fields']), ...(due !== undefined && { due: due || null }) };
}

import { PerfError } from '../../errors.ts';
import type { Recognition } from '../../schema/recognition.ts';
import {
  RecognitionGive,
  RecognitionReact,
  RecognitionWithdraw,
} from '../../schema/recognition-commands.ts';
import type { RecognitionId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { named } from './feedback.ts';
import { assertNew, knownGoal } from './known.ts';
import { assertHere, assertValue, knownRecognition } from './known-growth.ts';

/** `recognition.give`: thanks to one or several, on the wall unless one of them keeps off it. */
export const recognitionGive = commandSpec({
  type: 'recognition.give',
  does: 'Thanks one person or several, for a value or on a goal perhaps.',
  schema: RecognitionGive,
  decide(records, input, { viewer, now, newId }) {
    const { to, goalId, valueId } = input;
    const id = newId() as RecognitionId;
    const record: Recognition = { ...input, id, from: viewer, at: now, reactions: [] };
    if (to.includes(viewer)) throw ofOneself();
    for (const personId of to) assertHere(records, personId);
    if (goalId !== undefined) knownGoal(records, goalId, { viewer });
    assertValue(records, valueId);
    assertNew(records, 'recognitions', id);
    return [{ collection: 'recognitions', record }];
  },
  basis: (_records, { to, goalId, valueId }) => [
    ...to.flatMap((id) => named('people', id)),
    ...named('goals', goalId),
    ...named('companyValues', valueId),
  ],
});

/** `recognition.react`: sets whether the viewer answers with a reaction, so that a second time changes nothing. */
export const recognitionReact = commandSpec({
  type: 'recognition.react',
  does: 'Sets whether one answers a recognition with a reaction.',
  schema: RecognitionReact,
  decide(records, { recognitionId, reaction, on }, { viewer }) {
    const recognition = knownRecognition(records, recognitionId, viewer);
    const { reactions, withdrawnAt } = recognition;
    const isOwn = (each: Recognition['reactions'][number]) =>
      each.by === viewer && each.reaction === reaction;
    if (reactions.some(isOwn) === on) return [];
    if (withdrawnAt !== undefined) throw takenBack(recognitionId);
    const after = on
      ? [...reactions, { by: viewer, reaction }]
      : reactions.filter((each) => !isOwn(each));
    return [{ collection: 'recognitions', record: { ...recognition, reactions: after } }];
  },
  basis: (records, { recognitionId }) =>
    (records.growth.recognitions.get(recognitionId)?.to ?? []).flatMap((id) => named('people', id)),
});

/** `recognition.withdraw`: the words go, with the value and what others said to them; its place stays. */
export const recognitionWithdraw = commandSpec({
  type: 'recognition.withdraw',
  does: 'Takes back a recognition of one’s own: its text, value and reactions go, its place stays.',
  schema: RecognitionWithdraw,
  decide(records, { recognitionId }, { viewer, now }) {
    const recognition = knownRecognition(records, recognitionId, viewer);
    if (recognition.withdrawnAt !== undefined) return [];
    const { text: _text, valueId: _valueId, ...place } = recognition;
    const record: Recognition = { ...place, reactions: [], withdrawnAt: now };
    return [{ collection: 'recognitions', record }];
  },
});

function ofOneself(): PerfError {
  const message = 'In the input of recognition.give: to: expected others than whoever gives it.';
  return new PerfError('invalid-input', message, {
    issues: [{ path: ['to'], message: 'expected others than whoever gives it' }],
  });
}

function takenBack(id: RecognitionId): PerfError {
  const message = `The recognition ${id} was taken back; there is nothing to answer.`;
  return new PerfError('wrong-state', message, { ids: [id] });
}

import fc from 'fast-check';
import type { Workspace } from '../workspace/workspace.ts';
import { seriesId } from './conversations.ts';
import type { Deed } from './random-commands.ts';

type Talk = (workspace: Workspace) => readonly [type: string, input: object];

const of = { seriesId, text: 'x' };
const due = '2026-05-11T10:00:00.000Z';

/** What the two of a series do in words; on what is not there it is refused. */
const talks: readonly Talk[] = [
  () => ['talking-point.raise', of],
  ({ records: { rhythm } }) => {
    const open = rhythm.talkingPointsOf(seriesId).find(({ ended }) => ended === undefined);
    return ['talking-point.drop', { seriesId, pointId: open?.id, reason: 'x' }];
  },
  () => ['note.add', { ...of, visibility: 'shared' }],
  () => ['note.add', { ...of, visibility: 'private' }],
  ({ records: { rhythm }, viewer }) => {
    const notes = [...rhythm.privateNotesOf(seriesId), ...rhythm.sharedNotesOf(seriesId)];
    const note = notes.find(({ by }) => by === viewer);
    return ['note.edit', { ...of, noteId: note?.id, base: note?.text }];
  },
  () => ['action.add', { ...of, ownerId: 'mia' }],
  ({ records: { rhythm } }) => {
    const open = rhythm.actionItemsOf(seriesId).find(({ ended }) => ended === undefined);
    return ['action.end', { seriesId, actionId: open?.id, as: 'dropped', reason: 'x' }];
  },
  () => ['meeting.skip', { seriesId, meeting: { due }, at: due, reason: 'x' }],
];

/** Anything in words between lea and mia, sensible or not. */
export const talk: fc.Arbitrary<Deed> = fc
  .constantFrom(...talks)
  .map((each): Deed => (workspace) => {
    const [type, input] = each(workspace);
    return { type, input };
  });

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canSee } from '../access/can-see.ts';
import type { PerfError } from '../errors.ts';
import { notesOf } from '../conversations/notes.ts';
import { type Talking, seriesId, talking } from '../testing/conversations.ts';
import { refusalOf, refusedAs, toldBy } from '../testing/workspaces.ts';
import { stateOfStorage } from '../testing/stored.ts';
import type { Workspace } from './workspace.ts';

const everyone = ['lea', 'mia', 'ada', 'hal', 'max'];
const meeting = { due: '2026-05-11T10:00:00Z' };

const notes = (workspace: Workspace) =>
  notesOf(workspace.records.rhythm, seriesId).map(
    ({ visibility, note }) => `${visibility} ${note.text}`,
  );

const add = ({ run }: Talking, by: string, text: string, more: object = {}) =>
  run(by, 'note.add', { seriesId, visibility: 'shared', text, ...more });

const idOf = ({ of }: Talking, text: string, by = 'mia') =>
  notesOf(of(by).records.rhythm, seriesId).find(({ note }) => note.text === text)?.note.id ?? '';

describe('shared notes', () => {
  test('[CO22] are read by both and by nobody else', async () => {
    const all = await talking(everyone);
    await add(all, 'mia', 'Agreed', { meeting });
    all.setNow('2026-05-04T10:05:00.000Z');
    await add(all, 'lea', 'Also');
    for (const viewer of ['lea', 'mia']) {
      assert.deepEqual(notes(all.of(viewer)), ['shared Agreed', 'shared Also']);
    }
    for (const viewer of ['ada', 'hal', 'max']) assert.deepEqual(notes(all.of(viewer)), []);
    const { rhythm } = all.of('lea').records;
    const [held] = rhythm.meetingsOf(seriesId);
    assert.deepEqual(notesOf(rhythm, seriesId, held?.id).length, 1);
    assert.deepEqual(notesOf(rhythm, seriesId, null).length, 1);
  });

  test('[CO22] [P39] are changed by their author until the meeting is closed, then only added to', async () => {
    const all = await talking();
    const { of, run, setNow } = all;
    await add(all, 'mia', 'One', { meeting });
    const edit = { seriesId, noteId: idOf(all, 'One'), text: 'Two', base: 'One' };
    assert.equal(await refusedAs(of('lea'), 'note.edit', edit), 'not-allowed');
    await run('mia', 'note.edit', edit);
    const erase = { seriesId, noteId: edit.noteId };
    assert.match(await refusedAs(of('mia'), 'note.erase', erase), /^wrong-state/);
    setNow('2026-05-11T11:00:00.000Z');
    await run('lea', 'meeting.close', { seriesId, meeting });
    const late = { ...edit, text: 'Three', base: 'Two' };
    assert.match(await refusedAs(of('mia'), 'note.edit', late), /^wrong-state/);
    await add(all, 'mia', 'More', { meeting });
    assert.deepEqual(notes(of('lea')), ['shared Two', 'shared More']);
  });

  test('[CO24] of two edits one stands; the other is a conflict, in two tabs too', async () => {
    const all = await talking();
    const other = await all.open('mia', 'tab');
    for (const visibility of ['shared', 'private']) {
      await add(all, 'mia', visibility, { visibility });
      const noteId = idOf(all, visibility);
      const edit = (text: string) => ({
        type: 'note.edit',
        input: { seriesId, noteId, text, base: visibility },
      });
      const outcomes = await Promise.allSettled([
        all.of('mia').run(edit('mine')),
        other.run(edit('theirs')),
      ]);
      await all.settled();
      const refused = outcomes.flatMap((it) =>
        it.status === 'rejected' ? [(it.reason as PerfError).code] : [],
      );
      assert.deepEqual(refused, ['conflict']);
    }
    assert.deepEqual(notes(other), ['shared mine', 'private mine']);
    assert.deepEqual(notes(all.of('mia')), notes(other));
  });
});

describe('private notes', () => {
  const secret = 'What I really think';

  test('[CO23] leave no trace for anybody but their author', async () => {
    const all = await talking(everyone);
    const others = everyone.filter((viewer) => viewer !== 'mia');
    const before = others.map((viewer) => JSON.stringify(shown(all.of(viewer))));
    const told = others.map((viewer) => toldBy(all.of(viewer)));
    const own = toldBy(all.of('mia'));
    await add(all, 'mia', secret, { visibility: 'private', meeting });
    const noteId = idOf(all, secret);
    assert.deepEqual(own, [`here; privateNotes ${noteId}`, `stored; privateNotes ${noteId}`]);
    assert.deepEqual(
      others.map((viewer) => JSON.stringify(shown(all.of(viewer)))),
      before,
    );
    assert.deepEqual(told.flat(), []);
    assert.deepEqual(notes(all.of('mia')), [`private ${secret}`]);
    for (const viewer of others) {
      const past = await all.of(viewer).at(all.now());
      assert.deepEqual(notesOf(past.records.rhythm, seriesId), []);
      const state = await stateOfStorage(all.storage());
      const ref = { collection: 'privateNotes', id: noteId, seriesId } as const;
      assert.equal(canSee(viewer as never, ref, state).allowed, false);
      for (const type of ['note.edit', 'note.erase']) {
        const rest = type === 'note.edit' ? { text: 'B', base: secret } : {};
        const answer = async (id: string) => {
          const error = await refusalOf(all.of(viewer), type, { seriesId, noteId: id, ...rest });
          return `${error.code} ${error.message}`.replace(id, '');
        };
        assert.equal(await answer(noteId), await answer('none'));
      }
    }
  });

  test('[CO25] keep no past: an edit and an erasure leave nothing of what was written before', async () => {
    const all = await talking();
    const { of, run, now } = all;
    await add(all, 'mia', secret, { visibility: 'private' });
    const noteId = idOf(all, secret);
    await run('mia', 'note.edit', { seriesId, noteId, text: 'Calmer', base: secret });
    assert.equal((await stored(all)).includes(secret), false);
    assert.deepEqual(notes(of('mia')), ['private Calmer']);
    await run('mia', 'note.erase', { seriesId, noteId });
    await run('mia', 'note.erase', { seriesId, noteId });
    assert.equal((await stored(all)).includes('Calmer'), false);
    assert.deepEqual(notes(of('mia')), []);
    assert.deepEqual(notesOf((await of('mia').at(now())).records.rhythm, seriesId), []);
    const edit = { seriesId, noteId, text: 'New', base: 'Calmer' };
    assert.equal(await refusedAs(of('mia'), 'note.edit', edit), `wrong-state ${noteId}`);
  });
});

/** All that a viewer is shown of the series. */
function shown({ records: { rhythm }, viewer, agenda }: Workspace): unknown {
  const series = [...rhythm.series.values()];
  return [
    series,
    rhythm.meetingsOf(seriesId),
    rhythm.talkingPointsOf(seriesId),
    rhythm.sharedNotesOf(seriesId),
    rhythm.privateNotesOf(seriesId),
    rhythm.actionItemsOf(seriesId),
    rhythm.seriesOf(viewer),
    series.length > 0 ? agenda(seriesId) : [],
  ];
}

async function stored({ storage }: Talking): Promise<string> {
  const all: unknown[] = [...(await storage().read())];
  for await (const commit of storage().commits(0)) all.push(commit);
  return JSON.stringify(all);
}

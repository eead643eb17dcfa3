import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectPerson } from '../exchange/person-export.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { goalOf, monday, openWorkspace } from '../testing/workspaces.ts';
import { withoutTexts } from './without-texts.ts';

const checkIn: CheckIn = parseRecord('checkIns', {
  ...{ id: 'c', goalId: 'g', by: 'ada', at: monday, asOf: '2026-05-04', value: 1, note: 'Slow' },
  imported: { source: 'old', id: '1', personId: 'max' },
});

test('[X51] the words of an imported check-in are those of whom the source names', async () => {
  const noteAfter = (erased: string) =>
    withoutTexts('checkIns', checkIn, {
      ...{ wrote: (id: PersonId) => id === erased, at: monday },
      ...{ isHeld: () => false, rounds: new Map() },
    })?.note;
  assert.deepEqual([noteAfter('max'), noteAfter('ada')], [undefined, 'Slow']);
  const goals = [goalOf('g', { measure: { kind: 'binary' } })];
  const { note, imported, ...rest } = checkIn;
  const spoken = { ...rest, value: true, ...(note && { note }), ...(imported && { imported }) };
  const { records } = await openWorkspace({ viewer: 'ada', goals, checkIns: [spoken] });
  const theirs = collectPerson(records, 'max' as PersonId).checkIns ?? [];
  assert.deepEqual(
    theirs.map(({ id }) => id),
    ['c'],
  );
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '../goals/records.ts';
import { rhythmRecords, personOf } from '../testing/rhythms.ts';
import { groupTree } from './group-tree.ts';

const at = '2026-04-30';

/** Each group with its people, those of the group itself first. */
function inShort(records: Records): readonly string[] {
  const { groups, people } = groupTree(records, at);
  return groups.map(
    ({ teamId = 'all', from, until }) => `${teamId}: ${people.slice(from, until).join()}`,
  );
}
const team = (id: string, parentId?: string) => ({ id, name: id, ...(parentId && { parentId }) });

describe('groups of people', () => {
  test('[I46] are everyone and each team with the teams below it', () => {
    const records = rhythmRecords({
      teams: [team('b', 'a'), team('a'), team('c', 'a'), team('d')],
      people: [
        personOf('x', { teamId: 'b' }),
        personOf('y', { teamId: 'a' }),
        personOf('z'),
        personOf('w', { teamId: 'd' }),
      ],
    });
    assert.deepEqual(inShort(records), ['all: z,y,x,w', 'a: y,x', 'b: x', 'c: ', 'd: w']);
  });

  test('[I46] hold who was there on the last day: joined by then and not left before', () => {
    const records = rhythmRecords({
      teams: [],
      people: [
        personOf('new', { joined: '2026-05-01' }),
        personOf('last', { joined: '2026-04-30' }),
        personOf('left', { left: '2026-04-29', active: false }),
        personOf('leaves', { left: '2026-04-30', active: false }),
        personOf('gone', { active: false }),
      ],
    });
    assert.deepEqual(inShort(records), ['all: last,leaves']);
  });

  test('[I46] who names a team that is not there, or in a circle, is in everyone alone', () => {
    const records = rhythmRecords({
      teams: [team('a', 'b'), team('b', 'a'), team('c', 'nowhere')],
      people: [
        personOf('x', { teamId: 'a' }),
        personOf('y', { teamId: 'gone' }),
        personOf('z', { teamId: 'c' }),
      ],
    });
    assert.deepEqual(inShort(records), ['all: x,y,z', 'c: z']);
  });

  test('[I46] chains of 20,000 teams are no harder than others', () => {
    const teams = Array.from({ length: 20_000 }, (_, index) =>
      team(`t${index}`, index > 0 ? `t${index - 1}` : undefined),
    );
    const people = [personOf('x', { teamId: 't19999' })];
    assert.equal(inShort(rhythmRecords({ teams, people })).at(-1), 't19999: x');
  });
});

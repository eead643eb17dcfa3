import { expect } from '@open-wc/testing';
import { type Person, type PersonId, recordsFrom } from '@throughline/core';
import { nameApart } from './name-apart.ts';

const person = (id: string, name: string, more: Partial<Person> = {}) =>
  ({ id, name, active: true, ...more }) as Person;

/** Names that are asked for in one go, as those of a drawing are. */
const namesOf = (ids: readonly string[], records: ReturnType<typeof recordsFrom>) =>
  ids.map((id) => nameApart(id as PersonId, records));

describe('nameApart', () => {
  it('[E420] tells people of one name apart by the team, or by the id', () => {
    const sales = { id: 'sales', name: 'Sales' } as never;
    const people = [
      person('a', 'Zoe Adam', { teamId: 'sales' as never }),
      person('b', 'ZOË ADAM'),
      person('c', 'Max Bell'),
      person('d', 'Max Bell', { active: false }),
    ];
    const records = recordsFrom({ people, teams: [sales] });
    expect(namesOf(['a', 'b', 'c', 'd', 'nobody'], records)).to.deep.equal([
      ...['Zoe Adam (Sales)', 'ZOË ADAM (b)', 'Max Bell', 'Max Bell (d)', 'nobody'],
    ]);
  });

  it('[E420] tells names apart whose letters of another script look the same', () => {
    const people = [
      person('latin', 'Anna Koch'),
      person('cyrillic', 'Аnnа Kосh'),
      person('greek', 'Αnna Κoch'),
      person('other', 'Анна Кох'),
    ];
    const names = namesOf(['latin', 'cyrillic', 'greek', 'other'], recordsFrom({ people }));
    expect(names).to.deep.equal([
      ...['Anna Koch (latin)', 'Аnnа Kосh (cyrillic)', 'Αnna Κoch (greek)', 'Анна Кох'],
    ]);
  });

  it('[E420] goes through all people once for what is drawn in one go, and anew for the next', async () => {
    const people = new Map<PersonId, Person>();
    const set = (one: Person) => people.set(one.id, one);
    for (let each = 0; each < 10_000; each += 1) set(person(`p${each}`, `Name ${each}`));
    let walks = 0;
    people.values = function values() {
      walks += 1;
      return Map.prototype.values.call(people) as ReturnType<typeof people.values>;
    };
    const records = { ...recordsFrom({}), people };
    const ids = [...people.keys()].slice(0, 100);
    expect(namesOf(ids, records)[7]).to.equal('Name 7');
    expect(walks).to.equal(1);
    set(person('p9999', 'Name 7'));
    await Promise.resolve();
    expect(namesOf(ids, records)[7]).to.equal('Name 7 (p7)');
    expect(walks).to.equal(2);
  });
});

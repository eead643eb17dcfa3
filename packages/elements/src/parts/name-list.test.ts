import { expect } from '@open-wc/testing';
import type { PersonId } from '@throughline/core';
import { ar } from '../messages/ar.ts';
import { enCommon } from '../messages/en-common.ts';
import { rhythmText } from '../settings/sections/rhythm-words.ts';
import { enSettingsRhythm } from '../messages/en-settings-rhythm.ts';
import { formatFor } from '../format.ts';
import { factsText } from './facts.ts';
import { namesApart } from './name-apart.ts';
import { listOf, listed, nameList } from './name-list.ts';

const arabicComma = { words: { ...enCommon.words, ...ar.shared.words } };
const people = new Map(
  [
    { id: 'a', name: 'Sam Sato', teamId: 'sales' },
    { id: 'b', name: 'Sam Sato', teamId: 'growth' },
    { id: 'c', name: 'SAM SATO', teamId: 'growth' },
    { id: 'd', name: 'Eve Eden' },
  ].map((person) => [person.id as PersonId, { ...person, active: false }]),
);
const teams = new Map([
  ['sales', { id: 'sales', name: 'Sales' }],
  ['growth', { id: 'growth', name: 'Growth' }],
]);

describe('lists in words', () => {
  const three = ['أ', 'ب', 'ج'];

  it('[E479] have the comma and the “and” of the language', () => {
    expect(listOf(three, 'ar')).to.equal('أ وب وج');
    expect(listed(three, 'ar')).to.equal('أ، وب، وج');
    expect(nameList(['Ann', 'Ben'], 'ar')).to.equal('\u2068Ann\u2069 و\u2068Ben\u2069');
    expect(listed(['3 new', '2 changed'], 'en')).to.equal('3 new, 2 changed');
    expect(factsText(three, { ...enCommon, ...arabicComma })).to.equal('أ، ب، ج');
    expect(factsText(['Objective', '', undefined, '42%'], enCommon)).to.equal('Objective, 42%');
  });

  it('[E479] join a rhythm and its end with the comma of the language', async () => {
    const settingsRhythm = await ar.areas.settingsRhythm();
    const messages = { ...enCommon, ...arabicComma, settingsRhythm };
    const recurrence = { frequency: 'weekly', interval: 2, count: 4 } as const;
    expect(rhythmText(recurrence, { messages, format: formatFor('ar') })).to.equal(
      'كل أسبوعين، عدد المرات 4',
    );
    const english = { ...enCommon, settingsRhythm: enSettingsRhythm };
    expect(rhythmText(recurrence, { messages: english, format: formatFor('en') })).to.equal(
      'Every 2 weeks, 4 times',
    );
  });

  it('[E479] tell those apart who read the same in them, by team, else by id', () => {
    const records = { people, teams } as unknown as Parameters<typeof namesApart>[1];
    expect(namesApart([...people.keys()], records)).to.deep.equal([
      ...['Sam Sato (Sales)', 'Sam Sato (b)', 'SAM SATO (c)', 'Eve Eden'],
    ]);
  });
});

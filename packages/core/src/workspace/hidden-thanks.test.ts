import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { TriggerName } from '../schema/practice.ts';
import { practiceOn } from '../testing/coached.ts';
import type { Talking } from '../testing/conversations.ts';
import { growing } from '../testing/feedback.ts';

const rarely: TriggerName = 'no-recognition-in-60-days';
const inside: TriggerName = 'recognition-from-inside-only';
const practices = [rarely, inside].map((name) =>
  practiceOn(name, { name, ...(name === inside ? { count: 1, share: 0.1 } : {}) }),
);
const longAfter = '2026-09-01T10:00:00.000Z';

/** What lea is told of mia’s recognition, and who she is told was not seen. */
function toldLea({ of }: Talking): string {
  const lea = of('lea');
  // Each practice by itself, since the coach speaks once of a person.
  const all = practices.flatMap((practice) => lea.coach({ practices: [practice] }));
  const told = all.map(({ reason }) => {
    const values = reason.values as { personId?: string; lastAt?: string | null };
    return `${reason.key} ${values.personId} ${values.lastAt?.slice(0, 10)}`;
  });
  const unseen = lea.unseen().map(({ personId, lastAt }) => `${personId} ${lastAt?.slice(0, 10)}`);
  return [...told, ...unseen].sort().join(', ');
}

/** With mia as the one report of lea's, since the coach suggests a practice about one of several. */
async function company(): Promise<Talking> {
  const all = await growing();
  const edit = (personId: string, fields: object, base: object) =>
    all.run('ada', 'person.edit', { personId, fields, base });
  await edit('mia', { joined: '2025-01-01' }, { joined: null });
  await edit('max', { managerId: 'ada' }, { managerId: 'lea' });
  return all;
}
const thank = (all: Talking, from: string, ...to: readonly string[]) =>
  all.run(from, 'recognition.give', { to, text: 'Thank you.' });
const keepOff = (all: Talking, personId: string, isOff: boolean) =>
  all.run(personId, 'person.edit', {
    ...{ personId, fields: { wallOptOut: isOff } },
    base: { wallOptOut: isOff ? null : true },
  });

describe('a leader is told of recognition', () => {
  before(() => calendarReady());

  test('[PR27] [RC5] where nobody gave any, and where it was long ago', async () => {
    const all = await company();
    assert.equal(toldLea(all), 'coach.no-recognition-in-60-days mia undefined, mia undefined');
    await thank(all, 'lea', 'mia');
    assert.equal(toldLea(all), 'coach.recognition-from-inside-only mia undefined');
    all.setNow(longAfter);
    assert.match(toldLea(all), /in-60-days mia 2026-05-04.*, mia 2026-05-04$/);
  });

  test('[PR27] [RC5] and of nobody who keeps off the wall, thanked or not', async () => {
    const all = await company();
    await keepOff(all, 'mia', true);
    assert.equal(toldLea(all), '');
    await thank(all, 'max', 'mia');
    assert.equal(all.of('lea').records.people.get('mia' as never)?.wallOptOut, undefined);
    assert.equal(toldLea(all), '');
    all.setNow(longAfter);
    assert.equal(toldLea(all), '');
    await keepOff(all, 'mia', false);
    assert.match(toldLea(all), /in-60-days mia 2026-05-04/);
  });

  test('[PR27] [RC5] and not where somebody thanked along with a report keeps off the wall', async () => {
    const all = await company();
    await thank(all, 'ada', 'mia', 'hal');
    await keepOff(all, 'hal', true);
    assert.deepEqual(all.of('lea').records.growth.recognitionsTo('mia' as never), []);
    assert.equal(toldLea(all), '');
    all.setNow(longAfter);
    assert.equal(toldLea(all), '');
    // What is in sight and later speaks for itself again.
    await thank(all, 'hal', 'mia');
    await thank(all, 'lea', 'mia');
    all.setNow('2026-12-01T10:00:00.000Z');
    assert.match(toldLea(all), /in-60-days mia 2026-09-01/);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkingCalendarId } from '../../schema/ids.ts';
import { company, openWorkspace, refusedAs, settle } from '../../testing/workspaces.ts';
import { memoryStorages } from '../memory-storage.ts';

const cal = 'cal' as WorkingCalendarId;
const name = { fields: { workingCalendarId: 'cal' }, base: { workingCalendarId: null } };
const remove = { type: 'calendar.remove', input: { calendarId: 'cal' } };

async function begun() {
  const open = memoryStorages();
  const of = (ids: string) => openWorkspace({ storage: open('w'), viewer: 'ada', ids });
  const ada = await of('ada');
  const records = { ...company, workingCalendars: [{ id: 'cal', weekend: [7] }] };
  await ada.run({ type: 'workspace.begin', input: { records } });
  return { ada, tab: await of('tab') };
}

test('[W38] a calendar that the settings do not name goes, one that they name stays', async () => {
  const { ada } = await begun();
  await ada.run({ type: 'settings.edit', input: name });
  assert.equal(await refusedAs(ada, remove.type, remove.input), 'wrong-state cal');
  const { version } = ada;
  const none = { fields: { workingCalendarId: null }, base: { workingCalendarId: 'cal' } };
  await ada.run({ type: 'settings.edit', input: none });
  await ada.run(remove);
  assert.equal(ada.records.workingCalendars.has(cal), false);
  assert.equal(await refusedAs(ada, remove.type, remove.input), 'not-found cal');
  const past = await ada.at(version);
  assert.deepEqual(past.records.workingCalendars.get(cal)?.weekend, [7]);
});

test('[W38] [W39] no tab removes what the settings name in another', async () => {
  for (const isFirst of [true, false]) {
    const { ada, tab } = await begun();
    const named = () => tab.run({ type: 'settings.edit', input: name });
    const runs = isFirst ? [named(), ada.run(remove)] : [ada.run(remove), named()];
    const ended = await Promise.allSettled(runs);
    await settle(ada, tab);
    assert.deepEqual(
      [ada.records.workingCalendars.has(cal), ...ended.map(({ status }) => status)],
      [isFirst, 'fulfilled', 'rejected'],
    );
  }
});

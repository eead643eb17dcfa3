import { type RecordLists, type Records, recordsFrom } from '../goals/records.ts';
import { parseRecurrence } from '../cadence/rrule.ts';
import type { DueRhythm } from '../cadence/due-moments.ts';
import { type Slot, slotsOf } from '../cadence/slots.ts';
import type { WorkingTime } from '../cadence/working-time.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { CadenceRule } from '../schema/cadence.ts';
import type { Goal } from '../schema/goal.ts';
import { parseRecord } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';

/** Somebody who can always work. */
export const always: WorkingTime = { isWorkedBetween: () => true };

/** A weekly rhythm on Mondays at nine, in UTC. */
export function rhythmOf(
  rrule = 'FREQ=WEEKLY;BYDAY=MO',
  fields: Partial<DueRhythm> = {},
): DueRhythm {
  const recurrence = parseRecurrence(rrule);
  return { recurrence, from: '2026-01-05', time: '09:00', zone: 'UTC', holiday: 'skip', ...fields };
}

/** The slots of one rhythm, with what was done at these moments. */
export function slotsBy(
  rhythm: DueRhythm,
  made: readonly string[],
  { at, until = at, working = always }: { at: string; until?: string; working?: WorkingTime },
) {
  const done = made.map((each, index) => ({ id: `d${index}`, at: each }));
  const rhythms = [{ since: -Infinity, rhythm, source: 'rule' }];
  return slotsOf({ rhythms, done, working }, { until, at });
}

/** Slots as short texts: the day on which each is due and how it stands. */
export function inShort(slots: readonly Slot[]): string {
  return slots.map(({ due, state }) => `${due.slice(5, 10)} ${state}`).join(', ');
}

/** A rule of cadence set at the beginning of 2026, for the whole workspace. */
export function ruleOf(
  id: string,
  fields: object = {},
  rrule: string | null = 'FREQ=WEEKLY;BYDAY=MO',
): CadenceRule {
  return parseRecord('cadenceRules', {
    ...{ id, activity: 'check-in', scope: { kind: 'workspace' }, from: '2025-12-29' },
    ...{ setBy: 'ada', setAt: '2026-01-01T00:00:00Z' },
    ...(rrule !== null && { recurrence: parseRecurrence(rrule) }),
    ...fields,
  });
}

/** Records by collection, and fields of the settings. */
export interface Listed extends Partial<
  Readonly<Record<Exclude<CollectionName, 'settings'>, readonly object[]>>
> {
  readonly settings?: object;
}

/**
 * Records about a goal g of mia's in the first half of 2026. Mia is in the team field, which is below sales;
 * ada is in neither.
 */
export function rhythmRecords({ settings, ...lists }: Listed = {}): Records {
  const all = {
    people: [personOf('ada'), personOf('mia', { teamId: 'field' })],
    teams: [
      { id: 'sales', name: 'Sales', leadId: 'ada' },
      { id: 'field', name: 'Field', parentId: 'sales' },
    ],
    goals: [goalOfMia('g')],
    ...lists,
  };
  const parsed = Object.entries(all).map(([name, list]) => {
    const collection = name as CollectionName;
    return [name, list.map((record) => parseRecord(collection, record))];
  });
  return recordsFrom({
    ...(Object.fromEntries(parsed) as RecordLists),
    settings: { ...defaultSettings(), ...settings },
  });
}

/** A person in UTC. */
export function personOf(id: string, fields: object = {}): object {
  return { id, name: id, timeZone: 'UTC', ...fields };
}

/** An active objective of mia's from January to June of 2026. */
export function goalOfMia(id: string, fields: object = {}): Goal {
  return parseRecord('goals', {
    ...{ id, title: id, kind: 'objective', ownerId: 'mia', start: '2026-01-01', due: '2026-06-30' },
    ...fields,
  });
}

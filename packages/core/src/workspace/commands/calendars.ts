import { PerfError } from '../../errors.ts';
import type { WorkingCalendarId } from '../../schema/ids.ts';
import { CalendarAdd, CalendarEdit, CalendarRemove } from '../../schema/workspace-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import { withFields } from './fields.ts';
import { assertNew } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `calendar.add`: which days are worked. The settings say which calendar holds. */
export const calendarAdd = commandSpec({
  type: 'calendar.add',
  does: 'Adds a working calendar, which the settings may then name.',
  schema: CalendarAdd,
  decide(records, { calendar }, context) {
    const id = calendar.id ?? (context.newId() as WorkingCalendarId);
    assertNew(records, 'workingCalendars', id);
    const record = parseRecordOf('workingCalendars', { ...calendar, id }, 'calendar');
    return [{ collection: 'workingCalendars', record }];
  },
});

/** `calendar.edit`: fields of a working calendar, each only if it still is as the person saw it. */
export const calendarEdit = commandSpec({
  type: 'calendar.edit',
  does: 'Replaces fields of a working calendar, each only if it still is as it was shown.',
  schema: CalendarEdit,
  decide(records, { calendarId, fields, base }) {
    const calendar = records.workingCalendars.get(calendarId);
    if (!calendar) throw notFound('working calendar', calendarId);
    const after = withFields(calendar, fields, base, calendarId);
    if (!after) return [];
    return [
      {
        collection: 'workingCalendars',
        record: parseRecordOf('workingCalendars', after, 'fields'),
      },
    ];
  },
});

/** `calendar.remove`: one that the settings do not name. What was told by it in the past is told by it still. */
export const calendarRemove = commandSpec({
  type: 'calendar.remove',
  does: 'Takes a working calendar away that the settings do not name.',
  schema: CalendarRemove,
  decide({ workingCalendars, settings }, { calendarId: id }) {
    if (!workingCalendars.has(id)) throw notFound('working calendar', id);
    if (settings.workingCalendarId === id) throw inUse(id);
    return [{ collection: 'workingCalendars', id, record: null }];
  },
  // The settings may name it meanwhile.
  basis: () => [{ collection: 'settings', id: 'settings' }],
});

function inUse(id: WorkingCalendarId): PerfError {
  const message = `The working calendar ${id} holds by the settings: name another one, or none, there first.`;
  return new PerfError('wrong-state', message, { ids: [id] });
}

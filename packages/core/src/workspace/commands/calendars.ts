import type { WorkingCalendarId } from '../../schema/ids.ts';
import { CalendarAdd, CalendarEdit } from '../../schema/workspace-commands.ts';
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

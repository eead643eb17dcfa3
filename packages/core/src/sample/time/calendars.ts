import { type Country, holidaysOf } from './holidays.ts';
import type { WorkingCalendarId } from '../../schema/ids.ts';
import type { WorkingCalendar } from '../../schema/organisation.ts';
import type { Day, TimeOfDay, Zone } from '../../schema/primitives.ts';

const offices: readonly (readonly [
  id: string,
  country: Country,
  from: TimeOfDay,
  to: TimeOfDay,
])[] = [
  ['wc-norway', 'norway', '08:00', '16:00'],
  ['wc-poland', 'poland', '07:00', '15:00'],
  ['wc-germany', 'germany', '08:30', '16:30'],
  ['wc-england', 'england', '09:00', '17:00'],
];

/** The calendar of the head office, by which the whole company counts. */
export const headOfficeCalendar = 'wc-norway' as WorkingCalendarId;

/** The working calendars of the four offices, with the holidays of the years around a day. */
export function calendarsAround(today: Day): readonly WorkingCalendar[] {
  const year = Number(today.slice(0, 4));
  const years = [year - 2, year - 1, year, year + 1];
  return offices.map(([id, country, from, to]) => ({
    id: id as WorkingCalendarId,
    weekend: [6, 7],
    ...{ from, to },
    holidays: years.flatMap((each) => holidaysOf(country, each)),
  }));
}

const byZone: Readonly<Record<Zone, string>> = {
  ...{ 'Europe/Warsaw': 'wc-poland', 'Europe/Prague': 'wc-poland' },
  ...{ 'Europe/Berlin': 'wc-germany', 'Europe/Vienna': 'wc-germany' },
  ...{ 'Europe/London': 'wc-england', 'Europe/Dublin': 'wc-england' },
  ...{ 'America/Toronto': 'wc-england', 'Asia/Kolkata': 'wc-england' },
};

/** The calendar by which people in a zone work: of the office that they belong to, at the clock of the zone. */
export function calendarIdOf(zone: Zone): WorkingCalendarId {
  return (byZone[zone] ?? headOfficeCalendar) as WorkingCalendarId;
}

import {
  type SeriesChange,
  type TemplateId,
  dayOf,
  epochOf,
  instantOf,
  momentAt,
  seriesDates,
  weekdayOf,
} from '@throughline/core';
import { clockOf, readerZone } from '../parts/clock.ts';
import type { Values } from './desk.ts';
import type { Form, FormField } from './form.ts';
import type { LateScene } from './late-scene.ts';
import { lengthOptions } from './lengths.ts';
import { changePlace, extraPlace, nameIn } from './scene.ts';
import { templateOptions } from './template-options.ts';

/** The form for other dates, another length or another template from now on. */
export function changeForm(scene: LateScene): Form {
  const { series, reading, messages, otherId } = scene;
  const { planning, start } = messages.oneOnOneLate;
  return {
    place: changePlace(scene),
    label: planning.change,
    fields: changeFields(scene),
    submit: planning.save,
    effect: planning.changeEffect(nameIn(scene, otherId)),
    check: ({ day = '', time = '' }) =>
      momentAt(day, time, series.zone) < epochOf(reading.now())
        ? ['day', start.wrongDay]
        : undefined,
    make: (values, { fields }) => {
      const after = changesOf(values, fields);
      const base = Object.fromEntries(
        Object.keys(after).map((name) => [name, series[name as keyof typeof series]]),
      ) as SeriesChange['base'];
      return {
        command: { type: 'series.change', input: { seriesId: series.id, fields: after, base } },
        said: planning.changed,
      };
    },
  };
}

/** The form for a meeting between those that are planned; day and time are those of the reader, as meetings show them. */
export function extraForm(scene: LateScene): Form {
  const { series, reading, messages, format, otherId } = scene;
  const { oneOnOne } = messages;
  const { planning } = messages.oneOnOneLate;
  const zone = readerZone();
  const now = reading.now();
  const [next] = seriesDates(series, now);
  const usual = momentAt(dayOf(now, series.zone), series.time, series.zone);
  const value = clockOf(next ?? instantOf(usual), zone);
  return {
    place: extraPlace(scene),
    label: planning.extra,
    fields: [
      { name: 'day', label: oneOnOne.day, kind: 'date' },
      {
        ...{ name: 'time', label: oneOnOne.time, kind: 'time', value },
        hint: oneOnOne.timeHint(zone),
      },
    ],
    submit: planning.extra,
    effect: planning.extraEffect(nameIn(scene, otherId)),
    check: ({ day = '', time = '' }) =>
      momentAt(day, time, zone) < epochOf(now) ? ['day', oneOnOne.toCome] : undefined,
    make({ day = '', time = '' }) {
      const at = instantOf(momentAt(day, time, zone));
      return {
        command: { type: 'meeting.add', input: { seriesId: series.id, at } },
        said: planning.extraAdded(format.moment(at)),
      };
    },
  };
}

function changeFields({ series, reading, messages }: LateScene): readonly FormField[] {
  const { oneOnOne } = messages;
  const { start, planning } = messages.oneOnOneLate;
  const { recurrence, zone, time, minutes, templateId } = series;
  const [next = reading.now()] = seriesDates(series, reading.now());
  // Two days of a week, or a day of a month, stay as they are until somebody chooses otherwise.
  const isPlain = recurrence.frequency === 'weekly' && recurrence.weekdays?.length === 1;
  const often = isPlain ? String(recurrence.interval) : '';
  const isOffered = Object.hasOwn(start.every, often);
  return [
    { name: 'day', label: planning.first, kind: 'date', value: dayOf(next, zone) },
    {
      ...{ name: 'time', label: oneOnOne.time, kind: 'time', value: time },
      hint: oneOnOne.timeHint(zone),
    },
    {
      ...{ name: 'often', label: start.often, kind: 'choice', isOptional: true },
      value: isOffered ? often : '',
      options: [
        ...(isOffered ? [] : [['', planning.asItIs] as const]),
        ...Object.entries(start.every),
      ],
    },
    {
      ...{ name: 'minutes', label: start.length, kind: 'choice', value: String(minutes) },
      options: lengthOptions(messages, minutes),
    },
    {
      ...{ name: 'templateId', label: start.template, kind: 'choice', value: templateId },
      options: templateOptions(reading.records, messages),
    },
  ];
}

/** What is sent of a changed form: another day or rhythm begins on that day. */
function changesOf(values: Values, changed: Values): SeriesChange['fields'] {
  const { day = '', often } = values;
  const { time, minutes, templateId } = changed;
  const isOften = changed['often'] !== undefined && often !== '';
  const weekdays = [{ weekday: weekdayOf(day) }];
  return {
    ...((changed['day'] !== undefined || isOften) && { from: day }),
    ...((changed['day'] !== undefined || isOften) &&
      often && { recurrence: { frequency: 'weekly', interval: Number(often), weekdays } }),
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes: Number(minutes) }),
    ...(templateId !== undefined && { templateId: templateId as TemplateId }),
  };
}

import { type SeriesMeeting, dayOf, epochOf, instantOf, momentAt } from '@throughline/core';
import { clockOf, readerZone } from '../parts/clock.ts';
import type { Form } from './form.ts';
import { movePlace, skipPlace } from './meeting-places.ts';
import { refOf } from './meetings-at-hand.ts';
import { type Scene, nameIn } from './scene.ts';

/** The form that moves a meeting; day and time are those of the reader, as meetings show them. */
export function moveForm(meeting: SeriesMeeting, scene: Scene): Form {
  const { series, messages, otherId, reading } = scene;
  const { oneOnOne } = messages;
  const zone = readerZone();
  const ref = refOf(meeting) ?? { due: meeting.at };
  const time = clockOf(meeting.at, zone);
  return {
    place: movePlace(meeting, scene),
    label: oneOnOne.moveLabel,
    fields: [
      { name: 'day', label: oneOnOne.day, kind: 'date', value: dayOf(meeting.at, zone) },
      {
        name: 'time',
        label: oneOnOne.time,
        kind: 'time',
        value: time,
        hint: oneOnOne.timeHint(zone),
      },
    ],
    submit: oneOnOne.move,
    effect: oneOnOne.moveEffect(nameIn(scene, otherId)),
    check: ({ day = '', time: clock = '' }) =>
      momentAt(day, clock, zone) < epochOf(reading.now()) ? ['day', oneOnOne.toCome] : undefined,
    make: ({ day = '', time: clock = '' }) => ({
      command: {
        type: 'meeting.move',
        input: {
          ...{ seriesId: series.id, meeting: ref, from: meeting.at },
          to: instantOf(momentAt(day, clock, zone)),
        },
      },
      said: oneOnOne.moved,
    }),
  };
}

/** The form that skips a meeting. */
export function skipForm(meeting: SeriesMeeting, scene: Scene): Form {
  const { series, messages, otherId } = scene;
  const { oneOnOne } = messages;
  const ref = refOf(meeting) ?? { due: meeting.at };
  return {
    place: skipPlace(meeting, scene),
    label: oneOnOne.skipLabel,
    fields: [{ name: 'reason', label: oneOnOne.reason, kind: 'words' }],
    submit: oneOnOne.skip,
    effect: oneOnOne.skipEffect(nameIn(scene, otherId)),
    make: ({ reason = '' }) => ({
      command: {
        type: 'meeting.skip',
        input: { seriesId: series.id, meeting: ref, at: meeting.at, reason },
      },
      said: oneOnOne.skipped,
    }),
  };
}

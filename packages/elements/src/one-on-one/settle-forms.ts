import type { SeriesMeeting } from '@throughline/core';
import type { Form } from './form.ts';
import { refOf } from './meetings-at-hand.ts';
import { skipForm } from './meeting-forms.ts';
import { objectPlace, skipPastPlace } from './meeting-places.ts';
import { type Scene, nameIn } from './scene.ts';

/** The form that objects to what the other one said of a meeting. */
export function objectForm(meeting: SeriesMeeting, scene: Scene): Form {
  const { series, messages, otherId } = scene;
  const { oneOnOne } = messages;
  const ref = refOf(meeting) ?? { due: meeting.at };
  return {
    place: objectPlace(meeting, scene),
    label: oneOnOne.objectLabel,
    fields: [{ name: 'reason', label: oneOnOne.reason, kind: 'words' }],
    submit: oneOnOne.object,
    effect: oneOnOne.objectEffect(nameIn(scene, otherId)),
    make: ({ reason = '' }) => ({
      command: { type: 'meeting.object', input: { seriesId: series.id, meeting: ref, reason } },
      said: oneOnOne.objected,
    }),
  };
}

/** The form that says of a past meeting why it was not held. */
export function skipPastForm(meeting: SeriesMeeting, scene: Scene): Form {
  const { oneOnOne } = scene.messages;
  return {
    ...skipForm(meeting, scene),
    place: skipPastPlace(meeting, scene),
    label: oneOnOne.objectLabel,
    submit: oneOnOne.notMet,
  };
}

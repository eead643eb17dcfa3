import { type PersonId, managersAbove } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import { nameApart } from '../parts/name-apart.ts';
import { peopleOptions } from '../parts/people-options.ts';
import { Picker, type PickerOption, matching } from '../parts/picker.ts';
import type { FeedbackHost, FeedbackScene, Place } from './scene.ts';

/** Where the pickers search, and what they change. */
export interface Picking extends Pick<FeedbackHost, 'open' | 'draftOf' | 'change'> {
  readonly scene: FeedbackScene | undefined;
  /** Whom the list that is shown can be narrowed to. */
  readonly among: Iterable<PersonId>;
  choose(filter: { readonly person: PersonId | '' }): void;
}

/** The fields in which people are searched, of whichever form is open. */
export function feedbackPickers(host: ReactiveControllerHost, session: Picking) {
  const picker = (
    find: (scene: FeedbackScene, place: Place, text: string) => readonly PickerOption[],
    pick: (place: Place, id: PersonId) => void,
  ) =>
    new Picker(host, {
      find(text) {
        const { scene, open } = session;
        return scene && open ? find(scene, open, text) : [];
      },
      pick(id) {
        if (session.open) pick(session.open, id as PersonId);
      },
    });
  return {
    person: new Picker(host, {
      find: (text) => (session.scene ? amongOf(session.among, text, session.scene) : []),
      pick: (person) => session.choose({ person: person as PersonId | '' }),
    }),
    about: picker(
      (scene, place, text) =>
        place === 'give'
          ? peopleOptions(scene.records, text, [scene.viewer])
          : selfAndBelow(scene, text),
      (place, about) => session.change(place, { about }),
    ),
    to: picker(
      (scene, place, text) => {
        const { about } = session.draftOf(place);
        return peopleOptions(scene.records, text, about ? [scene.viewer, about] : [scene.viewer]);
      },
      (place, to) => session.change(place, { to }),
    ),
    asked: picker(
      (scene, place, text) => {
        const { about, asked } = session.draftOf(place);
        return peopleOptions(scene.records, text, about ? [...asked, about] : asked);
      },
      (place, id) => session.change(place, { asked: [...session.draftOf(place).asked, id] }),
    ),
  };
}

/** Those who are in a list, and before anything is typed the way back to everyone. */
function amongOf(ids: Iterable<PersonId>, text: string, { records, messages }: FeedbackScene) {
  const found = matching(ids, text, (id) => nameApart(id, records));
  const people = found.map((id) => ({ id, label: nameApart(id, records) }));
  if (text.trim() !== '') return people;
  return [{ id: '', label: messages.feedback.filter.everybody }, ...people];
}

/** Those about whom the viewer may ask: themselves first, then those whom they manage, directly or over others. */
function selfAndBelow({ records, viewer, messages }: FeedbackScene, text: string) {
  const { people, teams } = records;
  const below = [...people.values()].filter(
    ({ id, active }) => active && (id === viewer || managersAbove(people, id).has(viewer)),
  );
  const first = (id: PersonId) => (id === viewer ? 0 : 1);
  below.sort((a, b) => first(a.id) - first(b.id));
  return matching(below, text, ({ name }) => name).map(({ id, name, teamId }) => {
    const team = id === viewer ? messages.feedback.you : teamId && teams.get(teamId)?.name;
    return { id, label: name, ...(team && { detail: team }) };
  });
}

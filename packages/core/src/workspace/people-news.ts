import { shownTo } from '../access/project.ts';
import { seesRecord } from '../access/sees-record.ts';
import type { Records } from '../goals/records.ts';
import { isSame } from '../goals/same.ts';
import type { GoalPhase } from '../schema/coach.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import type { Recognition } from '../schema/recognition.ts';
import { MapFace } from './map-face.ts';
import type { RecordKey } from './storage.ts';

/** What changes of people are to one viewer: news of these people, and of what they show or hide. */
export interface PeopleNews {
  /** Notes that a person’s record took the place of another, which the records hold already. */
  moved(before: Person | undefined, after: Person | undefined): void;
  /** Whether what the viewer sees of somebody’s record has changed; so it has where no change was noted. */
  differs(id: string): boolean;
  /** Forgets what has become of somebody’s record, once it was told for good. */
  forget(id: string): void;
  /** What has come into view or gone out of it with people since this was last asked. */
  takeTurned(): readonly RecordKey[];
}

type Turning =
  | { readonly collection: 'recognitions'; readonly record: Recognition }
  | { readonly collection: 'goalPhases'; readonly record: GoalPhase };

/** News of people for one viewer, over live records. */
export function createPeopleNews(records: Records, viewer: PersonId): PeopleNews {
  const differing = new Map<string, boolean>();
  /** What may have turned, and whether it was in view before, by its id. */
  const turning = new Map<string, Turning & { readonly wasSeen: boolean }>();

  const isShownAlike = (before: Person, after: Person) =>
    isSame(shownTo(viewer, 'people', before, records), shownTo(viewer, 'people', after, records));

  return {
    moved(before, after) {
      const id = (after ?? before)?.id;
      if (id === undefined) return;
      const isAlike = before && after && isShownAlike(before, after);
      differing.set(id, differing.get(id) === true || !isAlike);
      if (!before || !after) return;
      for (const each of turnedBy(before, after, { viewer, records })) {
        const key = `${each.collection} ${each.record.id}`;
        if (turning.has(key)) continue;
        turning.set(key, { ...each, wasSeen: sees(viewer, each, recordsWith(before, records)) });
      }
    },
    differs: (id) => differing.get(id) ?? true,
    forget: (id) => differing.delete(id),
    takeTurned() {
      const turned = [...turning.values()].filter(
        ({ wasSeen, ...each }) => sees(viewer, each, records) !== wasSeen,
      );
      turning.clear();
      return turned.map(({ collection, record }) => ({ collection, id: record.id }));
    },
  };
}

/** What a change of a person may show to the viewer, or hide: their thanks by the wall, their phases by the manager. */
function turnedBy(
  before: Person,
  after: Person,
  { viewer, records: { growth, goals } }: { readonly viewer: PersonId; readonly records: Records },
): readonly Turning[] {
  const turned: Turning[] = [];
  if ((before.wallOptOut === true) !== (after.wallOptOut === true)) {
    for (const record of growth.recognitionsTo(after.id)) {
      turned.push({ collection: 'recognitions', record });
    }
  }
  if ((before.managerId === viewer) !== (after.managerId === viewer)) {
    for (const goalId of goals.keys()) {
      const own = growth.phasesOn(goalId).filter(({ personId }) => personId === after.id);
      turned.push(...own.map((record) => ({ collection: 'goalPhases', record }) as const));
    }
  }
  return turned;
}

function sees(viewer: PersonId, { collection, record }: Turning, records: Records): boolean {
  return seesRecord(viewer, collection, record as never, records).allowed;
}

/** The records with one person as before; nothing is copied. */
function recordsWith(before: Person, records: Records): Records {
  const people = new MapFace(records.people, {
    hides: () => false,
    hidden: () => 0,
    shown: (person) => (person.id === before.id ? before : person),
  });
  return Object.create(records, { people: { value: people } }) as Records;
}

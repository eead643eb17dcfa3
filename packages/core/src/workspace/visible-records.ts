import { activePerson, canSeeGoal } from '../access/can-see-goal.ts';
import { createProjector } from '../access/project.ts';
import { seesRecord } from '../access/sees-record.ts';
import type { Records } from '../goals/records.ts';
import type { RecordTypes } from '../schema/collections.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { MapFace } from './map-face.ts';
import type { ShownRecords } from './shown-records.ts';
import { visibleGrowth } from './visible-growth.ts';
import { type SeesParties, visibleRhythm } from './visible-rhythm.ts';

/** The records as one viewer sees them. What is hidden is absent from every look-up, and not counted. */
export interface VisibleRecords {
  readonly records: ShownRecords;
  isHidden(goalId: GoalId): boolean;
  /** To be called when a record changed that decides which fields of another one are shown. */
  forget(): void;
  /**
   * Decides anew who is hidden, after records changed.
   *
   * @param goalIds - The goals that changed, came or went.
   * @param havePeopleMoved - Whether people or teams changed, which may move any goal.
   * @returns The goals that are hidden now and were not, or the other way round.
   */
  refresh(goalIds: Iterable<GoalId>, havePeopleMoved: boolean): readonly GoalId[];
}

/** What decides who sees what. */
export interface Sight {
  /** Whether the viewer is somebody of the workspace. */
  isIn(): boolean;
  maySee(goalId: GoalId): boolean;
  readonly seesParties: SeesParties;
  /** Records that say who somebody is: their part in a series, their roles. */
  readonly records: Records;
}

const strangersSettings = Object.freeze(defaultSettings());

/**
 * A live face of all records for one viewer.
 *
 * @param viewer - `undefined` shows everything, for records that a page was simply given.
 * @param given - What decides who sees what; these records and the access rules where it is left out.
 */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function visibleRecords(
  all: Records,
  viewer: PersonId | undefined,
  given?: Sight,
): VisibleRecords {
  const sight = given ?? sightOf(viewer, all);
  const hidden = new Set<GoalId>();
  /** Goals seen by few, to look at again when people move; the others are seen by everyone or no one. */
  const guarded = new Set<GoalId>();
  /** Goals that were asked for and are not there, to look again at what names them once they come. */
  const absent = new Set<GoalId>();
  /** A goal that is set aside might be one that the viewer may not see. */
  const hides = (goalId: GoalId) => {
    if (viewer === undefined || all.goals.has(goalId)) return hidden.has(goalId);
    absent.add(goalId);
    return all.isSetAside?.(goalId) === true;
  };
  const projector = createProjector(
    viewer === undefined ? undefined : { viewer, records: sight.records, hides },
  );
  /** Whether the viewer was somebody of the workspace when this was last decided; at first nothing was. */
  let wasIn = false;

  const isViewerIn = () => sight.isIn();

  function decide(goalId: GoalId): boolean {
    const goal = all.goals.get(goalId);
    if (goal && goal.visibility !== 'public') guarded.add(goalId);
    else guarded.delete(goalId);
    const was = hidden.has(goalId);
    if (goal && !sight.maySee(goalId)) hidden.add(goalId);
    else hidden.delete(goalId);
    return hidden.has(goalId) !== was;
  }

  /** As `refresh` for the first time, without a look-up for each of what may be a hundred thousand goals. */
  function decideAll(): void {
    wasIn = isViewerIn();
    for (const [goalId, { visibility }] of all.goals) {
      const isPublic = visibility === 'public';
      if (!isPublic) guarded.add(goalId);
      // By the rules alone a public goal is seen by whoever is in.
      if (isPublic && wasIn && !given) continue;
      if (!sight.maySee(goalId)) hidden.add(goalId);
    }
  }

  function refresh(goalIds: Iterable<GoalId>, havePeopleMoved: boolean): readonly GoalId[] {
    const moved: GoalId[] = [];
    const among = havePeopleMoved ? new Set([...goalIds, ...movedWithPeople()]) : goalIds;
    let haveSomeComeOrGone = false;
    for (const goalId of among) {
      if (decide(goalId)) moved.push(goalId);
      if (absent.delete(goalId) || !all.goals.has(goalId)) haveSomeComeOrGone = true;
    }
    if (moved.length > 0 || havePeopleMoved || haveSomeComeOrGone) projector.forget();
    return moved;
  }

  function movedWithPeople(): Iterable<GoalId> {
    const isIn = isViewerIn();
    const among = isIn && wasIn ? guarded : all.goals.keys();
    wasIn = isIn;
    return among;
  }

  const inView = (goalIds: readonly GoalId[]) =>
    hidden.size === 0 || !goalIds.some((id) => hidden.has(id))
      ? goalIds
      : goalIds.filter((id) => !hidden.has(id));

  /** What everyone in the workspace sees, and nobody else. */
  const facedIn = <C extends 'people' | 'teams' | 'cycles' | 'workingCalendars' | 'metrics'>(
    collection: C,
  ) => {
    const map = all[collection] as ReadonlyMap<RecordTypes[C]['id'], RecordTypes[C]>;
    return new MapFace(map, {
      hides: () => !isViewerIn(),
      hidden: () => (isViewerIn() ? 0 : map.size),
      shown: (record) => projector.shown(collection, record),
    });
  };

  /** One on a goal that is not there any more is told to nobody: it might have been out of sight. */
  const mayTell = ({ goalId }: Observation) =>
    goalId === undefined || (!hides(goalId) && (viewer === undefined || all.goals.has(goalId)));

  decideAll();
  return {
    isHidden: hides,
    forget: () => projector.forget(),
    refresh,
    records: {
      people: facedIn('people'),
      teams: facedIn('teams'),
      cycles: facedIn('cycles'),
      workingCalendars: facedIn('workingCalendars'),
      metrics: facedIn('metrics'),
      goals: new MapFace(all.goals, {
        hides,
        hidden: () => hidden.size,
        shown: (goal) => projector.shown('goals', goal),
      }),
      get settings() {
        return projector.shown('settings', isViewerIn() ? all.settings : strangersSettings);
      },
      // Whether a goal is stale shows in its status, whatever the leave or rule behind it.
      staleAt: all.staleAt,
      rhythm: visibleRhythm(all, projector, sight.seesParties, isViewerIn),
      growth: visibleGrowth(all, projector, sight.seesParties, isViewerIn),
      checkInsOf: (goalId) =>
        hides(goalId) ? [] : projector.list('checkIns', all.checkInsOf(goalId)),
      commentsOf: (goalId) =>
        hides(goalId) ? [] : projector.list('comments', all.commentsOf(goalId)),
      observationsOf(metricId) {
        const observations = isViewerIn() ? all.observationsOf(metricId) : [];
        const isAll = observations.every(mayTell);
        return projector.list('observations', isAll ? observations : observations.filter(mayTell));
      },
      readersOf: (metricId) => inView(all.readersOf(metricId)),
      childrenOf: (goalId) => (hides(goalId) ? [] : inView(all.childrenOf(goalId))),
      continuedBy: (goalId) => (hides(goalId) ? [] : inView(all.continuedBy(goalId))),
      goalsOf: (ownerId) => inView(all.goalsOf(ownerId)),
    },
  };
}

function sightOf(viewer: PersonId | undefined, all: Records): Sight {
  if (viewer === undefined) {
    return { isIn: () => true, maySee: () => true, seesParties: () => true, records: all };
  }
  return {
    isIn: () => activePerson(viewer, all) !== undefined,
    maySee: (goalId) => canSeeGoal(viewer, goalId, all).allowed,
    seesParties: (collection, record) => seesRecord(viewer, collection, record, all).allowed,
    records: all,
  };
}

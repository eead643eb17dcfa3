import { freeze } from 'immer';
import type { RhythmCollection } from '../access/parties.ts';
import { seesRecord } from '../access/sees-record.ts';
import type { Records } from '../goals/records.ts';
import type { RhythmRecords } from '../goals/rhythm-records.ts';
import type { RecordTypes } from '../schema/collections.ts';
import type { GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import { MapFace } from './map-face.ts';
import { remembered, shownAction, shownPoint, shownSeries } from './shown-conversation.ts';

/** What decides what one viewer sees of the rhythm of work, beside the records. */
export interface RhythmSight {
  /** Whether the viewer is somebody of the workspace. */
  isIn(): boolean;
  /** Whether a goal is there and out of sight. */
  hides(goalId: GoalId): boolean;
}

/**
 * What one viewer may see of the rhythm of work; what is hidden is absent from every look-up, and not
 * counted. Asked anew at each call: the lists of one person or series are short.
 *
 * @param viewer - `undefined` shows everything, for records that a page was simply given.
 */
// eslint-disable-next-line max-lines-per-function -- one look-up of records a line
export function visibleRhythm(
  all: Records,
  viewer: PersonId | undefined,
  { isIn, hides }: RhythmSight,
): RhythmRecords {
  const { rhythm } = all;
  const sees = <C extends RhythmCollection>(collection: C, record: RecordTypes[C]) =>
    viewer === undefined || (isIn() && seesRecord(viewer, collection, record, all).allowed);
  const listed =
    <C extends RhythmCollection, K>(
      collection: C,
      of: (key: K) => readonly RecordTypes[C][],
      shown: (record: RecordTypes[C]) => RecordTypes[C] = (record) => record,
    ) =>
    (key: K) => {
      const list = of(key);
      return list.every((record) => sees(collection, record) && shown(record) === record)
        ? list
        : list.filter((record) => sees(collection, record)).map(shown);
    };
  const trimmed = <R extends object>(trim: (record: R) => R) =>
    remembered(trim, (record) => freeze(record, true));
  const isOf = (id: SeriesId) =>
    viewer === undefined || (rhythm.series.get(id)?.people ?? []).includes(viewer);
  const faced = <C extends 'cadenceRules' | 'series' | 'nudges', K>(
    collection: C,
    map: ReadonlyMap<K, RecordTypes[C]>,
    shown: (record: RecordTypes[C]) => RecordTypes[C] = (record) => record,
  ) =>
    new MapFace<K, RecordTypes[C]>(map, {
      hides: (key) => {
        const record = map.get(key);
        return record !== undefined && !sees(collection, record);
      },
      hidden: () => [...map.values()].filter((record) => !sees(collection, record)).length,
      shown,
    });
  const ifIn =
    <K, V>(of: (key: K) => readonly V[]) =>
    (key: K) =>
      isIn() ? of(key) : [];
  return {
    cadenceRules: faced('cadenceRules', rhythm.cadenceRules),
    series: faced(
      'series',
      rhythm.series,
      trimmed((series) => shownSeries(series, isOf)),
    ),
    nudges: faced('nudges', rhythm.nudges),
    templates: new MapFace(rhythm.templates, {
      hides: () => !isIn(),
      hidden: () => (isIn() ? 0 : rhythm.templates.size),
      shown: (template) => template,
    }),
    directReports: ifIn(rhythm.directReports),
    membersOf: ifIn(rhythm.membersOf),
    leavesOf: listed('leaves', rhythm.leavesOf),
    snoozesOf: listed('snoozes', rhythm.snoozesOf),
    delegationsFrom: listed('delegations', rhythm.delegationsFrom),
    delegationsTo: listed('delegations', rhythm.delegationsTo),
    seriesOf: (personId) =>
      rhythm.seriesOf(personId).filter((id) => {
        const series = rhythm.series.get(id);
        return series !== undefined && sees('series', series);
      }),
    meetingsOf: listed('meetings', rhythm.meetingsOf),
    talkingPointsOf: listed(
      'talkingPoints',
      rhythm.talkingPointsOf,
      trimmed((point) => shownPoint(point, hides)),
    ),
    sharedNotesOf: listed('sharedNotes', rhythm.sharedNotesOf),
    privateNotesOf: listed('privateNotes', rhythm.privateNotesOf),
    actionItemsOf: listed(
      'actionItems',
      rhythm.actionItemsOf,
      trimmed((action) => shownAction(action, hides)),
    ),
  };
}

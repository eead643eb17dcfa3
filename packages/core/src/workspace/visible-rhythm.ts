import type { RhythmCollection } from '../access/parties.ts';
import { seesRecord } from '../access/sees-record.ts';
import type { Records } from '../goals/records.ts';
import type { RhythmRecords } from '../goals/rhythm-records.ts';
import type { RecordTypes } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { MapFace } from './map-face.ts';

/**
 * What one viewer may see of the rhythm of work; what is hidden is absent from every look-up, and not
 * counted. Asked anew at each call: the lists of one person or series are short.
 *
 * @param viewer - `undefined` shows everything, for records that a page was simply given.
 * @param isIn - Whether the viewer is somebody of the workspace.
 */
export function visibleRhythm(
  all: Records,
  viewer: PersonId | undefined,
  isIn: () => boolean,
): RhythmRecords {
  const { rhythm } = all;
  const sees = <C extends RhythmCollection>(collection: C, record: RecordTypes[C]) =>
    viewer === undefined || seesRecord(viewer, collection, record, all).allowed;
  const listed =
    <C extends RhythmCollection, K>(collection: C, of: (key: K) => readonly RecordTypes[C][]) =>
    (key: K) => {
      const list = of(key);
      return list.every((record) => sees(collection, record))
        ? list
        : list.filter((record) => sees(collection, record));
    };
  const faced = <C extends 'cadenceRules' | 'series' | 'nudges', K>(
    collection: C,
    map: ReadonlyMap<K, RecordTypes[C]>,
  ) =>
    new MapFace<K, RecordTypes[C]>(map, {
      hides: (key) => {
        const record = map.get(key);
        return record !== undefined && !sees(collection, record);
      },
      hidden: () => [...map.values()].filter((record) => !sees(collection, record)).length,
      shown: (record) => record,
    });
  const ifIn =
    <K, V>(of: (key: K) => readonly V[]) =>
    (key: K) =>
      isIn() ? of(key) : [];
  return {
    cadenceRules: faced('cadenceRules', rhythm.cadenceRules),
    series: faced('series', rhythm.series),
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
    talkingPointsOf: listed('talkingPoints', rhythm.talkingPointsOf),
    sharedNotesOf: listed('sharedNotes', rhythm.sharedNotesOf),
    privateNotesOf: listed('privateNotes', rhythm.privateNotesOf),
    actionItemsOf: listed('actionItems', rhythm.actionItemsOf),
  };
}

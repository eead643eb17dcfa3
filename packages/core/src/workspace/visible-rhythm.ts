import type { PartyCollection } from '../access/parties.ts';
import type { Projector } from '../access/project.ts';
import type { Records } from '../goals/records.ts';
import type { RecordTypes } from '../schema/collections.ts';
import { MapFace } from './map-face.ts';
import type { ShownRhythm } from './shown-records.ts';

/** Decides which records of the rhythm of work are in sight. */
export type SeesParties = <C extends PartyCollection>(
  collection: C,
  record: RecordTypes[C],
) => boolean;

/**
 * What one viewer may see of the rhythm of work; what is hidden is absent from every look-up, and not
 * counted. Asked anew at each call: the lists of one person or series are short.
 *
 * @param isIn - Whether the viewer is somebody of the workspace.
 */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function visibleRhythm(
  { rhythm }: Records,
  projector: Projector,
  sees: SeesParties,
  isIn: () => boolean,
): ShownRhythm {
  const listed =
    <C extends PartyCollection, K>(collection: C, of: (key: K) => readonly RecordTypes[C][]) =>
    (key: K) => {
      const list = of(key);
      const isAll = list.every((record) => sees(collection, record));
      const inSight = isAll ? list : list.filter((record) => sees(collection, record));
      return projector.list(collection, inSight);
    };
  const faced = <C extends 'cadenceRules' | 'series' | 'nudges', K>(
    collection: C,
    map: ReadonlyMap<K, RecordTypes[C]>,
  ) =>
    new MapFace(map, {
      hides: (key) => {
        const record = map.get(key);
        return record !== undefined && !sees(collection, record);
      },
      hidden: () => [...map.values()].filter((record) => !sees(collection, record)).length,
      shown: (record) => projector.shown(collection, record),
    });
  const ifIn =
    <K, Id>(of: (key: K) => readonly Id[]) =>
    (key: K) =>
      isIn() ? of(key) : [];
  return {
    cadenceRules: faced('cadenceRules', rhythm.cadenceRules),
    series: faced('series', rhythm.series),
    nudges: faced('nudges', rhythm.nudges),
    templates: new MapFace(rhythm.templates, {
      hides: () => !isIn(),
      hidden: () => (isIn() ? 0 : rhythm.templates.size),
      shown: (template) => projector.shown('templates', template),
    }),
    cadenceRulesOf: listed('cadenceRules', rhythm.cadenceRulesOf),
    directReports: ifIn(rhythm.directReports),
    membersOf: ifIn(rhythm.membersOf),
    teamsLedBy: ifIn(rhythm.teamsLedBy),
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

import type { RecordRef } from '../access/can-see.ts';
import type { Records } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';

/** Where a kind of record of the access table is on the stage, and where a workspace lists it. */
export interface Place extends RecordRef {
  /** Those of its neighbours that somebody is shown, itself among them if it is in sight. */
  listed(records: Records): Iterable<{ readonly id: string }>;
  /** For a single field: what is shown of it, read from the record. */
  field?(record: object): unknown;
}

/** The place of a kind of record in a state; fails for one that is not on the stage. */
export function placeOf(kind: string, state: string): Place {
  const place = placed(kind, state);
  if (!place) throw new Error(`there is no ${kind} that is ${state} on the stage`);
  return place as Place;
}

const ofOld = { seriesId: 'old' };
const olga = 'olga' as never;
const old = 'old' as never;

function placed(kind: string, state: string): object | undefined {
  const goalId = `goal-${state}`;
  const goals = (id: string) => ({
    ...at('goals', id),
    listed: (all: Records) => all.goals.values(),
  });
  const onGoal = { goalId };
  const kinds: Readonly<Record<string, () => object | undefined>> = {
    person: () => ({ ...at('people', 'olga'), listed: (all: Records) => all.people.values() }),
    team: () => ({ ...at('teams', 'crew'), listed: (all: Records) => all.teams.values() }),
    cycle: () => ({ ...at('cycles', 'q2'), listed: (all: Records) => all.cycles.values() }),
    calendar: () => ({
      ...at('workingCalendars', 'cal'),
      listed: (all: Records) => all.workingCalendars.values(),
    }),
    // Strangers are shown other settings, of the same id.
    settings: () => ({
      ...at('settings', 'settings'),
      listed: ({ settings }: Records) => (settings.name === 'Stage' ? [settings] : []),
    }),
    metric: () => ({ ...at('metrics', 'sold'), listed: (all: Records) => all.metrics.values() }),
    template: () => ({
      ...at('templates', 'form'),
      listed: (all: Records) => all.rhythm.templates.values(),
    }),
    observation: () => ({ ...at('observations', 'obs'), listed: observations }),
    goal: () => goals(goalId),
    'team-goal': () => goals(`unit-${state}`),
    'unled-goal': () => goals(`loose-${state}`),
    'check-in': () => ({
      ...{ ...at('checkIns', `check-${state}`), ...onGoal },
      listed: (all: Records) => all.checkInsOf(goalId as never),
    }),
    comment: () => ({
      ...{ ...at('comments', `comment-${state}`), ...onGoal },
      listed: (all: Records) => all.commentsOf(goalId as never),
    }),
    'goal-observation': () => ({
      ...{ ...at('observations', `obs-${state}`), ...onGoal },
      listed: observations,
    }),
  };
  return kinds[kind]?.() ?? ofRhythm(kind, state) ?? fieldPlaces(kind, state);
}

function ofRhythm(kind: string, state: string): object | undefined {
  const personal = { personId: 'olga' };
  const series = { active: 'old', ended: 'over' }[state] ?? '';
  const kinds: Readonly<Record<string, object>> = {
    leave: { ...at('leaves', 'leave'), ...personal, listed: list('leavesOf', olga) },
    'cadence-rule': {
      ...at('cadenceRules', `rule-${state}`),
      listed: ({ rhythm }: Records) => rhythm.cadenceRules.values(),
    },
    snooze: { ...at('snoozes', `snooze-${state}`), ...personal, listed: list('snoozesOf', olga) },
    delegation: {
      ...{ ...at('delegations', `hand-${state}`), ...personal },
      listed: list('delegationsTo', 'del' as never),
    },
    nudges: {
      ...at('nudges', 'olga'),
      listed: ({ rhythm }: Records) => rhythm.nudges.values(),
    },
    series: {
      ...at('series', series),
      listed: ({ rhythm }: Records) => rhythm.series.values(),
    },
    meeting: { ...at('meetings', 'meet'), ...ofOld, listed: list('meetingsOf', old) },
    point: {
      ...{ ...at('talkingPoints', `point-${state}`), ...ofOld },
      listed: list('talkingPointsOf', old),
    },
    'shared-note': {
      ...{ ...at('sharedNotes', `note-${state}`), ...ofOld },
      listed: list('sharedNotesOf', old),
    },
    action: {
      ...{ ...at('actionItems', `action-${state}`), ...ofOld },
      listed: list('actionItemsOf', old),
    },
    review: {
      ...at('reviewBriefs', `brief-${state}`),
      listed: ({ growth }: Records) => growth.reviewBriefs.values(),
    },
    'private-note': {
      ...{ ...at('privateNotes', `own-${state}`), ...ofOld },
      listed: list('privateNotesOf', old),
    },
  };
  return kinds[kind];
}

function fieldPlaces(kind: string, state: string): object | undefined {
  const read = (name: string) => (record: object) =>
    (record as Readonly<Record<string, unknown>>)[name];
  const ofPerson = (name: string) => ({ ...placed('person', 'any'), field: read(name) });
  const kinds: Readonly<Record<string, () => object>> = {
    'field-name': () => ofPerson('name'),
    'field-email': () => ofPerson('email'),
    'field-title': () => ofPerson('title'),
    'field-roles': () => ofPerson('roles'),
    'field-external-ids': () => ofPerson('externalIds'),
    'field-legal-hold': () => ofPerson('legalHold'),
    'field-goal-of-point': () => ({
      ...placed('point', state === 'public' ? 'shown' : state),
      field: read('about'),
    }),
    'field-meeting-of-note': () => ({ ...placed('shared-note', state), field: read('meetingId') }),
  };
  return kinds[kind]?.();
}

const at = (collection: CollectionName, id: string) => ({ collection, id });
const observations = (all: Records) => all.observationsOf('sold' as never);

function list(name: keyof Records['rhythm'], key: never) {
  return ({ rhythm }: Records) =>
    (rhythm[name] as unknown as (of: never) => readonly { readonly id: string }[])(key);
}

import type { CollectionName } from '../schema/collections.ts';
import { parseRecord } from '../schema/parse.ts';
import { type State, createState } from '../workspace/state.ts';
import { putGrowth, toGrowth } from './growth-stage.ts';
import { offTheWall, putFeedback } from './access-feedback.ts';
import { goalOf, keyResultOf, monday } from './workspaces.ts';

/** Everybody on the stage of the access table, with the manager of each. All things are around olga. */
const managers: Readonly<Record<string, string | undefined>> = {
  ...{ chief: undefined, boss: 'chief', olga: 'boss', bea: 'olga', xen: undefined },
  ...{ cora: 'cleo', cleo: undefined, rita: undefined, nora: undefined, vera: undefined },
  ...{ cat: undefined, pia: undefined, lena: undefined, upper: undefined, over: undefined },
  ...{ lead: 'over', mem: 'xen', del: undefined, pat: undefined, suc: undefined },
  ...{ admin1: undefined, stranger: undefined },
};

/** Who on the stage is what to a goal of olga’s, and to what hangs on it. */
const toGoal = {
  ...{ owner: 'olga', contributor: 'cora', reviewer: 'rita', named: 'nora', observer: 'vera' },
  ...{ above: 'boss', 'further-above': 'chief', below: 'bea', 'team-lead': 'lena' },
  ...{ 'parent-owner': 'pia', 'above-contributor': 'cleo', author: 'cat', delegate: 'del' },
  'nobody-near': 'xen',
};
const toPerson = {
  ...{ self: 'olga', above: 'boss', 'further-above': 'chief', below: 'bea', delegate: 'del' },
  'nobody-near': 'xen',
};
const toTeamGoal = {
  ...{ lead: 'lead', 'lead-above': 'upper', 'above-lead': 'over', member: 'mem' },
  'nobody-near': 'xen',
};
const toSeries = {
  ...{ report: 'olga', partner: 'pat', successor: 'suc', above: 'boss', below: 'bea' },
  'nobody-near': 'xen',
};

/** What somebody may be to something, by what it is about: the name of the relation, and who is it. */
export const relations = { toGoal, toPerson, toTeamGoal, toSeries, toGrowth } as const;

export const visibilities = ['public', 'chain', 'named', 'private'] as const;
export const roles = ['member', 'leader', 'hr', 'admin', 'viewer'] as const;

const made = { at: monday };
const written = { ...made, seriesId: 'old', by: 'olga', meetingId: 'meet' };
const weekly = { recurrence: { frequency: 'weekly' }, from: '2026-05-04', zone: 'UTC' };
const series = { ...weekly, startedBy: 'olga', startedAt: monday };
const rule = { activity: 'check-in', from: '2026-05-04', setBy: 'admin1', setAt: monday };
const handed = { ...made, from: 'olga', to: 'del', start: '2026-05-05', end: '2026-05-06' };
const putOff = { ...made, personId: 'olga', activity: 'check-in', until: '2026-05-05T10:00:00Z' };
const phase = { ...made, personId: 'olga', ability: 0.5, energy: 0.5 };
const day = { at: monday, asOf: '2026-05-04', by: 'olga' };

const review = {
  ...{ aboutId: 'olga', start: '2026-01-01', end: '2026-06-30', startedAt: monday, text: 'x' },
  seen: {
    ...{ version: 1, at: monday, months: ['2026-05'], warning: { above: 0.25, fromItems: 4 } },
    items: [
      {
        ...{ kind: 'check-in', id: 'check-public', under: 'goal-public' },
        ...{ at: monday, day: '2026-05-04', u: 0.5 },
      },
    ],
  },
};
/** On olga: a draft by her manager, one by somebody who no longer is, and one that was shared. */
const briefs = [
  { ...review, id: 'review-draft', writerId: 'boss' },
  { ...review, id: 'review-former', writerId: 'xen' },
  { ...review, id: 'review-shared', writerId: 'boss', sharedAt: monday },
];

/** A state with at least one record of every kind in the table, all around olga. */
export function stageState(): State {
  const state = createState();
  const put = (collection: CollectionName, values: readonly object[]) => {
    for (const value of values) {
      const record = parseRecord(collection, value);
      state.put({ collection, id: record.id, record });
    }
  };
  put(
    'people',
    Object.keys(managers)
      .filter((id) => id !== 'stranger')
      .map((id) => personOf(id)),
  );
  put('teams', [
    { id: 'high', name: 'High', leadId: 'upper' },
    { id: 'unit', name: 'Unit', leadId: 'lead', parentId: 'high' },
    { id: 'loose', name: 'Loose', parentId: 'high' },
    { id: 'crew', name: 'Crew', leadId: 'lena' },
  ]);
  state.setUnreadable('goals', 'damaged', true);
  put('cycles', [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30' }]);
  put('workingCalendars', [{ id: 'cal' }]);
  put('metrics', [{ id: 'sold', name: 'Sold', ownerId: 'olga' }]);
  put('goals', [goalOf('parent', { ownerId: 'pia' }), ...visibilities.flatMap(goalsOf)]);
  put('observations', [{ ...day, id: 'obs', metricId: 'sold', value: 1, source: 'x' }]);
  for (const visibility of visibilities) putOnGoal(visibility);
  function putOnGoal(visibility: string): void {
    const goalId = `goal-${visibility}`;
    const shown = { ...day, metricId: 'sold', value: 1, source: 'x' };
    put('checkIns', [{ ...day, id: `check-${visibility}`, goalId, value: 1 }]);
    put('comments', [{ ...made, id: `comment-${visibility}`, goalId, by: 'cat', text: 'x' }]);
    put('observations', [{ ...shown, id: `obs-${visibility}`, goalId }]);
    put('cadenceRules', [{ ...rule, id: `rule-${visibility}`, scope: { kind: 'goal', goalId } }]);
    put('snoozes', [{ ...putOff, id: `snooze-${visibility}`, subject: { kind: 'goal', goalId } }]);
    put('delegations', [{ ...handed, id: `hand-${visibility}`, goalId }]);
    put('goalPhases', [{ ...phase, id: `phase-${visibility}`, goalId }]);
  }
  put('cadenceRules', [
    { ...rule, id: 'rule-workspace', scope: { kind: 'workspace' } },
    { ...rule, id: 'rule-team', scope: { kind: 'team', teamId: 'crew' } },
    { ...rule, id: 'rule-person', scope: { kind: 'person', personId: 'olga' } },
  ]);
  put('snoozes', [
    { ...putOff, id: 'snooze-person', subject: { kind: 'person', personId: 'bea' } },
  ]);
  put('delegations', [{ ...handed, id: 'hand-all' }]);
  put('leaves', [{ id: 'leave', personId: 'olga', start: '2026-05-05', end: '2026-05-06' }]);
  put('nudges', [{ id: 'olga', sent: [] }]);
  put('templates', [
    {
      id: 'form',
      name: 'T',
      purpose: 'T',
      sections: [{ title: 'T', minutes: 5, prompts: ['T?'] }],
    },
  ]);
  put('practices', [
    {
      ...{ id: 'habit', title: 'H', area: 'feedback', why: 'H', action: 'reflect', minutes: 5 },
      source: { authors: 'A', year: 2000, title: 'T', published: 'J' },
      ...{ steps: ['S', 'S'], prompts: ['P?', 'P?'], trigger: { name: 'goal-stale' } },
    },
  ]);
  putConversations(put);
  put('reviewBriefs', briefs);
  putRounds(put);
  putGrowth(put);
  putFeedback(put);
  return state;
}

/** Rounds of anonymous feedback about olga, which boss has opened. */
function putRounds(put: (collection: CollectionName, values: readonly object[]) => void): void {
  const asked = ['cora', 'cleo', 'rita', 'nora', 'vera', 'cat', 'pia', 'lena'];
  const round = {
    ...{ about: 'olga', by: 'boss', asked, openedAt: monday, threshold: 3 },
    closesAt: '2026-05-18T10:00:00Z',
  };
  const settled = { at: '2026-05-18T10:00:00Z', as: 'released' };
  put('feedbackRounds', [
    { ...round, id: 'pool-open' },
    { ...round, id: 'pool-released', settled },
  ]);
  put('anonymousTexts', [{ id: 'said', roundId: 'pool-released', text: 'x' }]);
}

/** Somebody of the stage in one role, or as one who has left. */
export function personOf(id: string, role = 'member', active = true): object {
  const managerId = managers[id];
  return {
    ...{ id, name: id, timeZone: 'UTC', title: 'T', email: `${id}@example.org`, active },
    ...{ roles: id === 'admin1' ? ['admin'] : [role], externalIds: { hris: id }, legalHold: true },
    ...(managerId !== undefined && { managerId }),
    ...(id === 'mem' && { teamId: 'unit' }),
    ...((id === 'suc' || id === 'olga') && { wallOptOut: id === 'suc' }),
    ...(id === offTheWall && { wallOptOut: true }),
  };
}

function goalsOf(visibility: (typeof visibilities)[number]): readonly object[] {
  const role = visibility === 'private' ? 'supports' : 'contributes';
  const own = keyResultOf(`goal-${visibility}`, null, {
    ...{ visibility, ownerId: 'olga', teamId: 'crew', state: 'proposed', visibleTo: ['nora'] },
    ...{ contributors: ['cora'], reviewerId: 'rita', observers: ['vera'] },
    links: [{ parentId: 'parent', role }],
  });
  const ofTeams = ['unit', 'loose'].map((ownerId) =>
    goalOf(`${ownerId}-${visibility}`, { visibility, ownerId }),
  );
  return [own, ...ofTeams];
}

function putConversations(put: (collection: CollectionName, values: readonly object[]) => void) {
  const shared = ['point', 'note', 'action'].map((kind) => ({
    kind: kind === 'point' ? 'talking-point' : kind,
    id: `${kind}-shown`,
  }));
  const more = [
    { kind: 'talking-point', id: 'point-private' },
    { kind: 'note', id: 'own-shown' },
    { kind: 'talking-point', id: 'point-to-all' },
    { kind: 'talking-point', id: 'point-off-the-wall' },
  ];
  put('series', [
    { ...series, id: 'old', people: ['olga', 'pat'], managerId: 'pat', state: 'active' },
    { ...series, id: 'over', people: ['olga', 'pat'], state: 'ended', endedAt: monday },
    {
      ...{ ...series, id: 'now', people: ['olga', 'suc'], continues: 'old' },
      shared: [...shared, ...more],
    },
  ]);
  put('meetings', [{ ...made, id: 'meet', seriesId: 'old', minutes: 30 }]);
  const { meetingId: _met, ...raised } = written;
  const thanks = { kind: 'recognition', id: 'thanks-off-the-wall' };
  const about = (visibility: string) => ({ kind: 'goal', goalId: `goal-${visibility}` });
  put('talkingPoints', [
    { ...raised, id: 'point-kept', text: 'x' },
    { ...raised, id: 'point-shown', text: 'x', about: about('public') },
    { ...raised, id: 'point-private', text: 'x', about: about('private') },
    ...['all', 'subject', 'manager'].map((to) => ({
      ...{ ...raised, id: `point-to-${to}`, text: 'x' },
      about: { kind: 'feedback', id: `said-to-${to}` },
    })),
    { ...raised, id: 'point-off-the-wall', text: 'x', about: thanks },
  ]);
  for (const state of ['kept', 'shown']) {
    put('sharedNotes', [{ ...written, id: `note-${state}`, text: 'x' }]);
    put('privateNotes', [{ ...written, id: `own-${state}`, text: 'x' }]);
    put('actionItems', [{ ...written, id: `action-${state}`, ownerId: 'olga', text: 'x' }]);
  }
}

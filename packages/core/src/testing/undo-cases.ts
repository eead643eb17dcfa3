import type { GoalId } from '../schema/ids.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { company, goalOf, keyResultOf } from './workspaces.ts';

/** A command, by whom and on what, of which there is something to undo. */
export interface UndoCase {
  /** Run by `by` before, to set the scene. */
  readonly first?: readonly (readonly [type: string, input: object])[];
  /** Somebody of `company`, mostly with no more rights than it takes; ada where it is left out. */
  readonly by?: string;
  readonly input: Readonly<Record<string, unknown>> | ((workspace: Workspace) => object);
}

const measure = { kind: 'number', start: 0, target: 100, metricId: 'sold' } as const;
const days = { start: '2026-07-01', due: '2026-09-30' };
const form = { name: 'F', purpose: 'F', sections: [{ title: 'F', minutes: 5, prompts: ['F?'] }] };
const habit = {
  ...({ title: 'H', area: 'feedback', why: 'H', action: 'reflect', minutes: 5 } as const),
  source: { authors: 'A', year: 2000, title: 'T', published: 'J' },
  steps: ['S', 'S'],
  prompts: ['P?', 'P?'],
  trigger: { name: 'goal-stale' },
} as const;
const checkIns = { activity: 'check-in', from: '2026-07-06', recurrence: { frequency: 'weekly' } };
const ofMia = { scope: { kind: 'person', personId: 'mia' } } as const;

/** What the cases begin with: `company`, goals of mia’s, and one record of each kind that can be changed. */
export const undoRecords: InitialRecords = {
  ...company,
  goals: [
    ...[goalOf('g', { cycleId: 'q2' }), goalOf('other')],
    keyResultOf('kr', 'g', { cycleId: 'q2' }),
    keyResultOf('sells', 'other', { measure }),
  ],
  workingCalendars: [{ id: 'cal' }],
  companyValues: [{ id: 'candour', name: 'Candour' }],
  templates: [{ id: 'form', ...form }],
  practices: [{ id: 'habit', ...habit }],
  leaves: [{ id: 'away', personId: 'mia', start: '2026-06-01', end: '2026-06-05' }],
  settings: { name: 'Company' },
};

const override = { goalId: 'g', progress: 0.5, reason: 'Told so', base: null };
const link = { weight: 1, role: 'contributes' };
const moved = { goalId: 'kr', links: [{ parentId: 'other', ...link }] };
const imported = { source: 'old', id: 'c1' };
const reported = {
  ...{ goalId: 'kr', by: 'mia', at: '2026-05-04T10:00:00Z', asOf: '2026-05-01' },
  ...{ id: 'c1', value: 40, imported },
};
const person = { id: 'new', name: 'New', timeZone: 'UTC' };
const title = (goalId: string) => ({ goalId, fields: { title: 'New' }, base: { title: goalId } });
const ofPerson = (personId: string, field: string, to: unknown, from: unknown = null) => ({
  ...{ personId, fields: { [field]: to }, base: { [field]: from } },
});
const firstIn = (map: ReadonlyMap<string, object>) => [...map.keys()][0];

const onGoals: Readonly<Record<string, readonly UndoCase[]>> = {
  'goal.create': [
    { by: 'mia', input: { goal: keyResultOf('new', 'g') } },
    { by: 'lea', input: { goal: goalOf('new', { ownerId: 'sales' }) } },
  ],
  'goal.create-outline': [
    { by: 'mia', input: { goals: [goalOf('new'), keyResultOf('in', 'new')] } },
  ],
  'goal.edit': [
    { by: 'mia', input: title('g') },
    {
      ...{ by: 'lea', first: [['goal.edit', title('kr')]] },
      input: {
        goalId: 'kr',
        fields: { description: 'D', cycleId: null },
        base: { description: null, cycleId: 'q2' },
      },
    },
  ],
  'goal.realign': [{ by: 'mia', input: { ...moved, base: [{ parentId: 'g', ...link }] } }],
  'goal.change-state': [{ by: 'mia', input: { goalId: 'g', from: 'active', to: 'cancelled' } }],
  'goal.close': [{ by: 'mia', input: { goalId: 'kr', grade: 0.5, next: 'keep' } }],
  'goal.carry-over': [
    {
      ...{ by: 'mia', first: [['goal.close', { goalId: 'kr', grade: 0.5 }]] },
      input: { goalId: 'kr', newId: 'next', ...days, target: 200 },
    },
  ],
  'goal.check-in': [
    { by: 'mia', input: { goalId: 'kr', value: 20, confidence: 0.5 } },
    { by: 'lea', input: { goalId: 'sells', value: 30 } },
    {
      ...{ by: 'mia', first: [['goal.check-in', { goalId: 'sells', value: 30 }]] },
      input: ({ records }) => ({
        ...{ goalId: 'sells', value: 31 },
        replaces: records.checkInsOf('sells' as GoalId)[0]?.id,
      }),
    },
  ],
  'goal.override': [{ by: 'mia', input: override }],
  'goal.clear-override': [
    {
      ...{ by: 'mia', first: [['goal.override', override]] },
      input: ({ records }) => ({ goalId: 'g', base: records.goals.get('g' as GoalId)?.override }),
    },
  ],
  'goals.import': [
    { input: { source: 'old', people: [person], goals: [goalOf('new', { ownerId: 'new' })] } },
    { input: { source: 'old', updates: [title('g')] } },
  ],
  'check-ins.import': [{ input: { source: 'old', checkIns: [reported] } }],
};

const ofOrganisation: Readonly<Record<string, readonly UndoCase[]>> = {
  'people.import': [
    {
      input: {
        source: 'hr',
        teams: [{ id: 'made', name: 'Made' }],
        people: [{ ...person, teamId: 'made' }],
      },
    },
    { input: { source: 'hr', updates: [ofPerson('mia', 'title', 'Baker')] } },
  ],
  'person.add': [{ input: { person: { ...person, managerId: 'lea', teamId: 'field' } } }],
  'person.edit': [
    { by: 'mia', input: ofPerson('mia', 'name', 'Mia', 'mia') },
    { by: 'mia', input: ofPerson('mia', 'wallOptOut', true) },
    { by: 'hal', input: ofPerson('max', 'active', false, true) },
    { input: ofPerson('max', 'managerId', 'mia', 'lea') },
  ],
  'team.add': [{ input: { team: { id: 'new', name: 'New', parentId: 'sales', leadId: 'max' } } }],
  'team.edit': [{ input: { teamId: 'field', fields: { leadId: null }, base: { leadId: 'mia' } } }],
  'team.retire': [
    { input: { teamId: 'loose' } },
    {
      first: [['team.retire', { teamId: 'loose' }]],
      input: { teamId: 'loose', retired: false },
    },
  ],
  'cycle.edit': [
    {
      ...{ by: 'hal' },
      input: {
        ...{ cycleId: 'q2', fields: { name: 'Spring', end: '2026-06-15' } },
        base: { name: 'Q2', end: '2026-06-30' },
      },
    },
  ],
  'cycle.add': [{ by: 'hal', input: { cycle: { name: 'Q3', start: days.start, end: days.due } } }],
  'cycle.generate': [{ by: 'hal', input: { year: 2027, pattern: 'quarters' } }],
  'settings.edit': [
    {
      input: {
        fields: { workingCalendarId: 'cal', name: 'New' },
        base: { workingCalendarId: null, name: 'Company' },
      },
    },
  ],
  'metric.add': [{ by: 'mia', input: { metric: { name: 'M', ownerId: 'mia' } } }],
  'metric.edit': [
    {
      input: {
        ...{ metricId: 'sold', fields: { unit: 'k€', ownerId: 'sales' } },
        base: { unit: null, ownerId: 'ada' },
      },
    },
    {
      ...{ by: 'mia', first: [['metric.add', { metric: { id: 'm', name: 'M', ownerId: 'mia' } }]] },
      input: { metricId: 'm', fields: { name: 'N' }, base: { name: 'M' } },
    },
  ],
  'metric.observe': [
    { input: { metricId: 'sold', value: 1 } },
    {
      first: [['metric.observe', { metricId: 'sold', value: 1 }]],
      input: ({ records }) => ({
        ...{ metricId: 'sold', value: 2 },
        replaces: records.observationsOf('sold' as never)[0]?.id,
      }),
    },
  ],
  'calendar.add': [{ input: { calendar: { weekend: [7] } } }],
  'calendar.edit': [
    { input: { calendarId: 'cal', fields: { to: '18:00' }, base: { to: '17:00' } } },
  ],
  'calendar.remove': [{ input: { calendarId: 'cal' } }],
};

const ofRhythmAndGrowth: Readonly<Record<string, readonly UndoCase[]>> = {
  'cadence.set': [
    { by: 'lea', input: { rule: { ...checkIns, ...ofMia } } },
    { by: 'hal', input: { rule: { ...checkIns, scope: { kind: 'goal', goalId: 'g' } } } },
    {
      ...{ by: 'hal', first: [['cadence.set', { rule: { ...checkIns, ...ofMia } }]] },
      input: { rule: { ...checkIns, ...ofMia, recurrence: { frequency: 'monthly' } } },
    },
  ],
  'cadence.end': [
    {
      ...{ by: 'lea', first: [['cadence.set', { rule: { ...checkIns, ...ofMia } }]] },
      input: ({ records }) => ({ ruleId: firstIn(records.rhythm.cadenceRules) }),
    },
  ],
  'leave.add': [{ by: 'mia', input: { personId: 'mia', start: '2026-05-11', end: '2026-05-12' } }],
  'leave.remove': [{ by: 'lea', input: { personId: 'mia', leaveId: 'away' } }],
  'template.add': [{ by: 'hal', input: { template: form } }],
  'template.edit': [
    { by: 'hal', input: { templateId: 'form', fields: { name: 'X' }, base: { name: 'F' } } },
  ],
  'template.retire': [{ by: 'hal', input: { templateId: 'form' } }],
  'practice.add': [{ by: 'hal', input: { practice: habit } }],
  'practice.edit': [
    { by: 'hal', input: { practiceId: 'habit', fields: { title: 'X' }, base: { title: 'H' } } },
  ],
  'practice.retire': [{ by: 'hal', input: { practiceId: 'habit' } }],
  'value.add': [{ by: 'hal', input: { value: { name: 'Care' } } }],
  'value.edit': [
    { by: 'hal', input: { valueId: 'candour', fields: { name: 'X' }, base: { name: 'Candour' } } },
  ],
  'value.retire': [{ by: 'hal', input: { valueId: 'candour' } }],
};

/** For each type of command that can be undone, runs of it that change something on `undoRecords`. */
export const undoCases: Readonly<Record<string, readonly UndoCase[]>> = {
  ...onGoals,
  ...ofOrganisation,
  ...ofRhythmAndGrowth,
};

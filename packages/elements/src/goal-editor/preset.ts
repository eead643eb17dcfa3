import {
  type Cycle,
  type CycleId,
  type Goal,
  type GoalId,
  type GoalKind,
  type Workspace,
  addDays,
  currentCycle,
  dayOf,
  zoneOf,
} from '@throughline/core';
import { type Values, linkTo } from './values.ts';
import { noMeasure } from './measure-text.ts';

/** What a page says of a goal that is to be made. Names of what is not there, or out of sight, are let go. */
export interface Preset {
  readonly kind: GoalKind | undefined;
  readonly parentId: GoalId | undefined;
  readonly cycleId: CycleId | undefined;
}

/** Days of a goal that is in no cycle, when the form opens. */
const usualDays = 90;

/** What the form of a new goal begins with: the viewer's, below its parent, in its cycle or the current one. */
export function presetValues(preset: Preset, workspace: Workspace): Values {
  const { records, viewer } = workspace;
  const today = dayOf(workspace.now(), zoneOf(records, viewer));
  const parent = preset.parentId && records.goals.get(preset.parentId);
  const cycle = cycleOf(preset, parent, workspace, today);
  const kind = isKind(preset.kind) ? preset.kind : kindBelow(parent);
  const visibility = records.settings.defaultVisibility;
  return {
    ...{ title: '', description: '', kind, driver: 'auto', ambition: 'committed', visibility },
    ...{ ownerId: viewer, teamId: '', reviewerId: '', visibleTo: [] },
    cycleId: cycle?.id ?? '',
    start: cycle?.start ?? today,
    due: cycle?.end ?? parent?.due ?? addDays(today, usualDays),
    ...{ contributors: [], observers: [], pace: null, tags: '' },
    measure: kind === 'key-result' ? { ...noMeasure, kind: 'number' } : noMeasure,
    links: parent ? [linkTo(parent.id, visibility)] : [],
  };
}

function cycleOf(
  { cycleId }: Preset,
  parent: Goal | undefined,
  { records }: Workspace,
  today: string,
): Cycle | undefined {
  const named = cycleId && records.cycles.get(cycleId);
  if (named) return named;
  const ofParent = parent?.cycleId && records.cycles.get(parent.cycleId);
  if (ofParent && ofParent.state !== 'closed') return ofParent;
  return currentCycle(
    [...records.cycles.values()].filter(({ state }) => state !== 'closed'),
    today,
  );
}

const below: Readonly<Record<GoalKind, GoalKind>> = {
  pillar: 'objective',
  objective: 'key-result',
  'key-result': 'initiative',
  initiative: 'initiative',
};

const isKind = (kind: string | undefined): kind is GoalKind =>
  kind !== undefined && Object.hasOwn(below, kind);

function kindBelow(parent: Goal | undefined): GoalKind {
  return parent ? below[parent.kind] : 'objective';
}

import type {
  AlignmentMap,
  GoalId,
  MappedGoal,
  Records,
  Scoreboard,
  Status,
  TeamId,
} from '@throughline/core';
import type { IcicleNode } from '../charts/icicle.ts';
import { nameOf } from '../parts/owner.ts';
import { type Tone, toneOf } from '../parts/status-badge.ts';

/** What an area of the map is; `small` stands for several that are too small to be drawn one by one. */
export type AreaKind = 'pillar' | 'rest' | 'team' | 'person' | 'goal' | 'hidden' | 'small';

/** An area of the map, within the one above it. */
export interface Area extends IcicleNode<Area> {
  readonly kind: AreaKind;
  readonly name: string;
  readonly goalId?: GoalId;
  /** Of pillars and goals. */
  readonly status?: Status;
  readonly children: Area[];
  size: number;
  /** How much of its size has each tone, by the statuses of its goals. */
  readonly tones: Partial<Record<Tone, number>>;
}

/** How the areas that stand for nothing of the records are called. */
export interface AreaNames {
  readonly notConnected: string;
  readonly hidden: string;
  readonly noTeam: string;
}

/** What areas are made of. */
export interface MapSource {
  readonly map: AlignmentMap;
  readonly records: Records;
  readonly scores: Scoreboard;
  readonly names: AreaNames;
}

/**
 * The areas of the map: pillars, in them teams, owners and goals, the largest first; then what is not connected. A
 * pillar is as large as the number of goals that lead to it, and 1 where there is none, so that it is seen.
 */
export function areasOf(source: MapSource): readonly Area[] {
  const { map, names } = source;
  const pillars = map.pillars.map(({ goalId, count, goals, hidden }) => {
    const pillar = goalArea(source, goalId, `p ${goalId}`, 'pillar');
    const parts = goals.reduce((sum, { weight }) => sum + weight, hidden);
    pillar.size = Math.max(1, count);
    const scale = parts > 0 ? pillar.size / parts : 0;
    fill(source, pillar, goals, scale);
    if (hidden > 0)
      pillar.children.push(
        plainArea('hidden', `${pillar.key} hidden`, names.hidden, hidden * scale),
      );
    return pillar;
  });
  if (map.rest.length === 0) return pillars.sort(bySize);
  const rest = plainArea('rest', 'rest', names.notConnected, map.rest.length);
  fill(source, rest, map.rest, 1);
  return [...pillars.sort(bySize), rest];
}

function fill(source: MapSource, top: Area, goals: readonly MappedGoal[], scale: number): void {
  const groups = new Map<string, Area>();
  for (const { goalId, teamId, ownerId, weight } of goals) {
    const team = groupIn(groups, top, 'team', teamId ?? '', teamName(source, teamId));
    const person = groupIn(groups, team, 'person', ownerId, nameOf(ownerId, source.records));
    const goal = goalArea(source, goalId, `${person.key} ${goalId}`, 'goal');
    goal.size = weight * scale;
    const tone = toneOf(goal.status ?? 'no-data');
    for (const area of [goal, person, team, top]) {
      if (area !== goal && area !== top) area.size += goal.size;
      area.tones[tone] = (area.tones[tone] ?? 0) + goal.size;
    }
    person.children.push(goal);
  }
  for (const area of groups.values()) area.children.sort(bySize);
  top.children.sort(bySize);
}

function groupIn(
  groups: Map<string, Area>,
  within: Area,
  kind: AreaKind,
  id: string,
  name: string,
): Area {
  const key = `${within.key} ${kind} ${id}`;
  let group = groups.get(key);
  if (!group) {
    groups.set(key, (group = plainArea(kind, key, name, 0)));
    within.children.push(group);
  }
  return group;
}

function plainArea(kind: AreaKind, key: string, name: string, size: number): Area {
  return { kind, key, name, size, children: [], tones: {} };
}

function goalArea(
  { records, scores }: MapSource,
  goalId: GoalId,
  key: string,
  kind: AreaKind,
): Area {
  const name = records.goals.get(goalId)?.title ?? goalId;
  const status = scores.scoreOf(goalId)?.status ?? 'no-data';
  return { ...plainArea(kind, key, name, 0), goalId, status };
}

function teamName({ records: { teams }, names }: MapSource, teamId: TeamId | null): string {
  return teamId === null ? names.noTeam : (teams.get(teamId)?.name ?? teamId);
}

function bySize(a: Area, b: Area): number {
  return b.size - a.size || (a.key < b.key ? -1 : 1);
}

/** The areas from the top to one; empty where it is not there any more. */
export function pathTo(areas: readonly Area[], key: string): readonly Area[] {
  const path: Area[] = [];
  let within = areas;
  for (;;) {
    const next = within.find((area) => key === area.key || key.startsWith(`${area.key} `));
    if (!next) return [];
    path.push(next);
    if (next.key === key) return path;
    within = next.children;
  }
}

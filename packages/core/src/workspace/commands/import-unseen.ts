import { canSeeGoal } from '../../access/can-see-goal.ts';
import { PerfError } from '../../errors.ts';
import { externalIdOf, sourceIdOf } from '../../exchange/external-ids.ts';
import type { Goal, GoalLink, Imported } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import type { Everything } from '../state.ts';

/**
 * Those of the new goals of an import that are here already where the viewer may not see them: the plan
 * could not know. They are left out as quietly as a closed goal is.
 *
 * @throws PerfError `already-exists` for one that is here in plain view or comes twice, as when two
 *   imports of one file were planned side by side.
 */
export function goalsLeftOut(
  records: Everything,
  created: readonly Goal[],
  source: string,
  { viewer }: Pick<Context, 'viewer'>,
): ReadonlySet<GoalId> {
  const byId = new Map<string, Goal>();
  for (const goal of created) {
    const id = externalIdOf(goal, source);
    if (id === undefined) continue;
    if (byId.has(id)) throw knownAlready(goal, id, source);
    byId.set(id, goal);
  }
  const leftOut = new Set<GoalId>();
  if (byId.size === 0) return leftOut;
  for (const known of records.goals.values()) {
    const id = sourceIdOf(known, source);
    const goal = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !goal) continue;
    if (canSeeGoal(viewer, known.id, records).allowed) throw knownAlready(goal, id, source);
    leftOut.add(goal.id);
  }
  return leftOut;
}

/** What speaks of the parents of a goal: in a goal, or in fields of an update as they came. */
interface Parents {
  readonly links?: unknown;
  readonly imported?: unknown;
}

/** A goal, or fields of one, without the parents of those ids. */
export function withoutParents<P extends Parents>(fields: P, ids: ReadonlySet<string>): P {
  if (ids.size === 0) return fields;
  const links = Array.isArray(fields.links) ? (fields.links as readonly unknown[]) : undefined;
  const isIn = (link: unknown) => ids.has((link as Partial<GoalLink> | null)?.parentId ?? '');
  const imported = fields.imported as Imported | null | undefined;
  const { parentId, ...others } = imported ?? {};
  return {
    ...fields,
    ...(links && { links: links.filter((link) => !isIn(link)) }),
    ...(parentId !== undefined && ids.has(parentId) && { imported: others }),
  };
}

/** The parents of a goal that the viewer may not see, as linked or as the last import had them. */
export function unseenParents(
  records: Everything,
  { links, imported }: Goal,
  { viewer }: Pick<Context, 'viewer'>,
): ReadonlySet<GoalId> {
  const ids = links.map((link) => link.parentId);
  if (imported?.parentId !== undefined) ids.push(imported.parentId);
  const isHidden = (id: GoalId) =>
    records.goals.has(id) && !canSeeGoal(viewer, id, records).allowed;
  return new Set(ids.filter(isHidden));
}

/**
 * The parents that were taken out of `goal`, back in what has become of it.
 *
 * @param shown - The goal as `withoutParents` gave it.
 * @param after - `shown` with new fields.
 */
export function withUnseenParents(
  goal: Goal,
  shown: Goal,
  after: Parents,
  unseen: ReadonlySet<GoalId>,
): object {
  if (unseen.size === 0) return after;
  const hidden = goal.links.filter((link) => unseen.has(link.parentId));
  const links = [...((after.links ?? []) as readonly GoalLink[]), ...hidden];
  const imported = after.imported as Imported | undefined;
  const parentId = goal.imported?.parentId;
  const isLost = parentId !== undefined && unseen.has(parentId) && imported?.parentId === undefined;
  return {
    ...after,
    links: after.links === shown.links ? goal.links : links,
    ...(isLost &&
      imported?.source === goal.imported?.source && {
        imported: { ...imported, parentId },
      }),
  };
}

function knownAlready(goal: Goal, externalId: string, source: string): PerfError {
  // The other goal is not named: the viewer may not be allowed to see it.
  const message = `${externalId} of ${source} is there already; the import should be planned again.`;
  return new PerfError('already-exists', message, { ids: [goal.id] });
}

import type { Goal, GoalLink } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Choice, Fix } from '../finding.ts';
import { type Look, shownLinks } from './look.ts';

/** Most links that a goal may have. */
const mostLinks = 50;

/** The command that gives fields of a goal other values. */
export function editOf(goal: Goal, fields: Partial<Goal>): Fix {
  const base = Object.fromEntries(
    Object.keys(fields).map((name) => [name, goal[name as keyof Goal] ?? null]),
  );
  return { type: 'goal.edit', input: { goalId: goal.id, fields, base } };
}

/**
 * The command that changes the links of a goal. Links that lead nowhere are left out of what they become,
 * since the workspace refuses links to goals that are not there.
 *
 * @param change - What becomes of each link; `null` takes it away.
 */
export function realignOf(
  look: Look,
  goal: Goal,
  change: (link: GoalLink) => GoalLink | null,
): Fix {
  const base = shownLinks(look, goal).map(linkOf);
  const links = base.flatMap((link) => {
    const changed = look.records.goals.has(link.parentId) ? change(link) : null;
    return changed ? [changed] : [];
  });
  return { type: 'goal.realign', input: { goalId: goal.id, links, base } };
}

/** The command that lets a goal contribute to one more parent; `null` where it has too many. */
export function contributeTo(look: Look, goal: Goal, parentId: GoalId): Fix | null {
  const fix = realignOf(look, goal, (link) => (link.parentId === parentId ? null : link));
  if (fix.type !== 'goal.realign' || goal.links.length >= mostLinks) return null;
  const links = [...fix.input.links, { parentId, weight: 1, role: 'contributes' as const }];
  return { ...fix, input: { ...fix.input, links } };
}

/** The command that moves one link of a goal to another parent. */
export function relinkTo(look: Look, goal: Goal, from: GoalId, to: GoalId): Fix {
  return realignOf(look, goal, (link) =>
    link.parentId === from ? { ...link, parentId: to } : link,
  );
}

function linkOf({ parentId, weight, role }: GoalLink): GoalLink {
  return { parentId, weight, role };
}

/** The command that makes a goal active, as a choice; none where goals become active by being accepted. */
export function activationOf({ records }: Look, { id, state }: Goal): readonly Choice[] {
  if (records.settings.agreement === 'required') return [];
  const input = { goalId: id, from: state, to: 'active' } as const;
  return [{ reason: 'activate', fix: { type: 'goal.change-state', input } }];
}

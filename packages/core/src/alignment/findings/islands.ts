import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Steps } from '../../steps.ts';
import { type Attached, attachment } from '../attached.ts';
import type { Note } from '../finding.ts';
import { contributeTo, realignOf } from './fixes.ts';
import { type Look, shownLinks } from './look.ts';
import { type ParentFinder, mostChoices } from './plausible-parents.ts';

/** So many members of an island are named. */
const mostNamed = 50;
/** So many groups are told of in one step. */
const groupsPerStep = 50;

/**
 * `orphan`, `island` and `supports-only`: active goals that do not lead to the strategy. Goals without any
 * path that hang together, whatever the role of their links, are one island, told at its topmost goal.
 */
export function* noteUnattached(
  look: Look,
  attached: Attached,
  finder: () => ParentFinder,
  note: Note,
): Steps<void> {
  const toStrategy = (goal: Goal) =>
    finder().choices(goal, (parent) => contributeTo(look, goal, parent.id));
  const groups = groupsIn(look, attached);
  for (const [done, [top, ...others]] of groups.entries()) {
    if (done % groupsPerStep === 0) yield { done, total: groups.length };
    if (!top) continue;
    const said = { place: ['links'], choices: toStrategy(top) } as const;
    if (others.length === 0) {
      note('orphan', top.id, { ...said, values: { links: shownLinks(look, top).length } });
      continue;
    }
    const related = others.slice(0, mostNamed).map(({ id }) => id);
    note('island', top.id, { ...said, related, values: { members: others.length + 1 } });
  }
  noteSupporting(look, attached, note);
}

/** The groups of goals that lead nowhere, each as its active goals, the topmost first. */
function groupsIn(look: Look, { graph, goals, codes }: Attached): readonly (readonly Goal[])[] {
  const root = Int32Array.from(goals.keys());
  const isIn = (index: number) => {
    const goal = goals[index];
    if (!goal || codes[index] !== attachment.none || goal.state === 'cancelled') return false;
    return goal.visibility !== 'private' && look.maySee(goal.id);
  };
  for (const [index, { links }] of goals.entries()) {
    if (!isIn(index)) continue;
    for (const { parentId } of links) {
      const parent = graph.indexOf(parentId);
      if (isIn(parent)) join(root, parent, index);
    }
  }
  const groups = new Map<number, Goal[]>();
  for (const [index, goal] of goals.entries()) {
    if (goal.state !== 'active' || !isIn(index)) continue;
    const group = rootOf(root, index);
    const members = groups.get(group);
    if (members) members.push(goal);
    else groups.set(group, [goal]);
  }
  return [...groups.values()];
}

/** What leads to the strategy only by supporting it moves no figure there. Of initiatives that is expected. */
function noteSupporting(look: Look, { graph, goals, codes }: Attached, note: Note): void {
  for (const [index, goal] of goals.entries()) {
    const { id, state, kind, visibility } = goal;
    if (state !== 'active' || codes[index] !== attachment.supports || !look.maySee(id)) continue;
    if (kind === 'initiative' || visibility === 'private') continue;
    const leads = (parentId: GoalId) =>
      codes[graph.indexOf(parentId)] === attachment.contributes && look.maySee(parentId);
    const shown = shownLinks(look, goal);
    const links = shown.filter(({ parentId, role }) => role === 'supports' && leads(parentId));
    const [first] = links;
    if (!first) continue;
    note('supports-only', id, {
      place: ['links', shown.indexOf(first), 'role'],
      related: links.map(({ parentId }) => parentId),
      choices: links.slice(0, mostChoices).map(({ parentId }) => ({
        reason: 'contribute',
        fix: realignOf(look, goal, (link) =>
          link.parentId === parentId ? { ...link, role: 'contributes' } : link,
        ),
      })),
    });
  }
}

function join(root: Int32Array, one: number, other: number): void {
  const [a, b] = [rootOf(root, one), rootOf(root, other)];
  root[Math.max(a, b)] = Math.min(a, b);
}

/** The number that stands for a group; the way there is halved for the next one who asks. */
function rootOf(root: Int32Array, index: number): number {
  let at = index;
  for (let up = root[at] as number; up !== at; up = root[at] as number) {
    root[at] = root[up] as number;
    at = root[at] as number;
  }
  return at;
}

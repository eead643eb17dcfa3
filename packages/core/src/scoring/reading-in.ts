import type { Records } from '../goals/records.ts';
import type { Goal, GoalLink } from '../schema/goal.ts';
import { GoalReader } from './goal-reader.ts';
import { type Numbering, numberGoals } from './numbering.ts';
import { type Moment, emptyScored } from './scored.ts';
import type { WideLists } from './wide-lists.ts';

/** Records in the columns that scoring reads, and what keeps them in step. */
export interface ReadIn {
  readonly reader: GoalReader;
  /** Goals that link to one that is not there, by that one's id. */
  readonly waiting: Numbering['waiting'];
}

/**
 * Puts all records into the columns that scoring reads. What changes later, `TakingIn` takes in.
 *
 * @param moment - Check-ins made up to `knownUntil` count.
 * @param wide - Where the columns are to be kept in step; `null` for scores of one moment.
 * @throws PerfError `would-cycle` where links hold a circle, and as `curveOf`.
 */
export function readIn(
  records: Records,
  { at, knownUntil }: Moment,
  wide: WideLists | null = null,
): ReadIn {
  const numbering = numberGoals(records.goals.values());
  const { goals, waiting } = numbering;
  const hasRhythm = records.staleAt !== undefined;
  const reader = new GoalReader(records, emptyScored(numbering, { at, hasRhythm, wide }));
  for (const goal of goals) reader.links.addSuccessor(goal);
  fillLists(reader, numbering);
  for (const [index, goal] of goals.entries()) {
    reader.readGoal(index, goal);
    reader.links.readHandovers(goal);
    reader.readSaid(index, knownUntil);
  }
  return { reader, waiting };
}

/** Fills the lists of parents and children. */
function fillLists(reader: GoalReader, { goals, parents, children }: Numbering): void {
  const { columns, details, parents: parentsOf } = reader.scored;
  for (const index of goals.keys()) {
    const above = parents.items.subarray(parents.start[index], parents.start[index + 1]);
    parentsOf.set(index, [...above]);
    const below = children.items.subarray(children.start[index], children.start[index + 1]);
    if (below.length === 0) continue;
    const detail = details.add();
    columns.basis[index] = -1 - detail;
    details.lists.fill(detail, below);
    classify(reader, index, detail);
  }
}

function classify({ scored, links: reader }: GoalReader, index: number, detail: number): void {
  const { details, goals } = scored;
  const { start, count, items, links } = details.lists;
  const parent = goals[index] as Goal;
  const first = start[detail] as number;
  const end = first + (count[detail] as number);
  for (let place = first, nth = 0; place < end; place++) {
    const child = goals[items[place] as number] as Goal;
    nth = place > first && items[place - 1] === items[place] ? nth + 1 : 0;
    const own = child.links.filter(({ parentId }) => parentId === parent.id);
    links[place] = reader.classOf(child, own[nth] as GoalLink);
    reader.countKeyResult(detail, place, 1);
  }
}

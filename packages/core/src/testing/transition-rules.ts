import { compareInstants } from '../calendar.ts';
import { mayMove } from '../goals/lifecycle.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { GoalState } from '../schema/goal.ts';
import { parseRecord } from '../schema/parse.ts';
import type { AnyRecord, State } from '../workspace/state.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One record that a command has changed: as it was, and as it is; `undefined` for none. */
export interface Transition {
  readonly collection: CollectionName;
  readonly id: string;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
  readonly viewer: string;
  readonly type: string;
  /** Whether the command takes words out of the past as well. */
  readonly erases: boolean;
}

/** What is added and stays, whoever does what. */
const everlasting: readonly CollectionName[] = [
  ...(['people', 'teams', 'cycles', 'goals', 'metrics', 'observations', 'checkIns'] as const),
  ...(['comments', 'series', 'meetings', 'talkingPoints', 'sharedNotes', 'actionItems'] as const),
  ...(['feedback', 'feedbackRequests', 'feedbackRounds', 'recognitions'] as const),
  ...(['reviewBriefs', 'settings'] as const),
];

/**
 * What a change of one record breaks of what must always hold.
 *
 * @param state - After the change.
 * @returns A sentence for each breach; none is right.
 */
export function breachesOf(transition: Transition, state: State): readonly string[] {
  const { collection, id, before, after, erases } = transition;
  const found: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) found.push(`${collection} ${id}: ${what}`);
  };
  if (!after) {
    must(erases || !everlasting.includes(collection), 'it is taken away and was to stay');
    return found;
  }
  const said = JSON.stringify(after);
  must(
    said === JSON.stringify(parseRecord(collection, after)),
    'I5 it is not what its schema says',
  );
  // A lone surrogate is written out by JSON.
  must(
    !/\\ud[89a-f]/.test(said) && said === said.normalize('NFC'),
    'I19 its texts are not in normal form',
  );
  must(!/\\u00(?:0[0-8bcef]|1)/.test(said), 'I19 its texts hold control characters');
  const fields = after as unknown as Fields;
  must(inOrder(fields['start'], fields['due'] ?? fields['end']), 'I20 it ends before it starts');
  const rule = rules[collection];
  if (rule) for (const what of rule(transition, before, after, state)) must(false, what);
  return found;
}

function inOrder(start: unknown, end: unknown): boolean {
  return typeof start !== 'string' || typeof end !== 'string' || start <= end;
}

type Rule = (
  transition: Transition,
  before: Fields | undefined,
  after: Fields,
  state: State,
) => readonly string[];

const nextOfCycle: Readonly<Record<string, string>> = { planning: 'active', active: 'closed' };

/** What must hold of single collections, by the numbers of the design. */
const rules: Readonly<Partial<Record<CollectionName, Rule>>> = {
  goals: (_transition, before, after) => {
    const links = after['links'] as readonly {
      readonly parentId: string;
      readonly weight: number;
    }[];
    const parents = new Set(links.map(({ parentId }) => parentId));
    const weighs = ({ weight }: { readonly weight: number }) =>
      weight >= 0 && weight <= 1e6 && !Object.is(weight, -0);
    const [from, to] = [before?.['state'], after['state']] as [GoalState | undefined, GoalState];
    return [
      ...(parents.size < links.length ? ['I2 two links lead to one parent'] : []),
      ...(links.every(weighs) ? [] : ['I3 a weight is out of bounds']),
      ...(from === undefined || from === to || mayMove(from, to)
        ? []
        : [`I13 from ${from} to ${to} there is no way`]),
    ];
  },
  cycles: (_transition, before, after) =>
    !before ||
    before['state'] === after['state'] ||
    nextOfCycle[String(before['state'])] === after['state']
      ? []
      : ['I13 a cycle goes on one by one'],
  checkIns: ({ erases }, before, after, state) => {
    if (before) return erases || isSame(before, after) ? [] : ['I6 a check-in was changed'];
    const goal = state.goals.get(after['goalId'] as never);
    const cycle = goal?.cycleId && state.cycles.get(goal.cycleId);
    const isOpen = goal?.state !== 'closed' && goal?.state !== 'cancelled';
    return isOpen && (!cycle || cycle.state !== 'closed')
      ? []
      : ['I13 its goal or cycle is closed'];
  },
  privateNotes: ({ viewer, erases, type }, before, after) =>
    erases ||
    (type === 'workspace.begin' && !before) ||
    ((before?.['by'] ?? viewer) === viewer && after['by'] === viewer)
      ? []
      : ['I10 somebody else wrote it'],
  feedback: ({ viewer, erases }, before, after) => {
    if (!before || erases) return [];
    const added = (after['changes'] as readonly Fields[]).slice(
      (before['changes'] as readonly Fields[]).length,
    );
    return before['text'] === after['text'] && added.every(({ by }) => by === viewer)
      ? []
      : ['I11 what was said was changed'];
  },
  anonymousTexts: ({ type }, before, after) => {
    const known = ['id', 'roundId', 'text', 'reported'];
    // A workspace may begin with rounds that were released elsewhere.
    const isThere = before !== undefined || type === 'workspace.begin';
    return isThere && Object.keys(after).every((name) => known.includes(name))
      ? []
      : ['I12 a command writes what nobody is to know of'];
  },
  meetings: (_transition, _before, after) => {
    const [at, until] = [after['at'], after['until']];
    return typeof at !== 'string' || typeof until !== 'string' || compareInstants(at, until) <= 0
      ? []
      : ['I20 it ends before it begins'];
  },
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

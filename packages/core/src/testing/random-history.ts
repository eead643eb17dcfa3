import fc from 'fast-check';
import type { Change, RecordKey, Rewritten, Storage } from '../workspace/storage.ts';
import { commitsSince } from '../workspace/stored-commits.ts';
import { goalOf } from './workspaces.ts';

/** One commit of a random history, before it is known what there is by then. */
export interface Step {
  readonly kind: 'change' | 'redact';
  /** How the clock of its maker goes wrong, in hours. */
  readonly clock: number;
  readonly parts: readonly StepPart[];
}

interface StepPart {
  readonly key: number;
  readonly what: 'write' | 'remove' | 'nonsense' | 'newer';
  readonly parent: number;
  readonly text: string;
}

const goals = Array.from({ length: 5 }, (_, at) => `g${at}`);

/** Records that commits change: of collections with a past and without, and of one that is not known here. */
const keys: readonly RecordKey[] = [
  ...goals.map((id) => ({ collection: 'goals', id })),
  ...['k0', 'k1', 'k2'].map((id) => ({ collection: 'comments', id })),
  ...['mia', 'lea'].map((id) => ({ collection: 'people', id })),
  { collection: 'settings', id: 'settings' },
  { collection: 'privateNotes', id: 'n0' },
  { collection: 'wishes', id: 'w0' },
];

const part: fc.Arbitrary<StepPart> = fc.record({
  key: fc.nat({ max: keys.length - 1 }),
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constant('write' as const) },
    { weight: 2, arbitrary: fc.constant('remove' as const) },
    { weight: 1, arbitrary: fc.constantFrom('nonsense' as const, 'newer' as const) },
  ),
  parent: fc.nat({ max: goals.length }),
  text: fc.constantFrom('a', 'b', 'c'),
});

/** Commits as they come from everywhere: with damage, erasures, clocks that are wrong and links in circles. */
export const randomHistory: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant('change' as const) },
      { weight: 1, arbitrary: fc.constant('redact' as const) },
    ),
    clock: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(-9999, 9999) },
    ),
    parts: fc.uniqueArray(part, { selector: ({ key }) => key, minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 25 },
);

/** Puts steps into a storage, each as one commit. */
export async function playHistory(
  storage: Storage,
  steps: readonly Step[],
  from: number,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const number = from + index;
    const stored = new Map((await storage.read()).map((each) => [nameOf(each), each.version]));
    const changes = step.parts.map((each) => changeOf(each, stored));
    const at = new Date(Date.UTC(2026, 4, 4, 10 + number + step.clock)).toISOString();
    const commit = { id: `c${number}`, at, by: 'ada', command: { type: 'x' }, changes };
    if (step.kind === 'change') await storage.commit(commit);
    else await redact(storage, step, commit);
  }
}

/** As an erasure does: the past of what it changes goes with it, dropped, written anew, or each here and there. */
async function redact(
  storage: Storage,
  { parts }: Step,
  commit: Parameters<Storage['commit']>[0],
): Promise<void> {
  const commits = await commitsSince(storage, 0);
  const ways = new Map(parts.map(({ key, text }) => [nameOf(keys[key]!), text]));
  const images = commits.flatMap(({ version, changes }) =>
    changes.flatMap((change): readonly Rewritten[] => {
      const way = ways.get(nameOf(change));
      if (way === undefined || change.record === null) return [];
      const isDropped = way === 'b' || (way === 'c' && version % 2 === 0);
      const { collection, id, schema } = change;
      return [{ collection, id, version, schema, record: isDropped ? null : wiped(change.record) }];
    }),
  );
  await storage.redact({ ...commit, upTo: commits.length, images });
}

function wiped(record: unknown): unknown {
  return { ...(record as object), title: 'wiped', text: 'wiped', name: 'wiped' };
}

function changeOf(
  { key, what, parent, text }: StepPart,
  stored: ReadonlyMap<string, number>,
): Change {
  const { collection, id } = keys[key]!;
  const expected = stored.get(nameOf({ collection, id })) ?? 0;
  const unlogged = collection === 'privateNotes' && { unlogged: true as const };
  const schema = what === 'newer' ? 99 : 1;
  const isGone = what === 'remove' && expected > 0;
  const record = isGone
    ? null
    : what === 'nonsense'
      ? { text }
      : recordOf(collection, id, [text, parent]);
  return { collection, id, expected, schema, record, ...unlogged };
}

function recordOf(collection: string, id: string, [text, parent]: readonly [string, number]) {
  if (collection === 'goals') {
    const parentId = goals[parent];
    const links = parentId === undefined || parentId === id ? [] : [{ parentId }];
    return goalOf(id, { title: text, links });
  }
  const at = '2026-05-04T10:00:00Z';
  if (collection === 'comments') {
    return { id, goalId: goals[parent] ?? 'g0', by: 'mia', at, text };
  }
  if (collection === 'people') return { id, name: text, timeZone: 'UTC' };
  if (collection === 'settings') return { id, rulebook: text === 'a' ? 'reported' : 'ratio-90-70' };
  return { id, seriesId: 's', by: 'mia', at, text };
}

/** One text for the name of a record. */
function nameOf({ collection, id }: RecordKey): string {
  return `${collection} ${id}`;
}

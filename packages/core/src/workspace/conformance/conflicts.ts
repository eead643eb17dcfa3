import type { Basis, Change, Committed } from '../storage.ts';
import {
  allOf,
  change,
  commitOf,
  committed,
  idsOf,
  image,
  inOrder,
  key,
  recordsOf,
  relied,
  stored,
  unlogged,
  write,
} from './suite.ts';
import type { Bench, Case } from './cases.ts';

/** A commit that does not fit, and the records and keys that its sender has to be shown. */
interface Misfit {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly basis?: readonly Basis[];
  readonly current?: readonly string[];
  readonly missing?: readonly string[];
}

/**
 * On a workspace where `moved` is at 3, `still` at 1, `erased` was there until 2 and `none` never. Each comes
 * with `new`, which would fit.
 */
const misfits: readonly Misfit[] = [
  { what: 'expects too low a version', changes: [change('moved', 1)], current: ['moved'] },
  { what: 'expects the version below', changes: [change('moved', 2)], current: ['moved'] },
  { what: 'expects too high a version', changes: [change('moved', 4)], current: ['moved'] },
  {
    what: 'expects the version of the workspace in place of the record',
    changes: [change('still', 3)],
    current: ['still'],
  },
  { what: 'makes what is there', changes: [change('still', 0)], current: ['still'] },
  { what: 'erases by an old version', changes: [change('moved', 1, null)], current: ['moved'] },
  { what: 'changes what never was', changes: [change('none', 1)], missing: ['none'] },
  { what: 'changes what was erased', changes: [change('erased', 1)], missing: ['erased'] },
  { what: 'erases what was erased', changes: [change('erased', 1, null)], missing: ['erased'] },
  {
    what: 'expects the version that erased it',
    changes: [change('erased', 2)],
    missing: ['erased'],
  },
  {
    what: 'is not to be logged and expects too low a version',
    changes: [unlogged('moved', 1)],
    current: ['moved'],
  },
  {
    what: 'meets several records that have moved, and several that are missing',
    changes: [change('none', 7), change('moved', 1), change('erased', 1), change('still', 0)],
    current: ['moved', 'still'],
    missing: ['erased', 'none'],
  },
  {
    what: 'has one misfit behind many that fit',
    changes: [...idsOf(30).map((id) => change(id, 0)), change('moved', 1)],
    current: ['moved'],
  },
  { what: 'rests on an old version', changes: [], basis: [relied('moved', 1)], current: ['moved'] },
  {
    what: 'rests on a version to come',
    changes: [],
    basis: [relied('still', 2)],
    current: ['still'],
  },
  { what: 'rests on what never was', changes: [], basis: [relied('none', 1)], missing: ['none'] },
  {
    what: 'rests on what was erased',
    changes: [],
    basis: [relied('erased', 1)],
    missing: ['erased'],
  },
  {
    what: 'rests on there being none',
    changes: [],
    basis: [relied('still', 0)],
    current: ['still'],
  },
  {
    what: 'has misfits in changes and basis',
    changes: [change('moved', 2)],
    basis: [relied('still', 0), relied('none', 1)],
    current: ['moved', 'still'],
    missing: ['none'],
  },
];

/** What does not fit, and what it leaves behind: nothing. */
export function conflictCases(test: Case): void {
  for (const misfit of misfits) {
    const about = misfit.what === 'expects too low a version' ? { beside: true as const } : {};
    const rule = misfit.basis ? 'T6' : 'T4';
    const isRefused = (send: 'commit' | 'redact') => (bench: Bench) => refused(bench, misfit, send);
    if (rule === 'T6') test(`[T6] a commit that ${misfit.what} is a conflict`, isRefused('commit'));
    else test(`[T4] a commit that ${misfit.what} is a conflict`, isRefused('commit'), about);
    test(`[T32] a redaction that ${misfit.what} is a conflict`, isRefused('redact'));
  }
  raceCases(test);
}

async function refused(
  { open, equal }: Bench,
  { changes, basis, current = [], missing = [] }: Misfit,
  send: 'commit' | 'redact',
): Promise<void> {
  const storage = await open();
  await write(storage, 'c1', change('moved', 0), change('still', 0), change('erased', 0));
  await write(storage, 'c2', change('erased', 1, null));
  await write(storage, 'c3', change('moved', 1, { title: 'moved on' }));
  const before = await allOf(storage);
  const commit = commitOf('late', [change('new', 0), ...changes], basis);
  const past = { upTo: 3, images: [image('moved', 1), image('still', 1, { title: '' })] };
  const answer = await (send === 'commit'
    ? storage.commit(commit)
    : storage.redact({ ...commit, ...past }));
  const at = { moved: stored('moved', 3, { title: 'moved on' }), still: stored('still', 1) };
  const expected: Committed = {
    kind: 'conflict',
    current: current.map((id) => at[id as keyof typeof at]),
    missing: missing.map((id) => key(id)),
  };
  equal(inOrder(answer), expected);
  equal(await allOf(storage), before);
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function raceCases(test: Case): void {
  test('[T4] of two commits on one version one wins, the other is shown it', async (bench) => {
    const storage = await bench.open();
    await oneWins(bench, [storage, storage]);
  });

  test(
    '[T4] of commits of six handles on one version one wins',
    async (bench) => {
      const handles = [];
      for (let i = 0; i < 6; i++) handles.push(await bench.open());
      await oneWins(bench, handles);
    },
    { needs: ['handles'], beside: true },
  );

  test('[T4] commits at once that share one record are written whole or not', async (bench) => {
    const storage = await bench.open();
    const sent = idsOf(10).map((id) => commitOf(id, [change(id, 0), change('shared', 0)]));
    const answers = await Promise.all(sent.map((commit) => storage.commit(commit)));
    const winner = sent[answers.findIndex(({ kind }) => kind === 'committed')]?.id ?? '';
    bench.equal(await recordsOf(storage), [stored(winner, 1), stored('shared', 1)]);
  });

  test('[T4] who was refused may do it again on what was shown', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    const refusal = await storage.commit(commitOf('c2', [change('g1', 0)]));
    const shown = refusal.kind === 'conflict' ? (refusal.current[0]?.version ?? 0) : 0;
    equal(await storage.commit(commitOf('c3', [change('g1', shown)])), committed(2));
  });

  test(
    '[T4] steps of several handles on one record are all counted when each tries again',
    async ({ open, equal }) => {
      const handles = [await open(), await open(), await open()];
      await write(handles[0] as never, 'begin', change('count', 0, { count: 0 }));
      await Promise.all(
        handles.map(async (storage, of) => {
          let step = 0;
          // Of three that try, one gets on each time, so nobody tries as often as this.
          for (let time = 0; step < 5 && time < 100; time++) {
            const [now] = await storage.read([key('count')]);
            const { count } = now?.record as { count: number };
            const next = change('count', now?.version ?? 0, { count: count + 1 });
            const answer = await storage.commit(commitOf(`${of}-${step}`, [next]));
            if (answer.kind === 'committed') step += 1;
          }
        }),
      );
      equal((await handles[0]?.read())?.[0], stored('count', 16, { count: 15 }));
    },
    { needs: ['handles'] },
  );
}

async function oneWins(
  { equal }: Bench,
  handles: readonly Awaited<ReturnType<Bench['open']>>[],
): Promise<void> {
  const answers = await Promise.all(
    handles.map((storage, of) => storage.commit(commitOf(`c${of}`, [change('g1', 0, { of })]))),
  );
  const won = answers.findIndex(({ kind }) => kind === 'committed');
  const shown = { kind: 'conflict', current: [stored('g1', 1, { of: won })], missing: [] };
  equal(
    answers,
    answers.map((_, of) => (of === won ? committed(1) : shown)),
  );
  for (const storage of handles) equal(await recordsOf(storage), [stored('g1', 1, { of: won })]);
}

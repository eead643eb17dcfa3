import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { generationsIn } from './second-copy-generations.ts';
import { journalOf } from './second-copy-journal.ts';
import { readCopy } from './second-copy-read.ts';
import { isSound, removeOutdated, writeSnapshot } from './second-copy-snapshot.ts';
import { type CopiedWorkspace, copiedWorkspace } from './testing/copied-workspace.ts';
import { type MemoryPlace, memoryPlace } from './testing/memory-place.ts';

const birth = 0.25;

/** What is done one after another: a record written or erased, some kept together, a snapshot. */
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      text: fc.option(fc.string(), { freq: 4 }),
      /** Kept only with the next one, as when several commits wait. */
      waits: fc.boolean(),
      /** Read back from the database, as where another tab has made it. */
      isForeign: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('snapshot' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The copy of a workspace in which those steps were done. Ids a and b are of what is not logged. */
async function copyOf(steps: readonly Step[]) {
  const place = memoryPlace();
  const workspace = copiedWorkspace(birth);
  const { source } = workspace;
  const journal = journalOf(place, source);
  let pending = new Map();
  workspace.write({ id: 'first', text: 'first' });
  await writeSnapshot(place, source);
  for (const it of steps) {
    if (it.kind === 'snapshot') {
      await writeSnapshot(place, source);
      await removeOutdated(place, birth);
      continue;
    }
    const unlogged = it.id < 'c';
    const { commit, version } = workspace.write({ id: it.id, text: it.text, unlogged });
    pending.set(version, it.isForeign ? undefined : commit);
    if (it.waits) continue;
    assert.equal(await journal.append(pending), true);
    pending = new Map();
  }
  if (pending.size > 0) await journal.append(pending);
  return { place, workspace };
}

async function readBack(place: MemoryPlace) {
  return readCopy(
    place,
    (await generationsIn(place)).filter((it) => it.birth === birth),
  );
}

function sorted({ records, ...rest }: ReturnType<CopiedWorkspace['wholeAt']>) {
  return { ...rest, records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('a second copy', () => {
  it('[T43] gives back the state and the log, also of records that the log has no image of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { place, workspace } = await copyOf(steps);
        const read = await readBack(place);
        const all = workspace.commits.length;
        assert.ok(read);
        assert.equal(read.reach, all);
        assert.deepEqual(sorted(read.whole), sorted(workspace.wholeAt(all)));
        assert.equal(await isSound(place, birth), true);
      }),
      { numRuns: 150 },
    );
  });

  it('[T46] never gives wrong records for damaged files, and says how much there should be', async () => {
    const damage = fc.record({
      file: fc.nat(),
      at: fc.nat(),
      kind: fc.constantFrom('flip' as const, 'cut' as const, 'gone' as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (steps, damages) => {
          const { place, workspace } = await copyOf(steps);
          for (const it of damages) damageFile(place, it);
          const read = await readBack(place);
          if (!read) return;
          const { whole, reach } = read;
          assert.ok(whole.version <= reach);
          assert.deepEqual(sorted(whole), sorted(workspace.wholeAt(whole.version)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('[T46] goes back to the older snapshot where the newer one is damaged, and loses nothing', async () => {
    const write = (id: 'a' | 'b' | 'c' | 'd'): Step => ({
      ...{ kind: 'write', id, text: 'x', waits: false, isForeign: false },
    });
    const snapshot: Step = { kind: 'snapshot' };
    const steps = (['a', 'b', 'c', 'd'] as const).map(write);
    const all = [...steps, snapshot, ...steps, snapshot, ...steps, snapshot, ...steps];
    const { place, workspace } = await copyOf(all);
    const [newest] = await generationsIn(place);
    damageFile(place, {
      file: [...place.files.keys()].indexOf(`${newest!.folder}/snapshot`),
      at: 40,
      kind: 'flip',
    });
    const read = await readBack(place);
    assert.deepEqual(sorted(read!.whole), sorted(workspace.wholeAt(17)));
    assert.equal(await isSound(place, birth), false, 'and it is written anew');
    assert.ok((await generationsIn(place)).length <= 3, 'older ones go');
  });
});

interface Damage {
  readonly file: number;
  readonly at: number;
  readonly kind: 'flip' | 'cut' | 'gone';
}

function damageFile({ files }: MemoryPlace, { file, at, kind }: Damage): void {
  const [name, bytes] = [...files][file % files.size] ?? [];
  if (!name || !bytes?.length) return;
  const changed = Uint8Array.from(bytes);
  const place = at % bytes.length;
  if (kind === 'gone') files.delete(name);
  else if (kind === 'cut') files.set(name, changed.subarray(0, place));
  else {
    changed[place] = (changed[place] ?? 0) ^ 4;
    files.set(name, changed);
  }
}

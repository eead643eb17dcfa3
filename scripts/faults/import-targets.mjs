// What reads files that come from outside: each with what is read, how it is damaged, and how it is read.
import { parseCsv } from '../../packages/core/src/exchange/csv.ts';
import { damagedFile, damagedText } from '../../packages/core/src/testing/damaged-texts.ts';
import { seenFile, shortHistory, wholeFile } from '../../packages/core/src/testing/exported.ts';
import { planOf, workspaceWith } from '../../packages/core/src/testing/import-plans.ts';
import { loaded } from '../../packages/core/src/testing/raw-storage.ts';
import { spokenCompany } from '../../packages/core/src/testing/spoken-company.ts';
import { goalOf, openWorkspace } from '../../packages/core/src/testing/workspaces.ts';
import { planWorkspaceImport } from '../../packages/core/src/workspace/files/plan-import.ts';
import { restoreStorage } from '../../packages/core/src/workspace/files/restore-storage.ts';
import { memoryStorage } from '../../packages/core/src/workspace/memory-storage.ts';

const bytesOf = new TextEncoder();

/** A short history, a small company, and what one of its people sees of it. */
async function files() {
  const { goals, people, teams, nudges, series, meetings, privateNotes } = spokenCompany();
  const initial = { goals, people, teams, nudges, series, meetings, privateNotes };
  const few = await openWorkspace({ viewer: 'mia', goals: [goalOf('g')] });
  return [
    await wholeFile(await shortHistory()),
    await wholeFile(memoryStorage({ initial })),
    await seenFile(few),
  ];
}

/** Reads a file, restores what may be restored, and opens it. A breach is what is thrown. */
async function restoreFile(source) {
  const plan = await planWorkspaceImport(source);
  if (plan.kind === 'refused') return 'refused';
  const storage = memoryStorage();
  await restoreStorage(storage, plan);
  const again = await planWorkspaceImport(await wholeFile(storage), { storage });
  if (again.kind !== 'nothing') throw new Error(`Exported again it is ${again.kind}.`);
  if (plan.setAside.length === 0) await loaded(storage).catch(assertCircle);
  return 'restored';
}

/** Links that were damaged may make a circle, of which opening sets one goal aside. */
function assertCircle(error) {
  if (!/would-cycle/.test(error.message)) throw error;
}

const csv = [
  'id;title;owner;parent;start value;target value;current value;due\n1;Grow;Mia;;0;100;40;2026-06-30\n2;Sell;Max;1;0;10;4,5;30.06.2026\n',
  'Title,Owner,Progress,Tags\n"Sell, more",Mia,40%,"a|b"\r\n=SUM(A1),Max,-5,\n',
];

/** Each target: `seeds` to damage, `damage(seed, random)`, `read(damaged)`, which throws a PerfError at most. */
export const targets = [
  { name: 'files', seeds: files, damage: damagedFile, read: restoreFile },
  { name: 'lines', seeds: files, damage: damagedText, read: restoreFile },
  {
    name: 'bytes',
    seeds: files,
    damage(text, random) {
      const bytes = bytesOf.encode(text);
      for (let times = random.between(1, 5); times > 0; times--) {
        bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
      }
      return bytes;
    },
    read: restoreFile,
  },
  { name: 'CSV', seeds: () => csv, damage: damagedText, read: (text) => void parseCsv(text) },
  {
    name: 'CSV of goals',
    seeds: () => csv,
    damage: damagedText,
    read: (text) => void planOf(text, workspaceWith()),
  },
];

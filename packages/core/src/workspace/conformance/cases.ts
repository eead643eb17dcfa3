import { isSame } from '../../goals/same.ts';
import type { Capabilities, Storage } from '../storage.ts';

/** What is needed of a test runner; `node:test`, mocha, vitest and their like all have both. */
export interface Runner {
  /** Registers a test under a title. */
  test(title: string, run: () => Promise<void>): void;
  /** Fails unless both are deeply equal; the order of keys is no difference. */
  equal(actual: unknown, expected: unknown): void;
  /**
   * Lets some time pass, such as 5 ms, while a case waits for what a storage does by itself. Without it a
   * case reads from the storage again and again.
   */
  wait?(): Promise<void>;
}

/**
 * Opens the workspace of a name: another handle on the same one for the same name, an empty one for a
 * name not used before.
 */
export type OpenStorage = (name: string) => Storage | Promise<Storage>;

/**
 * What a case asks of a storage beyond what every one promises. `handles`: it declares `severalTabs`.
 * `reopening`: what is committed outlives a handle, since it declares either that or some durability.
 */
export type Ability = 'handles' | 'reopening';

/** One promise of the contract, to be run by any test runner or script. */
export interface StorageCase {
  /** With its rule in front: `[T2] each commit gets the next version`. */
  readonly title: string;
  /** The rule of RULES.md that it is about, such as `T2`. */
  readonly rule: string;
  readonly needs: readonly Ability[];
  /**
   * Runs it on workspaces of its own. Gives `not-declared` where the storage does not declare what the case
   * needs. Throws where the promise is broken.
   */
  run(): Promise<'passed' | 'not-declared'>;
}

/** What a case works with: handles that are closed when it ends. */
export interface Bench {
  /** Throws unless both are deeply equal; the order of keys is no difference. */
  readonly equal: Runner['equal'];
  /** A handle on the workspace of this case. A second call needs `handles`. */
  open(): Promise<Storage>;
  /** A handle on another workspace. */
  openOther(): Promise<Storage>;
  /** Closes all handles on the workspace and opens another one. Needs `reopening`. */
  reopen(): Promise<Storage>;
  /** Whether something comes true that a storage should do by itself, within some time. */
  reached(storage: Storage, condition: () => boolean): Promise<boolean>;
}

/** What is said of a case beside its title. */
export interface AboutCase {
  readonly needs?: readonly Ability[];
  /** It runs once more, in two workspaces at the same time, which must not notice each other. */
  readonly beside?: true;
}

/** Registers a case of the suite under the number of its rule. */
export type Case = (title: string, run: (bench: Bench) => Promise<void>, about?: AboutCase) => void;

/** How often a case looks whether something came true: there is no timer here. */
const looks = 2000;
/** The same where some time passes between two looks. */
const looksAfterWaits = 200;

/** Longer values are compared without the words of a runner, which may take minutes for them. */
const longestTold = 20_000;

/** The cases of some groups, each with a way to run it. */
export function casesOf(
  groups: readonly ((test: Case) => void)[],
  open: OpenStorage,
  { equal, wait }: Partial<Pick<Runner, 'equal' | 'wait'>>,
): readonly StorageCase[] {
  const words = { equal: strictly(equal), ...(wait && { wait }) };
  let used = 0;
  const cases: StorageCase[] = [];
  const benches = () => createBenches(open, words, `conformance-${used++}`);
  const add: Case = (title, run, { needs = [], beside } = {}) => {
    const rule = /^\[(\w+)\]/.exec(title)?.[1] ?? '';
    cases.push({ title, rule, needs, run: () => runOn([benches()], run, needs) });
    if (!beside) return;
    const twice = `[T13] two workspaces at the same time: ${title.slice(rule.length + 3)}`;
    const both = () => runOn([benches(), benches()], run, needs);
    cases.push({ title: twice, rule: 'T13', needs, run: both });
  };
  for (const group of groups) group(add);
  return cases;
}

async function runOn(
  all: readonly Benches[],
  run: (bench: Bench) => Promise<void>,
  needs: readonly Ability[],
): Promise<'passed' | 'not-declared'> {
  try {
    const each = await Promise.all(all.map((benches) => benches.begin()));
    if (each.some((able) => needs.some((need) => !able[need]))) return 'not-declared';
    const ended = await Promise.allSettled(all.map(({ bench }) => run(bench)));
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
    return 'passed';
  } finally {
    for (const benches of all) await benches.end();
  }
}

/** The handles that one run of a case has opened. */
interface Benches {
  readonly bench: Bench;
  /** Opens the first handle. Returns what the storage says that it can. */
  begin(): Promise<Readonly<Record<Ability, boolean>>>;
  end(): Promise<void>;
}

// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
function createBenches(
  open: OpenStorage,
  { equal, wait }: Pick<Runner, 'equal' | 'wait'>,
  name: string,
): Benches {
  const opened = new Set<Storage>();
  let first: Storage | undefined;
  let can: Capabilities | undefined;
  const openNamed = async (of: string) => {
    const storage = await open(of);
    opened.add(storage);
    return storage;
  };
  const bench: Bench = {
    equal,
    async open() {
      const storage = first ?? (await openNamed(name));
      first = undefined;
      return storage;
    },
    openOther: () => openNamed(`${name}-other`),
    async reopen() {
      const before = [...opened];
      // What is only in memory lasts as long as somebody has it open.
      if (can?.durability === 'none') await openNamed(name);
      for (const storage of before) await storage.close();
      return openNamed(name);
    },
    async reached(storage, condition) {
      const most = wait ? looksAfterWaits : looks;
      for (let look = 0; look < most && !condition(); look++) await (wait?.() ?? storage.read());
      return condition();
    },
  };
  return {
    bench,
    async begin() {
      first = await openNamed(name);
      can = first.capabilities;
      const { severalTabs, durability } = can;
      return { handles: severalTabs, reopening: severalTabs || durability !== 'none' };
    },
    async end() {
      for (const storage of opened) await storage.close();
    },
  };
}

/** Throws unless both are the same, in the words of the runner where it has some. */
function strictly(equal: Runner['equal'] | undefined): Runner['equal'] {
  return (actual, expected) => {
    if (isSame(actual, expected)) return;
    const told = `Expected ${textOf(expected)}, found ${textOf(actual)}.`;
    if (told.length <= longestTold) equal?.(actual, expected);
    throw new Error(told.length <= longestTold ? told : `${told.slice(0, longestTold)} …`);
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

import type { Goal, GoalId, Workspace } from '@throughline/core';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import { FoundGoals } from './found-goals.ts';
import type { LateWords } from './late-words.ts';
import { RowExplanations } from './row-explanations.ts';
import { SixWeeks } from './six-weeks.ts';
import type { ColumnName } from './tree-columns.ts';
import { goalOfPlace, parentAt } from './tree-place.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';

/** What is to be done when something was worked out. */
export interface LateSourceOptions {
  /** All goals that the tree is about, in its order. */
  readonly tree: () => Tree;
  /** Whether the goals are plain data, of which everything may be seen. */
  readonly isPlain: boolean;
  /** Fills the rows of these goals again, or all of them. */
  readonly refill: (goalIds?: ReadonlySet<GoalId>) => void;
  /** The goals that there are findings about. */
  readonly found: () => Promise<ReadonlySet<GoalId>>;
  /** Arranges the tree again. */
  readonly changed: () => void;
}

/** What is worked out late from a workspace: trends, shares, hidden contributors, findings. */
export class LateSource {
  readonly workspace: Workspace;
  #sixWeeks: SixWeeks;
  readonly #come: () => void;
  readonly findings: FoundGoals;
  readonly #explanations: RowExplanations;
  readonly #isPlain: boolean;
  readonly #tree: () => Tree;
  #generation = 0;

  constructor(workspace: Workspace, { tree, refill, found, changed, isPlain }: LateSourceOptions) {
    this.workspace = workspace;
    this.#tree = tree;
    this.#isPlain = isPlain;
    this.#come = () => {
      refill();
      changed();
    };
    this.#sixWeeks = new SixWeeks(workspace, this.#come);
    this.findings = new FoundGoals(workspace, {
      look: found,
      come: () => {
        this.#generation += 1;
        changed();
      },
    });
    this.#explanations = new RowExplanations(workspace, (goalIds) => {
      // A share is told by the rows below.
      const below = [...goalIds].flatMap((id) => workspace.records.childrenOf(id));
      refill(new Set([...goalIds, ...below]));
    });
  }

  get sixWeeks(): SixWeeks {
    return this.#sixWeeks;
  }

  /** Another one whenever something may be sorted or filtered otherwise. */
  get generation(): number {
    return this.#generation;
  }

  facts(
    goal: Goal,
    place: PlaceKey,
    { words, columns }: { readonly words: LateWords; readonly columns: readonly ColumnName[] },
  ): ColumnFacts {
    const { workspace, sixWeeks } = this;
    const [tree, explanations] = [this.#tree(), this.#explanations];
    return columnFacts({ workspace, tree, words, columns, explanations, sixWeeks }, goal, place);
  }

  /** Works out, in idle moments, what rows show in these columns. */
  look(places: readonly PlaceKey[], columns: readonly ColumnName[]): void {
    if (columns.includes('trend')) this.sixWeeks.ask();
    const wanted = this.#isPlain ? [] : places.map(goalOfPlace);
    if (columns.includes('share')) {
      const tree = this.#tree();
      for (const place of places) {
        const parentId = parentAt(tree, place);
        if (parentId !== undefined) wanted.push(parentId);
      }
    }
    this.#explanations.ask(wanted);
  }

  /** Says that records or scores are others; `pastToo`: those of the past as well. */
  outdate(pastToo: boolean): void {
    this.#generation += 1;
    if (pastToo) {
      this.#sixWeeks.stop();
      this.#sixWeeks = new SixWeeks(this.workspace, this.#come);
    }
    this.#explanations.outdate();
    this.findings.outdate();
  }

  /** Gives up what is not worked out yet. */
  stop(): void {
    this.sixWeeks.stop();
    this.findings.stop();
    this.#explanations.stop();
  }
}

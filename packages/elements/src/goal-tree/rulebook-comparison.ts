import {
  type GoalId,
  type Rulebook,
  type RulebookChange,
  type Status,
  type Workspace,
  rulebookOf,
  rulebooksOf,
} from '@throughline/core';
import type { TemplateResult } from 'lit';
import { enRulebooks } from '../messages/en-rulebooks.ts';
import type { Words } from './detail-view.ts';
import { movesOf } from '../parts/status-moves.ts';
import { rulebookView } from './rulebook-view.ts';
import type { Tree } from './tree-shape.ts';

/** What comparing rulebooks says, in English. */
export const rulebooksEnglish = { rulebooks: enRulebooks };

/** What the comparison needs of the tree around it. */
export interface ComparisonHost {
  readonly words: Words;
  /** The goals that the tree is about. */
  readonly tree: () => Tree;
  readonly update: () => void;
  readonly say: (text: string) => void;
  readonly close: () => void;
  readonly focusGoal: (goalId: GoalId) => void;
}

/** What another rulebook would make of the statuses of a tree. Nothing is saved. */
export class RulebookComparison {
  readonly #host: ComparisonHost;
  #chosen: string | undefined;
  #shown: string | undefined;
  #of:
    { readonly workspace: Workspace; readonly rulebook: Rulebook; readonly tree: Tree } | undefined;
  #changes: ReadonlyMap<GoalId, RulebookChange> = new Map();

  constructor(host: ComparisonHost) {
    this.#host = host;
  }

  /** Compares anew when it is drawn next. */
  outdate(): void {
    this.#of = undefined;
  }

  /** How a goal would stand; `undefined` where nothing would differ. */
  statusOf(goalId: GoalId, workspace: Workspace): Status | undefined {
    this.#compare(workspace);
    return this.#changes.get(goalId)?.after;
  }

  view(workspace: Workspace): TemplateResult {
    const rulebook = this.#compare(workspace);
    const { words } = this.#host;
    return rulebookView({
      ...{ workspace, rulebook, format: words.format },
      messages: words.messagesNow(rulebooksEnglish),
      inForce: rulebookOf(workspace.records.settings),
      offered: this.#offered(workspace),
      moves: movesOf(this.#changes.values()),
      all: this.#host.tree().goalCount,
      shown: this.#shown,
      choose: (id) => this.#choose(id, workspace),
      show: (move) => this.#show(move),
      go: this.#host.focusGoal,
      close: this.#host.close,
    });
  }

  /** Says aloud how many goals would stand otherwise. */
  tell(workspace: Workspace): void {
    this.#compare(workspace);
    const { rulebooks } = this.#host.words.messagesNow(rulebooksEnglish);
    const changed = this.#changes.size;
    const all = this.#host.tree().goalCount;
    this.#host.say(changed === 0 ? rulebooks.none : rulebooks.changes(changed, all));
  }

  #offered({ records }: Workspace): readonly Rulebook[] {
    const inForce = rulebookOf(records.settings).id;
    return rulebooksOf(records.settings).filter(({ id }) => id !== inForce);
  }

  #compare(workspace: Workspace): Rulebook {
    const offered = this.#offered(workspace);
    const chosen = offered.find(({ id }) => id === this.#chosen) ?? offered[0];
    const rulebook = chosen ?? rulebookOf(workspace.records.settings);
    const tree = this.#host.tree();
    const of = this.#of;
    if (of?.workspace === workspace && of.rulebook === rulebook && of.tree === tree)
      return rulebook;
    this.#of = { workspace, rulebook, tree };
    const changes = workspace.rulebookChanges(rulebook);
    const own = changes.filter(({ goalId }) => tree.nodeOf(goalId) !== undefined);
    this.#changes = new Map(own.map((change) => [change.goalId, change]));
    return rulebook;
  }

  #choose(id: string, workspace: Workspace): void {
    this.#chosen = id;
    this.#shown = undefined;
    this.tell(workspace);
    this.#host.update();
  }

  #show(move: string | undefined): void {
    this.#shown = move;
    this.#host.update();
  }
}

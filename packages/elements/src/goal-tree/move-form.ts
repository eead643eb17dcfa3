import type { Goal, GoalId, Workspace } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { PerfGoalMoveEvent, PerfGoalMovedEvent } from '../events/tree-events.ts';
import { enCheckIn } from '../messages/en-check-in.ts';
import { enMove } from '../messages/en-move.ts';
import { effectSentence } from '../parts/effect.ts';
import type { Words } from './detail-view.ts';
import type { LateRegion } from './late-region.ts';
import { type MoveDraft, draftOf, isWeight, linksAfter, upon } from './move-draft.ts';
import type { Moved } from './move-notice.ts';
import { MovePreviews } from './move-preview.ts';
import {
  type Circumstances,
  type Immovable,
  type Way,
  immovableBecause,
  parentTowards,
  parentsFound,
  targetRefusals,
} from './move-targets.ts';
import { immovableView, moveView } from './move-view.ts';
import { ParentField } from './parent-field.ts';
import { parentAt } from './tree-place.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';

/** What moving says, in English. */
export const moveEnglish = { move: enMove, checkIn: enCheckIn };

/** What the form of a move needs of the tree around it. */
export interface MoveHost {
  readonly words: Words;
  readonly source: () => Circumstances | undefined;
  /** The goals that the tree is about, in its order. */
  readonly tree: () => Tree;
  /** Fires an event from the tree. Returns whether nobody cancelled it. */
  readonly dispatch: (event: Event) => boolean;
  /** Draws the rows anew. */
  readonly update: () => void;
  readonly say: (text: string) => void;
  /** The place of a goal that is meant: that with the focus, else the first. */
  readonly placeOf: (goalId: GoalId) => PlaceKey;
  readonly close: () => void;
  /** Called once a move is stored. */
  readonly moved: (moved: Moved) => void;
}

/** The form that moves one goal: where to, as what, and what that would do. Nothing is saved before it is sent. */
export class MoveForm implements LateRegion {
  readonly #host: MoveHost;
  readonly #previews = new MovePreviews();
  readonly #field: ParentField;
  #draft: MoveDraft | undefined;
  #failure: { readonly error: unknown } | undefined;
  #isRunning = false;

  constructor(host: MoveHost) {
    this.#host = host;
    this.#field = new ParentField({
      update: host.update,
      choose: (parentId) => this.#change({ parentId }),
      submit: () => void this.#submit(),
    });
  }

  ready(): Promise<void> {
    return this.#host.words.whenThere(moveEnglish);
  }

  view(goal: Goal, workspace: Workspace): TemplateResult {
    const messages = this.#host.words.messagesNow(moveEnglish);
    const because = this.#isRunning ? undefined : this.#immovable(goal);
    if (because) return immovableView(because, messages);
    const draft = this.#draftFor(goal);
    return moveView({
      ...{ goal, workspace, messages, draft, format: this.#host.words.format },
      preview: this.#isRunning ? undefined : this.#previews.of(draft, goal, workspace),
      failure: this.#failure,
      isRunning: this.#isRunning,
      picker: this.#field.view({
        ...{ messages, workspace, chosen: draft.parentId },
        found: (query) => this.#found(goal, workspace, query),
      }),
      change: (change) => this.#change(change),
      submit: () => void this.#submit(),
      cancel: this.#host.close,
    });
  }

  takeFocus(region: HTMLElement): void {
    const isChosen = this.#draft?.parentId !== undefined;
    const target = isChosen ? '.primary' : '#move-parent';
    region.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  }

  left(goalId: GoalId): void {
    if (this.#isRunning || this.#draft?.goalId !== goalId) return;
    this.#draft = this.#failure = undefined;
    this.#field.clear();
  }

  outdate(): void {
    this.#previews.outdate();
  }

  /** Takes a parent for a goal, as a drop does. */
  choose(goal: Goal, parentId: GoalId | null, workspace: Workspace): void {
    this.#draftFor(goal);
    this.#change({ parentId });
    this.#field.show(workspace, parentId, this.#host.words.messagesNow(moveEnglish));
  }

  /** Takes the next parent that an arrow leads to. Returns whether there is one; if not, that is said. */
  step(goal: Goal, way: Way, workspace: Workspace): boolean {
    if (this.#immovable(goal)) return true;
    const { move } = this.#host.words.messagesNow(moveEnglish);
    const { from, parentId = from ?? null } = this.#draftFor(goal);
    const refusal = targetRefusals(goal, workspace, from);
    const fits = (id: GoalId) => refusal(id) === null;
    const next = parentTowards(this.#host.tree(), { goalId: goal.id, parentId }, way, fits);
    if (next === undefined || (next === null && !canStandAlone(goal))) {
      this.#host.say(move.noWay);
      return false;
    }
    this.choose(goal, next, workspace);
    return true;
  }

  #immovable(goal: Goal): Immovable | undefined {
    const source = this.#host.source();
    return source && immovableBecause(goal, source);
  }

  #draftFor(goal: Goal): MoveDraft {
    if (this.#draft?.goalId !== goal.id) {
      if (this.#draft) this.left(this.#draft.goalId);
      this.#draft = draftOf(goal, parentAt(this.#host.tree(), this.#host.placeOf(goal.id)));
    }
    return this.#draft;
  }

  #found(goal: Goal, workspace: Workspace, query: string): readonly (Goal | null)[] {
    const refusal = targetRefusals(goal, workspace, this.#draftFor(goal).from);
    const goals = inOrder(this.#host.tree(), workspace);
    const found = parentsFound(goals, query, (id) => refusal(id) === null);
    return query || !canStandAlone(goal) ? found : [...found, null];
  }

  #change(change: Partial<MoveDraft>): void {
    if (!this.#draft || this.#isRunning) return;
    this.#draft = { ...this.#draft, ...change };
    this.#failure = undefined;
    this.#host.update();
    // A weight is typed: what it does is read where one asks for it.
    if (!('weight' in change)) this.#sayEffect(this.#draft);
  }

  #sayEffect(draft: MoveDraft): void {
    const { words } = this.#host;
    const workspace = this.#host.source()?.workspace;
    const goal = workspace?.records.goals.get(draft.goalId);
    const preview = workspace && goal && this.#previews.of(draft, goal, workspace);
    if (!workspace || preview?.kind !== 'effects') return;
    const messages = words.messagesNow(moveEnglish);
    const { goals } = workspace.records;
    const place = draft.parentId ? goals.get(draft.parentId)?.title : messages.move.top;
    const said = { messages, format: words.format };
    this.#host.say(`${place}. ${effectSentence(preview.changes, workspace.records, said)}`);
  }

  async #submit(): Promise<void> {
    const draft = this.#draft;
    const workspace = this.#host.source()?.workspace;
    if (!draft || !workspace || draft.parentId === undefined || this.#isRunning) return;
    if (!isWeight(draft.weight)) return;
    const input = { goalId: draft.goalId, links: linksAfter(draft), base: draft.base };
    if (!this.#host.dispatch(new PerfGoalMoveEvent(input))) return;
    this.#isRunning = true;
    this.#failure = undefined;
    this.#host.update();
    try {
      const { commitId } = await workspace.run({ type: 'goal.realign', input });
      this.#isRunning = false;
      this.#finish({ goalId: input.goalId, commitId, before: input.base, after: input.links });
    } catch (error) {
      this.#isRunning = false;
      this.#fail(error, workspace);
    }
  }

  #finish(moved: Moved): void {
    this.left(moved.goalId);
    this.#host.close();
    this.#host.moved(moved);
    const parentIds = moved.after.map(({ parentId }) => parentId);
    const { goalId, commitId } = moved;
    this.#host.dispatch(new PerfGoalMovedEvent({ goalId, parentIds, commitId }));
  }

  #fail(error: unknown, workspace: Workspace): void {
    this.#failure = { error };
    const goal = this.#draft && workspace.records.goals.get(this.#draft.goalId);
    // What others made of it meanwhile is what the choice is about from now on.
    if (goal && this.#draft) this.#draft = upon(this.#draft, goal.links);
    this.#host.dispatch(PerfErrorEvent.of(error));
    this.#host.update();
  }
}

/** Whether a goal can go to the top: with another parent left it would stand under that one. */
function canStandAlone({ links }: Goal): boolean {
  return links.length === 1;
}

/** All goals in view: those of the tree in its order, then those that it is not about. */
function* inOrder(tree: Tree, { records }: Workspace): Iterable<Goal> {
  for (const [node, { id }] of tree.goals.entries()) {
    const goal = tree.further[node] ? undefined : records.goals.get(id);
    if (goal) yield goal;
  }
  for (const goal of records.goals.values()) if (tree.nodeOf(goal.id) === undefined) yield goal;
}

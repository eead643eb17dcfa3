import type { Goal, GoalId, Workspace } from '@throughline/core';
import type { CSSResult, TemplateResult } from 'lit';
import {
  type DetailKind,
  type ScoresAbove,
  type Words,
  changesText,
  explanationView,
  formView,
  lateRegionView,
  refusalView,
  scoresAbove,
} from './detail-view.ts';
import type { enExplanation } from '../messages/en-explanation.ts';
import type * as explanationPart from '../parts/explanation.ts';
import type { LateRegion } from './late-region.ts';
import { LateView } from './late-view.ts';

/** How a score is explained, and the English texts for it. */
interface Explaining {
  readonly explanation: (typeof explanationPart)['explanation'];
  readonly english: { readonly explanation: typeof enExplanation };
}

/** What is spoken to of the check-in form: properties and events. */
interface CheckInForm extends HTMLElement {
  goalId?: GoalId;
  workspace?: Workspace;
  compact?: boolean;
  readonly updateComplete?: Promise<unknown>;
}

/** What stands open below rows needs of the tree around it. */
export interface DetailOptions {
  readonly words: Words;
  readonly workspace: () => Workspace | undefined;
  /** Reads a text out, politely. */
  readonly say: (text: string) => void;
  /** Why there is no checking in on a goal, or ''. */
  readonly mayNotCheckIn: (goalId: GoalId) => string;
  /** What stands open for a kind that is fetched late: all but the check-in and the explanation. */
  readonly lateView: (goalId: GoalId, kind: DetailKind) => TemplateResult | undefined;
  /** Called when somebody asks for the explanation of another goal. */
  readonly go: (goalId: GoalId) => void;
  /** Called when what is open shows something else. */
  readonly changed: () => void;
  /** Adds a sheet to those of the element, for what is fetched when it is used. */
  readonly style: (sheet: CSSResult) => void;
  /** Called when what is open is done with. */
  readonly close: () => void;
  /** What is fetched when it is asked for. */
  readonly late: Readonly<Record<'move' | 'findings', LateView<LateRegion>>>;
  /** Called before a check-in is saved with the scores until then, and with none once it is. */
  readonly saving: (earlier: ReadonlyMap<GoalId, number | null>) => void;
}

/**
 * What stands open below one row: the check-in form or the explanation of a score. What was typed
 * into a form stays until it is saved or given up, even while its row is closed away or something
 * else is open.
 */
export class TreeDetail {
  readonly #options: DetailOptions;
  readonly #explanation: LateView<Explaining>;
  readonly #forms = new Map<GoalId, CheckInForm>();
  #goalId: GoalId | undefined;
  #kind: DetailKind = 'explain';
  #about: GoalId | undefined;

  constructor(options: DetailOptions) {
    this.#options = options;
    this.#explanation = new LateView({
      fetch: () => fetchExplanation(options.style),
      ready: ({ english }) => options.words.whenThere(english),
      waiting: ({ tree }) => tree.explaining,
      failed: ({ tree }) => tree.notExplained,
      changed: options.changed,
    });
  }

  /** The goal below whose row something stands open. */
  get goalId(): GoalId | undefined {
    return this.#goalId;
  }

  /** The goal whose score stands explained. */
  get explained(): GoalId | undefined {
    return this.#goalId && this.#kind === 'explain' ? this.#about : undefined;
  }

  isOpen(goalId: GoalId, kind: DetailKind): boolean {
    return goalId === this.#goalId && kind === this.#kind;
  }

  /** @param about - The goal that is explained, where it has no row of its own. */
  open(goalId: GoalId, kind: DetailKind, about = goalId): void {
    if (!this.isOpen(goalId, kind)) this.close();
    this.#goalId = goalId;
    this.#kind = kind;
    this.#about = about;
  }

  close(): void {
    if (this.#goalId !== undefined) this.#late?.part?.left(this.#goalId);
    this.#goalId = undefined;
  }

  /** What stands open below a row; `undefined` for nothing. */
  view(goalId: GoalId): TemplateResult | undefined {
    const workspace = this.#options.workspace();
    if (goalId !== this.#goalId || !workspace) return undefined;
    const { words, go, close } = this.#options;
    if (this.#kind === 'explain') {
      const about = this.#about ?? goalId;
      if (!workspace.records.goals.has(about)) return undefined;
      const why = this.#explanation.view(workspace, words.messages, (part) => {
        const { records } = workspace;
        const { explanation, english } = part;
        const messages = words.messagesNow(english);
        const said = { records, messages, format: words.format };
        return explanation(workspace.explain(about), said, go);
      });
      return explanationView(about, workspace, words, { why, close });
    }
    if (this.#kind === 'places') return this.#options.lateView(goalId, this.#kind);
    const goal = workspace.records.goals.get(goalId);
    if (goal && this.#kind !== 'check-in') return this.#lateView(goal, workspace, this.#kind);
    const title = goal?.title ?? '';
    const reason = this.#options.mayNotCheckIn(goalId);
    if (reason && !this.#forms.has(goalId)) return refusalView(title, reason, words, close);
    const form = this.#formOf(goalId);
    form.workspace = workspace;
    return formView(title, form, words);
  }

  /** Moves the focus into what has been opened. */
  async takeFocus(detail: Element | undefined): Promise<void> {
    const form =
      this.#kind === 'check-in' && this.#goalId ? this.#forms.get(this.#goalId) : undefined;
    if (!form) return this.#takeLateFocus(detail);
    // The form is paid for by those who check in.
    await import('../perf-check-in.ts');
    await form.updateComplete;
    if (form.isConnected) form.focus();
  }

  /** What is open and fetched when it is asked for, if that is open. */
  get #late(): LateView<LateRegion> | undefined {
    const kind = this.#kind;
    return kind === 'move' || kind === 'findings' ? this.#options.late[kind] : undefined;
  }

  #lateView(goal: Goal, workspace: Workspace, kind: 'move' | 'findings'): TemplateResult {
    const { words, close } = this.#options;
    const late = this.#options.late[kind];
    const inside = late.view(workspace, words.messages, (part) => part.view(goal, workspace));
    return lateRegionView(kind, goal.title, words, { inside, close });
  }

  /** The region has the focus until there is more in it. */
  async #takeLateFocus(detail: Element | undefined): Promise<void> {
    const region = detail?.querySelector<HTMLElement>('.region');
    region?.focus({ preventScroll: true });
    const workspace = this.#options.workspace();
    if (!workspace || this.#kind === 'check-in') return;
    const late = this.#late;
    await (late ?? this.#explanation).load(workspace);
    if (region?.matches(':focus')) late?.part?.takeFocus(region);
  }

  #formOf(goalId: GoalId): CheckInForm {
    const known = this.#forms.get(goalId);
    if (known) return known;
    const form: CheckInForm = document.createElement('perf-check-in');
    form.goalId = goalId;
    form.compact = true;
    let before: ScoresAbove = new Map();
    form.addEventListener('perf-check-in', () => {
      const workspace = this.#options.workspace();
      if (!workspace) return;
      before = scoresAbove(goalId, workspace, this.#options.words);
      this.#options.saving(new Map([...before].map(([id, { progress }]) => [id, progress])));
    });
    form.addEventListener('perf-checked-in', () => {
      const workspace = this.#options.workspace();
      this.#finish(goalId);
      if (workspace) this.#options.say(changesText(goalId, before, workspace, this.#options.words));
    });
    form.addEventListener('perf-check-in-cancel', () => this.#finish(goalId));
    this.#forms.set(goalId, form);
    return form;
  }

  #finish(goalId: GoalId): void {
    this.#forms.delete(goalId);
    if (this.isOpen(goalId, 'check-in')) this.#options.close();
    this.#options.saving(new Map());
  }
}

async function fetchExplanation(style: (sheet: CSSResult) => void): Promise<Explaining> {
  const [{ explanation }, { default: looks }, { enExplanation }] = await Promise.all([
    import('../parts/explanation.ts'),
    import('../parts/explanation.styles.ts'),
    import('../messages/en-explanation.ts'),
  ]);
  style(looks);
  return { explanation, english: { explanation: enExplanation } };
}

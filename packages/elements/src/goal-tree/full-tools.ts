import type { Goal, GoalId, Workspace } from '@throughline/core';
import type { TemplateResult } from 'lit';
import {
  PerfTreeColumnsEvent,
  PerfTreeFilteredEvent,
  PerfTreeSortedEvent,
} from '../events/tree-events.ts';
import type { Arranger } from './arranger.ts';
import { ArrangingWork, type Asked } from './arranging-work.ts';
import { ChosenColumns } from './chosen-columns.ts';
import type { DetailKind } from './detail-view.ts';
import { filterBar } from './filter-bar.ts';
import { type FilterChoices, filterChoices } from './filter-choices.ts';
import type { LateTools } from './late-tools.ts';
import type { RowFacts } from './row-facts.ts';
import { type LateWords, lateWords } from './late-words.ts';
import { LateSource } from './late-source.ts';
import { placesView } from './places-view.ts';
import type { PanelName, ToolsContext } from './tools-context.ts';
import { TreeArranger } from './tree-arranger.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';
import { type TreeFilter, isFiltering, nextSort, sortOf } from './tree-settings.ts';
import { viewPanel } from './view-panel.ts';

/** Sorting, filtering, columns, places, and what is worked out late of rows: all that a tree fetches late. */
export class FullTools implements LateTools {
  readonly #context: ToolsContext;
  readonly #columns: ChosenColumns;
  #source: LateSource | undefined;
  readonly #arranging: ArrangingWork;
  #asked: (Asked & { readonly by: string; readonly source: LateSource }) | undefined;
  /** How often each was asked for. */
  readonly #turns = { sort: 0, filter: 0 };
  #choices:
    { readonly tree: Tree; readonly language: string; readonly all: FilterChoices } | undefined;

  constructor(context: ToolsContext) {
    this.#context = context;
    this.#columns = new ChosenColumns(context.host);
    this.#arranging = new ArrangingWork({
      tree: () => context.state.plain,
      changed: () => context.host.requestUpdate(),
    });
  }

  get cells() {
    return this.#columns.cells(this.#words);
  }

  /** The columns to show, between the title and the actions. */
  get columns() {
    return this.#columns.shown;
  }

  /** The names of columns that are not among the usual ones. */
  get names(): Readonly<Record<string, string>> {
    return this.#words.late.columns;
  }

  /** What they show. */
  get means(): Readonly<Record<string, string>> {
    return this.#words.late.columnMeans;
  }

  readonly facts = (goal: Goal, place: PlaceKey): RowFacts => {
    const source = this.#sourceOf(this.#context.workspace());
    return source
      ? source.facts(goal, place, { words: this.#words, columns: this.#columns.chosen })
      : { key: '', hidden: false };
  };

  look(places: readonly PlaceKey[]): void {
    this.#sourceOf(this.#context.workspace())?.look(places, this.#columns.chosen);
  }

  /** Whether goals are still being put into the order that was asked for. */
  get isArranging(): boolean {
    return this.#arranging.isBusy;
  }

  /**
   * How goals are to be ordered and filtered; the same object until that is another way. Of many goals it is how they
   * were until they can be shown so.
   *
   * @param isNew - Whether goals are read anew, so that there is none of them to be shown before.
   */
  arranger(workspace: Workspace, isNew: boolean): Arranger | undefined {
    const asked = this.#ask(workspace);
    return isNew ? this.#arranging.now(asked) : this.#arranging.next(asked);
  }

  #ask(workspace: Workspace): Asked | undefined {
    const { host, words } = this.#context;
    const sort = sortOf(host.sort);
    const filter = isFiltering(host.filter) ? host.filter : undefined;
    const source = this.#sourceOf(workspace);
    if (!source || (!sort && !filter)) return (this.#asked = undefined);
    if (sort?.key === 'trend') source.sixWeeks.ask();
    if (filter?.withFinding) source.findings.ask();
    const earlier = source.sixWeeks.earliest;
    const found = source.findings.goals;
    const language = words.format.locale;
    const way = JSON.stringify([sort, filter, language]);
    const by = JSON.stringify([way, earlier?.at, source.generation]);
    // Each workspace has its own source, whose generations begin anew.
    if (this.#asked?.by !== by || this.#asked.source !== source) {
      const how = { workspace, language, sort, filter, earlier, found };
      this.#asked = { by, way, source, arranger: new TreeArranger(how) };
    }
    return this.#asked;
  }

  /**
   * Says that records or scores are others: what was worked out of them is so again.
   *
   * @param pastToo - Whether more than check-ins changed, so that scores of the past are others as well.
   */
  outdate(pastToo: boolean): void {
    this.#source?.outdate(pastToo);
    this.#choices = undefined;
  }

  /** Gives up what is still to be worked out, and takes the looks back that came with it. */
  stop(): void {
    this.#arranging.stop();
    this.#source?.stop();
    this.#source = undefined;
  }

  panel(name: PanelName): TemplateResult {
    return name === 'view' ? this.#viewPanel() : this.#filterBar();
  }

  detail(goalId: GoalId, kind: DetailKind): TemplateResult | undefined {
    const { state, openPlace, go, close, workspace } = this.#context;
    const goals = workspace()?.records.goals;
    const goal = goals?.get(goalId);
    if (kind !== 'places' || !goal) return undefined;
    const parents = goal.links.filter(({ parentId }) => goals?.has(parentId)).length;
    const options = { here: openPlace(), parents, go, close };
    return placesView(goalId, state.rows.tree, this.#words, options);
  }

  /** Sorts by a column, the other way round where it is sorted so already, and then no more. */
  sortBy(column: string): void {
    const key = sortOf(column)?.key;
    if (key) this.#setSort(nextSort(this.#context.host.sort, key));
  }

  /** What is said where the filter leaves nothing. */
  get nothingLeft() {
    const { nothingLeft: text, clear: label } = this.#words.late;
    return { text, clear: { label, act: () => this.#clearFilter() } };
  }

  #clearFilter(): void {
    const { host } = this.#context;
    this.#setFilter({});
    // A button that only an empty tree has goes away, and the focus would with it.
    void host.updateComplete.then(() => {
      const { shadowRoot } = host;
      if (!shadowRoot?.activeElement) {
        shadowRoot?.querySelector<HTMLElement>('[data-panel="filter"]')?.focus();
      }
    });
  }

  get #words(): LateWords {
    return lateWords(this.#context.words);
  }

  #sourceOf(workspace: Workspace | undefined): LateSource | undefined {
    if (!workspace) return undefined;
    if (this.#source?.workspace !== workspace) {
      this.#source?.stop();
      this.#choices = undefined;
      const { host, state, refill, found, isPlain } = this.#context;
      this.#source = new LateSource(workspace, {
        ...{ refill, found },
        tree: () => state.tree,
        isPlain: isPlain(),
        changed: () => host.requestUpdate(),
      });
    }
    return this.#source;
  }

  #filterBar(): TemplateResult {
    const { host, workspace: shown } = this.#context;
    const workspace = shown() as Workspace;
    const filter = host.filter ?? {};
    const findings = this.#sourceOf(workspace)?.findings;
    return filterBar(
      {
        ...{ filter, workspace, choices: this.#choicesOf(workspace), count: this.#count() },
        isLooking: filter.withFinding === true && findings?.goals === undefined,
        set: (change) => this.#setFilter({ ...filter, ...change } as TreeFilter),
        clear: () => this.#clearFilter(),
      },
      this.#words,
    );
  }

  /** What there is to choose from among the goals that the tree is about now, in the order of the language. */
  #choicesOf(workspace: Workspace): FilterChoices {
    const { state, words } = this.#context;
    const { tree } = state;
    const language = words.format.locale;
    if (this.#choices?.tree !== tree || this.#choices.language !== language)
      this.#choices = { tree, language, all: filterChoices(tree, workspace, language) };
    return this.#choices.all;
  }

  #viewPanel(): TemplateResult {
    const { host } = this.#context;
    const setColumns = (columns: readonly string[] | undefined, said?: string) => {
      this.#columns.set(columns);
      host.dispatchEvent(new PerfTreeColumnsEvent({ columns: [...this.#columns.shown] }));
      if (said) this.#context.say(said);
    };
    return viewPanel(
      {
        sort: host.sort,
        columns: this.#columns.shown,
        setSort: (sort) => this.#setSort(sort),
        setColumns,
        reset: () => setColumns(undefined),
      },
      this.#words,
    );
  }

  #setSort(sort: string): void {
    const { host, say } = this.#context;
    const { late } = this.#words;
    host.sort = sort;
    const taken = sortOf(sort);
    const order = taken && late.orders[taken.key]?.[Number(taken.descending)];
    void this.#onceArranged('sort', () => {
      say(order ? late.sorted(order) : late.unsorted);
      host.dispatchEvent(new PerfTreeSortedEvent({ sort }));
    });
  }

  #setFilter(filter: TreeFilter): void {
    const { host, say, state } = this.#context;
    const set = (Object.entries(filter) as [string, unknown][]).filter(([name, value]) =>
      isFiltering({ [name]: value }),
    );
    host.filter = set.length > 0 ? Object.fromEntries(set) : undefined;
    void this.#onceArranged('filter', () => {
      const { total, matches: shown = total } = state;
      say(this.#count());
      host.dispatchEvent(new PerfTreeFilteredEvent({ filter: host.filter ?? {}, shown, total }));
    });
  }

  /** Tells of an order or a filter once the goals are shown so, unless another such was asked for meanwhile. */
  async #onceArranged(kind: 'sort' | 'filter', tell: () => void): Promise<void> {
    const { host } = this.#context;
    const turn = (this.#turns[kind] += 1);
    await host.updateComplete;
    // What stops it may be of the other kind, and comes with it.
    while (!(await this.#arranging.done));
    await host.updateComplete;
    if (turn === this.#turns[kind]) tell();
  }

  /** How many of how many goals are shown. */
  #count(): string {
    const { state, words } = this.#context;
    const { total, matches = total } = state;
    return words.messages.tree.shownOf(words.format.number(matches), total);
  }
}

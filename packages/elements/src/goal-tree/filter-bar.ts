import { type Goal, type Status, type Workspace, addDays, dayOf, zoneOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { listed } from '../parts/name-list.ts';
import { statusRank } from '../parts/status-rank.ts';
import { icon } from '../parts/icons.ts';
import type { FilterChoices } from './filter-choices.ts';
import type { LateWords } from './late-words.ts';
import { type TreeFilter, isFiltering } from './tree-settings.ts';

/** What the filter bar shows and does. */
export interface FilterBar {
  readonly filter: TreeFilter;
  readonly choices: FilterChoices;
  readonly workspace: Workspace;
  /** How many of how many goals are shown, in words. */
  readonly count: string;
  /** Whether goals of which something is worth a look are still looked for. */
  readonly isLooking: boolean;
  readonly set: (change: Partial<Record<keyof TreeFilter, unknown>>) => void;
  readonly clear: () => void;
}

/** Conditions that goals have to meet, how many do, and a button that asks for none any more. */
export function filterBar(bar: FilterBar, words: LateWords): TemplateResult {
  const { late } = words;
  const { filter, set, count, clear, isLooking } = bar;
  return html`<div
    class="panel filters"
    part="filter"
    id="panel"
    role="group"
    aria-label=${late.filterBy}
  >
    ${statusChoices(bar, words)} ${ownerField(bar, words)} ${kindField(bar, words)}
    ${cycleField(bar, words)} ${confidenceField(bar, words)} ${reportedField(bar, words)}
    <label class="check">
      <input
        type="checkbox"
        .checked=${filter.withFinding ?? false}
        @change=${(event: Event) =>
          set({ withFinding: (event.target as HTMLInputElement).checked || undefined })}
      />${late.finding}
    </label>
    <span class="filter-end">
      <span>${isLooking ? late.findingsCome : count}</span>
      <button
        class="quiet"
        type="button"
        aria-disabled=${String(!isFiltering(filter))}
        @click=${clear}
      >
        ${icon('close')}${late.clear}
      </button>
    </span>
  </div>`;
}

function statusChoices({ filter, choices, set }: FilterBar, { late, messages, format }: LateWords) {
  const chosen = filter.status ?? [];
  const all = [...new Set([...choices.statuses.keys(), ...chosen])];
  all.sort((a, b) => statusRank(a) - statusRank(b));
  const toggled = (status: Status) =>
    chosen.includes(status) ? chosen.filter((it) => it !== status) : [...chosen, status];
  return html`<div class="choices" role="group" aria-label=${late.anyStatus}>
    ${all.map(
      (status) =>
        html`<button
          class="choice"
          type="button"
          aria-pressed=${String(chosen.includes(status))}
          @click=${() => set({ status: toggled(status) })}
        >
          ${icon(status)}${messages.status[status]}
          <span class="amount">${format.number(choices.statuses.get(status) ?? 0)}</span>
        </button>`,
    )}
  </div>`;
}

/** A choice of one, the first of which asks for nothing. */
interface Field {
  readonly label: string;
  readonly any: string;
  readonly chosen: string;
  readonly options: readonly Option[] | TemplateResult;
  readonly choose: (value: string | undefined) => void;
}

type Option = readonly [value: string, name: string];

function field({ label, any, chosen, options, choose }: Field): TemplateResult {
  const changed = (event: Event) => choose((event.target as HTMLSelectElement).value || undefined);
  return html`<label class="field"
    >${label}<select @change=${changed}>
      <option value="" .selected=${!chosen}>${any}</option>
      ${Array.isArray(options) ? optionList(options, chosen) : options}
    </select></label
  >`;
}

function optionList(options: readonly Option[], chosen: string) {
  return options.map(
    ([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
  );
}

function ownerField({ filter, choices, set }: FilterBar, { late }: LateWords) {
  const chosen = filter.owner ?? '';
  const group = (label: string, options: readonly Option[]) =>
    options.length > 0
      ? html`<optgroup label=${label}>${optionList(options, chosen)}</optgroup>`
      : nothing;
  const { teams, people } = choices;
  const options = html`${optionList([['me', late.me]], chosen)}${group(late.teams, teams)}
  ${group(late.people, people)}`;
  const choose = (owner: string | undefined) => set({ owner });
  return field({ label: late.owner, any: late.anyone, chosen, options, choose });
}

function kindField({ filter, set }: FilterBar, { late, messages, format }: LateWords) {
  const kinds = Object.entries(messages.kind) as [Goal['kind'], string][];
  const several = (filter.kind?.length ?? 0) > 1 ? String(filter.kind) : '';
  const names = listed(filter.kind?.map((kind) => messages.kind[kind]) ?? [], format.locale);
  return field({
    ...{ label: late.kind, any: late.anyKind, chosen: several || (filter.kind?.[0] ?? '') },
    options: several ? [[several, names], ...kinds] : kinds,
    choose: (kind) => set({ kind: kind?.split(',') }),
  });
}

function cycleField({ filter, set, workspace }: FilterBar, { late }: LateWords) {
  const cycles = [...workspace.records.cycles.values()];
  cycles.sort((a, b) => (a.start < b.start ? 1 : -1));
  return field({
    ...{ label: late.cycle, any: late.anyCycle, chosen: filter.cycle ?? '' },
    options: cycles.map(({ id, name }) => [id, name]),
    choose: (cycle) => set({ cycle }),
  });
}

function confidenceField({ filter, set }: FilterBar, { late, format }: LateWords) {
  const chosen = filter.confidenceBelow;
  const limits = new Set([0.3, 0.5, 0.7, 0.9, ...(chosen === undefined ? [] : [chosen])]);
  return field({
    ...{ label: late.confidence, any: late.anyConfidence, chosen: String(chosen ?? '') },
    options: [...limits].sort().map((limit) => [String(limit), late.below(format.percent(limit))]),
    choose: (limit) => set({ confidenceBelow: limit === undefined ? undefined : Number(limit) }),
  });
}

function reportedField({ filter, set, workspace }: FilterBar, { late, format }: LateWords) {
  const today = dayOf(workspace.now(), zoneOf(workspace.records, workspace.viewer));
  const options: Option[] = [1, 2, 4, 8, 13].map((weeks) => [
    addDays(today, -7 * weeks),
    late.notForWeeks(weeks),
  ]);
  const chosen = filter.notReportedSince ?? '';
  if (chosen && options.every(([day]) => day !== chosen)) {
    options.unshift([chosen, late.notSince(format.day(chosen))]);
  }
  const choose = (notReportedSince: string | undefined) => set({ notReportedSince });
  return field({ label: late.reported, any: late.anyTime, chosen, options, choose });
}

import type { Cycle, GoalKind, OwnerId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Choices } from './choices.ts';
import { type Option, choice } from './choice.ts';
import type { PlanKind } from './kinds.ts';
import type { PlanMessages } from './plan-texts.ts';

/** What the further choices show. */
export interface ChoicesModel {
  readonly kind: PlanKind;
  readonly messages: PlanMessages;
  readonly choices: Choices;
  readonly cycles: readonly Cycle[];
  /** Sources that ids are remembered under already. */
  readonly sources: readonly string[];
  /** Whose goals the viewer may make, beside their own. */
  readonly owners: readonly (readonly [id: OwnerId, name: string])[];
  readonly change: (changed: Partial<Choices>) => void;
}

const kinds: readonly GoalKind[] = ['pillar', 'objective', 'key-result', 'initiative'];

/** When the goals run, from where they come, and what blank cells stand for: as far as the kind asks for it. */
export function choicesView(model: ChoicesModel): TemplateResult {
  const { kind, messages } = model;
  const texts = messages.importPlan;
  const isGoals = kind === 'goals';
  return html`
    <section part="choices" aria-labelledby="choices-title">
      <p class="title" id="choices-title">${texts.choices[kind]}</p>
      <div class="row">
        ${isGoals || kind === 'outline' ? period(model) : nothing}
        ${kind === 'outline' ? owner(model) : source(model)}
        ${kind === 'check-ins' ? goalSource(model) : nothing}
        ${isGoals ? ownerType(model) : nothing} ${kind === 'people' ? nothing : decimal(model)}
        ${isGoals ? ifBlank(model) : nothing}
      </div>
      ${
        kind === 'outline'
          ? html`<p class="hint">${texts.outlineHint}</p>`
          : html`<p class="hint" id="source-hint">${texts.sourceHint}</p>`
      }
    </section>
  `;
}

function period({ kind, messages, choices, cycles, change }: ChoicesModel) {
  const texts = messages.importPlan;
  const isOutline = kind === 'outline';
  const offered = isOutline ? cycles.filter(({ state }) => state !== 'closed') : cycles;
  const options: Option[] = [
    ['', isOutline ? texts.otherDays : texts.newCycle],
    ...byStart(offered).map(({ id, name }) => [id, name] as const),
  ];
  const { cycleId, newCycle } = choices;
  const input = (label: string, key: keyof typeof newCycle) => html`
    <label class="field">
      <span>${label}</span>
      <input
        type=${key === 'name' ? 'text' : 'date'}
        required
        maxlength=${key === 'name' ? 80 : nothing}
        .value=${newCycle[key]}
        @change=${(event: Event) =>
          change({ newCycle: { ...newCycle, [key]: (event.target as HTMLInputElement).value } })}
      />
    </label>
  `;
  const fields = html`
    ${isOutline ? nothing : input(texts.cycleName, 'name')} ${input(texts.start, 'start')}
    ${input(texts.end, 'end')}
  `;
  return html`
    ${choice({ label: texts.period, value: cycleId, options }, (id) => change({ cycleId: id }))}
    ${cycleId ? nothing : fields}
  `;
}

function source({ messages, choices, sources, change }: ChoicesModel) {
  return html`
    <label class="field">
      <span>${messages.importPlan.source}</span>
      <input
        type="text"
        maxlength="60"
        required
        list="sources"
        aria-describedby="source-hint"
        .value=${choices.source}
        @change=${(event: Event) => change({ source: (event.target as HTMLInputElement).value })}
      />
      <datalist id="sources">
        ${sources.map((known) => html`<option value=${known}></option>`)}
      </datalist>
    </label>
  `;
}

function goalSource({ messages, choices, sources, change }: ChoicesModel) {
  const texts = messages.importPlan;
  const options: Option[] = [
    ['', texts.sameSource],
    ...sources.map((known) => [known, known] as const),
  ];
  return choice({ label: texts.goalSource, value: choices.goalSource, options }, (chosen) =>
    change({ goalSource: chosen }),
  );
}

function owner({ messages, choices, owners, change }: ChoicesModel) {
  const texts = messages.importPlan;
  const options: Option[] = [['', texts.me], ...owners];
  return choice({ label: texts.ownerOfOutline, value: choices.ownerId, options }, (chosen) =>
    change({ ownerId: owners.find(([id]) => id === chosen)?.[0] ?? '' }),
  );
}

function ownerType({ messages, choices, change }: ChoicesModel) {
  const { ownerType: label, owners } = messages.importPlan;
  const options: Option[] = [
    ['team', owners.team],
    ['person', owners.person],
  ];
  return choice({ label, value: choices.ownerType, options }, (chosen) =>
    change({ ownerType: chosen === 'person' ? 'person' : 'team' }),
  );
}

function decimal({ messages, choices, change }: ChoicesModel) {
  const { decimal: label, decimals } = messages.importPlan;
  const options: Option[] = [
    ['', decimals.auto],
    ['.', decimals['.']],
    [',', decimals[',']],
  ];
  return choice({ label, value: choices.decimal, options }, (chosen) =>
    change({ decimal: chosen === '.' || chosen === ',' ? chosen : '' }),
  );
}

function ifBlank({ messages, choices, change }: ChoicesModel) {
  const texts = messages.importPlan;
  const error: Option = ['', texts.isError];
  const ofKind: Option[] = [error, ...kinds.map((kind) => [kind, messages.kind[kind]] as const)];
  const ofOwner: Option[] = [error, ['me', texts.me]];
  const { kindIfBlank, viewerIfBlank } = choices;
  return html`
    ${choice({ label: texts.kindIfBlank, value: kindIfBlank, options: ofKind }, (chosen) =>
      change({ kindIfBlank: kinds.find((kind) => kind === chosen) ?? '' }),
    )}
    ${choice(
      { label: texts.ownerIfBlank, value: viewerIfBlank ? 'me' : '', options: ofOwner },
      (chosen) => change({ viewerIfBlank: chosen === 'me' }),
    )}
  `;
}

function byStart(cycles: readonly Cycle[]): readonly Cycle[] {
  return [...cycles].sort((a, b) => (a.start < b.start ? 1 : -1));
}

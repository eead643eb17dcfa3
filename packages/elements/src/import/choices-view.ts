import type { Cycle, GoalKind } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from './texts.ts';
import type { Choices } from './choices.ts';

/** What the further choices show. */
export interface ChoicesModel {
  readonly messages: Messages;
  readonly choices: Choices;
  readonly cycles: readonly Cycle[];
  /** Sources that goals are remembered under already. */
  readonly sources: readonly string[];
  readonly change: (changed: Partial<Choices>) => void;
}

const kinds: readonly GoalKind[] = ['pillar', 'objective', 'key-result', 'initiative'];

/** When the goals run, from where they come, and what blank cells stand for. */
export function choicesView(model: ChoicesModel): TemplateResult {
  const { messages, choices, cycles, sources, change } = model;
  const texts = messages.import;
  return html`
    <section part="choices" aria-labelledby="choices-title">
      <p class="title" id="choices-title">${texts.choices}</p>
      <div class="row">
        ${select(
          texts.period,
          choices.cycleId,
          [['', texts.newCycle], ...byStart(cycles).map(({ id, name }) => [id, name] as const)],
          (cycleId) => change({ cycleId }),
        )}
        ${choices.cycleId ? nothing : newCycle(model)}
        <label class="field">
          <span>${texts.source}</span>
          <input
            type="text"
            maxlength="60"
            required
            list="sources"
            aria-describedby="source-hint"
            .value=${choices.source}
            @change=${(event: Event) =>
              change({ source: (event.target as HTMLInputElement).value })}
          />
          <datalist id="sources">
            ${sources.map((source) => html`<option value=${source}></option>`)}
          </datalist>
        </label>
        ${select(
          texts.ownerType,
          choices.ownerType,
          [
            ['team', texts.owners.team],
            ['person', texts.owners.person],
          ],
          (chosen) => change({ ownerType: chosen === 'person' ? 'person' : 'team' }),
        )}
        ${select(
          texts.decimal,
          choices.decimal,
          [
            ['', texts.decimals.auto],
            ['.', texts.decimals['.']],
            [',', texts.decimals[',']],
          ],
          (chosen) => change({ decimal: chosen === '.' || chosen === ',' ? chosen : '' }),
        )}
        ${select(
          texts.kindIfBlank,
          choices.kindIfBlank,
          [['', texts.isError], ...kinds.map((kind) => [kind, messages.kind[kind]] as const)],
          (chosen) => change({ kindIfBlank: kinds.find((kind) => kind === chosen) ?? '' }),
        )}
        ${select(
          texts.ownerIfBlank,
          choices.viewerIfBlank ? 'me' : '',
          [
            ['', texts.isError],
            ['me', texts.me],
          ],
          (chosen) => change({ viewerIfBlank: chosen === 'me' }),
        )}
      </div>
      <p class="hint" id="source-hint">${texts.sourceHint}</p>
    </section>
  `;
}

function newCycle({ messages, choices, change }: ChoicesModel) {
  const texts = messages.import;
  const { newCycle: cycle } = choices;
  const input = (label: string, key: keyof typeof cycle) => html`
    <label class="field">
      <span>${label}</span>
      <input
        type=${key === 'name' ? 'text' : 'date'}
        required
        maxlength=${key === 'name' ? 80 : nothing}
        .value=${cycle[key]}
        @change=${(event: Event) =>
          change({ newCycle: { ...cycle, [key]: (event.target as HTMLInputElement).value } })}
      />
    </label>
  `;
  return html`
    ${input(texts.cycleName, 'name')} ${input(texts.start, 'start')} ${input(texts.end, 'end')}
  `;
}

function select(
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  choose: (value: string) => void,
) {
  return html`
    <label class="field">
      <span>${label}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${options.map(
          ([option, text]) => html`
            <option value=${option} ?selected=${option === value}>${text}</option>
          `,
        )}
      </select>
    </label>
  `;
}

function byStart(cycles: readonly Cycle[]): readonly Cycle[] {
  return [...cycles].sort((a, b) => (a.start < b.start ? 1 : -1));
}

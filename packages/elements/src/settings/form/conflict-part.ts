import type { Versions } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { icon } from '../../parts/icons.ts';
import type { Scene } from '../section.ts';
import { type FieldSpec, type Plain, topOf, valueAt } from './field-spec.ts';
import { type WordsOf, valueText, wordsAt } from './field-words.ts';
import { isAlike } from './form-draft.ts';

/** Which version of a field somebody chose. */
export type Side = 'theirs' | 'mine';

/** What the choice between two versions is shown from, and what it asks for. */
export interface Choosing {
  readonly id: string;
  readonly versions: readonly Versions[];
  readonly specs: readonly FieldSpec[];
  readonly sideOf: (field: string) => Side;
  readonly choose: (field: string, side: Side) => void;
  readonly save: () => void;
  readonly back: () => void;
}

/** What two people changed at once, and what was chosen of it so far. */
export interface Conflict {
  readonly versions: readonly Versions[];
  readonly sides: Map<string, Side>;
}

/** What the choice tells. */
export interface Chosen extends Pick<Choosing, 'id' | 'specs' | 'back'> {
  readonly chosen: () => void;
  readonly save: (isMine: (field: string) => boolean) => void;
}

/** The choice in a conflict; what nobody chose yet is as oneself has entered it. */
export function choosingIn(
  { versions, sides }: Conflict,
  { chosen, save, ...rest }: Chosen,
): Choosing {
  const sideOf = (field: string): Side => sides.get(field) ?? 'mine';
  return {
    ...{ ...rest, versions, sideOf },
    choose(field, side) {
      sides.set(field, side);
      chosen();
    },
    save: () => save((field) => sideOf(field) === 'mine'),
  };
}

const sides: readonly Side[] = ['theirs', 'mine'];

/** Both versions of each field that somebody else has changed meanwhile, and the choice between them. */
export function conflictPart(choosing: Choosing, scene: Scene, words: WordsOf): TemplateResult {
  const { settingsForm } = scene.messages;
  const { id, versions } = choosing;
  return html`<section class="conflict" part="conflict" aria-labelledby="${id}-conflict">
    <h4 id="${id}-conflict" tabindex="-1">${icon('at-risk')} ${settingsForm.conflict}</h4>
    <p>${settingsForm.conflictHint}</p>
    ${versions.map((version) => versionView(version, choosing, { scene, words }))}
    <div class="actions">
      <button type="button" class="primary" @click=${choosing.save}>
        ${settingsForm.keepChosen}
      </button>
      <button type="button" class="quiet" @click=${choosing.back}>${settingsForm.later}</button>
    </div>
  </section>`;
}

interface Words {
  readonly scene: Scene;
  readonly words: WordsOf;
}

function versionView(version: Versions, choosing: Choosing, said: Words) {
  const { field } = version;
  const { id, sideOf, choose } = choosing;
  const own = differingIn(version, choosing.specs);
  const [first] = own;
  const legend = own.map(({ path }) => wordsAt(said.words, path).label).join(' · ') || field;
  const record = (value: unknown): Plain => ({ [field]: value });
  const text = (value: unknown) =>
    first
      ? own.map((spec) => valueText(valueAt(record(value), spec.path), spec, said)).join(' · ')
      : JSON.stringify(value);
  const values = { theirs: version.theirs, mine: version.yours };
  return html`<fieldset class="versions">
    <legend>${legend}</legend>
    ${sides.map(
      (side) =>
        html`<label class="version">
          <input
            type="radio"
            name="${id}-version-${field}"
            value=${side}
            .checked=${sideOf(field) === side}
            @change=${() => choose(field, side)}
          />
          <span class="hint">${said.scene.messages.settingsForm[side]}</span>
          <bdi class="value">${text(values[side])}</bdi>
        </label>`,
    )}
  </fieldset>`;
}

/** The fields of the form in which the two versions are not the same. */
function differingIn({ field, theirs, yours }: Versions, specs: readonly FieldSpec[]) {
  return specs.filter(({ path }) => {
    if (topOf(path) !== field) return false;
    const [one, other] = [theirs, yours].map((value) => valueAt({ [field]: value }, path));
    return !isAlike(one ?? null, other ?? null);
  });
}

import {
  type GoalId,
  type TalkingPointRaise,
  type WorkspaceReading,
  dayOf,
} from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { enAgenda } from '../messages/en-agenda.ts';
import type { enRaise } from '../messages/en-raise.ts';
import type { MessagesOf } from '../messages.ts';
import { wordsField } from './labelled-field.ts';
import { nameInWords } from './name-apart.ts';
import { type Slip, slipOf } from './slip.ts';
import { submitByKeys } from './thank-form.ts';

/** What the form is shown from. */
export interface RaiseScene {
  readonly reading: WorkspaceReading;
  readonly messages: MessagesOf<never> & {
    readonly raise: typeof enRaise;
    readonly agenda: typeof enAgenda;
  };
  readonly format: Format;
  /** Unique in the element. */
  readonly id: string;
  readonly isRunning: boolean;
  /** What failed, above the buttons. */
  readonly problem: unknown;
  /** Sends it, and settles with whether it is stored: then the form is left. */
  readonly send: (input: TalkingPointRaise, said: string) => Promise<boolean>;
  /** Leaves it. */
  readonly close: () => void;
}

const mostCharacters = 1000;
const rule = 'status-worse';

/**
 * The form in which a goal that has slipped is raised in the next one-on-one, with a question to begin with, which is
 * selected so that one’s own words take its place. Needs the styles of fields.
 */
export class RaiseForm {
  readonly #host: ReactiveControllerHost;
  readonly #goalId: GoalId;
  #slip: Slip | undefined;
  #seen: WorkspaceReading['version'] | undefined;
  #text: string | undefined;
  /** What is sent is on the agenda at once; until it is refused, the form stays for whoever leaves it. */
  #isSent = false;

  constructor(host: ReactiveControllerHost, goalId: GoalId) {
    this.#host = host;
    this.#goalId = goalId;
  }

  /** What is typed; `undefined` where nothing was. */
  get draft(): string | undefined {
    return this.#text;
  }

  /** Whether words would be lost with it. */
  get isWritten(): boolean {
    return (this.#text ?? '').trim() !== '';
  }

  /** Whether the goal has slipped, looked up anew where the records have changed and nothing is sent. */
  isOffered(reading: WorkspaceReading): boolean {
    if (!this.#isSent && this.#seen !== reading.version) {
      this.#slip = slipOf(reading, this.#goalId);
      this.#seen = reading.version;
    }
    return this.#slip !== undefined;
  }

  view(scene: RaiseScene): TemplateResult {
    const { messages, id, isRunning, problem, close } = scene;
    const { raise, agenda } = messages;
    const offered = this.isOffered(scene.reading);
    const slip = this.#slip;
    if (!offered || !slip) return overView(scene, this.#text);
    const text = this.#text ?? agenda.asks[rule];
    return html`<form
      class="fields"
      novalidate
      aria-labelledby="${id}-why"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(slip, scene);
      }}
      @keydown=${submitByKeys}
      @focusin=${(event: Event) => this.#select(event)}
    >
      ${whyView(slip, scene)}
      ${wordsField(
        {
          ...{ id: `${id}-text`, label: raise.text, value: text, most: mostCharacters },
          hint: raise.hint(nameInWords(slip.otherId, scene.reading.records)),
          changed: (written) => {
            this.#text = written;
            this.#host.requestUpdate();
          },
        },
        scene,
      )}
      ${problem}
      <div class="actions">
        <button class="primary" aria-disabled=${isRunning ? 'true' : 'false'}>${raise.do}</button>
        <button type="button" class="quiet" @click=${close}>${raise.notNow}</button>
      </div>
    </form>`;
  }

  /** What it begins with is there to be written over. */
  #select({ target }: Event): void {
    if (this.#text === undefined && target instanceof HTMLTextAreaElement) target.select();
  }

  async #send({ series, otherId }: Slip, scene: RaiseScene): Promise<void> {
    const { reading, messages, isRunning, send } = scene;
    if (isRunning) return;
    const text = this.#text?.trim() || messages.agenda.asks[rule];
    const about = { kind: 'goal', goalId: this.#goalId } as const;
    const said = messages.raise.did(nameInWords(otherId, reading.records));
    this.#isSent = true;
    this.#isSent = await send({ seriesId: series.id, text, about, reason: rule }, said);
    this.#host.requestUpdate();
  }
}

/** That the goal has slipped, since when, and when it can be raised with whom. */
function whyView({ goalId, series, otherId, next, values }: Slip, scene: RaiseScene) {
  const { reading, messages, format, id } = scene;
  const { raise, agenda, status } = messages;
  const dayIn = (moment: string) => format.shortDay(dayOf(moment, series.zone));
  const title = reading.records.goals.get(goalId)?.title ?? '';
  const name = nameInWords(otherId, reading.records);
  return html`<div>
      <p>
        <strong><bdi>${title}</bdi></strong>
      </p>
      <p class="hint">
        ${agenda.why.worse(status[values.from], status[values.to], dayIn(values.since))}
      </p>
    </div>
    <p id="${id}-why">${raise.question(name, dayIn(next))}</p>`;
}

/** That there is nothing to raise any more, with what was written: the goal stands better again, or was raised elsewhere. */
function overView({ messages, close }: RaiseScene, text = ''): TemplateResult {
  return html`<p class="hint">${messages.raise.over}</p>
    ${text.trim() ? html`<blockquote dir="auto">${text}</blockquote>` : nothing}
    <button type="button" class="quiet" @click=${close}>${messages.words.close}</button>`;
}

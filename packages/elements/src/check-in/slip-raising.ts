import type { GoalId, PersonId, TalkingPointRaise, Workspace } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { type DeedHost, Deeds } from '../controllers/deeds.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { enAgenda } from '../messages/en-agenda.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { enRaise } from '../messages/en-raise.ts';
import { deedProblem, doneNotice } from '../parts/done-notice.ts';
import { focusOf, hasGoneOn } from '../parts/lost-focus.ts';
import { RaiseForm } from '../parts/raise-form.ts';

const english = { agenda: enAgenda, deeds: enDeeds, raise: enRaise };
const place = 'raise';

/** What the form that raises a slip needs of its element. */
export interface RaisingHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly locale: Pick<LocaleController<never>, 'messagesWith' | 'messagesNow' | 'format'>;
  readonly workspace: () => Workspace | undefined;
  /** The goal that is chosen. */
  readonly goalId: () => GoalId | undefined;
  readonly say: (text: string) => void;
  /** Leads the focus back, once the form is gone. */
  readonly left: () => void;
}

/**
 * The form that raises a goal that has slipped, below a check-in that tells it; then that it is raised.
 *
 * It is of one viewer and one goal. Where another goal is chosen or somebody else looks, nothing of it is shown or said,
 * neither that it was raised meanwhile nor that it was refused; the page alone is told of that. What was typed and is
 * not stored waits in it for whoever wrote it, until they look at that goal again.
 */
export class SlipRaising {
  readonly #host: RaisingHost;
  readonly #viewer: PersonId;
  readonly #goalId: GoalId;
  readonly #deeds: Deeds;
  #form: RaiseForm | undefined;

  /** @param workspace - Of whoever has checked in: nobody else is shown the form. */
  constructor(host: RaisingHost, goalId: GoalId, workspace: Workspace) {
    this.#host = host;
    this.#viewer = workspace.viewer;
    this.#goalId = goalId;
    this.#deeds = new Deeds(host.element, {
      workspace: host.workspace,
      say: (text) => {
        if (this.isShown) host.say(text);
      },
      undoneText: () => host.locale.messagesNow(english).deeds.undone,
    } satisfies DeedHost);
    const form = new RaiseForm(host.element, goalId);
    if (form.isOffered(workspace)) this.#form = form;
  }

  /** Whether its viewer looks at its goal. */
  get isShown(): boolean {
    const { goalId, workspace } = this.#host;
    return goalId() === this.#goalId && workspace()?.viewer === this.#viewer;
  }

  /** Whether words would be lost with it. */
  get isWritten(): boolean {
    return this.#form?.isWritten ?? false;
  }

  /** Ends it, unless words would be lost with it: nothing is said any more of what is still being stored. */
  endIfBlank(): boolean {
    if (this.isWritten) return false;
    this.#form = undefined;
    this.#deeds.clear();
    this.#host.element.removeController(this.#deeds);
    return true;
  }

  view(workspace: Workspace): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    const messages = locale.messagesWith(english);
    if (!messages) return nothing;
    const form = this.#form;
    if (!form) return doneNotice(this.#deeds, messages);
    return html`<div class="raise">
      ${form.view({
        ...{ reading: workspace, messages, format: locale.format, id: place },
        isRunning: this.#deeds.isRunning(place),
        problem: deedProblem(this.#deeds, place, messages),
        send: (input, said) => this.#send(input, said),
        close: () => this.#leave(),
      })}
    </div>`;
  }

  async #send(input: TalkingPointRaise, said: string): Promise<boolean> {
    const command = { type: 'talking-point.raise', input } as const;
    const form = this.#form;
    const sent = form?.draft;
    const from = focusOf(this.#host.element);
    const ran = await this.#deeds.run({ place, command, said });
    // What was typed on meanwhile is not stored, and a form that has ended is not left once more.
    if (ran && form === this.#form && form?.draft === sent) this.#leave(from);
    // Nor is it told later on that it was raised, to whoever has looked at something else by then.
    if (ran && !this.isShown) this.#deeds.clear();
    return ran !== null;
  }

  #leave(from?: Element | null): void {
    const { element, left } = this.#host;
    const place = element.shadowRoot?.querySelector('.raise');
    const leads = this.isShown && !hasGoneOn(element, place, from);
    this.#form = undefined;
    element.requestUpdate();
    if (leads) left();
  }
}

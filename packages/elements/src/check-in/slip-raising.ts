import type { GoalId, PersonId, TalkingPointRaise, Workspace } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { type DeedHost, Deeds } from '../controllers/deeds.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { enAgenda } from '../messages/en-agenda.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { enRaise } from '../messages/en-raise.ts';
import { deedProblem, doneNotice } from '../parts/done-notice.ts';
import { hasGoneOn } from '../parts/lost-focus.ts';
import { RaiseForm } from '../parts/raise-form.ts';

const english = { agenda: enAgenda, deeds: enDeeds, raise: enRaise };
const place = 'raise';

/** What the form that raises a slip needs of its element. */
export interface RaisingHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly locale: Pick<LocaleController<never>, 'messagesWith' | 'messagesNow' | 'format'>;
  readonly workspace: () => Workspace | undefined;
  readonly say: (text: string) => void;
  /** Leads the focus back, once the form is gone. */
  readonly left: () => void;
}

/** The form that raises a goal that has slipped, below a check-in that tells it; then that it is raised. */
export class SlipRaising {
  readonly #host: RaisingHost;
  readonly #viewer: PersonId;
  readonly #deeds: Deeds;
  #form: RaiseForm | undefined;

  /** @param workspace - Of whoever has checked in: nobody else is shown the form. */
  constructor(host: RaisingHost, goalId: GoalId, workspace: Workspace) {
    this.#host = host;
    this.#viewer = workspace.viewer;
    this.#deeds = new Deeds(host.element, {
      workspace: host.workspace,
      say: host.say,
      undoneText: () => host.locale.messagesNow(english).deeds.undone,
    } satisfies DeedHost);
    const form = new RaiseForm(host.element, goalId);
    if (form.isOffered(workspace)) this.#form = form;
  }

  /** Whether words would be lost with it. */
  get isWritten(): boolean {
    return this.#form?.isWritten ?? false;
  }

  /** Ends it: nothing of it is kept, and nothing is said of what is still being stored. */
  end(): void {
    this.#form = undefined;
    this.#deeds.clear();
    this.#host.element.removeController(this.#deeds);
  }

  view(workspace: Workspace): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    const messages = locale.messagesWith(english);
    if (workspace.viewer !== this.#viewer || !messages) return nothing;
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
    const ran = await this.#deeds.run({ place, command, said });
    // What was typed on meanwhile is not stored, and a form that has ended is not left once more.
    if (ran && form === this.#form && form?.draft === sent) this.#leave();
    return ran !== null;
  }

  #leave(): void {
    const { element, left } = this.#host;
    const leads = !hasGoneOn(element, element.shadowRoot?.querySelector('.raise'));
    this.#form = undefined;
    element.requestUpdate();
    if (leads) left();
  }
}

import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { enAgenda } from '../messages/en-agenda.ts';
import { enQueueForms } from '../messages/en-queue-forms.ts';
import { enRaise } from '../messages/en-raise.ts';
import { enReaders } from '../messages/en-readers.ts';
import { enThank } from '../messages/en-thank.ts';
import { deedProblem } from '../parts/done-notice.ts';
import { checkInPanel } from './check-in-panel.ts';
import { askPanel, declinePanel, givePanel } from './feedback-panel.ts';
import { laterPanel } from './later-panel.ts';
import { meetingPanel } from './meeting-panel.ts';
import { PanelDrafts } from './panel-drafts.ts';
import { panelFrame } from './panel-form.ts';
import { type PanelScene, idOf } from './panel-scene.ts';
import { raisePanel } from './raise-panel.ts';
import type { LineScene, Part } from './scene.ts';
import type { FormMessages, FormsEnglish } from './texts.ts';

/** What the forms say, in English. */
export const formsEnglish: FormsEnglish = {
  ...{ queueForms: enQueueForms, readers: enReaders, thank: enThank },
  ...{ raise: enRaise, agenda: enAgenda },
};

/** The forms of a queue, with what is written in them. */
export class Panels {
  readonly drafts: PanelDrafts;

  constructor(host: ReactiveControllerHost) {
    this.drafts = new PanelDrafts(host);
  }

  /** A part of a line that is open. */
  view(
    scene: LineScene & { readonly workspace: NonNullable<LineScene['workspace']> },
    open: { readonly part: Part; readonly isOver: boolean },
    more: Pick<FormMessages, keyof FormsEnglish>,
  ): TemplateResult {
    const messages = { ...scene.messages, ...more };
    const panel: PanelScene = { ...scene, messages, drafts: this.drafts };
    const { activity } = scene.line;
    const isCheckIn = activity === 'check-in' || activity === 'goal-review';
    const raise = open.part === 'do' && this.drafts.raise(scene.key);
    if (raise) {
      return panelFrame(panel, { isOver: false, hasOwnWayOut: true }, raisePanel(panel, raise));
    }
    return panelFrame(
      panel,
      { isOver: open.isOver, hasOwnWayOut: open.part === 'do' && isCheckIn },
      open.part === 'later' ? laterPanel(panel) : doPanel(panel),
    );
  }
}

function doPanel(scene: PanelScene): TemplateResult {
  switch (scene.line.activity) {
    case 'check-in':
    case 'goal-review':
      return checkInPanel(scene);
    case 'one-on-one':
      return meetingPanel(scene);
    case 'feedback-given':
      return givePanel(scene);
    case 'feedback-asked':
      return askedPanel(scene);
    case 'recognition':
      return thankPanel(scene);
  }
}

function askedPanel(scene: PanelScene): TemplateResult {
  const { line, records, drafts, key } = scene;
  if (line.subject.kind !== 'request') return askPanel(scene);
  const request = records.growth.feedbackRequests.get(line.subject.requestId);
  if (!request) return html`<p class="hint">${scene.messages.errors['not-found']}</p>`;
  return drafts.of(key).step === 'decline'
    ? declinePanel(scene, request)
    : givePanel(scene, request);
}

function thankPanel(scene: PanelScene): TemplateResult {
  const { key, host, records, viewer, messages, format, drafts } = scene;
  return html`${drafts.thanks(key).view({
    ...{ reading: { records, viewer }, messages, format, id: idOf(key, 'thank') },
    isRunning: host.deeds.isRunning(key),
    send: (input, said) =>
      host.finish({ place: key, command: { type: 'recognition.give', input }, said }),
    toInvalid: () => host.focusIn(key, '[aria-invalid="true"]'),
  })}
  ${deedProblem(host.deeds, key, messages)}`;
}

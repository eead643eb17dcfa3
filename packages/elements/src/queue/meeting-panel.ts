import {
  type Instant,
  type MeetingRef,
  type SeriesId,
  compareInstants,
  dayOf,
  instantOf,
  momentAt,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { PerfSeriesSelectEvent } from '../events/select-events.ts';
import { deedProblem } from '../parts/done-notice.ts';
import { clockOf, readerZone } from '../parts/clock.ts';
import { labelledField, wordsField } from '../parts/labelled-field.ts';
import { nameInWords } from '../parts/name-apart.ts';
import type { Step } from './panel-drafts.ts';
import { panelForm } from './panel-form.ts';
import { type PanelScene, idOf, otherOf, sayMisfits } from './panel-scene.ts';

const mostCharacters = 1000;

/** Whether a one-on-one took place, and what is to become of it where it did not. */
export function meetingPanel(scene: PanelScene): TemplateResult {
  const { step } = scene.drafts.of(scene.key);
  if (step === 'move') return moveForm(scene);
  if (step === 'skip') return skipForm(scene);
  return questionView(scene);
}

function questionView(scene: PanelScene): TemplateResult {
  const { host, key, messages } = scene;
  const { meeting: words } = messages.queueForms;
  const { input } = scene.line.command as { readonly input: Meeting };
  const name = nameOfOther(scene);
  const hold = () =>
    void host.finish({
      place: key,
      command: { type: 'meeting.confirm', input },
      said: words.didHold(name),
    });
  const isAhead = compareInstants(scene.line.due, scene.now) > 0;
  return html`<p class="step">
      <strong>${isAhead ? words.ahead(name) : words.question(name)}</strong>
    </p>
    ${deedProblem(host.deeds, key, messages)}
    <div class="actions">
      ${isAhead ? openButton(scene, 'primary') : nothing}
      <button class=${isAhead ? '' : 'primary'} type="button" @click=${hold}>${words.held}</button>
      ${stepButton(scene, 'move', words.move)} ${stepButton(scene, 'skip', words.skip)}
      ${isAhead ? nothing : openButton(scene, 'quiet')}
    </div>
    <p class="hint">${words.heldHint(name)}</p>`;
}

/** The way to the series: what is next before the two meet, beside the rest afterwards. */
function openButton({ line, host, messages }: PanelScene, look: 'primary' | 'quiet') {
  const { seriesId } = (line.command as { readonly input: Meeting }).input;
  const open = () => host.dispatch(new PerfSeriesSelectEvent({ seriesId }));
  return html`<button class=${look} type="button" @click=${open}>
    ${messages.queueForms.meeting.open}
  </button>`;
}

/** What a line of a series names in its command. */
interface Meeting {
  readonly seriesId: SeriesId;
  readonly meeting: MeetingRef;
}

function stepButton(scene: PanelScene, step: Step, label: string) {
  const { key, drafts, host, line } = scene;
  const go = () => {
    const time = clockOf(line.due, readerZone());
    drafts.change(key, { step, isChecked: false, ...(step === 'move' && { time }) });
    host.focusIn(key, 'input, textarea');
  };
  return html`<button type="button" @click=${go}>${label}</button>`;
}

function nameOfOther(scene: PanelScene): string {
  const other = otherOf(scene);
  return other ? nameInWords(other, scene.records) : '';
}

/** The form that moves a meeting; day and time are those of the reader, as meetings show them. */
function moveForm(scene: PanelScene): TemplateResult {
  const { key, drafts, messages, now } = scene;
  const { meeting: words } = messages.queueForms;
  const { day, time, isChecked } = drafts.of(key);
  const zone = readerZone();
  const isInvalid = isChecked && !momentOf(scene);
  const [dayId, timeId] = [idOf(key, 'day'), idOf(key, 'time')];
  return panelForm(
    scene,
    { label: words.move, submit: words.moveDo, send: () => void move(scene) },
    html`<div class="row">
      ${labelledField(
        { id: dayId, label: words.day, error: isInvalid ? words.toCome : undefined },
        html`<input
          id=${dayId}
          type="date"
          min=${dayOf(now, zone)}
          aria-invalid=${isInvalid ? 'true' : 'false'}
          aria-describedby="${dayId}-note"
          .value=${day}
          @input=${(event: Event) => drafts.change(key, { day: valueOf(event) })}
        />`,
      )}
      ${labelledField(
        { id: timeId, label: words.time, hint: words.zone(zone) },
        html`<input
          id=${timeId}
          type="time"
          aria-describedby="${timeId}-note"
          .value=${time}
          @input=${(event: Event) => drafts.change(key, { time: valueOf(event) })}
        />`,
      )}
    </div>`,
  );
}

async function move(scene: PanelScene): Promise<void> {
  const { key, line, host, messages, format } = scene;
  const to = momentOf(scene);
  if (!to) return sayMisfits(scene);
  const { seriesId, meeting } = line.command.input as Meeting;
  const said = messages.queueForms.meeting.didMove(format.moment(to));
  const input = { seriesId, meeting, from: line.due, to };
  await host.finish({ place: key, command: { type: 'meeting.move', input }, said });
}

/** The moment that was chosen; `undefined` where that is none to come. */
function momentOf(scene: PanelScene): Instant | undefined {
  const { key, drafts, now } = scene;
  const { day, time } = drafts.of(key);
  const zone = readerZone();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || time === '') return undefined;
  const moment = instantOf(momentAt(day, time, zone));
  return compareInstants(moment, now) < 0 ? undefined : moment;
}

function skipForm(scene: PanelScene): TemplateResult {
  const { key, drafts, messages } = scene;
  const { meeting: words } = messages.queueForms;
  const { reason, isChecked } = drafts.of(key);
  return panelForm(
    scene,
    { label: words.skip, submit: words.skipDo, send: () => void skip(scene) },
    wordsField(
      {
        ...{ id: idOf(key, 'reason'), label: words.reason, value: reason, most: mostCharacters },
        hint: words.reasonHint(nameOfOther(scene)),
        error: isChecked && reason.trim() === '' ? words.reasonMissing : undefined,
        isRequired: true,
        changed: (text) => drafts.change(key, { reason: text }),
      },
      scene,
    ),
  );
}

async function skip(scene: PanelScene): Promise<void> {
  const { key, line, host, drafts, messages } = scene;
  const reason = drafts.of(key).reason.trim();
  if (!reason) return sayMisfits(scene);
  const { seriesId, meeting } = line.command.input as Meeting;
  const said = messages.queueForms.meeting.didSkip(nameOfOther(scene));
  const input = { seriesId, meeting, at: line.due, reason };
  await host.finish({ place: key, command: { type: 'meeting.skip', input }, said });
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

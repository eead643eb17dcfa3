import { type Day, type GoalId, addDays, instantOf, startOfDay } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { labelledField } from '../parts/labelled-field.ts';
import { nameInWords } from '../parts/name-apart.ts';
import { whatOf } from './line-words.ts';
import type { Draft } from './panel-drafts.ts';
import { panelForm } from './panel-form.ts';
import { type PanelScene, idOf, sayMisfits } from './panel-scene.ts';
import { personField } from './person-field.ts';

/** How far ahead a line may be put off, in days; as `queue.snooze`. */
const mostDays = 31;

/** Ways to put a line off; and to hand check-ins over, where it is one of the viewer's own. */
export function laterPanel(scene: PanelScene): TemplateResult {
  const { key, drafts, line } = scene;
  if (drafts.of(key).step === 'hand') return handForm(scene);
  return html`${snoozeForm(scene)}
  ${line.activity === 'check-in' && line.from === undefined ? handButton(scene) : nothing}`;
}

function snoozeForm(scene: PanelScene): TemplateResult {
  const { key, drafts, messages, today, host } = scene;
  const { snooze: words } = messages.queueForms;
  const { day, isChecked } = drafts.of(key);
  const isInvalid = isChecked && !isInReach(day, today);
  const id = idOf(key, 'until');
  const next = () =>
    void putOff(scene, 'next-working-day', words.didNext(whatOf(scene.line, scene)));
  return html`<p class="step"><strong>${words.title}</strong></p>
    ${deedProblem(host.deeds, key, messages)}
    <div class="row puts-off">
      <button type="button" class="primary" @click=${next}>${words.next}</button>
      <form class="day" novalidate @submit=${(event: Event) => untilDay(event, scene)}>
        ${labelledField(
          { id, label: words.day, error: isInvalid ? words.dayInvalid : undefined },
          dayInput(scene, { id, name: 'day', min: addDays(today, 1), isInvalid }),
        )}
        <button>${words.dayDo}</button>
      </form>
    </div>
    <p class="hint">${words.hint}</p>`;
}

function untilDay(event: Event, scene: PanelScene): void {
  event.preventDefault();
  const { key, drafts, today, zone, messages, format, line } = scene;
  const { day } = drafts.of(key);
  if (!isInReach(day, today)) return sayMisfits(scene);
  const said = messages.queueForms.snooze.did(whatOf(line, scene), format.shortDay(day));
  void putOff(scene, instantOf(startOfDay(day, zone)), said);
}

const isInReach = (day: Day, today: Day) => day > today && day <= addDays(today, mostDays);

async function putOff(scene: PanelScene, until: string, said: string): Promise<void> {
  const { key, host, line, personId } = scene;
  const { activity, subject } = line;
  const input = { personId, activity, subject, until };
  const tells = subject.kind === 'goal' ? subject.goalId : undefined;
  await host.finish({ place: key, command: { type: 'queue.snooze', input }, said, tells });
}

function dayInput(
  { key, drafts }: PanelScene,
  field: {
    readonly id: string;
    readonly name: 'day' | 'last';
    readonly min: Day;
    readonly isInvalid: boolean;
    readonly value?: Day;
  },
): TemplateResult {
  const { id, name, min, isInvalid, value } = field;
  return html`<input
    id=${id}
    type="date"
    min=${min}
    aria-invalid=${isInvalid ? 'true' : 'false'}
    aria-describedby="${id}-note"
    .value=${value ?? drafts.of(key)[name]}
    @input=${(event: Event) =>
      drafts.change(key, { [name]: (event.target as HTMLInputElement).value })}
  />`;
}

function handButton({ key, drafts, host, messages, today }: PanelScene): TemplateResult {
  const go = () => {
    drafts.change(key, { step: 'hand', day: today, isChecked: false });
    host.focusIn(key, 'input');
  };
  return html`<div class="actions">
    <button type="button" @click=${go}>${messages.queueForms.hand.title}…</button>
  </div>`;
}

function handForm(scene: PanelScene): TemplateResult {
  const { key, drafts, messages, today } = scene;
  const { hand, feedback } = messages.queueForms;
  const { day, isChecked } = drafts.of(key);
  const isInvalid = isChecked && !areDays(drafts.of(key), today);
  const [first, last] = [idOf(key, 'first'), idOf(key, 'last')];
  return panelForm(
    scene,
    { label: hand.title, submit: hand.do, send: () => void handOver(scene) },
    html`<p class="step"><strong>${hand.title}</strong></p>
      ${personField(scene, { label: hand.to, find: feedback.find, nobody: feedback.nobody })}
      <div class="row">
        ${labelledField(
          { id: first, label: hand.first },
          dayInput(scene, { id: first, name: 'day', min: today, isInvalid }),
        )}
        ${labelledField(
          { id: last, label: hand.last, error: isInvalid ? hand.invalid : undefined },
          dayInput(scene, { id: last, name: 'last', min: day || today, isInvalid }),
        )}
      </div>
      ${whichField(scene)}
      <p class="hint">${hand.hint}</p>`,
  );
}

const areDays = ({ day, last }: Draft, today: Day) => day >= today && last >= day;

function whichField({ key, drafts, messages }: PanelScene): TemplateResult {
  const { hand } = messages.queueForms;
  const { isAll } = drafts.of(key);
  const radio = (value: boolean, label: string) =>
    html`<label class="option">
      <input
        type="radio"
        name=${idOf(key, 'which')}
        .checked=${value === isAll}
        @change=${() => drafts.change(key, { isAll: value })}
      />
      <span>${label}</span>
    </label>`;
  return html`<fieldset class="choices">
    <legend>${hand.which}</legend>
    ${radio(false, hand.this)} ${radio(true, hand.all)}
  </fieldset>`;
}

async function handOver(scene: PanelScene): Promise<void> {
  const { key, drafts, host, line, personId, records, messages, format, today } = scene;
  const draft = drafts.of(key);
  if (!draft.personId || !areDays(draft, today)) return sayMisfits(scene);
  const goalId: GoalId | undefined =
    line.subject.kind === 'goal' && !draft.isAll ? line.subject.goalId : undefined;
  const days = { start: draft.day, end: draft.last };
  const input = { personId, to: draft.personId, ...days, ...(goalId && { goalId }) };
  const said = messages.queueForms.hand.did(
    nameInWords(draft.personId, records),
    format.shortDay(draft.last),
  );
  await host.finish({ place: key, command: { type: 'queue.delegate', input }, said });
}

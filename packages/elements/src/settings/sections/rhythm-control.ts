import type { Recurrence, RecurrenceInput } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MessagesOf } from '../../messages.ts';
import type { OwnControl, OwnControlScene } from '../form/field-spec.ts';
import { weekdayNames } from './settings-form.ts';

/** A recurrence as it is entered. */
interface RawRecurrence {
  readonly kind:
    'never' | 'daily' | 'weekly' | 'monthly-day' | 'monthly-weekday' | 'yearly' | 'kept';
  readonly every: string;
  readonly weekdays: readonly number[];
  readonly day: string;
  readonly nth: string;
  /** One that is more than can be entered here; it stays as it is. */
  readonly kept?: Recurrence;
  readonly locale: string;
}

type Words = MessagesOf<'settingsRhythm'>;

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** How often something is due: by days, weeks, months or years. */
export const rhythmControl: OwnControl = {
  kind: 'own',
  toRaw: (value, locale) => rawOf(value as Recurrence | undefined | null, locale),
  fromRaw: (raw) => recurrenceOf(raw as RawRecurrence),
  view: (scene, messages) => rhythmView(scene, messages),
};

function rawOf(recurrence: Recurrence | undefined | null, locale: string): RawRecurrence {
  const first = { every: '1', weekdays: [1], day: '1', nth: '1', locale };
  if (!recurrence) return { ...first, kind: 'never' };
  const { interval, weekdays: on = [], monthDays = [] } = recurrence;
  const raw = { ...first, every: String(interval) };
  const [one] = on;
  const kind = kindOf(recurrence);
  if (kind === 'kept') return { ...raw, kind, kept: recurrence };
  if (kind === 'monthly-day') return { ...raw, kind, day: String(monthDays[0] ?? 1) };
  if (kind === 'monthly-weekday') {
    return { ...raw, kind, nth: String(one?.nth ?? 1), weekdays: [one?.weekday ?? 1] };
  }
  return { ...raw, kind, weekdays: on.map(({ weekday }) => weekday) };
}

/** Which of the kinds that can be entered a recurrence is. */
function kindOf(recurrence: Recurrence): RawRecurrence['kind'] {
  const { frequency, weekdays: on, monthDays, months, positions, count, until } = recurrence;
  if (months ?? positions ?? count ?? until) return 'kept';
  if (frequency === 'daily') return on || monthDays ? 'kept' : 'daily';
  if (frequency === 'weekly') return 'weekly';
  if (frequency === 'yearly') return on || monthDays ? 'kept' : 'yearly';
  if (monthDays?.length === 1 && !on) return 'monthly-day';
  const isOneOfMonth = on?.length === 1 && on[0]?.nth !== undefined && on[0].nth in nths;
  return isOneOfMonth && !monthDays ? 'monthly-weekday' : 'kept';
}

const nths = { 1: true, 2: true, 3: true, 4: true, [-1]: true };

function recurrenceOf(raw: RawRecurrence): RecurrenceInput | Recurrence | null | undefined {
  const { kind, every, kept, day, nth } = raw;
  if (kind === 'never') return null;
  if (kind === 'kept') return kept;
  const interval = Number(every);
  if (!Number.isInteger(interval) || interval < 1 || interval > 1000) return undefined;
  const on = raw.weekdays.map((weekday) => ({ weekday: weekday }));
  switch (kind) {
    case 'weekly':
      return { frequency: 'weekly', interval, ...(on.length > 0 && { weekdays: on }) };
    case 'monthly-day':
      return /^(-1|[1-9]|[12]\d|3[01])$/.test(day)
        ? { frequency: 'monthly', interval, monthDays: [Number(day)] }
        : undefined;
    case 'monthly-weekday': {
      const weekday = on[0]?.weekday ?? 1;
      return { frequency: 'monthly', interval, weekdays: [{ weekday, nth: Number(nth) }] };
    }
    default:
      return { frequency: kind, interval };
  }
}

function rhythmView(scene: OwnControlScene, { settingsRhythm }: Words): TemplateResult {
  const raw = scene.raw as RawRecurrence;
  const change = (patch: Partial<RawRecurrence>) => scene.change({ ...raw, ...patch });
  const kinds = Object.entries(settingsRhythm.kinds).filter(
    ([kind]) => kind !== 'kept' || raw.kept,
  );
  return html`<div class="rhythm ${scene.isInvalid ? 'misfit' : ''}">
    <select
      id=${scene.id}
      aria-label=${scene.label}
      @change=${(event: Event) => change({ kind: typed(event) as RawRecurrence['kind'] })}
    >
      ${kinds.map(
        ([kind, words]) =>
          html`<option value=${kind} .selected=${kind === raw.kind}>${words}</option>`,
      )}
    </select>
    ${raw.kind === 'never' || raw.kind === 'kept' ? '' : everyView(raw, change, settingsRhythm)}
    ${raw.kind === 'weekly' ? weekdaysView(raw, change, settingsRhythm) : ''}
    ${raw.kind === 'monthly-day' ? dayView(raw, change, settingsRhythm) : ''}
    ${raw.kind === 'monthly-weekday' ? nthView(raw, change, settingsRhythm) : ''}
  </div>`;
}

type Change = (patch: Partial<RawRecurrence>) => void;
type RhythmWords = Words['settingsRhythm'];

const typed = (event: Event) => (event.target as HTMLInputElement).value;

function everyView({ every }: RawRecurrence, change: Change, words: RhythmWords) {
  return html`<label
    >${words.every}<input
      class="figure"
      type="number"
      min="1"
      max="1000"
      .value=${live(every)}
      @input=${(event: Event) => change({ every: typed(event) })}
  /></label>`;
}

function weekdaysView(raw: RawRecurrence, change: Change, words: RhythmWords) {
  const names = weekdayNames(raw.locale);
  const toggle = (day: number, isOn: boolean) => {
    const others = raw.weekdays.filter((other) => other !== day);
    change({ weekdays: (isOn ? [...others, day] : others).sort() });
  };
  return html`<div class="checks whole" role="group" aria-label=${words.onDays}>
    ${weekdays.map(
      (day) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${live(raw.weekdays.includes(day))}
            @change=${(event: Event) => toggle(day, (event.target as HTMLInputElement).checked)}
          />${names[day]}</label
        >`,
    )}
  </div>`;
}

function dayView({ day }: RawRecurrence, change: Change, words: RhythmWords) {
  const days = [...Array.from({ length: 31 }, (_, at) => String(at + 1)), '-1'];
  return html`<label
    >${words.dayOfMonth}<select @change=${(event: Event) => change({ day: typed(event) })}>
      ${days.map(
        (each) =>
          html`<option value=${each} .selected=${each === day}>
            ${each === '-1' ? words.nths['-1'] : each}
          </option>`,
      )}
    </select></label
  >`;
}

function nthView({ nth, weekdays: on, locale }: RawRecurrence, change: Change, words: RhythmWords) {
  const names = weekdayNames(locale);
  return html`<label
      >${words.whichWeekday}<select @change=${(event: Event) => change({ nth: typed(event) })}>
        ${['1', '2', '3', '4', '-1'].map(
          (each) =>
            html`<option value=${each} .selected=${each === nth}>
              ${words.nths[each as keyof typeof words.nths]}
            </option>`,
        )}
      </select></label
    ><label
      >${words.weekday}<select
        @change=${(event: Event) => change({ weekdays: [Number(typed(event))] })}
      >
        ${weekdays.map(
          (day) => html`<option value=${day} .selected=${day === on[0]}>${names[day]}</option>`,
        )}
      </select></label
    >`;
}

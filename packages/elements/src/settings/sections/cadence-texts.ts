import type { Activity, Rhythm } from '@throughline/core';
import { workingCalendarOf } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { enSettingsRhythm } from '../../messages/en-settings-rhythm.ts';
import type { FieldSpec, Plain } from '../form/field-spec.ts';
import { type Scene, formEnglish } from '../section.ts';
import { rhythmControl } from './rhythm-control.ts';
import { nextDue } from './rhythm-words.ts';

/** What the section of cadence says, in English. */
export const cadenceEnglish = { ...formEnglish, settingsRhythm: enSettingsRhythm };

export type CadenceArea = 'settingsRhythm';
export type CadenceScene = Scene<CadenceArea>;

/** What can be due. */
export const activities = Object.keys(enSettingsRhythm.activities) as readonly Activity[];

/** The fields of a rhythm, below a path. */
export function rhythmSpecs(prefix = ''): readonly FieldSpec[] {
  return [
    { path: `${prefix}recurrence`, control: rhythmControl },
    { path: `${prefix}from`, control: { kind: 'day' }, isRequired: true },
    { path: `${prefix}time`, control: { kind: 'time' }, isRequired: true },
    {
      path: `${prefix}holiday`,
      control: { kind: 'choice', options: ['skip', 'earlier', 'later'] },
      isRequired: true,
    },
    { path: `${prefix}graceHours`, control: { kind: 'number', least: 0, most: 24 * 366 } },
  ];
}

/** The next five days on which a rhythm is due, as far as what is written can be read. */
export function dueView(written: Plain | undefined, scene: CadenceScene): TemplateResult {
  const { messages, format, reading } = scene;
  const words = messages.settingsRhythm;
  const { records } = reading;
  const look = {
    now: reading.now(),
    zone: records.settings.timeZone,
    calendar: workingCalendarOf(records),
  };
  const due = dueOf(written, look);
  if (!due) return html`<p class="hint">${words.unread}</p>`;
  if (due.length === 0) return html`<p class="hint">${words.noneDue}</p>`;
  return html`<div class="due">
    <p class="label">${words.nextDue}</p>
    <ol class="days">
      ${due.map((moment) => html`<li>${dayText(moment, look.zone, format.locale)}</li>`)}
    </ol>
  </div>`;
}

function dueOf(written: Plain | undefined, look: Parameters<typeof nextDue>[1]) {
  if (!written || typeof written['from'] !== 'string' || !written['from']) return undefined;
  const rhythm = { time: '09:00', holiday: 'skip', ...written } as unknown as Rhythm;
  const { recurrence } = rhythm;
  const whole = recurrence && { ...rhythm, recurrence: { ...recurrence } };
  try {
    return nextDue(whole ?? rhythm, look);
  } catch {
    return undefined;
  }
}

function dayText(moment: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZone },
  }).format(Date.parse(moment));
}

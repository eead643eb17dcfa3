import type { GoalId, Records } from '@throughline/core';
import { nameOf } from '../../parts/owner.ts';
import type { Scene } from '../section.ts';
import { type Control, type FieldSpec, toRaw } from './field-spec.ts';

/** What is said of a field. */
export interface FieldWords {
  readonly label: string;
  /** What it does. */
  readonly hint?: string;
  /** Whom it concerns. */
  readonly who?: string;
  /** The choices in words. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What is said of the fields of a form, by their paths. */
export type WordsOf = Readonly<Record<string, FieldWords>>;

/** The words of a field; its path where there are none. */
export function wordsAt(words: WordsOf, path: string): FieldWords {
  return Object.hasOwn(words, path) ? (words[path] ?? { label: path }) : { label: path };
}

/** A value of a field as people read it. */
export function valueText(
  value: unknown,
  { control, path }: FieldSpec,
  { scene, words }: { readonly scene: Scene; readonly words: WordsOf },
): string {
  const { messages, format, reading } = scene;
  const { settingsForm } = messages;
  if (control.kind === 'flag') return value === true ? settingsForm.yes : settingsForm.no;
  if (value === undefined || value === null || value === '') return settingsForm.none;
  if (control.kind === 'day') return format.day(value as string);
  if (control.kind === 'number') {
    const number = value as number;
    return control.isPercent ? format.number(number * 100, '%') : format.number(number);
  }
  if (control.kind === 'own') return String(toRaw(value, control, format.locale));
  const named = (id: string) =>
    wordsAt(words, path).options?.[id] ?? nameFor(id, control, reading.records);
  if (Array.isArray(value))
    return value.map((each) => named(String(each))).join(' · ') || settingsForm.none;
  return typeof value === 'string' || typeof value === 'number'
    ? named(String(value))
    : settingsForm.none;
}

/** The name of what an id stands for, where the control chooses among records. */
export function nameFor(id: string, control: Control, records: Records): string {
  if (control.kind === 'record') {
    return control.options(records).find((option) => option.id === id)?.label ?? id;
  }
  if (control.kind === 'goal') return records.goals.get(id as GoalId)?.title ?? id;
  const isNamed = control.kind === 'person' || control.kind === 'team' || control.kind === 'owner';
  return isNamed ? nameOf(id, records) : id;
}

/** What a field does, what may be entered, what it is where nobody has decided, and whom it concerns. */
export function hintText(
  spec: FieldSpec,
  standard: unknown,
  said: { readonly scene: Scene; readonly words: WordsOf },
): string {
  const { settingsForm } = said.scene.messages;
  const { hint, who } = wordsAt(said.words, spec.path);
  const usual =
    standard === undefined ? '' : settingsForm.standard(valueText(standard, spec, said));
  return [hint, who, rangeText(spec.control, said.scene), usual].filter(Boolean).join(' ');
}

function rangeText(control: Control, { messages, format }: Scene): string {
  if (control.kind === 'lines') return messages.settingsForm.oneALine;
  if (control.kind !== 'number' || control.hidesBounds) return '';
  const unit = control.isPercent ? '%' : undefined;
  const [least, most] = [control.least, control.most].map((each) => format.number(each, unit));
  return messages.settingsForm.range(least ?? '', most ?? '');
}

/** What does not fit in a field, in words. */
export function misfitText({ control }: FieldSpec, { messages, format }: Scene): string {
  const { refused } = messages.settingsForm;
  switch (control.kind) {
    case 'number': {
      const unit = control.isPercent ? '%' : undefined;
      return refused.number(format.number(control.least, unit), format.number(control.most, unit));
    }
    case 'text':
    case 'long':
      return refused.text(format.number(control.most));
    case 'day':
      return refused.day;
    case 'time':
      return refused.time;
    case 'zone':
      return refused.zone;
    case 'lines':
      return refused.lines;
    case 'person':
    case 'team':
    case 'owner':
    case 'goal':
    case 'record':
    case 'choice':
      return refused.choice;
    default:
      return refused.other;
  }
}

import type { Format } from '../../format.ts';
import type { Records } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { figureFor, readFigure } from '../../parts/read-figure.ts';

/** A record as a form sees it. */
export type Plain = Readonly<Record<string, unknown>>;

/** One thing that can be chosen, where the choices are records. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** What a control of the form's own is shown from. */
export interface OwnControlScene {
  readonly id: string;
  readonly raw: unknown;
  readonly label: string;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly format: Format;
  readonly change: (raw: unknown) => void;
}

/** How a field is entered. What is typed stays as it is typed until it is saved. */
export type Control =
  | { readonly kind: 'text' | 'long' | 'zone'; readonly most: number }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      /** Shown and typed as per cent of the value. */
      readonly isPercent?: boolean;
      readonly isWhole?: boolean;
      /** Its bounds are no news to anybody, such as those of a year. */
      readonly hidesBounds?: boolean;
    }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly isNumber?: boolean }
  | { readonly kind: 'record'; readonly options: (records: Records) => readonly Option[] }
  | { readonly kind: 'person' | 'team' | 'owner' | 'goal' }
  | { readonly kind: 'flag' | 'day' | 'time' }
  | {
      readonly kind: 'set';
      readonly options: readonly string[];
      readonly isNumber?: boolean;
      /** Nothing chosen is nothing said, not an empty list. */
      readonly isNoneEmpty?: boolean;
    }
  | { readonly kind: 'lines'; readonly most: number }
  | OwnControl;

/** A control that a section brings itself. */
export interface OwnControl {
  readonly kind: 'own';
  readonly toRaw: (value: unknown, locale: string) => unknown;
  /** The value, `null` for nothing, `undefined` where it cannot be read. */
  readonly fromRaw: (raw: unknown, locale: string) => unknown;
  readonly view: (scene: OwnControlScene, messages: never) => TemplateResult;
}

/** One field of a form. */
export interface FieldSpec {
  /** Where it lies in the record: `coach.suggestions`. Its words are under the same name. */
  readonly path: string;
  readonly control: Control;
  readonly isRequired?: boolean;
}

/** The first part of a path, which is what a command replaces as a whole. */
export const topOf = (path: string): string => path.split('.', 1)[0] ?? path;

/** What a record holds at a path. */
export function valueAt(record: Plain | undefined, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), record);
}

/** The value with another one at a path within it; `null` takes it away. */
export function withValue(record: Plain, path: string, value: unknown): Plain {
  const [key = '', ...rest] = path.split('.');
  if (rest.length > 0) {
    const below = record[key];
    const inner = withValue(isPlain(below) ? below : {}, rest.join('.'), value);
    if (Object.keys(inner).length > 0) return { ...record, [key]: inner };
    return withValue(record, key, null);
  }
  if (value !== null) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as it is entered. */
export function toRaw(value: unknown, control: Control, locale: string): unknown {
  switch (control.kind) {
    case 'own':
      return control.toRaw(value, locale);
    case 'number':
      return figureFor(shownNumber(value, control.isPercent), locale);
    case 'flag':
      return value === true;
    case 'set':
      return Array.isArray(value) ? value.map(String) : [];
    case 'lines':
      return Array.isArray(value) ? value.join('\n') : '';
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}

/** What was entered as a value; `null` for nothing, `undefined` where it cannot be read. */
export function fromRaw(raw: unknown, { control }: FieldSpec, locale: string): unknown {
  switch (control.kind) {
    case 'own':
      return control.fromRaw(raw, locale);
    case 'number':
      return numberFrom(String(raw), control, locale);
    case 'flag':
      return raw === true;
    case 'set':
      return setFrom(raw as readonly string[], control);
    case 'lines':
      return linesOf(String(raw));
    case 'choice':
      return raw === '' ? null : control.isNumber ? Number(raw) : raw;
    default: {
      const text = String(raw).trim();
      return text === '' ? null : text;
    }
  }
}

function numberFrom(text: string, control: Control & { kind: 'number' }, locale: string) {
  const figure = readFigure(text, locale);
  if (figure.kind === 'none') return null;
  if (figure.kind !== 'number') return undefined;
  const { value } = figure;
  const isWithin = value >= control.least && value <= control.most;
  if (!isWithin || (control.isWhole && !Number.isInteger(value))) return undefined;
  return control.isPercent ? value / 100 : value;
}

function setFrom(chosen: readonly string[], control: Control & { kind: 'set' }) {
  const { options, isNumber, isNoneEmpty } = control;
  if (isNoneEmpty && chosen.length === 0) return null;
  const inOrder = options.filter((option) => chosen.includes(option));
  return isNumber ? inOrder.map(Number) : inOrder;
}

/** The lines of a text that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function shownNumber(value: unknown, isPercent = false): number | undefined {
  if (typeof value !== 'number') return undefined;
  return isPercent ? Math.round(value * 1e8) / 1e6 : value;
}

import type { Measure, MetricId, Milestone, MilestoneId, RangeMeasure } from '@throughline/core';
import { type Figure, figureFor, numberOf, readFigure } from '../parts/read-figure.ts';

/** A milestone as it stands in the form. */
export interface ItemText {
  readonly id: MilestoneId;
  readonly title: string;
  readonly weight: string;
  /** A day, or empty. */
  readonly due: string;
  readonly done: boolean;
}

/** A measure as it stands in the form, figures as typed. What belongs to another kind is kept, so that a look at it loses nothing. */
export interface MeasureText {
  readonly kind: Measure['kind'] | 'none';
  readonly start: string;
  readonly target: string;
  readonly low: string;
  readonly high: string;
  readonly mode: RangeMeasure['mode'];
  readonly unit: string;
  readonly metricId: string;
  /** What reaching each zone means. */
  readonly zones: { readonly commit: string; readonly target: string; readonly stretch: string };
  readonly items: readonly ItemText[];
}

/** No measure at all. */
export const noMeasure: MeasureText = {
  ...{ kind: 'none', start: '', target: '', low: '', high: '', mode: 'share', unit: '' },
  ...{ metricId: '', zones: { commit: '', target: '', stretch: '' }, items: [] },
};

/** A measure as texts of a form, in the digits of a language. */
export function measureText(measure: Measure | undefined, locale: string): MeasureText {
  if (!measure) return noMeasure;
  const text = { ...noMeasure, kind: measure.kind, ...series(measure) };
  const figure = (value: number | undefined) => figureFor(value, locale);
  switch (measure.kind) {
    case 'number':
      return { ...text, start: figure(measure.start), target: figure(measure.target) };
    case 'range':
      return { ...text, low: figure(measure.low), high: figure(measure.high), mode: measure.mode };
    case 'zones': {
      const { commit = '', target = '', stretch = '' } = measure;
      return { ...text, zones: { commit, target, stretch } };
    }
    case 'milestones':
      return { ...text, items: measure.items.map((item) => itemText(item, locale)) };
    default:
      return text;
  }
}

/** What texts of a form say of a measure: `null` for none; what is missing or no number is left out. */
export function measureOf(text: MeasureText, locale: string): object | null {
  const figure = (name: string, typed: string) => numbered(name, typed, locale);
  const { kind } = text;
  switch (kind) {
    case 'none':
      return null;
    case 'number':
      return {
        kind,
        ...figure('start', text.start),
        ...figure('target', text.target),
        ...read(text),
      };
    case 'range': {
      const bounds = { ...figure('low', text.low), ...figure('high', text.high) };
      return { kind, ...bounds, mode: text.mode, ...read(text) };
    }
    case 'baseline':
      return { kind, ...read(text) };
    case 'zones':
      return { kind, ...said(text.zones) };
    case 'milestones':
      return { kind, items: text.items.map((item) => itemOf(item, locale)) };
    case 'binary':
      return { kind };
  }
}

/** The figures in a measure that were typed and are no number, by their place. */
export function figuresIn(text: MeasureText, locale: string): readonly [string, Figure][] {
  const read = (place: string, typed: string): [string, Figure] => [
    place,
    readFigure(typed, locale),
  ];
  if (text.kind === 'number') return [read('start', text.start), read('target', text.target)];
  if (text.kind === 'range') return [read('low', text.low), read('high', text.high)];
  if (text.kind !== 'milestones') return [];
  return text.items.map(({ weight }, index) => read(`items.${index}.weight`, weight));
}

/** One more milestone, under an id that no other of them has. */
export function withItem(items: readonly ItemText[]): readonly ItemText[] {
  const taken = new Set<string>(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`m${number}`)) number += 1;
  return [
    ...items,
    { id: `m${number}` as MilestoneId, title: '', weight: '', due: '', done: false },
  ];
}

function itemText({ id, title, weight, due = '', done }: Milestone, locale: string): ItemText {
  return { id, title, weight: weight === 1 ? '' : figureFor(weight, locale), due, done };
}

function itemOf({ id, title, weight, due, done }: ItemText, locale: string) {
  const weighs = numberOf(readFigure(weight, locale)) ?? 1;
  return { id, title, weight: weighs, ...(due && { due }), done };
}

function series(measure: Measure) {
  const { unit = '', metricId = '' as MetricId } = measure as {
    unit?: string;
    metricId?: MetricId;
  };
  return { unit, metricId };
}

function read({ unit, metricId }: MeasureText) {
  return said({ unit, metricId });
}

/** Texts that say something. */
function said(texts: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

function numbered(name: string, typed: string, locale: string): object {
  const value = numberOf(readFigure(typed, locale));
  return value === undefined ? {} : { [name]: value };
}

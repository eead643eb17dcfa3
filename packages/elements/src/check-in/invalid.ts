import type { Messages } from './texts.ts';
import { type Draft, type ReadingKind, isBlank } from './draft.ts';
import type { Figure } from '../parts/read-figure.ts';

/** What is wrong in the form, in words; `form` where the whole says nothing. */
export type Invalid = Readonly<Partial<Record<'figure' | 'asOf' | 'form', string>>>;

/** What keeps a form from being sent; empty where nothing does. */
export function invalidIn(
  {
    kind,
    draft,
    figure,
    dayFits,
  }: {
    readonly kind: ReadingKind;
    readonly draft: Draft;
    readonly figure: Figure;
    readonly dayFits: boolean;
  },
  { checkIn }: Messages,
): Invalid {
  const invalid: Invalid = {
    ...(figure.kind === 'grouped' ? { figure: checkIn.grouped } : {}),
    ...(figure.kind === 'no-number' ? { figure: checkIn.invalidNumber } : {}),
    ...(dayFits ? {} : { asOf: checkIn.invalidDay }),
  };
  if (Object.keys(invalid).length > 0 || !isBlank(draft)) return invalid;
  return { form: kind === 'words' ? checkIn.blankWords : checkIn.blank };
}

/** Leads to the first field of a form that is wrong, and unfolds what it is in. Returns whether there is one. */
export function leadToInvalid(root: ParentNode, { figure, asOf, form }: Invalid): boolean {
  const field = (id: string) => root.querySelector<HTMLElement>(`#${id}`);
  const first = figure || form ? (field('figure') ?? field('note')) : asOf ? field('as-of') : null;
  const folded = first?.closest('details');
  if (folded) folded.open = true;
  first?.focus();
  return first !== null;
}

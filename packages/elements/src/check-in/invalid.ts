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

import type { ReactiveControllerHost } from 'lit';
import type { PieceRoot } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { ThankHost, ThankPlace } from '../parts/thank-place.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { FilterForm } from './filter-form.ts';
import type { leadView } from './lead-view.ts';
import type { english } from './texts.ts';

/** Fetches the fields of the filter, with their looks. Rejects where they cannot be fetched. */
export async function loadFilter(
  host: ReactiveControllerHost,
  root: PieceRoot,
): Promise<FilterForm> {
  const { FilterForm: Form, pickerStyles } = await import('./filter-form.ts');
  adoptStyles(root, pickerStyles);
  return new Form(host);
}

/** Fetches what a lead is told, with its looks. Rejects where it cannot be fetched. */
export async function loadLead(root: PieceRoot): Promise<typeof leadView> {
  const { leadView: view, leadStyles } = await import('./lead-view.ts');
  adoptStyles(root, leadStyles);
  return view;
}

/** Fetches the form that thanks somebody, with its looks and texts. Rejects where it cannot be fetched. */
export async function loadThankPlace(
  host: Omit<ThankHost, 'messages'>,
  locale: LocaleController<keyof typeof english>,
  root: PieceRoot,
): Promise<ThankPlace> {
  const { ThankPlace: Place, thankStyles, thankEnglish } = await import('../parts/thank-place.ts');
  adoptStyles(root, ...thankStyles);
  await locale.whenThere(thankEnglish);
  return new Place({ ...host, messages: () => locale.messagesNow(thankEnglish) });
}

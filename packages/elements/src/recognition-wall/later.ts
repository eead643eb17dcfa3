import type { ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { FilterForm } from './filter-form.ts';
import type { leadView } from './lead-view.ts';
import type { english } from './texts.ts';
import type { ThankHost, ThankPlace } from '../parts/thank-place.ts';

/** What the wall fetches after it has been painted. */
export interface Later {
  readonly filter?: FilterForm;
  readonly lead?: typeof leadView;
  readonly form?: ThankPlace;
}

/** Fetches the fields of the filter, with their styles. */
export async function loadFilter(
  host: ReactiveControllerHost,
  root: HTMLElement | DocumentFragment,
): Promise<Later> {
  const { FilterForm: Form, pickerStyles } = await import('./filter-form.ts');
  adoptStyles(root, pickerStyles);
  return { filter: new Form(host) };
}

/** Fetches what a lead is told, with its styles. */
export async function loadLead(root: HTMLElement | DocumentFragment): Promise<Later> {
  const { leadView: view, leadStyles } = await import('./lead-view.ts');
  adoptStyles(root, leadStyles);
  return { lead: view };
}

/** Fetches the form that thanks somebody, with its styles and texts. */
export async function loadThankPlace(
  host: Omit<ThankHost, 'messages'>,
  locale: LocaleController<keyof typeof english>,
  root: HTMLElement | DocumentFragment,
): Promise<Later> {
  const { ThankPlace: Place, thankStyles, thankEnglish } = await import('../parts/thank-place.ts');
  adoptStyles(root, ...thankStyles);
  await locale.whenThere(thankEnglish);
  return { form: new Place({ ...host, messages: () => locale.messagesNow(thankEnglish) }) };
}

import type { LocaleController } from '../controllers/locale-controller.ts';
import type { ThankHost, ThankPlace } from '../parts/thank-place.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { Library } from './coach-scene.ts';
import type { FormKind } from './form-kinds.ts';
import type { english } from './texts.ts';

/** The shipped practices, which are large, and what is asked of them. */
export function loadLibrary(): Promise<Library> {
  return import('./library.ts');
}

/** Defines the element of a form that opens in place. */
export async function loadFormOf(form: Exclude<FormKind, 'thank'>): Promise<void> {
  await (form === 'check-in' ? import('../perf-check-in.ts') : import('../perf-goal-editor.ts'));
}

/** Fetches the form that thanks somebody, with its styles and texts. */
export async function loadThankPlace(
  host: Omit<ThankHost, 'messages'>,
  locale: LocaleController<keyof typeof english>,
  root: HTMLElement | DocumentFragment,
): Promise<ThankPlace> {
  const { ThankPlace: Place, thankStyles, thankEnglish } = await import('../parts/thank-place.ts');
  adoptStyles(root, ...thankStyles);
  await locale.whenThere(thankEnglish);
  return new Place({ ...host, messages: () => locale.messagesNow(thankEnglish) });
}

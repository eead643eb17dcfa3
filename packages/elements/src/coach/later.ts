import type { PieceRoot } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { ThankHost, ThankPlace } from '../parts/thank-place.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { FormKind } from './form-kinds.ts';
import type { english } from './texts.ts';

/** Defines the element of a form that opens in place. */
export async function loadFormOf(form: Exclude<FormKind, 'thank'>): Promise<void> {
  await (form === 'check-in' ? import('../perf-check-in.ts') : import('../perf-goal-editor.ts'));
}

/** Fetches the form that thanks somebody, with its styles and texts. */
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

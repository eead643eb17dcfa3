import { adoptStyles } from '../styles/adopt-styles.ts';
import type { GoalAdvice, adviceEnglish } from '../parts/goal-advice.ts';
import type { CardActs } from './card-acts.ts';
import type { FormName } from './forms-in-place.ts';
import type { whyView } from './why.ts';

/** What a card loads after it has been painted. */
export interface Loaded {
  readonly why?: typeof whyView;
  readonly acts?: typeof CardActs;
  readonly advice?: { readonly Advice: typeof GoalAdvice; readonly english: typeof adviceEnglish };
}

/** Loads a part of the card, with its styles. */
export async function loadLater(
  name: keyof Loaded,
  root: HTMLElement | DocumentFragment,
): Promise<Loaded> {
  if (name === 'why') {
    const { whyView, whyStyles } = await import('./why.ts');
    adoptStyles(root, whyStyles);
    return { why: whyView };
  }
  if (name === 'acts') {
    const { CardActs, actsStyles } = await import('./card-acts.ts');
    adoptStyles(root, actsStyles);
    return { acts: CardActs };
  }
  const [{ GoalAdvice, adviceEnglish }, { default: effect }, { default: findings }] =
    await Promise.all([
      import('../parts/goal-advice.ts'),
      import('../parts/effect.styles.ts'),
      import('../parts/advice.styles.ts'),
    ]);
  adoptStyles(root, effect, findings);
  return { advice: { Advice: GoalAdvice, english: adviceEnglish } };
}

/** Defines the element of a form. In a file with decorators the compiler leaves the ending of the import as it is. */
export async function loadFormOf(name: FormName): Promise<void> {
  await (name === 'edit' ? import('../perf-goal-editor.ts') : import('../perf-check-in.ts'));
}

import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { FormName } from './forms-in-place.ts';

/** Fetches what stands below and beside the figures, with its looks. */
export async function loadLower(root: PieceRoot) {
  const [lower, ...styles] = await Promise.all([
    import('./lower-view.ts'),
    import('../charts/chart.styles.ts'),
    import('../charts/line-chart.styles.ts'),
    import('./card-sections.styles.ts'),
    import('./timeline.styles.ts'),
  ]);
  adoptStyles(root, ...styles.map((each) => each.default));
  return { english: lower.lowerEnglish, main: lower.mainView, side: lower.sideView };
}

/** Fetches why a goal stands where it does, with its looks. */
export async function loadWhy(root: PieceRoot) {
  const [{ whyEnglish, whyView, whyStyles }, { default: entries }] = await Promise.all([
    import('./why.ts'),
    import('./timeline.styles.ts'),
  ]);
  adoptStyles(root, whyStyles, entries);
  return { english: whyEnglish, whyView };
}

/** Fetches what somebody may do on the card, with its looks. */
export async function loadActs(root: PieceRoot) {
  const { CardActs, actsStyles } = await import('./card-acts.ts');
  adoptStyles(root, actsStyles);
  return CardActs;
}

/** Fetches what is worth a look, with its looks. */
export async function loadAdvice(root: PieceRoot) {
  const [{ GoalAdvice, adviceEnglish }, { default: effect }, { default: findings }] =
    await Promise.all([
      import('../parts/goal-advice.ts'),
      import('../parts/effect.styles.ts'),
      import('../parts/advice.styles.ts'),
    ]);
  adoptStyles(root, effect, findings);
  return { GoalAdvice, english: adviceEnglish };
}

/** Defines the element of a form. In a file with decorators the compiler leaves the ending of the import as it is. */
export async function loadFormOf(name: FormName): Promise<void> {
  await (name === 'edit' ? import('../perf-goal-editor.ts') : import('../perf-check-in.ts'));
}

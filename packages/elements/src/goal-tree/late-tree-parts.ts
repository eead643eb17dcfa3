import { adoptStyles } from '../styles/adopt-styles.ts';
import type { AdviceHost } from '../parts/goal-advice.ts';
import type { Words } from './detail-view.ts';
import type { FindingsRegion } from './findings-region.ts';
import type { MoveForm, MoveHost } from './move-form.ts';
import type { ComparisonHost, RulebookComparison } from './rulebook-comparison.ts';

/** The form that moves a goal, with its styles. */
export async function fetchMoveForm(root: Node | null, host: MoveHost): Promise<MoveForm> {
  const [{ MoveForm: Form }, { default: own }, { default: effect }] = await Promise.all([
    import('./move-form.ts'),
    import('./move.styles.ts'),
    import('../parts/effect.styles.ts'),
  ]);
  adoptStyles(root, effect, own);
  return new Form(host);
}

/** What shows findings below a row, with its styles. */
export async function fetchFindings(
  root: Node | null,
  host: AdviceHost,
  scene: { readonly words: Words; readonly isPast: () => boolean },
): Promise<FindingsRegion> {
  const [{ FindingsRegion: Region }, { default: own }, { default: effect }] = await Promise.all([
    import('./findings-region.ts'),
    import('../parts/advice.styles.ts'),
    import('../parts/effect.styles.ts'),
  ]);
  adoptStyles(root, effect, own);
  return new Region(host, scene);
}

/** What opens the menu of a row, with its styles and texts. */
export async function fetchMenu(root: Node | null) {
  const [{ openRowMenu }, { enMove }, { menuItems }, { default: own }] = await Promise.all([
    import('./row-menu.ts'),
    import('../messages/en-move.ts'),
    import('./menu-items.ts'),
    import('./row-menu.styles.ts'),
  ]);
  adoptStyles(root, own);
  return { openRowMenu, menuItems, english: { move: enMove } };
}

/** What drags a row, with its styles and texts. */
export async function fetchDrag(root: Node | null) {
  const [{ MoveDrag }, { dragHost }, { enMove }, { default: own }] = await Promise.all([
    import('./move-drag.ts'),
    import('./drag-host.ts'),
    import('../messages/en-move.ts'),
    import('./move.styles.ts'),
  ]);
  adoptStyles(root, own);
  return { MoveDrag, dragHost, english: { move: enMove } };
}

/** The notice of a move that was saved. */
export async function fetchNotice() {
  return (await import('./move-notice.ts')).MoveNotice;
}

/** What compares rulebooks, with its styles, once it has its texts in the language in use. */
export async function fetchComparison(
  root: Node | null,
  host: ComparisonHost,
): Promise<RulebookComparison> {
  const [{ RulebookComparison: Comparison, rulebooksEnglish }, { default: own }] =
    await Promise.all([import('./rulebook-comparison.ts'), import('./rulebook.styles.ts')]);
  await host.words.whenThere(rulebooksEnglish);
  adoptStyles(root, own);
  return new Comparison(host);
}

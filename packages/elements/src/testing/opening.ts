import { still } from './page-of-all.ts';
import { textOf } from './texts-of.ts';

/** What opens more: folds, forms, lines, lists to choose from, and other lists. */
const openers = [
  ...['button[aria-expanded=false]', '[role=combobox]', '[role=tab][aria-selected=false]'],
  ...['[data-opens]', '.act', '#thank', 'button[type=button]'],
].join();

/** What leads on and does nothing yet, by its words, where nothing else says so. */
const leadsOn = /^(Decline|Skip it|Move it|Share…|Withdraw…?)$/;

/** Of openers that look the same, in a list of many, so many are pressed. */
const most = 2;

/** So many idle moments with nothing new are enough after each press. */
const moments = 2;

/** Waits until an element shows all that it has, with what it folds away. */
async function whole(root: ShadowRoot): Promise<void> {
  await still([root.host], moments);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

/**
 * Opens all that can be opened in an element, one after the other, and looks at it each time.
 *
 * @param first - Words of what is opened before all else.
 */
export async function openAll(root: ShadowRoot, first: string, look: () => void): Promise<void> {
  const seen = new Map<string, number>();
  const pressed = new WeakSet<Element>();
  const next = () => {
    const left = [...root.querySelectorAll<HTMLElement>(openers)].filter(
      (it) => isOpener(it) && !pressed.has(it) && (seen.get(likeOf(it)) ?? 0) < most,
    );
    return left.find((it) => it.textContent?.includes(first)) ?? left[0];
  };
  await whole(root);
  look();
  for (let opener = next(); opener; opener = next()) {
    pressed.add(opener);
    seen.set(likeOf(opener), (seen.get(likeOf(opener)) ?? 0) + 1);
    opener.click();
    await whole(root);
    look();
  }
}

function isOpener(it: Element): boolean {
  const saysSo = it.matches('[aria-expanded], [role=tab], [data-opens], .act, #thank');
  return it.getAttribute('aria-expanded') !== 'true' && (saysSo || leadsOn.test(textOf(it)));
}

/** What openers of a kind have in common. */
const likeOf = (it: Element) =>
  [
    ...[it.localName, it.className, leadsOn.test(textOf(it)) && textOf(it)],
    it.matches('[role=tab]') ? it.id || it.textContent : it.closest('[part]')?.getAttribute('part'),
    it.closest('[data-section]')?.getAttribute('data-section'),
    it.closest('[data-key]')?.getAttribute('data-key')?.split(/\W/)[0],
  ].join(' ');

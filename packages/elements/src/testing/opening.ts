import { whenIdle } from '../controllers/when-idle.ts';
import { textOf } from './texts-of.ts';

/** What stands where something is on its way. */
const awaited = '[part~=loading], [aria-busy=true], .loading, .fetching, .awaited, .form-wait';

/** What opens more: folds, forms, lines, lists to choose from, and other lists. */
const openers = [
  ...['button[aria-expanded=false]', '[role=combobox]', '[role=tab][aria-selected=false]'],
  ...['[data-opens]', '.act', '#thank', 'button[type=button]'],
].join();

/** What leads on and does nothing yet, by its words, where nothing else says so. */
const leadsOn = /^(Decline|Skip it|Move it|Share…|Withdraw…?)$/;

/** Of openers that look the same, in a list of many, so many are pressed. */
const most = 2;

const idleMoment = () => new Promise<void>((begun) => void whenIdle(begun));

/** Waits until an element shows all that it has: looks whenever the page has nothing else to do. */
async function still(root: ShadowRoot): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 2;) {
    await idleMoment();
    const now = root.querySelector(awaited) ? '' : root.getHTML();
    quiet = now !== '' && now === before ? quiet + 1 : 0;
    before = now;
  }
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
  await still(root);
  look();
  for (let opener = next(); opener; opener = next()) {
    pressed.add(opener);
    seen.set(likeOf(opener), (seen.get(likeOf(opener)) ?? 0) + 1);
    opener.click();
    await still(root);
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

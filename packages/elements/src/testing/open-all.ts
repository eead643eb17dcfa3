import { isWhole, piecesOf } from './pieces.ts';

/** A task of the page from now, without the delay that timers have. */
const nextTask = () =>
  new Promise<void>((begin) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (port1.close(), begin());
    port2.postMessage(0);
  });

/** Waits until an element shows all that it was asked for. */
export async function settled(element: Element): Promise<void> {
  const givenUp = performance.now() + 10_000;
  for (let quiet = 0, before = ''; quiet < 3;) {
    await nextTask();
    const now = isWhole(element) ? String(piecesOf(element).length) : '';
    quiet = now !== '' && now === before ? quiet + 1 : 0;
    before = now;
    if (performance.now() > givenUp) throw new Error(`${element.localName} is on its way`);
  }
}

/** In how many rows of a list what is alike is pressed. */
const mostAlike = 2;

/** What opens or shows something else when it is pressed; what leads to another look does not count. */
const openers =
  'button:not([type=submit], :disabled, .nav-entry), summary, input:is([type=radio], [type=checkbox])';

/** Fields that may bring more when somebody writes into them, such as names to choose from. */
const fields = 'textarea, input:is(:not([type]), [type=text], [type=search])';

const sayOf = (it: Element) => it.textContent.replace(/\s+/g, ' ').trim();

/** What would close again what was opened, by its words. */
const closers = /^(Cancel|Close|Leave|Discard.*|Keep writing|Remove|Undo)$/;

/** What it is by its looks; in rows of a list the words differ though they do the same, so that its sign counts. */
function kindOf(it: Element): string {
  const row = it.closest('li, tr');
  const sign = it.querySelector('path')?.getAttribute('d') ?? '';
  const field = ['name', 'type', 'role'].map((name) => it.getAttribute(name) ?? '');
  return [it.localName, it.className, ...field, row ? row.className + sign : sayOf(it)].join(' ');
}

function act(on: HTMLElement): void {
  if (!on.matches(fields)) return on.click();
  (on as HTMLInputElement).value = 'An';
  on.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/**
 * Opens all in an element that opens, each once, and writes into its fields; no form is sent.
 *
 * @param look - Called when the element is shown, and after each step.
 * @returns what was done, in its order
 */
export async function openAll(
  element: Element,
  look: () => void | Promise<void> = () => undefined,
): Promise<readonly string[]> {
  const done: string[] = [];
  const met = new WeakSet<Element>();
  const alike = new Map<string, number>();
  const isNext = (it: Element) =>
    !met.has(it) &&
    it.matches(`${openers}, ${fields}`) &&
    it.checkVisibility() &&
    !closers.test(sayOf(it)) &&
    (alike.get(kindOf(it)) ?? 0) < (it.closest('li, tr') ? mostAlike : 1);
  await look();
  for (let next; (next = piecesOf(element).find(isNext));) {
    const kind = kindOf(next);
    met.add(next);
    alike.set(kind, (alike.get(kind) ?? 0) + 1);
    done.push(`${next.localName} ${next.className} ${sayOf(next)}`);
    act(next as HTMLElement);
    await settled(element);
    await look();
  }
  return done;
}

// What somebody sees in a page and its open shadow roots, and what may never be there.

/** Markup that no element of ours renders; what brings one has run a text as markup. */
const forbidden = new Set(
  'script iframe frame object embed base meta link img image video audio template math style marquee'.split(
    ' ',
  ),
);
/** Attributes that hold an address, or markup. */
const addresses = ['href', 'xlink:href', 'src', 'action', 'formaction', 'srcdoc', 'poster', 'data'];
const harmless = /^(https?:\/\/|#)/;

/** The element and all elements in it, those of open shadow roots too, in the order of the page. */
export function* deepElements(root) {
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node instanceof Element) yield node;
    stack.push(...[...node.children].reverse());
    if (node.shadowRoot) stack.push(node.shadowRoot);
  }
}

/** All text, with what is written in fields; white space is one space. */
export function deepText(root) {
  const found = [root.textContent];
  for (const element of deepElements(root)) {
    if (element.shadowRoot) found.push(element.shadowRoot.textContent);
    if ('value' in element && typeof element.value === 'string') found.push(element.value);
  }
  return plain(found.join('\n'));
}

/** A text as `deepText` has it. */
export const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** What is in an element that a text may never make: markup, handlers, styles, links that lead nowhere good. */
export function breachesIn(root) {
  const found = [];
  for (const element of deepElements(root)) {
    const name = element.localName;
    if (forbidden.has(name)) found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      const isHandler = attribute.startsWith('on') || (attribute === 'style' && !isOurs(element));
      const isLink = addresses.includes(attribute) && !harmless.test(value);
      if (isHandler || isLink) found.push(`<${name} ${attribute}="${value.slice(0, 60)}">`);
    }
  }
  return found;
}

/** Styles that are set by property show as an attribute too; they hold custom properties and sizes alone. */
function isOurs({ style }) {
  return [...style].every(
    (name) => !/url\(|expression|javascript/i.test(style.getPropertyValue(name)),
  );
}

/** A task of the page from now, without the delay that timers have. */
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (port1.close(), resolve());
    port2.postMessage(0);
  });
const nextIdle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));

/**
 * Lets what was begun come to its end: updates, and parts that are fetched.
 *
 * @param options.isIdle whether work that waits for idle moments is waited for too
 */
export async function settled(root, { isIdle = false } = {}) {
  let before = -1;
  for (let quiet = 0, round = 0; quiet < (isIdle ? 3 : 2) && round < 100; round++) {
    if (isIdle) await nextIdle();
    await nextTask();
    let size = 0;
    for (const element of deepElements(root)) {
      if (element.isUpdatePending) size += 1e6;
      size += 1 + element.childNodes.length;
    }
    quiet = size === before ? quiet + 1 : 0;
    before = size;
  }
}

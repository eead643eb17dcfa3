import { piecesOf } from './pieces.ts';
import { textOf } from './texts-of.ts';

const nameOf = (it: Element) => `${it.localName}.${it.getAttribute('class') ?? ''}`;

/** A number in a unit, a move by one, or the indent of a level, which is a number. */
const number =
  /^(translate[XY]\()?-?[\d.]+(px|%|rem)?\)?$|^calc\(min\(\d+, var\(--_deepest\)\) \* var\(--_indent\)\)$/;

/** Links and whatever else has an address, but for the studies that the coach names, and signs. */
export const linksIn = (element: Element) =>
  piecesOf(element)
    .filter((it) => it.matches('a:not([href^="https://doi.org/"]), area, [href]:not(use, a)'))
    .concat(
      piecesOf(element).filter((it) => it.matches('[src], [srcset], [action], iframe, object')),
    )
    .map(nameOf);

/** What styles take beside numbers. */
export const stylesIn = (element: Element) =>
  (piecesOf(element) as HTMLElement[]).flatMap((it) =>
    [...(it.style ?? [])]
      .map((name) => `${nameOf(it)} ${name}: ${it.style.getPropertyValue(name)}`)
      .filter((each) => !number.test(each.slice(each.indexOf(': ') + 2))),
  );

/** Whether the text is there outside of the isolates that sentences put around names. */
const hasLoose = (text: string, words: string) =>
  text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '').includes(words);

/** Where words stand that may turn what is around them. */
export const looseIn = (element: Element, words: string) =>
  piecesOf(element)
    .filter(
      (it) =>
        it.matches(':not(bdi, option, textarea, svg *)') &&
        !it.closest('bdi, [dir=auto]') &&
        [...it.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && hasLoose(node.textContent ?? '', words),
        ),
    )
    .map((it) => `${nameOf(it)}: ${it.textContent}`);

/**
 * What reaches beyond the element, but what is for screen readers alone, scrolls inside, or is a button without a frame
 * that hangs out by its padding so that its words begin where all else does.
 */
export function beyond(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const scrolls = (it: Element | null): boolean =>
    it !== null &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
  const hangs = '.quiet, .quiet *, .ways-off';
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      if (each.matches(hangs)) return false;
      return box.width > 1 && (box.right > right + 1 || box.left < left - 1) && !scrolls(each);
    })
    .map((each) => {
      const box = each.getBoundingClientRect();
      const by = Math.round(Math.max(box.right - right, left - box.left));
      return `${each.localName}.${each.className} by ${by} px`;
    });
}

/** What of an element reaches beyond its place, in each of these widths; and where it is not as wide as its place. */
export const beyondAt = (widths: readonly number[], element: HTMLElement, place: HTMLElement) =>
  widths.flatMap((width) => {
    place.style.inlineSize = `${width}px`;
    const own = element.getBoundingClientRect().width;
    const wrong = own === width ? [] : [`is ${own} px wide`];
    return [...wrong, ...beyond(element)].slice(0, 10).map((each) => `${width} px: ${each}`);
  });

/** What stands there as markup though it was written as a text. */
export const markupIn = (element: Element) =>
  piecesOf(element)
    .filter((it) => it.matches('img, script, [onerror], [onload]'))
    .map(nameOf);

/** All that somebody reads in an element, what stands in fields included. */
export function readIn(element: Element): string {
  const fields = piecesOf(element).filter((it) => it.matches('input, textarea'));
  return [textOf(element), ...fields.map((it) => (it as HTMLInputElement).value)].join(' ');
}

import { whenIdle } from '../controllers/when-idle.ts';
import { awaited, rootsIn } from './pieces.ts';

/** What is written in a place, attributes included, without the marks of its templates. */
export const markupOf = (place: Element | ShadowRoot) =>
  place.getHTML().replaceAll(/<!--.*?-->|lit\$\d+\$/gs, '');

/** All that is written of an element and of what stands in it. */
export const wholeMarkup = (element: Element) => rootsIn(element).map(markupOf).join('\n');

/** An element by its tag and its attributes. */
export const nameOf = (element: Element) =>
  `${element.localName} ${[...element.attributes].map(({ value }) => value).join()}`;

/** So many idle moments with nothing new show that no more comes: what is worked out in them comes piece by piece. */
const quietMoments = 6;

const idleMoment = () => new Promise<void>((begun) => void whenIdle(begun));

/**
 * Waits until everything that was asked for is there, in elements inside these too: looks whenever the page has nothing
 * else to do.
 */
export async function still(elements: readonly Element[], moments = quietMoments) {
  const lengths = () =>
    elements
      .flatMap(rootsIn)
      .map((root) => root.getHTML().length)
      .join();
  const isAwaiting = (it: Element) => rootsIn(it).some((root) => root.querySelector(awaited));
  const givenUp = performance.now() + 60_000;
  let before = '';
  for (let quiet = 0; quiet < moments;) {
    await idleMoment();
    const awaiting = elements.filter(isAwaiting);
    const now = awaiting.length > 0 ? '' : lengths();
    quiet = now !== '' && now === before ? quiet + 1 : 0;
    before = now;
    if (performance.now() > givenUp) throw new Error(`on its way: ${awaiting.map(nameOf).join()}`);
  }
}

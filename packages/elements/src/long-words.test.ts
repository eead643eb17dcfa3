import './all.ts';
import { beyond } from './testing/hostile-faults.ts';
import { hostileSuite } from './testing/hostile-suite.ts';

hostileSuite({
  test: (look, run) =>
    it(`[E464] stay in their place where they have no end and no gap, in ${look}`, run),
  text: (mark, most) => `${mark}!`.padEnd(Math.min(most, 300), 'W'),
  faults: (element, place) =>
    [240, 960].flatMap((width) => {
      place.style.inlineSize = `${width}px`;
      return beyond(element)
        .slice(0, 10)
        .map((each) => `${width} px: ${each}`);
    }),
});

import './all.ts';
import { beyondAt } from './testing/hostile-faults.ts';
import { hostileSuite } from './testing/hostile-suite.ts';

hostileSuite({
  test: (look, run) =>
    it(`[E462] [E464] stay in their place where they have no end and no gap, in ${look}`, run),
  text: (mark, most) => `${mark}!`.padEnd(Math.min(most, 300), 'W'),
  faults: (element, place) => beyondAt([240, 480, 960], element, place),
});

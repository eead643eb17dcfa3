// What runs in a page under a strict policy; see csp.test.ts.
import '../all.ts';
import { openAll, settled } from './open-all.ts';
import { type PeopleLook, elementOf, fullWorkspace } from './people-looks.ts';

/**
 * Shows one of the looks at elements for people, and opens all in it.
 *
 * @returns what was opened
 */
async function open(look: PeopleLook): Promise<readonly string[]> {
  const workspace = await fullWorkspace();
  const element = elementOf(look, workspace);
  document.body.append(element);
  await settled(element);
  const done = await openAll(element);
  element.remove();
  await workspace.close();
  return done;
}

export type StrictPage = { readonly openStrictly: typeof open };

Object.assign(globalThis, { openStrictly: open });

import { registerHooks } from 'node:module';
import type * as root from '../index.ts';

const folder = new URL('../', import.meta.url).href;
const mark = '?steps=';

/**
 * Another version of the library beside this one, as another tab or server may run it: every module of this
 * package once more, with the table of steps of a file in this folder in the place of `schema/migrations.ts`.
 *
 * @param steps - The name of a file that exports `migrations`, such as `split-titles.ts`.
 * @returns What a file of that version exports, the root entry unless another one is named.
 */
export async function libraryOf<T = typeof root>(steps: string, file = 'index.ts'): Promise<T> {
  hook();
  return (await import(`${folder}${file}${mark}${steps}`)) as T;
}

let isHooked = false;

/** A module that one of another version imports from this package is of that version too. */
function hook(): void {
  if (isHooked) return;
  isHooked = true;
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const [, steps] = (context.parentURL ?? '').split(mark);
      if (steps === undefined || !resolved.url.startsWith(folder)) return resolved;
      const isTable = resolved.url === `${folder}schema/migrations.ts`;
      const url = isTable ? `${folder}testing/${steps}` : resolved.url;
      return { ...resolved, url: `${url}${mark}${steps}` };
    },
  });
}

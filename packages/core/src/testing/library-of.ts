import { registerHooks } from 'node:module';

const root = new URL('../', import.meta.url).href;
const mark = '?steps=';

/**
 * Another version of the library beside this one, as another tab or server may run it: every module of this
 * package once more, with the table of steps of a file in this folder in the place of `schema/migrations.ts`.
 *
 * @param steps - The name of a file that exports `migrations`, such as `split-titles.ts`.
 */
export async function libraryOf(steps: string): Promise<typeof import('../index.ts')> {
  hook();
  return (await import(`${root}index.ts${mark}${steps}`)) as typeof import('../index.ts');
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
      if (steps === undefined || !resolved.url.startsWith(root)) return resolved;
      const isTable = resolved.url === `${root}schema/migrations.ts`;
      const url = isTable ? `${root}testing/${steps}` : resolved.url;
      return { ...resolved, url: `${url}${mark}${steps}` };
    },
  });
}

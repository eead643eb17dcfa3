// Lit as the builds for pages without a bundler have it: its policy of Trusted Types has a name of ours.
import { readFile } from 'node:fs/promises';

/** A plugin of esbuild. */
export const ownPolicy = {
  name: 'own-policy',
  setup(build) {
    build.onLoad({ filter: /[\\/]lit-html\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const contents = code.replace(/createPolicy\((["'])lit-html\1/, 'createPolicy("perf-lit"');
      if (contents === code) throw new Error(`${path} makes no policy that could be renamed.`);
      return { contents };
    });
  },
};

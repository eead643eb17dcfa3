// npm run docs: the API pages of every entry, into docs/api. What lacks a docstring is an error.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, run } from './lib/run.mjs';
import { build, install, packages } from './lib/workspace.mjs';

/** The sources of a package's entries; modules that only register an element have no API. */
function entries(name) {
  const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
  return Object.values(JSON.parse(manifest).exports)
    .map(({ source }) => source)
    .filter((source) => !/\/(perf-[^/]*|all)\.ts$/.test(source))
    .map((source) => join('packages', name, source));
}

/** What each package's pages must have, and what they may do without. */
const validation = {
  core: ['Class', 'Function', 'Interface', 'Variable'],
  storage: ['Class', 'Function', 'Interface', 'Variable'],
  // Its texts are functions by the hundred that say themselves what they are for.
  elements: ['Class', 'Interface', 'Variable'],
};
/** Tags of the custom elements manifest. */
const elementTags = ['@tag', '@fires', '@slot', '@csspart', '@cssprop'];

await install();
if (!(await build())) process.exit(1);

// Imported late, since it comes with the install.
const { OptionDefaults } = await import('typedoc');
for (const name of packages) {
  const { code } = await run('typedoc', [
    ...['--name', `@throughline/${name}`, '--out', `docs/api/${name}`],
    ...['--tsconfig', `packages/${name}/tsconfig.json`, '--readme', 'none'],
    ...['--excludeInternal', '--excludePrivate', '--excludeExternals', '--disableSources'],
    ...['--validation.notDocumented', '--treatValidationWarningsAsErrors'],
    ...validation[name].flatMap((kind) => ['--requiredToBeDocumented', kind]),
    // What an element inherits from lit links to pages of lit.
    ...(name === 'elements' ? ['--validation.invalidLink', 'false'] : []),
    ...[...OptionDefaults.blockTags, ...elementTags].flatMap((tag) => ['--blockTags', tag]),
    ...['--logLevel', 'Warn'],
    ...entries(name).flatMap((entry) => ['--entryPoints', entry]),
  ]);
  if (code !== 0) fail(`The API pages of ${name} could not be made (see above).`);
}

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

await install();
if (!(await build())) process.exit(1);
for (const name of packages) {
  const { code } = await run('typedoc', [
    ...['--name', `@throughline/${name}`, '--out', `docs/api/${name}`],
    ...['--tsconfig', `packages/${name}/tsconfig.json`, '--readme', 'none'],
    ...['--excludeInternal', '--excludePrivate', '--excludeExternals', '--disableSources'],
    ...['--validation.notDocumented', '--treatValidationWarningsAsErrors'],
    ...['--requiredToBeDocumented', 'Class', '--requiredToBeDocumented', 'Function'],
    ...['--requiredToBeDocumented', 'Interface', '--requiredToBeDocumented', 'Variable'],
    ...['--logLevel', 'Warn'],
    ...entries(name).flatMap((entry) => ['--entryPoints', entry]),
  ]);
  if (code !== 0) fail(`The API pages of ${name} could not be made (see above).`);
}

// Installs and builds the workspace, each only when something changed.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, run } from './run.mjs';
import { filesBelow, hashOf, once } from './stamp.mjs';

export const pnpm = 'pnpm@12.21.0';
export const packages = ['core', 'storage', 'elements'];

const manifests = () => [
  ...['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'].map((name) => join(root, name)),
  ...['packages', 'examples']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(file)),
];

/** Installs what the lockfile names, through the pinned pnpm. */
export async function install() {
  const stamp = join(root, 'node_modules', '.throughline-stamp');
  // A package whose links were cleaned away needs them again.
  const linked = join(root, 'packages', 'elements', 'node_modules', 'lit');
  if (!existsSync(linked)) rmSync(stamp, { force: true });
  await once(stamp, hashOf(manifests()), async () => {
    console.log('Installing…');
    const options = ['--frozen-lockfile', '--config.optimistic-repeat-install=false'];
    const { code, output } = await run('npx', ['-y', pnpm, 'install', ...options], {
      capture: true,
    });
    if (code === 0) return;
    fail(
      output.trim(),
      '',
      `The packages could not be installed: \`npx -y ${pnpm} install\` failed (see above).`,
      'It needs the npm registry. Check the network and `npm config get registry`, then type the',
      'command again; `npm cache clean --force` helps when a download was damaged.',
    );
  });
}

/**
 * Compiles the packages and bundles the browser build, when a source changed.
 *
 * @returns whether there is a build; what went wrong has been printed
 */
export async function build() {
  const inputs = packages.flatMap((name) => filesBelow(join(root, 'packages', name)));
  const makers = filesBelow(join(root, 'scripts', 'lib')).filter((it) =>
    /(element|editor)-/.test(it),
  );
  const shared = ['tsconfig.json', 'pnpm-lock.yaml', 'scripts/element-api.mjs'];
  const hash = hashOf([...shared.map((name) => join(root, name)), ...makers, ...inputs]);
  const stamp = join(root, 'node_modules', '.throughline-build');
  const built = join(root, 'packages', 'elements', 'dist', 'cdn', 'perf.min.js');
  if (!existsSync(built)) rmSync(stamp, { force: true });
  try {
    await once(stamp, hash, async () => {
      console.log('Building…');
      for (const name of packages) {
        rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
      }
      await step('tsc', ['-b', ...packages.map((name) => `packages/${name}`)]);
      await step('rollup', ['--config', 'rollup.config.mjs', '--silent'], 'packages/elements');
      await step('node', ['scripts/element-api.mjs', '--build']);
    });
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function step(command, args, folder = '') {
  const { code } = await run(command, args, { cwd: join(root, folder) });
  if (code !== 0) throw new Error(`The build failed in \`${command} ${args.join(' ')}\`.`);
}

// The libraries that the tree is measured beside: no dependency of the workspace, installed by the bench that needs them.
import { join } from 'node:path';
import { root, run } from '../lib/run.mjs';
import { hashOf, once } from '../lib/stamp.mjs';

export const peersFolder = join(root, 'scripts', 'bench', 'peers');

/**
 * Installs them as their lock file says, when it has changed.
 *
 * @returns undefined, or in words why they are not there
 */
export async function installPeers() {
  const files = ['package.json', 'package-lock.json'].map((name) => join(peersFolder, name));
  const stamp = join(peersFolder, 'node_modules', '.throughline-stamp');
  try {
    await once(stamp, hashOf(files), async () => {
      console.log('Installing what the tree is measured beside…');
      // What others would run on installing is not needed to measure them.
      const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
      const { code, output } = await run('npm', args, { cwd: peersFolder, capture: true });
      if (code !== 0) throw new Error(output.trim());
    });
  } catch (error) {
    return `The peers could not be installed, and are left out: ${error.message}`;
  }
  return undefined;
}

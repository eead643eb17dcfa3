// Remembers, by a hash of its inputs, that a slow step need not run again.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './run.mjs';

/** The files below a folder, in a fixed order; installed and built ones left out. */
export function filesBelow(folder, skipped = ['node_modules', 'dist']) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path, skipped) : [path];
    });
}

/** One hash over the names and contents of files. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs `step` unless it already succeeded for the same `hash`. */
export async function once(stampFile, hash, step) {
  let seen;
  try {
    seen = readFileSync(stampFile, 'utf8');
  } catch {
    // Never run before.
  }
  if (seen === hash) return;
  rmSync(stampFile, { force: true });
  await step();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}

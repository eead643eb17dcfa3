// A browser with a profile of its own that can be killed, and what a kill may do to the files of a profile.
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser } from '../lib/launch.mjs';
import { family } from '../lib/run.mjs';

/** A folder for what a browser keeps; whoever asks calls `remove`. */
export function makeProfile() {
  const path = mkdtempSync(join(tmpdir(), 'throughline-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A page of that address in a browser on a profile, once its script has run. */
export async function openPages(browser, url, count) {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.waitForFunction(() => globalThis.page !== undefined);
      return page;
    }),
  );
}

/** A browser on a profile, also on one that was in use by a browser that was killed. */
export async function launchOn({ path }) {
  rmSync(join(path, 'SingletonLock'), { force: true });
  return launchBrowser({ userDataDir: path });
}

/** Kills a browser with all its processes at once, and waits until the last one is gone. */
export async function killBrowser(browser) {
  const pids = family(browser.process().pid);
  for (const pid of pids) signal(pid, 'SIGKILL');
  for (let tries = 0; pids.some(isAlive); tries++) {
    if (tries > 500)
      throw new Error(`Still there after a kill: ${pids.filter(isAlive).join(', ')}`);
    await wait(10);
  }
}

/** Damages the IndexedDB of all origins: its folder is gone, or bytes in its newest log are others. */
export function damageDatabase({ path }, random) {
  const folder = join(path, 'Default', 'IndexedDB');
  const databases = existsSync(folder) ? readdirSync(folder) : [];
  const [name] = databases.filter((it) => it.endsWith('.leveldb'));
  if (!name) return 'none';
  if (random() < 0.5) {
    for (const it of databases) rmSync(join(folder, it), { recursive: true });
    return 'folder deleted';
  }
  const logs = readdirSync(join(folder, name)).filter((it) => it.endsWith('.log'));
  for (const log of logs) flipBytes(join(folder, name, log), random);
  return 'bytes flipped';
}

/** Changes one file of what pages keep in their private file systems. Returns whether there was one. */
export function damageCopy({ path }, random) {
  const folder = join(path, 'Default', 'File System');
  const files = readdirSync(folder, { recursive: true })
    .filter((it) => /[\\/]\d{8}$/.test(it))
    .map((it) => join(folder, it))
    .filter((it) => statSync(it).size > 0);
  const file = files[Math.floor(random() * files.length)];
  if (file === undefined) return false;
  if (random() < 0.3) writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size >> 1));
  else flipBytes(file, random, 1);
  return true;
}

function flipBytes(file, random, count = 20) {
  const bytes = readFileSync(file);
  if (bytes.length === 0) return;
  for (let at = 0; at < count; at++) bytes[Math.floor(random() * bytes.length)] ^= 0x15;
  writeFileSync(file, bytes);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that is gone and whose parent has not asked yet holds nothing open.
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself in the meantime.
  }
}

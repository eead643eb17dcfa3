// Starts the tools of the workspace, on the Node that the workspace pins where it is installed.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const isWindows = process.platform === 'win32';
const running = new Set();

/**
 * A process and all that it started, also what went into a process group of its own, as browsers do.
 *
 * @returns their ids
 */
export function family(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found = new Set([pid]);
  for (const parent of found) {
    for (const [child, of] of pairs) if (of === parent) found.add(child);
  }
  return [...found];
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Ends a child together with everything that it started. */
function end(child) {
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  for (const pid of family(child.pid)) kill(pid, 'SIGKILL');
  // Where there is no ps the group is all that is known.
  kill(-child.pid, 'SIGKILL');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(130);
  });
}

/**
 * Runs a command in a process group of its own and waits for its end.
 *
 * @param options.capture collects the output instead of showing it; `'both'` does both
 * @param options.timeoutMs after this time the whole group is ended and the result says so
 * @returns the exit code (1 where there is none), what was written, and whether time ran out
 */
export function run(command, args, { cwd = root, env = {}, capture = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: {
        ...process.env,
        ...env,
        PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      detached: !isWindows,
      shell: isWindows,
    });
    running.add(child);
    let output = '';
    let timedOut = false;
    for (const stream of capture ? [child.stdout, child.stderr] : []) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (capture === 'both') process.stdout.write(text);
      });
    }
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          end(child);
        }, timeoutMs)
      : undefined;
    const finish = (code) => {
      clearTimeout(timer);
      if (!running.delete(child)) return;
      // What it left behind in its group ends with it.
      if (!isWindows && child.pid) kill(-child.pid, 'SIGKILL');
      resolve({ code: code ?? 1, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('exit', (code) => setTimeout(finish, 50, code));
  });
}

/** Ends the script with a message that says what is missing and what to type. */
export function fail(...lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

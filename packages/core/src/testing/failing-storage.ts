import { PerfError } from '../errors.ts';
import type { Committed, Storage } from '../workspace/storage.ts';

/** How a storage fails at one commit. */
export type Fault =
  | 'none'
  /** Says that it wrote nothing, and did not. */
  | 'full'
  /** Breaks before it wrote. */
  | 'throws-before'
  /** Wrote, and breaks before it answers. */
  | 'throws-after'
  /** Wrote, and answers much later. */
  | 'late'
  /** Breaks, as does everything that follows until the next commit. */
  | 'gone';

/** A storage that fails at commits as it is told to, one fault after the other, then no more. */
export function failingStorage(storage: Storage, faults: readonly Fault[]): Storage {
  let commits = 0;
  let isGone = false;
  async function write(send: () => Promise<Committed>): Promise<Committed> {
    const fault = faults[commits++] ?? 'none';
    isGone = fault === 'gone';
    if (fault === 'full') throw new PerfError('storage-full', 'The device is full.');
    if (fault === 'throws-before' || fault === 'gone') throw new Error('broken');
    const answer = await send();
    if (fault === 'throws-after') throw new Error('broken after writing');
    if (fault === 'late') for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    return answer;
  }
  return {
    ...storage,
    commit: (commit) => write(() => storage.commit(commit)),
    redact: (redaction) => write(() => storage.redact(redaction)),
    async *commits(after) {
      if (isGone) throw new Error('gone');
      yield* storage.commits(after);
    },
  };
}

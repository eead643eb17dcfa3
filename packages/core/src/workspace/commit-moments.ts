import { epochOf } from '../calendar.ts';
import type { Instant } from '../schema/primitives.ts';
import { placeAmong } from './history.ts';
import { readCommits } from './stored-commits.ts';
import type { Storage, Version } from './storage.ts';

/** When each commit was made: one number for each, read when it is first needed and added to from then on. */
export interface CommitMoments {
  /**
   * As `versionAt`, by all commits that the storage has.
   *
   * @throws What the storage throws; TypeError for a text that is no instant.
   */
  versionAt(moment: Instant): Promise<Version>;
}

/**
 * Nothing is read yet.
 *
 * @param onOther - Called where the storage turns out to hold other commits than before, as after a restore.
 */
export function commitMoments(
  storage: Pick<Storage, 'commits'>,
  onOther: () => void,
): CommitMoments {
  let moments: number[] = [];
  let lastId: string | undefined;
  let reading: Promise<void> | undefined;

  /** Begins at the last commit that is known, to see that it is still that one. */
  async function readOn(): Promise<void> {
    const known = moments.length;
    let isSame = known === 0;
    for await (const { id, at, version } of readCommits(storage, Math.max(0, known - 1))) {
      if (!isSame && (version !== known || id !== lastId)) break;
      isSame = true;
      if (version === known) continue;
      moments.push(epochOf(at));
      lastId = id;
    }
    if (isSame) return;
    moments = [];
    onOther();
    await readOn();
  }

  return {
    async versionAt(moment) {
      const until = epochOf(moment);
      reading ??= readOn().finally(() => {
        reading = undefined;
      });
      await reading;
      return placeAmong(moments, until);
    },
  };
}

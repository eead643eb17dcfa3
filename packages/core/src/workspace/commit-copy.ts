import { frozen } from './frozen.ts';
import { isLasting, isScalar } from './lasting-records.ts';
import type { Commit, Redaction } from './storage.ts';

/**
 * A commit or redaction as a storage in memory may keep it: whatever its sender does to it later changes
 * nothing in the copy, and nobody can change what is in it. Records that last are taken as they are; of
 * everything else the copy holds what JSON makes of it. Its basis is left out.
 */
export function copyCommit<C extends Commit | Redaction>(commit: C): C {
  const { basis: _basis, changes, command, ...about } = commit;
  const copied = { command: frozenCopy(command), changes: changes.map(frozenCopy) };
  return { ...frozenCopy(about), ...copied } as unknown as C;
}

/** What surrounds a record is flat mostly; writing and reading JSON costs several times as much as a copy. */
function frozenCopy<T extends object>(value: T): T {
  const copied = { ...value };
  let isWhole = true;
  for (const key in copied) {
    const found: unknown = copied[key];
    isWhole &&= isScalar(found) || isLasting(found);
  }
  return isWhole ? Object.freeze(copied) : frozen(JSON.parse(JSON.stringify(value)) as T);
}

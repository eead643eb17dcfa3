import type { Version } from './storage.ts';

/** So many commits are remembered: what people undo, they have just done. */
const maxRemembered = 1000;

/** The versions of the last commits that were seen being stored, so that one of them need not be searched for. */
export interface RecentCommits {
  add(commitId: string, version: Version): void;
  /** `undefined` for one that is not among them. */
  versionOf(commitId: string): Version | undefined;
}

/** None yet. */
export function recentCommits(): RecentCommits {
  const versions = new Map<string, Version>();
  return {
    add(commitId, version) {
      versions.set(commitId, version);
      const [oldest] = versions.keys();
      if (versions.size > maxRemembered && oldest !== undefined) versions.delete(oldest);
    },
    versionOf: (commitId) => versions.get(commitId),
  };
}

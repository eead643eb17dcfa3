import { type ErrorCode, PerfError, type Version } from '@throughline/core';

/** What a failure of IndexedDB means to a caller, as a `PerfError`. Errors of ours stay as they are. */
export function perfErrorFrom(cause: unknown): PerfError {
  if (cause instanceof PerfError) return cause;
  const name = isNamed(cause) ? cause.name : '';
  const code = codes[name] ?? 'storage-unavailable';
  return new PerfError(code, messages[code] ?? messages['storage-unavailable'], { cause });
}

/** Whether an operation failed in a way that a new connection may cure. Nothing was written then. */
export function isLostConnection(cause: unknown): boolean {
  return isNamed(cause) && ['InvalidStateError', 'AbortError'].includes(cause.name);
}

/** Whether opening failed in a way that is sometimes cured by asking again. */
export function isPassing(cause: unknown): boolean {
  return isNamed(cause) && cause.name === 'UnknownError';
}

/** The refusal after a newer version of the library took over the database. */
export function newer(): PerfError {
  return new PerfError('newer-data', messages['newer-data']);
}

/** The refusal of a commit for which there is no room. */
export function full(): PerfError {
  return new PerfError('storage-full', messages['storage-full']);
}

/** The refusal of a connection that other tabs keep from being made. */
export function blocked(): PerfError {
  return new PerfError('storage-blocked', messages['storage-blocked']);
}

/** The refusal to begin anew where records have been. */
export function lost(cause?: unknown): PerfError {
  return new PerfError('storage-lost', messages['storage-lost'], { cause });
}

/** The refusal to go on in silence with a part of what was there. */
export function lostInPart(version: Version, known: Version): PerfError {
  return new PerfError(
    'storage-lost',
    `The browser has dropped records that were kept here. Changes 1 to ${version} of at least ${known} ` +
      "can be put back from the second copy: restore a backup, or take those with afterLoss: 'keep-rest'.",
  );
}

/** The refusal of an erasure while another tab is at the second copy, which would keep what is to go. */
export function copyBlocked(cause: unknown): PerfError {
  return new PerfError(
    'storage-blocked',
    'Another tab is at work on the second copy and does not let go; nothing was erased. Close the other ' +
      'tabs of this site and try again.',
    { cause },
  );
}

/** The refusal to open what seems to have lost something, while another tab is at what can give it back. */
export function repairBlocked(cause: unknown): PerfError {
  return new PerfError(
    'storage-blocked',
    'Records that were kept here are missing, and another tab is at work on the second copy, which may have ' +
      'them, and does not let go. Close the other tabs of this site and try again.',
    { cause },
  );
}

/** The refusal of whatever comes after `close`. */
export function closed(): PerfError {
  return new PerfError('closed', 'This storage was closed; open another one.');
}

const messages = {
  'storage-full':
    'The device or the share of this site is full; nothing was written. Free some space and try again.',
  'storage-unavailable':
    'The database of this browser cannot be used, as in some private windows; nothing was written. ' +
    'An ordinary window keeps data, memoryStorage() works without.',
  'storage-blocked':
    'Another tab holds an older version of this database open. Close the other tabs of this site.',
  'newer-data':
    'The database was written by a newer version of the library. Reload the page to get that version.',
  'storage-lost':
    'The browser has dropped the records that were kept here. Restore a backup, or begin anew with ' +
    "the option afterLoss: 'begin-anew'.",
} as const satisfies Partial<Record<ErrorCode, string>>;

const codes: Readonly<Record<string, keyof typeof messages>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-data',
};

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value;
}

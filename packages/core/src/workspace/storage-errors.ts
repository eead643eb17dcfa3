import type { ErrorCode, PerfError } from '../errors.ts';

/**
 * The errors of the storage contract. A storage that throws a `PerfError` with one of these codes says that
 * nothing of the commit was written. After any other error that is unknown, and the commit is sent again.
 */
export const storageErrors = {
  'storage-unavailable': 'There is none, or it cannot be reached or written to.',
  'storage-full': 'There is no room left, on the device or in the quota.',
  'storage-blocked': 'Somebody else holds it, and does not let go in time.',
  'storage-lost': 'What was stored before is gone, or was replaced.',
  'newer-data': 'It has a layout of a newer version of the adapter.',
  closed: 'This handle was closed.',
  'not-allowed': 'A server refuses whoever sends the commit.',
  'invalid-input': 'A server refuses the commit itself.',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** One of the codes of `storageErrors`. */
export type StorageErrorCode = keyof typeof storageErrors;

/** Whether the storage says that it wrote nothing. Any other error leaves that open. */
export function isStorageError(
  error: unknown,
): error is PerfError & { readonly code: StorageErrorCode } {
  const { code } = error as { readonly code?: unknown };
  return error instanceof Error && typeof code === 'string' && Object.hasOwn(storageErrors, code);
}

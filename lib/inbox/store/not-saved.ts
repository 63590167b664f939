/**
 * Why the database or the settings could not be used. `quota`: no room on the disk or in the browser's allowance. `closed`: the database was
 * closed under us, as it is while Earshot updates. `refused`: the browser lets us keep nothing, as in some private windows or after damage. `newer`: it was written by a
 * newer Earshot, whose rows this one would spoil.
 */
export type Reason = 'quota' | 'refused' | 'closed' | 'newer';

/** A write that did not reach the disk: nothing of it was kept. */
export class NotSaved extends Error {
  override name = 'NotSaved';
  readonly reason: Reason;

  constructor(cause: unknown) {
    const reason = reasonOf(cause);
    super(`${reason}: ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}`, {
      cause,
    });
    this.reason = reason;
  }
}

/** Runs a write. Whatever aborts it surfaces as `NotSaved`. */
export async function saving<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new NotSaved(cause);
  }
}

/** Chromium on a full disk aborts with `DataError` (measured on a small tmpfs); Firefox and quotas speak of themselves. */
const reasons: Record<string, Reason> = {
  QuotaExceededError: 'quota',
  DataError: 'quota',
  DatabaseClosedError: 'closed',
  VersionChangeError: 'closed',
  VersionError: 'newer',
};

/** The reason behind a failed read or write: that of the innermost error, since Dexie wraps what happened in what it did about it. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof NotSaved) return error.reason;
  if (!(error instanceof Error)) return 'refused';
  const below = 'inner' in error && error.inner instanceof Error ? error.inner : error.cause;
  return below instanceof Error ? reasonOf(below) : (reasons[error.name] ?? 'refused');
}

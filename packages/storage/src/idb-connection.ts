import { closed, isLostConnection, perfErrorFrom } from './idb-errors.ts';
import type { Database } from './idb-layout.ts';

/** Works on a database. */
export type Use = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** The connection of one handle to its database: made when it is first needed, and again where it broke. */
export interface Connection {
  /** Works on the connection; where that broke, once more on another one. */
  readonly use: Use;
  /**
   * Works on the connection that there is, and never waits for one: for whoever holds locks that connecting may
   * need. Rejects with a `LostConnection` where there is none, or it broke; see `connected`.
   */
  readonly useMade: Use;
  /** Makes the connection where there is none. */
  connect(): Promise<void>;
  /** Lets go of it until the next use. */
  rest(): void;
  /** Lets go of it for good: `use` is refused with `closed` then. */
  close(): Promise<void>;
}

/** There is no connection, or it broke: nothing was written, and another one may work. */
export class LostConnection extends Error {}

/**
 * Does under locks what needs the database. Connecting may need those locks itself, so that it comes before;
 * where the connection breaks meanwhile, `work` lets go of them, and all is done once more.
 */
export async function connected<T>(
  { connect }: Pick<Connection, 'connect'>,
  work: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    await connect();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LostConnection)) throw error;
      if (tries > 1) throw perfErrorFrom(error.cause);
    }
  }
}

/**
 * The connection of one handle.
 *
 * @param open - Makes one. Calls `leave` where the browser takes it away later, which answers whether it was
 *   in use: one that was left says nothing any more, since another one has taken its place, or none is wanted.
 */
export function connectionOf(open: (leave: () => boolean) => Promise<Database>): Connection {
  let opening: Promise<Database> | undefined;
  let made: Database | undefined;
  let isClosed = false;

  function leave(one: Promise<Database> | undefined): boolean {
    if (isClosed || opening !== one) return false;
    opening = made = undefined;
    return true;
  }

  /** What others have begun on it ends as it would have. */
  function discard(one: Promise<Database> | undefined, database: Database): void {
    database.close();
    leave(one);
  }

  function opened(): Promise<Database> {
    if (opening) return opening;
    if (isClosed) return Promise.reject(closed());
    const one: Promise<Database> = open(() => leave(one));
    opening = one;
    one.then(
      (database) => {
        if (opening === one) made = database;
      },
      () => leave(one),
    );
    return one;
  }

  return {
    async use(work) {
      for (let tries = 1; ; tries++) {
        const one = opened();
        const database = await one;
        try {
          return await work(database);
        } catch (error) {
          if (tries > 1 || !isLostConnection(error)) throw perfErrorFrom(error);
          discard(one, database);
        }
      }
    },
    async useMade(work) {
      const one = opening;
      const database = made;
      if (!database) throw new LostConnection('There is no connection.');
      try {
        return await work(database);
      } catch (cause) {
        if (!isLostConnection(cause)) throw perfErrorFrom(cause);
        discard(one, database);
        throw new LostConnection('It broke.', { cause });
      }
    },
    async connect() {
      await opened();
    },
    rest() {
      const left = opening;
      leave(left);
      left?.then(
        (database) => database.close(),
        () => undefined,
      );
    },
    async close() {
      isClosed = true;
      const left = opening;
      opening = made = undefined;
      const database = await left?.catch(() => undefined);
      database?.close();
    },
  };
}

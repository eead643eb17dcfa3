/** Storages in an IndexedDB that is only a fake in memory, for scripts outside of a browser. */
import 'fake-indexeddb/auto';

export { idbStorage } from '../idb.ts';

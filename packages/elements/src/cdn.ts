import { idbStorage } from '@throughline/storage/idb';
import './all.ts';
import { PerfWorkspace } from './index.ts';

PerfWorkspace.storages.set('idb', (name, asked) => idbStorage(name, asked));

export * from './index.ts';

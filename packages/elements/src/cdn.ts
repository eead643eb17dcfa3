import { idbStorage } from '@throughline/storage/idb';
import './all.ts';
import { PerfWorkspace, de, setMessages } from './index.ts';

PerfWorkspace.storages.set('idb', (name, asked) => idbStorage(name, asked));
setMessages('de', de);

export * from './index.ts';

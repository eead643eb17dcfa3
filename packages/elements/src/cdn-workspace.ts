import { idbStorage } from '@throughline/storage/idb';
import './perf-workspace.ts';
import { PerfWorkspace } from './workspace/workspace.ts';

PerfWorkspace.storages.set('idb', (name, asked) => idbStorage(name, asked));

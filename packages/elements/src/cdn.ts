import './all.ts';
import '@throughline/storage/idb';

export * from './index.ts';

import './all.ts';
import './cdn-workspace.ts';

export * from './index.ts';

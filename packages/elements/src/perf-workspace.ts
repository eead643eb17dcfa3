import { define } from './define.ts';
import { PerfWorkspace } from './workspace/workspace.ts';

define('perf-workspace', PerfWorkspace);

declare global {
  interface HTMLElementTagNameMap {
    'perf-workspace': PerfWorkspace;
  }
}

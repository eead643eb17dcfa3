import { define } from './define.ts';
import { PerfImport } from './import/import.ts';

define('perf-import', PerfImport);

declare global {
  interface HTMLElementTagNameMap {
    'perf-import': PerfImport;
  }
}

import { define } from './define.ts';
import { PerfSettings } from './settings/settings.ts';

define('perf-settings', PerfSettings);

declare global {
  interface HTMLElementTagNameMap {
    'perf-settings': PerfSettings;
  }
}

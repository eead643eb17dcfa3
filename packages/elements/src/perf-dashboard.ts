import { define } from './define.ts';
import { PerfDashboard } from './dashboard/dashboard.ts';

define('perf-dashboard', PerfDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'perf-dashboard': PerfDashboard;
  }
}

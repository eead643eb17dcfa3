import { define } from './define.ts';
import { PerfPerson } from './person/person.ts';

define('perf-person', PerfPerson);

declare global {
  interface HTMLElementTagNameMap {
    'perf-person': PerfPerson;
  }
}

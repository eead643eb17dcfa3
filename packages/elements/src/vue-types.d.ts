// Types of the perf-* elements in templates of Vue 3: import type {} from '@throughline/elements/vue-types';
import type { ElementProps, PerfEventName, PerfTag } from '@throughline/elements';
import type {} from '@throughline/elements/all.js';

/** Listeners as Vue names them: `@perf-goal-select` is `onPerfGoalSelect`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camel<Rest>}`
  : Capitalize<Name>;
type Listeners = {
  [Name in PerfEventName as `on${Camel<Name>}`]?: (
    event: GlobalEventHandlersEventMap[Name],
  ) => void;
};

type PerfComponents = {
  [Tag in PerfTag]: new () => {
    $props: ElementProps<HTMLElementTagNameMap[Tag]> & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends PerfComponents {}
}

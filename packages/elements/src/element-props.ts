import type { LitElement } from 'lit';

/** The tags of the elements that a program imports. */
export type PerfTag = Extract<keyof HTMLElementTagNameMap, `perf-${string}`>;

/** The names of the events of the elements. */
export type PerfEventName = Extract<keyof GlobalEventHandlersEventMap, `perf-${string}`>;

/** What may be set on an element beside what every HTML element has: its public properties without its methods. */
export type ElementProps<Element> = {
  [
    Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends (
      ...given: never
    ) => unknown
      ? never
      : Name
  ]?: Element[Name] | undefined;
};

/** Listeners as React 19 takes them on custom elements: `onperf-goal-select`. */
export type ElementListeners = {
  [Name in PerfEventName as `on${Name}`]?:
    ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};

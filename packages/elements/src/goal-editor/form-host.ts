import type { ReactiveControllerHost } from 'lit';

/** The element that the form stands in. */
export interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

// Types of the perf-* elements for JSX in React 19 and later, which sets properties and listens to events of custom
// elements by itself: import type {} from '@throughline/elements/react-types';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementListeners, ElementProps, PerfTag } from '@throughline/elements';
import type {} from '@throughline/elements/all.js';

type PerfElements = {
  [Tag in PerfTag]: ElementProps<HTMLElementTagNameMap[Tag]> &
    ElementListeners &
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PerfElements {}
  }
}

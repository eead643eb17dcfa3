// As much of the types of React 19 and Vue 3 as ours add to: enough to see what a page gets.
declare module 'react' {
  export type HTMLAttributes<Element> = { className?: string; onClick?: (event: Element) => void };
  export type DetailedHTMLProps<Props, Element> = Props & {
    key?: string;
    ref?: (it: Element | null) => void;
  };
  export namespace JSX {
    interface IntrinsicElements {}
  }
}

declare module 'vue' {
  export interface GlobalComponents {}
}

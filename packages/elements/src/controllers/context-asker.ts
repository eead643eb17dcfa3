import { type Context, ContextEvent } from '@lit/context';

/** Asks what is around an element for one value, and follows it. */
export interface ContextAsker<Value> {
  readonly value: Value | undefined;
  /** Asks, unless somebody answers already. */
  ask(): void;
  /** Lets go of who answers. */
  release(): void;
}

/**
 * An asker for an element, which answers nothing until it asks.
 *
 * @param place - Where to ask: the element itself, or a provider that is elsewhere in the page.
 * @param changed - Called when there is another value.
 */
export function contextAsker<Value>(
  context: Context<unknown, Value>,
  asked: {
    readonly host: Element;
    readonly place: () => Element | null;
    readonly changed: () => void;
  },
): ContextAsker<Value> {
  let value: Value | undefined;
  let stop: (() => void) | undefined;

  function take(given: Value, release?: () => void): void {
    if (release !== stop) stop?.();
    stop = release;
    if (given === value) return;
    value = given;
    asked.changed();
  }

  return {
    get value() {
      return value;
    },
    ask() {
      if (!stop) asked.place()?.dispatchEvent(new ContextEvent(context, asked.host, take, true));
    },
    release() {
      stop?.();
      stop = undefined;
      value = undefined;
    },
  };
}

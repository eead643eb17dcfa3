import { noChange } from 'lit';
import { Directive, type ElementPart, type PartInfo, PartType, directive } from 'lit/directive.js';

/** Custom properties and their values; `null` takes one away. */
export type CssProps = Readonly<Record<`--${string}`, string | number | null>>;

class CssPropsDirective extends Directive {
  #names = new Set<string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('cssProps belongs on an element.');
  }

  render(_props: CssProps) {
    return noChange;
  }

  override update({ element }: ElementPart, [props]: [CssProps]) {
    const { style } = element as HTMLElement;
    for (const name of this.#names) if (!(name in props)) style.removeProperty(name);
    this.#names = new Set(Object.keys(props));
    for (const [name, value] of Object.entries(props)) {
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, String(value));
    }
    return noChange;
  }
}

/**
 * Sets custom properties on an element: `<div ${cssProps({ '--share': 0.4 })}>`. It goes through
 * `setProperty`, which a strict content security policy allows; a `style` attribute is blocked.
 */
export const cssProps = directive(CssPropsDirective);

/** An element, or what its styles draw before or after it. */
export interface Drawn {
  readonly element: Element;
  readonly pseudo: '' | '::before' | '::after';
}

export const styleOf = ({ element, pseudo }: Drawn) => getComputedStyle(element, pseudo || null);

export const nameOf = ({ element, pseudo }: Drawn) =>
  `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo}`;

/** Elements and what is drawn before and after them. */
export function drawnOf(elements: readonly Element[]): Drawn[] {
  return elements.flatMap((element) => [
    { element, pseudo: '' as const },
    ...(['::before', '::after'] as const)
      .map((pseudo) => ({ element, pseudo }))
      .filter((drawn) => !['none', 'normal'].includes(styleOf(drawn).content)),
  ]);
}

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What colours look like, each laid over the one before, as red, green and blue; the page is below. */
function laid(...colours: readonly string[]): readonly number[] {
  for (const colour of ['Canvas', ...colours]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** How much lighter one colour is than another one, as WCAG counts it; 1 is not at all. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The colours below, from the page on. */
function groundsOf({ element, pseudo }: Drawn): string[] {
  const grounds: string[] = [];
  for (let at = pseudo ? element : around(element); at; at = around(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') grounds.unshift(backgroundColor);
  }
  return grounds;
}

/** How much a colour stands out from what is below. */
export function standsOut(drawn: Drawn, colour: string): number {
  if (colour === 'none') return 1;
  const grounds = groundsOf(drawn);
  return contrast(laid(...grounds, colour), laid(...grounds));
}

/** The colours of the edges and the outline that there are. */
function edgesOf(style: CSSStyleDeclaration): string[] {
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const edges = sides.filter((side) => parseFloat(style[`border${side}Width`]) > 0);
  return [
    ...edges.map((side) => style[`border${side}Color`]),
    ...(style.outlineStyle === 'none' ? [] : [style.outlineColor]),
  ];
}

/** How much anything but text stands out that is drawn, such as a ground or an edge. */
export function paintOf(drawn: Drawn): number {
  const style = styleOf(drawn);
  if (style.backgroundImage !== 'none' || style.boxShadow !== 'none') return Infinity;
  const isShape = drawn.element instanceof SVGGeometryElement && !drawn.pseudo;
  const colours = isShape ? [style.fill, style.stroke] : [style.backgroundColor, ...edgesOf(style)];
  return Math.max(...colours.map((colour) => standsOut(drawn, colour)));
}

/** Whether it has a place on the page and nothing in it that could be read. */
export function isWordless(drawn: Drawn): boolean {
  const { element, pseudo } = drawn;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (pseudo) {
    const { content, inlineSize, blockSize } = styleOf(drawn);
    return content === '""' && parseFloat(inlineSize) > 0 && parseFloat(blockSize) > 0;
  }
  if (element instanceof SVGElement) return element instanceof SVGGeometryElement;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.children.length === 0 && !element.textContent.trim();
}

/** How an element looks beside its words: its colours, edges and signs. */
export function looksOf(element: Element): string {
  const signs = element.querySelectorAll('svg, svg *');
  return drawnOf([element, ...signs])
    .map(lookOf)
    .join('\n');
}

function lookOf(drawn: Drawn): string {
  const style = styleOf(drawn);
  const grounds = groundsOf(drawn);
  const seen = (colour: string) => (colour === 'none' ? colour : laid(...grounds, colour).join());
  const colours = [style.backgroundColor, ...edgesOf(style), style.color].map(seen);
  return [...colours, style.fontWeight, style.textDecorationLine, shapeOf(drawn)].join(' ');
}

const shapeOf = ({ element }: Drawn) => element.getAttribute('d') ?? element.localName;

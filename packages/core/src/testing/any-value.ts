import type { Random } from '../random.ts';

/** The part of JSON Schema that the schemas of inputs and records are printed in. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly propertyNames?: Shape;
  readonly $ref?: string;
}

/** What values are drawn from: chance, and what a text with a meaning of its own may be. */
export interface Drawing {
  readonly random: Random;
  /** A text for a field: an id that is there, a moment, a day; `undefined` for any words. */
  readonly textFor: (name: string, shape: Shape) => string | undefined;
}

/** The fields of an object that are given although they may be left out, as a share. */
const optionalShare = 0.25;

/**
 * A value that mostly fits a shape. What a shape does not say, such as an order among fields, is left to chance.
 *
 * @param name - Of the field that it is for; of the list for an item.
 */
export function anyValue(shape: Shape, name: string, drawing: Drawing): unknown {
  const { random } = drawing;
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return random.pick(shape.enum);
  const forms = shape.anyOf ?? shape.oneOf;
  if (forms) return anyValue(random.pick(forms), name, drawing);
  const whole = shape.allOf ? (Object.assign({}, shape, ...shape.allOf) as Shape) : shape;
  const type = typeof whole.type === 'object' ? random.pick(whole.type) : whole.type;
  switch (type) {
    case 'string':
      return drawing.textFor(name, whole) ?? anyText(whole, random);
    case 'number':
    case 'integer':
      return anyNumber(whole, type === 'integer', random);
    case 'boolean':
      return random.chance(0.5);
    case 'array':
      return anyList(whole, name, drawing);
    case 'object':
      return anyObject(whole, drawing);
    default:
      return random.pick([null, 'x', 1, true]);
  }
}

function anyText({ minLength = 0, maxLength = 40 }: Shape, random: Random): string {
  const words = random.pick(['Well', 'A step on', 'é and e\u0301', 'two\nlines', 'x', '🌱 new']);
  return words.padEnd(minLength, '.').slice(0, maxLength);
}

function anyNumber(shape: Shape, isWhole: boolean, random: Random): number {
  const low = Math.max(shape.minimum ?? shape.exclusiveMinimum ?? -20, -1e6);
  const high = Math.min(shape.maximum ?? shape.exclusiveMaximum ?? low + 120, low + 1000);
  const number = random.chance(0.2) ? low : low + random.next() * (high - low);
  return isWhole ? Math.round(number) : number;
}

function anyList(shape: Shape, name: string, drawing: Drawing): readonly unknown[] {
  const low = shape.minItems ?? 0;
  const more = drawing.random.chance(0.2) ? 9 : 2;
  const high = Math.min(shape.maxItems ?? low + more, low + more);
  const length = drawing.random.between(low, high);
  const items = Array.from({ length }, () => anyValue(shape.items ?? {}, name, drawing));
  return drawing.random.chance(0.9) ? [...new Set(items)] : items;
}

function anyObject(shape: Shape, drawing: Drawing): object {
  const required = new Set(shape.required ?? []);
  const given = Object.entries(shape.properties ?? {}).filter(
    ([name]) => required.has(name) || drawing.random.chance(optionalShare),
  );
  return Object.fromEntries(given.map(([name, each]) => [name, anyValue(each, name, drawing)]));
}

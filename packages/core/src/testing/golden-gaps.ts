import type * as z from 'zod/mini';
import type { Golden } from './golden.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** Longer lists of words are pinned by the fingerprint alone. */
const longestList = 8;

/**
 * What golden records leave out of their schema: an optional field that is never there or always there, a
 * branch of a union that none takes, a word of a list of at most eight that none says.
 *
 * @param shape - As `shapeOf` gives it. The same shape in two places of a record counts as one.
 */
export function goldenGaps(shape: Node, records: Golden['records']): readonly string[] {
  const wanted = new Set<string>();
  const found = new Set<string>();
  visitShapes(shape, wanted);
  for (const record of records) visit(shape, record, found);
  return [...wanted].filter((mark) => !found.has(mark)).map((mark) => mark.slice(0, 300));
}

function visitShapes(shape: Node, wanted: Set<string>): void {
  for (const name of optionalOf(shape)) {
    wanted.add(markOf(shape, `has ${name}`));
    wanted.add(markOf(shape, `is without ${name}`));
  }
  for (const [index] of branchesOf(shape).entries()) wanted.add(markOf(shape, `takes ${index}`));
  for (const word of wordsOf(shape)) wanted.add(markOf(shape, `says ${String(word)}`));
  for (const inner of innerOf(shape)) visitShapes(inner, wanted);
}

function visit(shape: Node, value: unknown, found: Set<string>): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    visitFields(shape, value as Readonly<Record<string, unknown>>, found);
  }
  for (const [index, branch] of branchesOf(shape).entries()) {
    if (!fits(branch, value)) continue;
    found.add(markOf(shape, `takes ${index}`));
    visit(branch, value, found);
  }
  for (const word of wordsOf(shape))
    if (word === value) found.add(markOf(shape, `says ${String(word)}`));
  const { items } = shape;
  if (Array.isArray(value)) for (const item of value) visit(items as Node, item, found);
}

function visitFields(
  shape: Node,
  value: Readonly<Record<string, unknown>>,
  found: Set<string>,
): void {
  for (const name of optionalOf(shape)) {
    const is = Object.hasOwn(value, name) ? 'has' : 'is without';
    found.add(markOf(shape, `${is} ${name}`));
  }
  for (const [name, inner] of Object.entries(value)) {
    const field = shape.properties?.[name] ?? shape.additionalProperties;
    if (typeof field === 'object') visit(field, inner, found);
  }
}

function optionalOf({ properties = {}, required = [] }: Node): readonly string[] {
  return Object.keys(properties).filter((name) => !required.includes(name));
}

/** A union of plain types is one list of them. */
function branchesOf({ anyOf, oneOf, type }: Node): readonly Node[] {
  if (Array.isArray(type))
    return (type as readonly string[]).map((each) => ({ type: each }) as Node);
  return anyOf ?? oneOf ?? [];
}

function wordsOf({ enum: words = [] }: Node): readonly unknown[] {
  return words.length <= longestList ? words : [];
}

function innerOf(shape: Node): readonly Node[] {
  const { properties = {}, items, additionalProperties } = shape;
  const inner = [...Object.values(properties), items, additionalProperties, ...branchesOf(shape)];
  return inner.filter((each): each is Node => typeof each === 'object' && !Array.isArray(each));
}

/** Whether a value is of a branch, by its type or by the word that tells branches apart. */
function fits({ type, properties = {} }: Node, value: unknown): boolean {
  const plain = type === 'integer' ? 'number' : type;
  if (typeof value !== 'object' || value === null) return typeof value === plain;
  const told = Object.entries(properties) as [string, Node][];
  return told.every(
    ([name, { const: word }]) =>
      word === undefined || (value as Readonly<Record<string, unknown>>)[name] === word,
  );
}

function markOf(shape: Node, what: string): string {
  return `${what}: ${JSON.stringify(shape)}`;
}

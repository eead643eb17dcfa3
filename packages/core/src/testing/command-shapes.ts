import * as z from 'zod/mini';
import { type CollectionName, collections } from '../schema/collections.ts';
import { commands } from '../workspace/commands/table.ts';
import type { Shapes } from './any-command.ts';
import type { Shape } from './any-value.ts';

/** The shapes of all inputs and records, as their schemas print them. */
export function commandShapes(): Shapes {
  const records: Partial<Record<CollectionName, Shape>> = {};
  for (const name of Object.keys(collections) as CollectionName[]) {
    records[name] = shapeOf(collections[name].schema);
  }
  return { inputs: new Map(commands.map(({ type, schema }) => [type, shapeOf(schema)])), records };
}

function shapeOf(schema: z.ZodMiniType): Shape {
  const options = { io: 'input', unrepresentable: 'any', reused: 'inline' } as const;
  return z.toJSONSchema(schema, options) as Shape;
}

// The fields of an input in words, from the schema that checks it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './run.mjs';

const zod = createRequire(join(root, 'packages/core/package.json'))('zod/mini');

/** The schema of an input as JSON Schema. */
export function shapeOf(schema) {
  return zod.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
}

/** The fields of a shape, the optional ones with a question mark: `goalId, value?`; `{}` where there are none. */
export function fieldsOf({ properties = {}, required = [] }) {
  const names = Object.entries(properties).map(([name, shape]) => {
    const inner = shape.type === 'object' ? innerFields(shape) : '';
    return `\`${name}${required.includes(name) ? '' : '?'}\`${inner}`;
  });
  return names.join(', ') || '`{}`';
}

/** The names within one field, where they say more than that it is an object; the first dozen. */
function innerFields({ properties = {} }) {
  const names = Object.keys(properties);
  if (names.length === 0) return '';
  const more = names.length > 12 ? ' …' : '';
  return ` (${names.slice(0, 12).join(', ')}${more})`;
}

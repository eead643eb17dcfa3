// Bundles of one module each, as Rollup makes them for an application. Many are asked for, of much the same modules.
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** What was read of modules, and what names stand for in them, by all bundles so far. */
const modules = new Map();
const resolved = new Map();

/**
 * The output of Rollup for one module.
 *
 * @param start - The id of the module, from whose place names are looked for.
 * @param code - What is in it.
 * @param options - As `generate` takes them.
 */
export async function bundled(start, code, options = {}) {
  const bundle = await rollup({
    input: start,
    logLevel: 'silent',
    plugins: [only(start, code), resolvedOnce(start), nodeResolve()],
    cache: { modules: [...modules.values()], plugins: {} },
  });
  for (const each of bundle.cache.modules) if (each.id !== start) modules.set(each.id, each);
  const { output } = await bundle.generate({ format: 'es', ...options });
  await bundle.close();
  return output;
}

/** A module with that code, and no other. */
const only = (start, code) => ({
  name: 'only',
  resolveId: (id) => (id === start ? id : null),
  load: (id) => (id === start ? code : null),
});

/** Looks only once for what a name stands for in a module. */
const resolvedOnce = (start) => ({
  name: 'resolved-once',
  async resolveId(source, importer, options) {
    if (importer === undefined || importer === start) return null;
    const key = `${importer} ${source}`;
    if (!resolved.has(key)) {
      resolved.set(key, await this.resolve(source, importer, { ...options, skipSelf: true }));
    }
    return resolved.get(key);
  },
});

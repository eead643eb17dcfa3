import type { Workspace } from '@throughline/core';

/** The workspace, of which no record can be read. */
export function failingReading(workspace: Workspace, error: Error): Workspace {
  return new Proxy(workspace, {
    get(target, key) {
      if (key === 'records') throw error;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

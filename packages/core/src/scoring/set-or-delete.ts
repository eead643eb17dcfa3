/** Puts a value into a map, or takes its key out where there is none. */
export function setOrDelete<K, V>(map: Map<K, V>, key: K, value: V | undefined, none?: V): void {
  if (value === undefined || value === none) map.delete(key);
  else map.set(key, value);
}

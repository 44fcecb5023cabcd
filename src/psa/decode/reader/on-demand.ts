import { lazyObjects } from '../../../domain/index.js';

/** Returns a value by name. */
export type Get<T> = <N extends keyof T>(name: N) => T[N];

/** Computes each value from a source; `get` returns other values, computed on demand. */
export type LazyGetters<T, S> = { readonly [N in keyof T]: (source: S, get: Get<T>) => T[N] };

/** Computes values on first use, once each. Values must not be undefined. */
export function onDemand<T, S>(makers: LazyGetters<T, S>, source: S): Get<T> {
  const values = new Map<keyof T, unknown>();
  const get: Get<T> = <N extends keyof T>(name: N): T[N] => {
    const known = values.get(name);
    if (known !== undefined) return known as T[N];
    const value = makers[name](source, get);
    values.set(name, value);
    return value;
  };
  return get;
}

/** Creates objects whose properties are computed on first read. */
export function lazyObjectsOf<T, N extends keyof T & string>(names: readonly N[]): (get: Get<T>) => Pick<T, N> {
  const objects = lazyObjects(names);
  return (get) => objects(get as Get<Record<string, unknown>>) as Pick<T, N>;
}

/** Creates an object with all properties computed, in the order of the names. */
export function plainObject<T, N extends keyof T & string>(names: readonly N[], get: Get<T>): Pick<T, N> {
  return Object.fromEntries(names.map((name) => [name, get(name)])) as Pick<T, N>;
}

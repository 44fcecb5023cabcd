import { lazyObjects } from '../../domain/index.js';

/** Gives a value by its name. */
export type Get<T> = <N extends keyof T>(name: N) => T[N];

/** How each value is made of a source; `get` gives others, which are made first where they are not there yet. */
export type LazyGetters<T, S> = { readonly [N in keyof T]: (source: S, get: Get<T>) => T[N] };

/** Gives values by name, each made when it is first asked for, and once. None may be undefined. */
export function onDemand<T, S>(makers: LazyGetters<T, S>, source: S): Get<T> {
  const made = new Map<keyof T, unknown>();
  const get: Get<T> = <N extends keyof T>(name: N): T[N] => {
    const known = made.get(name);
    if (known !== undefined) return known as T[N];
    const value = makers[name](source, get);
    made.set(name, value);
    return value;
  };
  return get;
}

/** Makes objects that have these properties, each made when it is first read. */
export function lazyObjectsOf<T, N extends keyof T & string>(names: readonly N[]): (get: Get<T>) => Pick<T, N> {
  const objects = lazyObjects(names);
  return (get) => objects(get as Get<Record<string, unknown>>) as Pick<T, N>;
}

/** The same with all of them made at once, in the order of the names. */
export function plainObject<T, N extends keyof T & string>(names: readonly N[], get: Get<T>): Pick<T, N> {
  return Object.fromEntries(names.map((name) => [name, get(name)])) as Pick<T, N>;
}

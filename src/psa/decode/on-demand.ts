/** Gives a value by its name. */
export type Get<T> = <N extends keyof T>(name: N) => T[N];

/** How each value is made of a source; `get` gives others, which are made first where they are not there yet. */
export type Makers<T, S> = { readonly [N in keyof T]: (source: S, get: Get<T>) => T[N] };

/** Gives values by name, each made when it is first asked for, and once. None may be undefined. */
export function onDemand<T, S>(makers: Makers<T, S>, source: S): Get<T> {
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

/** An object that makes each of its properties when it is first read. Copied, it is one of plain values. */
class Late {
  readonly #get: Get<Record<string, unknown>>;

  constructor(get: Get<Record<string, unknown>>, properties: PropertyDescriptorMap) {
    this.#get = get;
    Object.defineProperties(this, properties);
  }

  static read(late: Late, name: string): unknown {
    return late.#get(name);
  }
}

/** Makes objects that have these properties, each made when it is first read. */
export function lateObjects<T, N extends keyof T & string>(names: readonly N[]): (get: Get<T>) => Pick<T, N> {
  // The objects' own, since a copy (`{ ...object }`) must have them; with getters that all objects share, so that V8 has one
  // shape for them.
  const properties: PropertyDescriptorMap = Object.fromEntries(
    names.map((name) => [
      name,
      {
        enumerable: true,
        get(this: Late) {
          return Late.read(this, name);
        },
      },
    ]),
  );
  return (get) => new Late(get as Get<Record<string, unknown>>, properties) as unknown as Pick<T, N>;
}

/** The same with all of them made at once, in the order of the names. */
export function plainObject<T, N extends keyof T & string>(names: readonly N[], get: Get<T>): Pick<T, N> {
  return Object.fromEntries(names.map((name) => [name, get(name)])) as Pick<T, N>;
}

/** Gives a part by its name, the same each time. */
type GetPart = (name: string) => unknown;

/** An object whose parts are got when they are read. Copied, it is one of plain values. */
class LazyObject {
  readonly #get: GetPart;

  constructor(get: GetPart, properties: PropertyDescriptorMap) {
    this.#get = get;
    Object.defineProperties(this, properties);
  }

  static read(late: LazyObject, name: string): unknown {
    return late.#get(name);
  }
}

/** Makes objects that have certain parts, each got when it is read. */
export type LazyObjects = (get: GetPart) => object;

/**
 * @param names The parts' names. They are the objects' own, since a copy (`{ ...object }`) must have them; with getters that all
 * of these objects share, so that V8 has one shape for them.
 */
export function lazyObjects(names: readonly string[]): LazyObjects {
  const properties: PropertyDescriptorMap = Object.fromEntries(
    names.map((name) => [
      name,
      {
        enumerable: true,
        get(this: LazyObject) {
          return LazyObject.read(this, name);
        },
      },
    ]),
  );
  return (get) => new LazyObject(get, properties);
}

/** Whether a thing makes its parts when they are read, as statuses do. Such a thing has no others. */
export function isLazy(thing: object): boolean {
  return thing instanceof LazyObject;
}

/** Makes copies of such things, whose parts are read, and changed, when the copy's are first read. */
export class LazyCopies {
  /** Those of things with the same parts share their getters. */
  readonly #objects = new Map<string, LazyObjects>();

  /** @param change Gives what the copy has, by the part's name and what the thing has; nothing that is undefined. */
  of<T extends object>(thing: T, change: (name: string, part: unknown) => unknown = (_, part) => part): T {
    const names = Object.keys(thing);
    const key = names.join();
    let objects = this.#objects.get(key);
    if (objects === undefined) {
      objects = lazyObjects(names);
      this.#objects.set(key, objects);
    }
    const parts = thing as Readonly<Record<string, unknown>>;
    const changed = new Map<string, unknown>();
    const get = (name: string): unknown => {
      const known = changed.get(name);
      if (known !== undefined) return known;
      const part = change(name, parts[name]);
      changed.set(name, part);
      return part;
    };
    return objects(get) as T;
  }
}

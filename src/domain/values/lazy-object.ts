/** Returns a property by its name, the same value each time. */
type GetPart = (name: string) => unknown;

/** An object whose properties are computed when they are read. A spread copy has plain values. */
class LazyObject {
  readonly #get: GetPart;

  constructor(get: GetPart, properties: PropertyDescriptorMap) {
    this.#get = get;
    Object.defineProperties(this, properties);
  }

  static read(object: LazyObject, name: string): unknown {
    return object.#get(name);
  }
}

/** Creates objects with the same property names. */
export type LazyObjects = (get: GetPart) => object;

/**
 * Creates objects whose properties are computed when they are read.
 *
 * @param names The property names. They are own properties, so that a spread copy has them, with getters that all the objects
 * share, so that V8 has one shape for them.
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

/** Whether all properties of an object are computed when they are read, as those of a status are. */
export function isLazy(thing: object): boolean {
  return thing instanceof LazyObject;
}

/** Copies lazy objects: a property is read from the original, and changed, when it is first read from the copy. */
export class LazyCopies {
  /** By property names: copies with the same properties share their getters. */
  readonly #objects = new Map<string, LazyObjects>();

  /** @param change Returns the value of the copy's property, never undefined. */
  of<T extends object>(original: T, change: (name: string, value: unknown) => unknown = (_, value) => value): T {
    const names = Object.keys(original);
    const key = names.join();
    let objects = this.#objects.get(key);
    if (objects === undefined) {
      objects = lazyObjects(names);
      this.#objects.set(key, objects);
    }
    const values = original as Readonly<Record<string, unknown>>;
    const changed = new Map<string, unknown>();
    const get = (name: string): unknown => {
      const known = changed.get(name);
      if (known !== undefined) return known;
      const value = change(name, values[name]);
      changed.set(name, value);
      return value;
    };
    return objects(get) as T;
  }
}
